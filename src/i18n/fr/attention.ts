import type { AttentionItem, AttentionRule, AttentionValues } from '../../domain/attention/attention-item.ts';
import { countAmong } from '../../format/count-among.ts';
import { capitalise, countInWords, formatCount } from '../../format/count.ts';
import { formatDate } from '../../format/date.ts';
import { ofPeriod, ofThe } from '../../format/elision.ts';
import { formatAgreedPercent } from '../../format/number.ts';
import { formatList } from '../../format/list.ts';
import { formatPeriod } from '../../format/period.ts';
import { inPeriod } from '../../format/period-in-sentence.ts';
import { formatPeriods } from '../../format/periods.ts';
import type { ContactKind } from '../../model/contact.ts';
import { isIsoDate } from '../../model/iso-date.ts';
import { isPeriod } from '../../model/period.ts';
import { judgedFigures } from '../judged-figures.ts';

/** What to do, and the rule and facts it follows from. */
export interface AttentionWords {
  readonly title: string;
  readonly reason: string;
}

type RuleWords = { readonly [R in AttentionRule]: (values: AttentionValues[R]) => AttentionWords };

const day = (text: string) => (isIsoDate(text) ? formatDate(text, 'fr', 'medium') : text);
const period = (text: string) => (isPeriod(text) ? formatPeriod(text, 'fr') : text);
const when = (text: string) => (isPeriod(text) ? inPeriod(text, 'fr') : text);
const inARow = (count: number) =>
  count > 1 ? `${countInWords(count, 'fr', { one: 'période', other: 'périodes' }, 'feminine')} de suite` : '';
const outside: Readonly<Record<string, string>> = {
  mediation: 'médiation',
  arbitration: 'arbitrage',
  court: 'tribunal',
};
const level = (text: string | number) => outside[text] ?? `niveau\u00a0${text}`;
const limits = {
  amber: 'la limite d’alerte',
  floor: 'le seuil contractuel',
  ceiling: 'le plafond contractuel',
  critical: 'la limite critique',
};
const renewals = {
  tacit: 'reconduction tacite',
  express: 'reconduction expresse',
  indefinite: 'puis durée indéterminée',
  none: 'sans reconduction',
};

const contactKinds: Readonly<Record<ContactKind, string>> = {
  mentor: 'mentor',
  'technical-expert': 'expert technique',
  prescriber: 'prescripteur',
  'potential-partner': 'partenaire possible',
};

