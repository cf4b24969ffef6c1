import { capitalise, countInWords } from '../../format/count.ts';
import type { healthCheck as french } from '../fr/health-check.ts';

/** What each party thinks of itself beside what the other thinks of it (M36). */
export const healthCheck: typeof french = {
  title: 'Two-sided health check',
  empty: 'The two parties have not rated each other yet.',
  next: 'Add “health-check” to the record: both parties rate the same points from 1 to 5, on the same day.',
  blindSpots: (count, judged, by) =>
    `**${by} sees ${countInWords(count, 'en', { one: 'fault', other: 'faults' })} that ${judged} does not see in itself.**`,
  undervalued: (count, judged, by) =>
    `${by} sees ${countInWords(count, 'en', { one: 'advantage', other: 'advantages' })} that ${judged} undervalues.`,
  weaknesses: (count, judged) =>
    `${capitalise(countInWords(count, 'en', { one: 'weakness', other: 'weaknesses' }))} of ${judged} ${count === 1 ? 'is' : 'are'} admitted on both sides.`,
  agreed: 'Both sides judge alike.',
  awaited: (count) => `${capitalise(countInWords(count, 'en', { one: 'answer is', other: 'answers are' }))} awaited.`,
  judged: (name) => `${name}, judged by both`,
  columns: { name: 'What is judged', scale: '1 to 5', status: 'Reading', note: 'What it means' },
  rule: (name) =>
    `Blind spot: ${name} rates itself at least 2 points above the other party. Undervalued advantage: at least 2 points below. Agreed strength: at least 4 from both. Agreed weakness: at most 2 from both.`,
  reading: (reading, judged) =>
    ({
      'agreed-strength': 'Agreed strength',
      'agreed-weakness': 'Agreed weakness',
      'blind-spot': `Blind spot of ${judged}`,
      undervalued: 'Undervalued advantage',
      'close-views': 'Close views',
      awaited: 'Answer awaited',
    })[reading],
  owes: (who, asked) => (asked === '' ? `${who}.` : `${who}, asked on ${asked}.`),
};
