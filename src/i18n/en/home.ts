import { capitalise, countInWords } from '../../format/count.ts';
import { formatList } from '../../format/list.ts';
import type { home as french } from '../fr/home.ts';

const points = { one: 'point', other: 'points' };
const quoted = (titles: readonly string[]) =>
  formatList(
    titles.map((title) => `“${title}”`),
    'en',
  );

/** The home page: what needs someone, and how the portfolio stands. */
export const home: typeof french = {
  title: 'Home',
  description: (organisation) => `What needs your attention in the partnerships of ${organisation}.`,
  heading: (late, week, month) => {
    if (late + week + month === 0) return 'Nothing to do within thirty days';
    const weekWords = countInWords(week, 'en', points);
    if (late === 0 && week === 0)
      return `Nothing to do this week, ${countInWords(month, 'en', points)} within thirty days`;
    if (late === 0) return `Nothing late, ${weekWords} to deal with this week`;
    const lateWords = capitalise(countInWords(late, 'en', { one: 'point late', other: 'points late' }));
    return week === 0
      ? `${lateWords}, nothing else this week`
      : `${lateWords}, ${countInWords(week, 'en', { one: 'more', other: 'more' })} to deal with this week`;
  },
  noPartnership: 'No partnership is recorded yet',
  mostUrgent: (title, about, when) => `Most urgent: **${title}**${about === '' ? '' : ` (${about})`}, ${when}.`,
  beforeLate: 'Rights depend on that day: it comes before what is late.',
  offBoth: (titles) => `${quoted(titles)} ${titles.length === 1 ? 'is' : 'are'} off target on both healths.`,
  straining: (titles) => `In ${quoted(titles)}, business holds but the relationship is under strain.`,
  allOk: 'All measured healths are on target.',
  dateline: (weekday, week) => `${capitalise(weekday)}, week ${week}`,
  followed: (count, organisation) => `${count} followed by ${organisation}`,
  partnerships: { one: 'partnership', other: 'partnerships' },
  healthTitle: (count) => `Two healths, ${count}`,
  healthState: 'State',
  healthRule: 'The business index and the relationship index are never merged into one mark.',
  todo: 'To do',
  nothing: 'Nothing is late and nothing falls due within thirty days.',
  calendar: 'Every date ahead',
  stages: 'Stages',
  stagesSentence: (names, count) =>
    names.length > 1
      ? `${capitalise(countInWords(count, 'en', { one: 'partnership', other: 'partnerships' }))} at each of the stages ${quoted(names)}.`
      : `${capitalise(countInWords(count, 'en', { one: 'partnership is', other: 'partnerships are' }))} at stage ${quoted(names)}.`,
  stagesUntold: 'This edition tells the stage of no partnership.',
  emptyPipeline: 'None is at the start of the cycle: the pipeline is empty.',
  stagesChart: (count) => `How ${count} spread over the stages of the life cycle`,
  freshness: 'Freshness',
  fresh: 'Up to date',
  lateData: (count) => `${count} of data`,
  series: { one: 'series', other: 'series' },
  stale: 'To read again',
  stalePages: (count) => `${count} are past their reading date`,
  stalePage: (count) => `${count} is past its reading date`,
  pages: { one: 'page', other: 'pages' },
  quality: 'Open data quality',
  wins: 'To celebrate',
  noWin: 'No win is noted.',
  winMissing: (titles) => `No win noted for two quarters: ${formatList(titles, 'en')}.`,
};
