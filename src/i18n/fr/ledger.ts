import { capitalise, countInWords, numberInWords } from '../../format/count.ts';
import { formatList } from '../../format/list.ts';

const said = (count: number, one: string, other: string) =>
  count === 0 ? '' : countInWords(count, 'fr', { one, other });

/**
 * The journal read by kind: decisions, commitments, conflicts, wins, lessons, incidents, formal notices (M17,
 * M22, M29, M40, M42, M43).
 */
export const ledger = {
  none: '–',
  decisions: {
    title: 'Décisions',
    sentence: (inForce: number, superseded: number, refused: number) => {
      const counted = (count: number, one: string, other: string) =>
        count === 0 ? '' : countInWords(count, 'fr', { one, other }, 'feminine');
      const rest = formatList(
        [
          counted(superseded, 'a été remplacée', 'ont été remplacées'),
          counted(refused, 'n’a pas été adoptée', 'n’ont pas été adoptées'),
        ].filter(Boolean),
        'fr',
      );
      return inForce === 0
        ? `Aucune décision n’est en vigueur\u00a0: **${rest}.**`
        : `${capitalise(counted(inForce, 'décision est en vigueur', 'décisions sont en vigueur'))}${rest === '' ? '.' : `, **${rest}.**`}`;
    },
    columns: ['Décision', 'Prise le@', 'État', 'Par', 'Façon de décider?', 'Votes?'],
    state: { 'in-force': 'En vigueur', superseded: 'Remplacée', 'not-adopted': 'Non adoptée' },
    by: (title: string, date: string) => `par «\u00a0${title}\u00a0», le ${date}`,
  },
  commitments: {
    title: 'Engagements',
    sentence: (counts: { kept: number; late: number; broken: number; overdue: number; open: number }) => {
      const settled = [
        said(counts.kept, 'a été tenu à temps', 'ont été tenus à temps'),
        said(counts.late, 'a été tenu en retard', 'ont été tenus en retard'),
      ].filter(Boolean);
      const unsettled = [
        said(counts.overdue, 'est en retard', 'sont en retard'),
        said(counts.broken, 'n’a pas été tenu', 'n’ont pas été tenus'),
      ].filter(Boolean);
      return [
        settled.length === 0 ? 'Aucun engagement n’a encore été tenu.' : `${capitalise(formatList(settled, 'fr'))}.`,
        unsettled.length === 0 ? '' : `**${capitalise(formatList(unsettled, 'fr'))}.**`,
        counts.open === 0 ? '' : `${capitalise(said(counts.open, 'reste à tenir', 'restent à tenir'))}.`,
      ]
        .filter(Boolean)
        .join(' ');
    },
    columns: ['Engagement', 'Qui', 'Échéance@', 'État'],
    state: {
      overdue: 'En retard',
      open: 'À tenir',
      'not-kept': 'Non tenu',
      'kept-late': 'Tenu en retard',
      kept: 'Tenu',
    },
    keptOn: (date: string) => `le ${date}`,
  },
  conflicts: {
    title: 'Différends',
    sentence: (open: number, total: number) =>
      open === 0
        ? total === 1
          ? 'Le seul différend noté est résolu.'
          : `Les ${numberInWords(total, 'fr')} différends notés sont résolus.`
        : `**${capitalise(countInWords(open, 'fr', { one: 'différend est ouvert', other: 'différends sont ouverts' }))}**${total === open ? '.' : ` sur ${numberInWords(total, 'fr')} notés.`}`,
    median: (count: number, days: string) =>
      count === 1 ? `Une résolution a pris ${days}.` : `La moitié se résout en ${days} ou moins.`,
    columns: ['Différend', 'Ouvert le@', 'État', 'Sujet', 'Prochaine étape', 'Issue?'],
    closed: (date: string) => `le ${date}`,
    after: (closed: string, days: string) => `${closed}, en ${days}`,
    age: (days: string) => `depuis ${days}`,
    concludeBy: (date: string) => `conclure avant le ${date}`,
    next: (level: string) => `sinon ${level}`,
    last: 'dernière étape de l’échelle',
    types: 'Par sujet',
    typeColumns: ['Sujet', 'Ouverts#', 'Résolus#', 'Délai médian#', 'Ce qui aide d’ordinaire?'],
    remedies: {
      objectives: 'Renégocier les priorités',
      communication: 'Former, clarifier',
      financial: 'Auditer, montrer les comptes',
      quality: 'Mesurer ensemble, convenir d’un plan',
      legal: 'Relire le contrat, demander un avis commun',
      other: 'Nommer le sujet dans le champ «\u00a0type\u00a0»',
    },
  },
  wins: {
    title: 'Victoires',
    empty: 'Aucune victoire n’est notée.',
    next: 'Ajoutez au journal une entrée «\u00a0kind: win\u00a0», même petite, avec sa preuve («\u00a0evidence\u00a0») et la façon dont vous l’avez fêtée («\u00a0form\u00a0»).',
    sentence: (count: number, date: string) =>
      `${capitalise(countInWords(count, 'fr', { one: 'victoire est notée', other: 'victoires sont notées' }, 'feminine'))}, la dernière le ${date}.`,
    overdue: '**Rien à fêter depuis plus de deux trimestres.**',
    columns: ['Victoire', 'Date@', 'Fêtée par', 'Preuve'],
  },
  lessons: {
    title: 'Leçons',
    sentence: (count: number) =>
      `${capitalise(countInWords(count, 'fr', { one: 'leçon est tirée', other: 'leçons sont tirées' }, 'feminine'))} de ce partenariat.`,
    columns: ['Leçon', 'Date@', 'À refaire', 'À éviter', 'Contexte?'],
  },
  incidents: {
    title: 'Incidents',
    sentence: (count: number, date: string) =>
      `${capitalise(countInWords(count, 'fr', { one: 'incident est noté', other: 'incidents sont notés' }))}, le dernier le ${date}.`,
    columns: ['Incident', 'Date@', 'Indicateur ou clause', 'Preuve?'],
  },
  notices: {
    title: 'Mises en demeure',
    sentence: (count: number, date: string) =>
      `${capitalise(countInWords(count, 'fr', { one: 'mise en demeure est notée', other: 'mises en demeure sont notées' }, 'feminine'))}, la dernière le ${date}.`,
    columns: ['Mise en demeure', 'Date@', 'À', 'Clause', 'Preuve?'],
  },
};
