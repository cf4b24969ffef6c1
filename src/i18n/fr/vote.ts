import { countInWords } from '../../format/count.ts';
import { elided } from '../../format/elision.ts';
import { formatNumber } from '../../format/number.ts';

const points = { one: 'point', other: 'points' };

/** The weighted vote and its simulator, in the page and in the browser (M22). */
export const vote = {
  title: 'Simulateur de vote',
  atLeast: (percent: string) => `au moins ${percent}`,
  moreThan: (percent: string) => `plus de ${percent}`,
  votesOf: { all: 'des voix', present: 'des voix présentes', cast: 'des voix exprimées' },
  unanimity: (threshold: string) =>
    `**Il faut ${threshold}\u00a0: personne ne passe seul et chacun bloque, le vote pondéré vaut l’unanimité.**`,
  decidesAlone: (threshold: string, names: string, count: number) =>
    `**Il faut ${threshold}\u00a0: ${names} ${count > 1 ? 'peuvent chacun' : 'peut'} passer sans les autres.**`,
  someBlock: (threshold: string, names: string) =>
    `**Il faut ${threshold}\u00a0: personne ne passe seul, et rien ne passe contre ${names}.**`,
  balanced: (threshold: string) => `**Il faut ${threshold}\u00a0: personne ne passe seul ni ne bloque seul.**`,
  canDeadlock: 'Un blocage reste possible.',
  cannotDeadlock: 'Aucun blocage n’est possible.',
  quorums: (first: string, second: string) =>
    `Le quorum est de ${first}\u202f; sur deuxième convocation, ${second ? `il est de ${second}` : 'aucun n’est requis'}.`,
  lastFailed: (title: string, date: string, reason: string) =>
    `Le dernier vote, «\u00a0${title}\u00a0», le ${date}, n’a pas abouti\u00a0: ${reason}.`,
  matter: 'Matière mise au vote',
  matterNamed: {
    ordinary: () => 'Une matière ordinaire',
    vetoed: (name: string) => `${name} (sous veto)`,
    reserved: (name: string) => `${name} (à l’unanimité)`,
  },
  weights: 'Poids des voix',
  thresholdAtLeast: (votes: string) => `Seuil, au moins, en\u00a0% ${votes}`,
  thresholdMoreThan: (votes: string) => `Seuil, plus de, en\u00a0% ${votes}`,
  quorum: 'Quorum, en\u00a0%',
  voteOf: (name: string) => `Vote ${elided('de', name)}`,
  count: 'Calculer',
  reset: 'Revenir à la charte',
  uncounted: 'Pas de résultat\u00a0: une valeur est à corriger.',
  faults: {
    weights: (total: number) =>
      Number.isNaN(total)
        ? 'Chaque poids est un nombre de 0 à 100.'
        : `Les poids font ${formatNumber(total, 'fr')}\u202f; il faut 100 en tout.`,
    threshold: () => 'Le seuil va de 1 à 100\u00a0%, ou de plus de 0 à plus de 99\u00a0%.',
    quorum: () => 'Le quorum va de 0 à 100\u00a0%.',
  },
  ballot: { for: 'Pour', against: 'Contre', abstain: 'Abstention', absent: 'Absence' },
  results: { adopted: 'Adopté', rejected: 'Rejeté', vetoed: 'Arrêté par un veto', 'no-quorum': 'Sans quorum' },
  verdict: (result: string, reason: string) => `${result}\u00a0: ${reason}.`,
  votes: (share: string, votes: string, needed: string) => `${share} ${votes}, il en faut ${needed}`,
  present: (share: string, needed: string, onSecondCall: string) =>
    `${share} des voix présentes, il en faut ${needed}${onSecondCall && `, ${onSecondCall} sur deuxième convocation`}`,
  noVotes: 'aucune',
  vetoedBy: (names: string) => `veto ${elided('de', names)}`,
  tieBroken: (name: string) => `égalité, départagée par la voix ${elided('de', name)}`,
  missing: (gap: number) => `Il manque ${countInWords(gap, 'fr', points)}.`,
  swing: (names: string) => `Un seul ralliement suffirait\u00a0: ${names}.`,
  noSwing: 'Aucun ralliement isolé n’y suffirait.',
  castBy: (ballot: string, names: string) => `${ballot}\u00a0: ${names}.`,
  bar: 'Voix pour et seuil',
  thresholdAt: (percent: string) => `seuil ${percent}`,
  passesAlone: 'Passe seul',
  blocksAlone: 'Bloque seul',
  deadlock: 'Blocage possible',
  nobody: 'Personne',
  everyone: 'Chacun',
  yes: 'Oui',
  no: 'Non',
  thresholdIs: (needed: string) => `il faut ${needed}`,
  othersFall: 'contre sa voix, les autres n’atteignent pas le seuil',
  vetoHeld: (names: string) => `veto\u00a0: ${names}`,
  twoCamps: 'deux camps peuvent se faire face sans qu’aucun passe',
  oneCamp: 'de deux camps qui se font face, l’un passe',
  combinations: 'Résultat de chaque combinaison de votes',
  combinationsRule: {
    all: 'Le seuil et le quorum portent sur toutes les voix. Une abstention est présente, et n’est pas pour.',
    present:
      'Le seuil porte sur les voix présentes, le quorum sur toutes. Une abstention est présente, et n’est pas pour.',
    cast: 'Le seuil porte sur les voix pour et contre, le quorum sur toutes. Une abstention compte pour le seul quorum.',
  },
  inFavour: 'Voix pour',
  result: 'Résultat',
  reason: 'Pourquoi',
  thresholdsHead: 'Si le seuil était autre',
  thresholdsRule: (strict: boolean) =>
    `Avec les poids de la charte, pour un seuil ${strict ? 'dépassé' : 'atteint'}, hors veto et matières réservées.`,
  thresholdColumns: ['Seuil', 'Passe seul', 'Bloque seul', 'Lecture?'],
  at: (percent: number) => `${percent}\u00a0%`,
  range: (from: number, to: number) => `de ${from} à ${to}\u00a0%`,
  readings: {
    decider: 'Les autres peuvent être mis en minorité',
    unanimity: 'Vaut l’unanimité',
    block: 'Une minorité suffit à bloquer',
    balanced: 'Il faut être plusieurs, pour passer comme pour bloquer',
  },
  recordedHead: 'Votes consignés au journal',
  recordedRule:
    'Recomptés selon les poids, le seuil et le quorum de la charte, ou la règle de la matière que l’entrée nomme.',
  secondCall: 'sur deuxième convocation',
  recordedColumns: ['Décision', 'Votes', 'Résultat', 'Pourquoi?'],
};
