import { capitalise, countInWords, formatCount, numberInWords } from '../../format/count.ts';
import type { calendar as french } from '../fr/calendar.ts';

const dates = { one: 'date', other: 'dates' };
const inWords = (count: number) => countInWords(count, 'en', dates);

/** The calendar pages and how to subscribe to them (M51). */
export const calendar: typeof french = {
  title: 'Calendar',
  titleOf: (name) => `Calendar, ${name}`,
  all: 'Whole portfolio',
  heading: (ahead, late) => {
    if (ahead + late === 0) return 'No date within 90 days';
    const passed = late === 0 ? '' : `, ${numberInWords(late, 'en')} past due`;
    return `${ahead === 0 ? 'No date' : capitalise(inWords(ahead))} within 90 days${passed}`;
  },
  until: (date) => `until ${date}`,
  reckoned: 'dates reckoned from the records',
  next: (title, about, date) => `Next: **${title}**${about === '' ? '' : ` (${about})`}, on ${date}.`,
  busiest: (date, count) => `The busiest week begins on ${date}: ${inWords(count)}.`,
  none: 'Nothing is expected or planned until then.',
  onHome: (points) =>
    `The home page also counts what a rule asks for without a written date: ${formatCount(points, 'en', { one: 'point', other: 'points' })} late.`,
  noneNext:
    'Dates come from the records: the rhythm of a committee, the notice of a contract, the day a commitment is due.',
  horizon: {
    within: (days, date) => `Within ${days}\u00a0days, ${date}`,
    oldest: (days) => `the oldest by ${days}`,
    noneLate: 'none to catch up on',
    week: (count) => (count === 0 ? 'none this week' : `of which ${numberInWords(count, 'en')} this week`),
    decisive: (count) =>
      count === 0 ? 'none about a contract' : `of which ${numberInWords(count, 'en')} about a contract`,
  },
  glance: 'Four months at a glance',
  late: 'Past due',
  count: (count) => formatCount(count, 'en', dates),
  beyondLimit: (shown, total) =>
    `The first ${shown} dates of ${total}. The rest is in the calendar of each partnership.`,
  notices: {
    title: 'Notices',
    sentence: (count, until) =>
      count === 0
        ? `No notice is to be decided by ${until}.`
        : `**${capitalise(countInWords(count, 'en', { one: 'notice is', other: 'notices are' }))} to be decided by ${until}.**`,
    next: (title, about, date) => `The next one: ${title} (${about}), on ${date}.`,
    columns: ['Last day', 'Notice', 'Who'],
  },
  routines: {
    title: 'Rituals and exchanges',
    sentence: (count, times) =>
      `${capitalise(countInWords(count, 'en', { one: 'appointment comes', other: 'appointments come' }))} round, ${formatCount(times, 'en', { one: 'time', other: 'times' })} in 90 days.`,
    columns: ['Appointment', 'Partnership?', 'Next dates', 'Within 90 days#'],
  },
  later: {
    title: 'Beyond 90 days',
    sentence: (count, end) => `${capitalise(inWords(count))} until ${end}.`,
    monthColumns: ['Month', 'Dates#'],
    columns: ['Date', 'What', 'Who?'],
    recurring: (count) =>
      `${capitalise(countInWords(count, 'en', { one: 'other date comes', other: 'other dates come' }))} round by themselves: committees, deliveries of data, recurring obligations.`,
  },
  partnerships: {
    title: 'By partnership',
    columns: ['Partnership', 'Next date', 'Past due#', 'Within 30 days#', 'Within 90 days#'],
    rest: (count) =>
      `${capitalise(countInWords(count, 'en', { one: 'other partnership has its', other: 'other partnerships have their' }))} calendar too, from their page.`,
    none: 'None',
  },
  people: {
    title: 'By person',
    columns: ['Person', 'Past due#', 'Within 30 days#', 'Within 90 days#'],
  },
  todo: 'To deal with',
  nothingToDo: 'Nothing is late and nothing presses within 30 days.',
  subscribe: {
    title: 'Subscribe',
    explain:
      'Your calendar follows each publication of the site. A date that moves keeps its identifier: it is moved, not doubled. Reminders come 90, 60 and 30 days before a notice. No amount and no position stands in it.',
    holds: 'A year of what comes round, three years of what happens once.',
    holdsAll: 'Without rituals and exchanges, which are in the calendar of each partnership.',
    file: '.ics file',
    table: 'Table',
    webcal: 'Open in your calendar',
    feed: 'Follow what needs someone (Atom feed)',
    how: 'How to do it',
    copy: 'Copy the address of the link “.ics file”, then:',
    apps: [
      ['Outlook', 'Calendar, Add calendar, Subscribe from web: paste the address.'],
      ['Google Calendar', 'Other calendars, From URL: paste the address. An update may take a day.'],
      ['Apple Calendar', 'File, New Calendar Subscription: paste the address, then choose to refresh every day.'],
    ],
    login:
      'Google and Outlook on the web read the address from their own servers: if the site asks for a login, they cannot see it. Save the file and import it instead; importing it again updates the dates.',
  },
  feedName: (title, scope) => `${title}: ${scope}`,
  owner: (name) => `Owner: ${name}`,
  attentionFeed: (scope) => `What needs someone, ${scope}`,
};
