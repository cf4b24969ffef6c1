import { countInWords } from '../../format/count.ts';

/** The questionnaire before committing. */
export const preEngagement = {
  title: 'Avant de s’engager',
  empty: 'Aucune des huit questions n’a encore de réponse.',
  next: 'Répondez «\u00a0yes\u00a0», «\u00a0partly\u00a0» ou «\u00a0no\u00a0» sous «\u00a0pre-engagement\u00a0», chaque réponse avec le fait qui la fonde.',
  verdicts: { go: 'Go', 'go-if': 'Go si', 'no-go': 'No go', unasked: 'Pas encore posé' },
  sentence: {
    go: '**Go**\u00a0: les huit questions ont une réponse favorable.',
    'go-if': '**Go si**\u00a0:',
    'no-go': (count: number) =>
      `**No go**\u00a0: ${countInWords(count, 'fr', { one: 'question a reçu un refus', other: 'questions ont reçu un refus' }, 'feminine')}.`,
    unasked: 'Aucune des huit questions n’a encore de réponse.',
  },
  conditions: (count: number) =>
    countInWords(count, 'fr', { one: 'condition à remplir', other: 'conditions à remplir' }, 'feminine'),
  open: (count: number) =>
    countInWords(count, 'fr', { one: 'question reste ouverte', other: 'questions restent ouvertes' }, 'feminine'),
  /** What is pending beside a refusal. */
  besides: (pending: string) => `Par ailleurs, ${pending}.`,
  table: 'Questions avant de s’engager',
  columns: ['Question', 'Réponse', 'Parce que', 'À régler avant?'],
  answers: { yes: 'Oui', partly: 'En partie', no: 'Non', open: 'Question ouverte' },
  unsaid: 'Condition à écrire',
  answeredOn: (date: string, by: string) => (by === '' ? `Répondu le ${date}.` : `Répondu le ${date} par ${by}.`),
  topics: {
    trust: 'La confiance s’est-elle déjà montrée dans les faits\u202f?',
    disagreement: 'Sait-on se contredire sans se fâcher\u202f?',
    objectives: 'Les objectifs vont-ils ensemble\u202f?',
    complementarity: 'Savoir-faire et réseaux se complètent-ils\u202f?',
    roles: 'Sait-on qui répondra de quoi\u202f?',
    decisions: 'Sait-on comment les décisions seront prises\u202f?',
    information: 'Sait-on quelles informations circuleront\u202f?',
    exit: 'Sait-on comment on se quitterait\u202f?',
  },
};