const rules: RuleWords = {
  'partnership-review-overdue': (v) => ({
    title: 'Relire la fiche',
    reason: `dernière relecture le ${day(v.last)}, attendue le ${day(v.due)}`,
  }),
  'page-review-overdue': (v) => ({
    title: `Relire la page «\u00a0${v.title}\u00a0»`,
    reason: `dernière relecture le ${day(v.last)}, attendue le ${day(v.due)}`,
  }),
  'objective-past-due': (v) => ({
    title: `Décider de la suite de l’objectif «\u00a0${v.statement}\u00a0»`,
    reason:
      v.state === 'missed'
        ? `échéance du ${day(v.due)} passée, cible non atteinte`
        : `échéance du ${day(v.due)} passée, aucune mesure ne dit s’il est atteint`,
  }),
  'kpi-value-late': (v) => ({
    title: `Saisir «\u00a0${v.kpiTitle}\u00a0», ${period(v.period)}`,
    reason: `valeur attendue le ${day(v.due)}${v.periods.length > 1 ? `\u202f; ${formatCount(v.periods.length, 'fr', { one: 'période manque', other: 'périodes manquent' })}\u00a0: ${formatPeriods(v.periods, 'fr')}` : ''}`,
  }),
  'kpi-below-threshold': (v) => ({
    title: `Traiter l’écart de «\u00a0${v.kpiTitle}\u00a0»`,
    reason: `${judgedFigures(v, 'fr').value} ${when(v.period)}, ${v.side === 'below' ? `sous ${limits[v.limit]}` : `au-dessus ${ofThe(limits[v.limit])}`} (${judgedFigures(v, 'fr').limit})${v.figures === 'provisional' ? ', valeur provisoire' : ''}`,
  }),
  'clause-triggered': (v) => ({
    title:
      v.test === 'each'
        ? `${v.state === 'fired' ? 'Régler' : 'Se préparer à régler'} ce qui est dû\u00a0: «\u00a0${v.clauseTitle}\u00a0»`
        : `${v.state === 'fired' ? 'Appliquer' : 'Se préparer à appliquer'} la clause «\u00a0${v.clauseTitle}\u00a0»`,
    reason: [
      v.article === '' ? '' : `art.\u00a0${v.article}`,
      v.test === 'cap'
        ? `plafond des pénalités de «\u00a0${v.kpiTitle}\u00a0» ${v.state === 'fired' ? 'atteint' : 'qui serait atteint'} ${when(v.last)}`
        : v.test === 'each'
          ? `«\u00a0${v.kpiTitle}\u00a0» à ${judgedFigures(v, 'fr').value} ${when(v.last)}`
          : v.value === '' || v.limitValue === ''
            ? `«\u00a0${v.kpiTitle}\u00a0» sans donnée`
            : `«\u00a0${v.kpiTitle}\u00a0» à ${judgedFigures(v, 'fr').value}, limite ${judgedFigures(v, 'fr').limit}`,
      v.owed === '' ? '' : 'montant non calculable',
      v.window === '' ? inARow(v.count) : countAmong(v.count, v.window, 'fr'),
      v.state === 'would-fire' && v.test !== 'cap' ? 'sur valeur provisoire' : '',
      v.notice === ''
        ? ''
        : `mise en demeure à envoyer${v.noticeBy.length === 0 ? '' : ` par ${formatList(v.noticeBy, 'fr')}`}`,
      v.cureUntil === '' ? '' : `jusqu’au ${day(v.cureUntil)} pour remédier`,
      v.cureUntil === '' && v.cureIn !== '' ? `remède jugé sur ${period(v.cureIn)}` : '',
      v.body === '' ? '' : `décision attendue${v.cureIn === '' ? '' : ' ensuite'}\u00a0: ${v.body}`,
    ]
      .filter(Boolean)
      .join(', '),
  }),
  'cure-running': (v) => ({
    title: `Remédier au manquement\u00a0: ${[v.party, `«\u00a0${v.kpiTitle}\u00a0»`].filter(Boolean).join(', ')}`,
    reason: `${[`clause «\u00a0${v.clauseTitle}\u00a0»`, v.article && `art.\u00a0${v.article}`, `mise en demeure du ${day(v.notice)}`].filter(Boolean).join(', ')}\u202f; la valeur ${ofPeriod(period(v.decidedIn))} en décide`,
  }),
  'notice-approaching': (v) => ({
    title: {
      tacit: `Dénoncer ou laisser reconduire «\u00a0${v.contractTitle}\u00a0»`,
      indefinite: `Dénoncer ou laisser se poursuivre «\u00a0${v.contractTitle}\u00a0»`,
      express: `Décider de la suite de «\u00a0${v.contractTitle}\u00a0»`,
      none: `Décider de la suite de «\u00a0${v.contractTitle}\u00a0»`,
    }[v.renewal],
    reason: `rappel à ${v.reminder}\u00a0jours\u00a0: ${v.who === '' ? 'à décider' : `${v.who} décide`} le ${day(v.notice)} au plus tard${v.advised === v.notice ? '' : ` (jour ouvré conseillé\u00a0: ${day(v.advised)})`}${v.end === '' ? '' : `, terme du ${day(v.end)}`}, ${renewals[v.renewal]}`,
  }),
  'contract-ended': (v) => ({
    title: `Renouveler ou clore «\u00a0${v.contractTitle}\u00a0»`,
    reason: `contrat terminé le ${day(v.end)}`,
  }),
  'certificate-due': (v) => ({
    title: `Contrôler l’attestation de vigilance, «\u00a0${v.contractTitle}\u00a0»`,
    reason: `attendue le ${day(v.due)}, tous les six mois${v.last === '' ? ' depuis la signature\u202f; aucun contrôle n’est inscrit' : `\u202f; dernier contrôle le ${day(v.last)}`}`,
  }),
  'payment-due': (v) => ({
    title: `Payer «\u00a0${v.what}\u00a0»`,
    reason: `${v.by}, à ${formatList(v.to, 'fr')}, par «\u00a0${v.contractTitle}\u00a0», le ${day(v.due)} au plus tard${v.late > 1 ? `\u202f; ${countInWords(v.late, 'fr', { one: 'échéance passée', other: 'échéances passées' }, 'feminine')}` : ''}${v.parts > 0 ? '\u202f; une partie en a été payée' : ''}${v.interest > 0 ? `\u202f; des intérêts peuvent courir depuis, à ${formatAgreedPercent(v.interest, 'fr')} l’an selon le contrat (simples, en jours réels sur 365)` : ''}`,
  }),
  'conflict-deadline': (v) => ({
    title: `Répondre au différend «\u00a0${v.conflict}\u00a0»`,
    reason: `${level(v.level)} depuis le ${day(v.since)}${v.next === '' ? '' : `\u202f; sans accord, ${level(v.next)} à partir du ${day(v.nextFrom)}`}`,
  }),
  'commitment-overdue': (v) => ({
    title: `Tenir l’engagement «\u00a0${v.commitment}\u00a0»`,
    reason: `promis pour le ${day(v.due)}`,
  }),
  'commitment-due': (v) => ({
    title: `Tenir l’engagement «\u00a0${v.commitment}\u00a0»`,
    reason: `promis pour le ${day(v.due)}`,
  }),
  'committee-due': (v) => ({
    title: `Préparer\u00a0: ${v.committeeTitle}`,
    reason: `séance du ${day(v.on)}${v.papers === '' ? '' : `, documents à envoyer le ${day(v.papers)}`}`,
  }),
  'waiver-expired': (v) => ({
    title: `Négocier la clause «\u00a0${v.clauseTitle}\u00a0» ou prolonger sa dérogation`,
    reason: `dérogation jusqu’au ${day(v.until)}`,
  }),
  'win-missing': (v) => ({
    title: 'Noter une victoire',
    reason:
      v.last === ''
        ? `aucune victoire notée depuis le ${day(v.from)}`
        : `dernière victoire notée le ${day(v.last)}, deux trimestres sans autre`,
  }),
  'exit-plan-missing': (v) => ({
    title: 'Écrire le plan de sortie',
    reason: `les parties sont engagées depuis le ${day(v.since)} sans plan pour se séparer`,
  }),
  'exit-rehearsal-stale': (v) => ({
    title: 'Répéter la sortie',
    reason:
      v.last === ''
        ? `plan de sortie jamais répété, attendu le ${day(v.due)}`
        : `dernière répétition le ${day(v.last)}, la suivante attendue le ${day(v.due)}`,
  }),
  'contact-cold': (v) => ({
    title: `Donner des nouvelles à un contact du réseau (${contactKinds[v.kind]})`,
    reason: `aucun échange depuis le ${day(v.last)}`,
  }),
  'contact-expired': (v) => ({
    title: 'Retirer un contact du réseau',
    reason: `données à garder jusqu’au ${day(v.until)} seulement`,
  }),
};

/** The attention list: what each rule asks, and the groups it is read in. */
export const attention = {
  /** The words of one line. */
  describe: (item: AttentionItem): AttentionWords =>
    (rules[item.rule] as (values: typeof item.values) => AttentionWords)(item.values),
  groups: { late: 'En retard', week: 'Cette semaine', month: 'Dans les 30 jours', later: 'Plus tard' },
  points: { one: 'point', other: 'points' },
  oldest: (days: string) => `le plus ancien a ${days}`,
  span: (from: string, to: string) => `du ${from} au ${to}`,
  more: (count: number) =>
    `Voir ${count === 1 ? 'l’autre point' : `les ${formatCount(count, 'fr', { one: 'autre point', other: 'autres points' })}`}`,
  next: (count: number) => `Voir les ${formatCount(count, 'fr', { one: 'point suivant', other: 'points suivants' })}`,
  rest: (count: number) =>
    `${capitalise(countInWords(count, 'fr', { one: 'autre point est', other: 'autres points sont' }))} dans les calendriers des personnes et des partenariats.`,
  rule: 'Règle',
  noOwner: 'Sans responsable',
};
