import { capitalise, countInWords } from '../../format/count.ts';

/** The partner programme. */
export const programme = {
  title: 'Partner programme',
  none: 'No level is defined yet.',
  noneNext: 'Write reference/programme.yaml: levels, what each asks and what it brings.',
  sentence: (levels: number, partners: number, top: number, outside: number) => {
    const opening = `${capitalise(countInWords(levels, 'en', { one: 'level', other: 'levels' }))}, ${countInWords(partners, 'en', { one: 'partner', other: 'partners' })}.`;
    if (partners === 0) return opening;
    if (top === partners)
      return `${opening} **${partners === 1 ? 'It is at the highest level.' : 'All are at the highest level.'}**`;
    const highest =
      top === 0
        ? 'None is at the highest level.'
        : `${capitalise(countInWords(top, 'en', { one: 'is', other: 'are' }))} at the highest level.`;
    const out =
      outside === 0
        ? ''
        : `${capitalise(countInWords(outside, 'en', { one: 'has', other: 'have' }))} not reached the first one yet.`;
    return [opening, `**${highest}**`, out].filter(Boolean).join(' ');
  },
  levels: 'The levels',
  levelsSentence: 'Each level asks its own criteria and those of the levels before it.',
  asks: 'What it asks',
  brings: 'What it brings',
  nothing: 'Nothing written',
  partners: 'Where each stands',
  table: 'Partners and levels',
  columns: ['Partnership', 'Level', 'Next level', 'What the next asks'],
  noLevel: 'No level',
  top: 'Highest level reached',
  nothingMissing: 'Nothing',
  state: { met: 'Met', missed: 'To meet', 'no-data': 'No data' },
  at: (value: string, when: string) => `${value} ${when}`,
};
