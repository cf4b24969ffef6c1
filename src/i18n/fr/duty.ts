import type { Duty, DutyKind, DutyNature, DutyValues } from '../../domain/schedule/duty.ts';
import { numberInWords } from '../../format/count.ts';
import { elided, ofPeriod } from '../../format/elision.ts';
import { formatDate } from '../../format/date.ts';
import { formatList } from '../../format/list.ts';
import { formatPeriod } from '../../format/period.ts';
import { isIsoDate } from '../../model/iso-date.ts';
import { isPeriod } from '../../model/period.ts';
import { vocabulary } from './vocabulary.ts';

/** What to do, and what there is to know of it; the second may be empty. */
export interface DutyWords {
  readonly title: string;
  readonly detail: string;
}

type KindWords = { readonly [Kind in DutyKind]: (values: DutyValues[Kind]) => DutyWords };

const day = (text: string) => (isIsoDate(text) ? formatDate(text, 'fr', 'medium') : text);
const period = (text: string) => (isPeriod(text) ? formatPeriod(text, 'fr') : text);
const quoted = (text: string) => `«\u00a0${text}\u00a0»`;
const since = (last: string) => (last === '' ? '' : `dernière fois le ${day(last)}`);
const joined = (...parts: readonly string[]) => parts.filter(Boolean).join(', ');
const article = (text: string) => (text === '' ? '' : `art.\u00a0${text}`);
const endings = {
  tacit: 'reconduction tacite le lendemain, sauf dénonciation',
  express: 'prend fin sauf accord écrit',
  indefinite: 'se poursuit sans terme le lendemain, sauf dénonciation',
  none: 'prend fin sans reconduction',
};

