import { capitalise, countInWords } from '../../format/count.ts';
import { elided } from '../../format/elision.ts';
import { formatList } from '../../format/list.ts';

const delays = { one: 'retard', other: 'retards' };
const points = { one: 'point', other: 'points' };
const quoted = (titles: readonly string[]) =>
  formatList(
    titles.map((title) => `«\u00a0${title}\u00a0»`),
    'fr',
  );

/** The home page: what needs someone, and how the portfolio stands. */
export const home = {
  title: 'Accueil',
  description: (organisation: string) =>
    `Ce qui demande votre attention dans les partenariats ${elided('de', organisation)}.`,
  heading: (late: number, week: number, month: number) => {
    if (late + week + month === 0) return 'Rien à traiter dans les trente jours';
    const lateWords = countInWords(late, 'fr', delays);
    const weekWords = countInWords(week, 'fr', points);
    if (late === 0 && week === 0)
      return `Rien à traiter cette semaine, ${countInWords(month, 'fr', points)} dans les trente jours`;
    if (late === 0) return `Aucun retard, ${weekWords} à traiter cette semaine`;
    if (week === 0) return `${capitalise(lateWords)}, rien d’autre cette semaine`;
    return `${capitalise(lateWords)}, ${weekWords} à traiter cette semaine`;
  },
  noPartnership: 'Aucun partenariat n’est encore inscrit',
  mostUrgent: (title: string, about: string, when: string) =>
    `Le plus urgent\u00a0: **${title}**${about === '' ? '' : ` (${about})`}, ${when}.`,
  /** Why the most urgent point is not one of those late: a deadline that changes rights. */
  beforeLate: 'Des droits dépendent de ce jour\u00a0: il passe avant les retards.',
  offBoth: (titles: readonly string[]) =>
    `${quoted(titles)} ${titles.length === 1 ? 'est' : 'sont'} hors cible sur les deux santés.`,
  straining: (titles: readonly string[]) => `Chez ${quoted(titles)}, les affaires tiennent mais la relation se tend.`,
  allOk: 'Toutes les santés mesurées sont dans la cible.',
  dateline: (weekday: string, week: number) => `${capitalise(weekday)}, semaine ${week}`,
  followed: (count: string, organisation: string) =>
    `${count} ${/^[01]\u00a0/u.test(count) ? 'suivi' : 'suivis'} par ${organisation}`,
  partnerships: { one: 'partenariat', other: 'partenariats' },
  healthTitle: (count: string) => `Deux santés, ${count}`,
  healthState: 'État',
  healthRule: 'L’indice d’affaires et l’indice relationnel ne sont jamais fondus en une seule note.',
  todo: 'À traiter',
  nothing: 'Rien n’est en retard et rien n’arrive à échéance dans les trente jours.',
  calendar: 'Toutes les dates à venir',
  stages: 'Étapes',
  stagesSentence: (names: readonly string[], count: number) =>
    names.length > 1
      ? `${capitalise(countInWords(count, 'fr', { one: 'partenariat', other: 'partenariats' }))} à chacune des étapes ${quoted(names)}.`
      : `${capitalise(countInWords(count, 'fr', { one: 'partenariat est', other: 'partenariats sont' }))} à l’étape ${quoted(names)}.`,
  stagesUntold: 'Cette édition ne dit l’étape d’aucun partenariat.',
  emptyPipeline: 'Aucun n’est au début du cycle\u00a0: le vivier est vide.',
  stagesChart: (count: string) => `Répartition de ${count} par étape du cycle de vie`,
  freshness: 'Fraîcheur',
  fresh: 'À jour',
  lateData: (count: string) => `${count} de données`,
  series: { one: 'série', other: 'séries' },
  stale: 'À relire',
  stalePages: (count: string) => `${count} ont passé leur date de relecture`,
  stalePage: (count: string) => `${count} a passé sa date de relecture`,
  pages: { one: 'page', other: 'pages' },
  quality: 'Ouvrir la qualité des données',
  wins: 'À célébrer',
  noWin: 'Aucune victoire n’est notée.',
  winMissing: (titles: readonly string[]) =>
    `Aucune victoire notée depuis deux trimestres\u00a0: ${formatList(titles, 'fr')}.`,
};
