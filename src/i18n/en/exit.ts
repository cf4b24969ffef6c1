import { capitalise, countInWords, numberInWords } from '../../format/count.ts';
import { formatList } from '../../format/list.ts';
import type { exit as french, scenario as frenchScenario } from '../fr/exit.ts';

/** How the parties would leave, agreed while they get on (M45). */
export const exit: typeof french = {
  title: 'Exit readiness',
  empty: 'No exit plan is written.',
  next: 'Write “exit” in the record while all is well: what triggers it, and what becomes of data, property, people and customers.',
  ready: (count, total, share) =>
    count === total
      ? `**All ${numberInWords(total, 'en')} items are ready.**`
      : `${capitalise(countInWords(count, 'en', { one: 'item', other: 'items' }))} out of ${numberInWords(total, 'en')} ${count === 1 ? 'is' : 'are'} ready, or ${share}.`,
  lacks: (names) => `**Still to settle: ${formatList(names, 'en')}.**`,
  unplanned: '**The parties are bound without an exit plan.**',
  shared: (count) =>
    `${capitalise(countInWords(count, 'en', { one: 'item of the plan is', other: 'items of the plan are' }))} shared.`,
  table: 'Items of the exit',
  caption:
    'The score is the share of items that are ready; each weighs the same. An item read again or rehearsed longer ago than the plan’s interval (a year by default) no longer counts. Scenarios that only know of an end, or only of a transformation, are there in part: they do not count.',
  columns: ['Item', 'State', 'What is written', 'Where?', 'Who?'],
  state: { ready: 'Ready', partial: 'In part', stale: 'To be redone', missing: 'Missing' },
  line: (line) => `record, line\u00a0${line}`,
  since: (text, date) => `${text}, due again since ${date}`,
  kinds: (ends, transformations, plain) =>
    [
      ends > 0 ? `${numberInWords(ends, 'en')} of end` : '',
      transformations > 0 ? `${numberInWords(transformations, 'en')} of transformation` : '',
      plain > 0 ? `${numberInWords(plain, 'en')} in a sentence` : '',
    ]
      .filter(Boolean)
      .join(', '),
};

/** The ways a partnership could end or become another one (M45). */
export const scenario: typeof frenchScenario = {
  title: 'End or transformation',
  sentence: (kept, total) =>
    kept === 0
      ? total === 1
        ? 'One scenario is written. **It does not say that the relationship could go on otherwise.**'
        : `${capitalise(numberInWords(total, 'en'))} scenarios are written. **None keeps the relationship.**`
      : kept === total
        ? `Leaving need not mean breaking. **${total === 1 ? 'The only scenario written keeps the relationship; none provides for its end.' : `All ${numberInWords(total, 'en')} scenarios keep the relationship; none provides for its end.`}**`
        : `Leaving need not mean breaking. **${capitalise(numberInWords(kept, 'en'))} of the ${numberInWords(total, 'en')} scenarios ${kept === 1 ? 'keeps' : 'keep'} the relationship.**`,
  table: 'Scenarios of end and of transformation',
  columns: ['Scenario', 'Trigger', 'What remains', 'Delay?', 'Decided by?'],
  kind: { end: 'end', transformation: 'transformation' },
};
