import { capitalise, countInWords, formatCount } from '../../format/count.ts';
import type { ritual as french } from '../fr/ritual.ts';

/** The recurring working moments and their agendas (M26). */
export const ritual: typeof french = {
  title: 'Rituals',
  count: (count) =>
    `${capitalise(countInWords(count, 'en', { one: 'ritual is agreed', other: 'rituals are agreed' }))}.`,
  first: (name, date, isDecisive) => (isDecisive ? `**The next: ${name}, ${date}.**` : `The next: ${name}, ${date}.`),
  offPace: {
    retrospective: '**The retrospective is off its pace of four to six weeks.**',
    'stand-up': '**The stand-up is held less than once a week.**',
  },
  rule: 'A ritual that falls on a day off moves to the next working day.',
  columns: ['Ritual', 'Last?', 'Next dates', 'Agenda?'],
  minutes: (count) => formatCount(count, 'en', { one: 'minute', other: 'minutes' }),
  usual: {
    'stand-up': { minutes: 15, agenda: ['done since last time', 'to do', 'what is stuck'] },
    retrospective: { minutes: 90, agenda: ['what works', 'what to improve', 'what to stop'] },
    review: { minutes: 60, agenda: ['what was delivered', 'what the figures say', 'what comes next'] },
    visit: { agenda: ['seeing the work on site', 'hearing the teams', 'one thing to change'] },
    informal: { agenda: ['getting to know each other, without an agenda'] },
  },
};
