import { capitalise, countInWords, numberInWords } from '../../format/count.ts';

/** The indicators of trust between the parties (M29). */
export const trust = {
  title: 'Confiance',
  kept: (kept: number, judged: number) =>
    kept === judged
      ? 'Tous les engagements échus ont été tenus à temps.'
      : kept === 0
        ? '**Aucun engagement échu n’a été tenu à temps.**'
        : `**${capitalise(countInWords(kept, 'fr', { one: 'engagement sur', other: 'engagements sur' }))} ${numberInWords(judged, 'fr')} ${kept === 1 ? 'a été tenu' : 'ont été tenus'} à temps.**`,
  noneJudged: 'Aucun engagement n’est encore échu.',
  topics: (count: number) =>
    count === 0
      ? 'Rien à porter à la prochaine revue.'
      : `${capitalise(countInWords(count, 'fr', { one: 'sujet est', other: 'sujets sont' }))} à porter à la prochaine revue.`,
  indicatorsHead: 'Ce que montrent les faits',
  indicatorColumns: ['Indicateur', 'Valeur#', 'Détail?'],
  commitments: 'Engagements tenus à temps',
  open: (count: number) => countInWords(count, 'fr', { one: 'encore ouvert', other: 'encore ouverts' }),
  obstacles: 'Obstacles annoncés au plus tard le jour même',
  untold: (count: number) =>
    `${countInWords(count, 'fr', { one: 'incident', other: 'incidents' })} sans date d’annonce`,
  balanceOf: {
    money: 'Équilibre des apports financiers',
    pooled: 'Équilibre des ressources communes',
    assets: 'Équilibre des atouts apportés',
  },
  lopsided: 'plus de dix points au-delà d’une part égale',
  outOf: (part: number, whole: number) => `${part} sur ${whole}`,
  behavioursHead: 'Les cinq comportements, notés par chaque partie',
  behaviourColumn: 'Comportement',
  readingColumn: 'Lecture',
  behaviour: {
    trust: 'Se faire confiance',
    disagreement: 'Oser le désaccord',
    commitment: 'S’engager vraiment',
    accountability: 'Se demander des comptes',
    results: 'Viser le résultat commun',
  },
  reading: {
    strong: 'Force partagée',
    weak: 'Faiblesse partagée',
    apart: 'À discuter',
    fair: 'Convenable',
    unanswered: 'Réponse attendue',
  },
  rule: 'Notes de 1 à 5. Deux points d’écart ou plus se discutent\u202f; 4 et plus des deux côtés est une force, 2 et moins une faiblesse. Aucune moyenne n’est faite entre ces indicateurs.',
  reviewHead: 'À porter à la prochaine revue',
  reviewColumns: ['Sujet'],
  topic: {
    commitments: (count: number) =>
      `${capitalise(countInWords(count, 'fr', { one: 'engagement non tenu', other: 'engagements non tenus' }))}\u00a0: dire ce qui l’a empêché et fixer une nouvelle date`,
    obstacles: (count: number) =>
      `${capitalise(countInWords(count, 'fr', { one: 'obstacle annoncé', other: 'obstacles annoncés' }))} après coup\u00a0: convenir du signal à donner plus tôt`,
    weak: (behaviour: string) => `«\u00a0${behaviour}\u00a0»\u00a0: les deux parties le notent bas`,
    apart: (behaviour: string) => `«\u00a0${behaviour}\u00a0»\u00a0: les deux parties ne le voient pas de même`,
    unanswered: (behaviour: string) => `«\u00a0${behaviour}\u00a0»\u00a0: une partie n’a pas répondu`,
    balance: (what: string) => `${what}\u00a0: une partie porte nettement plus que l’autre`,
  },
};
