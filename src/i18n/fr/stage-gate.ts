import { capitalise, countInWords, numberInWords } from '../../format/count.ts';

const points = (count: number) => countInWords(count, 'fr', { one: 'point', other: 'points' });

/** The eight stages, what is arranged apart from what is under way, and the gate to the next one. */
export const stageGate = {
  title: 'Huit étapes',
  arranged: (count: number) =>
    count === 0
      ? 'Aucune étape n’est prévue, pièce à l’appui.'
      : count === 8
        ? 'Les huit étapes sont prévues, pièce à l’appui.'
        : `${capitalise(countInWords(count, 'fr', { one: 'étape sur huit est prévue', other: 'étapes sur huit sont prévues' }, 'feminine'))}, pièce à l’appui.`,
  exitReady: '**Prévue n’est pas active\u00a0:** la sortie peut ne jamais servir.',
  missing: (count: number, step: number) =>
    count === 0
      ? `**Rien ne manque pour passer à l’étape ${step}.**`
      : `**${capitalise(points(count))} ${count > 1 ? 'manquent' : 'manque'} pour passer à l’étape ${step}.**`,
  claimed: (count: number, step: number) =>
    `**La porte de l’étape ${step} n’est pas franchie\u00a0: ${points(count)} ${count > 1 ? 'manquent' : 'manque'}.**`,
  shared: (count: number) =>
    `${capitalise(countInWords(count, 'fr', { one: 'étape est partagée', other: 'étapes sont partagées' }, 'feminine'))}.`,
  table: 'Les huit étapes du partenariat',
  caption:
    'Les étapes portent les noms d’ISO 44001, sans prétendre à la conformité. Les conditions des portes sont celles du playbook.',
  columns: { stage: 'Étape', arranged: 'Prévue, avec pièce', active: 'Active', missing: 'Manque pour la suivante' },
  arrangement: { arranged: 'Prévue', partial: 'En partie', none: 'Non écrite' },
  noEvidence: (date: string) => `${date}, sans pièce`,
  noDate: (evidence: string) => `${evidence}, sans date`,
  planned: (evidence: string, date: string) => `${evidence}, attendue le ${date}`,
  activity: { closed: 'Close', active: 'Active', 'not-yet': 'Pas encore' },
  since: (date: string) => `depuis ${date}`,
  began: (date: string) => `commencée en ${date}`,
  nothing: 'rien',
  toNext: (count: number, step: number): readonly [string, string] => [points(count), `pour l’étape ${step}`],
  toLeave: (count: number): readonly [string, string] => [points(count), 'pour une sortie sereine'],
  gateTitle: (step: number, stage: string) => `La porte vers l’étape ${step}, ${stage}`,
  claimedTitle: (step: number, stage: string) => `La porte de l’étape ${step}, ${stage}, encore incomplète`,
  gateSentence: (passed: number, total: number) =>
    passed === total
      ? `Les ${numberInWords(total, 'fr', 'feminine')} conditions sont remplies.`
      : `${capitalise(countInWords(passed, 'fr', { one: 'condition remplie', other: 'conditions remplies' }, 'feminine'))} sur ${numberInWords(total, 'fr', 'feminine')}.`,
  state: { passed: 'Franchi', missing: 'Manquant', 'no-data': 'Sans donnée' },
};