const kinds: KindWords = {
  committee: (v) => ({ title: v.name, detail: 'séance' }),
  'committee-papers': (v) => ({
    title: `Envoyer les documents\u00a0: ${v.name}`,
    detail: `pour la séance du ${day(v.meeting)}`,
  }),
  exchange: (v) => ({ title: v.exchange, detail: 'plan de communication' }),
  ritual: (v) => ({ title: vocabulary.ritual[v.ritual], detail: 'rituel' }),
  announcement: (v) => ({ title: `Annoncer\u00a0: ${v.audience}`, detail: v.message }),
  'framing-phase': (v) => ({ title: `Fin de la phase ${quoted(v.phase)}`, detail: v.deliverable }),
  evaluation: (v) => ({
    title: {
      objectives: `Évaluer les objectifs, ${period(v.last)}`,
      relationship: 'Évaluation croisée de la relation',
      trust: 'Noter les cinq comportements d’équipe',
    }[v.of],
    detail:
      v.of === 'objectives' ? 'chaque trimestre, pour ajuster les plans' : joined('chaque semestre', since(v.last)),
  }),
  'quarterly-review': (v) => ({
    title: `Revue trimestrielle, ${period(v.quarter)}`,
    detail: 'à tenir au plus tard ce jour',
  }),
  'annual-review': (v) => ({
    title: 'Revue stratégique annuelle',
    detail: `après ${numberInWords(v.year, 'fr')} an${v.year > 1 ? 's' : ''} de partenariat`,
  }),
  'record-review': (v) => ({ title: 'Relire la fiche', detail: since(v.last) }),
  'page-review': (v) => ({ title: `Relire la page ${quoted(v.title)}`, detail: since(v.last) }),
  notice: (v) => ({
    title: {
      tacit: `Dernier jour pour dénoncer ${quoted(v.contract)}`,
      indefinite: `Dernier jour pour quitter ${quoted(v.contract)} à son terme`,
      express: `Dernier jour pour décider de la suite de ${quoted(v.contract)}`,
      none: `Dernier jour pour décider de la suite de ${quoted(v.contract)}`,
    }[v.renewal],
    detail: joined(`jour ouvré conseillé\u00a0: ${day(v.advised)}`, v.end === '' ? '' : `terme du ${day(v.end)}`),
  }),
  'term-end': (v) => ({ title: `Terme de ${quoted(v.contract)}`, detail: endings[v.renewal] }),
  'waiver-end': (v) => ({ title: `Fin de la dérogation à la clause ${quoted(v.clauseTitle)}`, detail: v.contract }),
  certificate: (v) => ({
    title: `Contrôler l’attestation de vigilance, ${quoted(v.contract)}`,
    detail: 'tous les six mois',
  }),
  'contract-payment': (v) => ({
    title: `Payer\u00a0: ${v.what}`,
    detail: joined(`${v.by}, à ${formatList(v.to, 'fr')}`, quoted(v.contract)),
  }),
  'clause-duty': (v) => ({
    title: v.do,
    detail: joined(`clause ${quoted(v.clauseTitle)}`, article(v.article), v.party),
  }),
  'clause-decision': (v) => ({
    title: v.isEachPeriod
      ? `Régler ce qui est dû\u00a0: ${quoted(v.clauseTitle)}`
      : `Décider des suites de la clause ${quoted(v.clauseTitle)}`,
    detail: joined(
      article(v.article),
      `indicateur ${quoted(v.kpiTitle)}`,
      v.body,
      v.isProvisional ? 'sur valeur provisoire' : '',
      v.isNoticeAwaited ? 'mise en demeure à envoyer' : '',
      v.cureUntil === '' ? '' : `après le ${day(v.cureUntil)}, dernier jour pour remédier`,
    ),
  }),
  cure: (v) => ({
    title: `Dernier jour pour remédier\u00a0: ${joined(v.party, quoted(v.kpiTitle))}`,
    detail: `${joined(`clause ${quoted(v.clauseTitle)}`, article(v.article))}\u202f; la valeur ${ofPeriod(period(v.decidedIn))} en décide`,
  }),
  'kpi-data': (v) =>
    v.kpis.length === 1
      ? { title: `Remettre ${quoted(v.kpis[0] ?? '')}`, detail: period(v.period) }
      : {
          title: `Remettre ${numberInWords(v.kpis.length, 'fr')} indicateurs, ${period(v.period)}`,
          detail: formatList(v.kpis, 'fr'),
        },
  objective: (v) => ({ title: v.statement, detail: 'échéance de l’objectif' }),
  'key-result': (v) => ({ title: v.statement, detail: `résultat clé, ${quoted(v.objective)}` }),
  'swot-idea': (v) => ({ title: v.idea, detail: 'SWOT croisé' }),
  commitment: (v) => ({ title: `Tenir l’engagement ${quoted(v.commitment)}`, detail: '' }),
  conflict: (v) => ({
    title: `Conclure le différend ${quoted(v.conflict)}`,
    detail: typeof v.level === 'number' ? `niveau\u00a0${v.level}` : v.level && vocabulary.level[v.level].toLowerCase(),
  }),
  training: (v) => ({ title: v.topic, detail: joined('formation', v.audience) }),
  payment: (v) => ({ title: `Versement ${elided('de', v.party)}`, detail: 'apport au co-investissement' }),
  roadmap: (v) => ({ title: v.title, detail: vocabulary.roadmapStep[v.step].toLowerCase() }),
  'exit-rehearsal': (v) => ({ title: 'Répéter la sortie', detail: since(v.last) }),
  'exit-item': (v) => ({
    title: `Relire le plan de sortie\u00a0: ${vocabulary.exitItem[v.item].toLowerCase()}`,
    detail: '',
  }),
};

/** The words of each kind of duty. */
export const duty = {
  describe: ({ kind, values }: Pick<Duty, 'kind' | 'values'>): DutyWords =>
    (kinds[kind] as (given: typeof values) => DutyWords)(values),
  moved: (from: string) => `déplacé du ${from}`,
  nature: {
    contract: 'Contrat',
    meeting: 'Comité et revue',
    routine: 'Rituel et échange',
    data: 'Données',
    goal: 'Objectif et projet',
    promise: 'Engagement et différend',
    upkeep: 'Relecture',
  } satisfies Record<DutyNature, string> as Record<DutyNature, string>,
};
