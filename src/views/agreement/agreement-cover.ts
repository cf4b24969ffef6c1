import type { Agreement, Blank } from '../../domain/agreement/agreement.ts';
import { goesOnIndefinitely } from '../../domain/contract/term-sequence.ts';
import { formatDate } from '../../format/date.ts';
import { formatDuration } from '../../format/duration.ts';
import { formatList } from '../../format/list.ts';
import type { Contract } from '../../model/contract.ts';
import { statusMark } from '../ui/mark.ts';
import { columnsOf, type CellView, type TableView } from '../ui/table.ts';
import type { ViewContext } from '../view-context.ts';
import { anchorOfArticle, blankValue } from './agreement-text.ts';

/** A fact of the contract as its cover says it. */
export interface CoverFact {
  readonly label: string;
  readonly value: string;
}

/**
 * What the record says of the contract itself: its kind, the day it takes effect, how long it runs and whether it then
 * goes on, when it was signed.
 */
export function coverFacts({ words, locale }: ViewContext, contract: Contract): CoverFact[] {
  const { agreement: say, vocabulary } = words;
  const { instrument, starts, term, signed } = contract;
  const firm = term ? formatDuration(term, locale) : '';
  const goesOn = goesOnIndefinitely(contract);
  return [
    { label: say.facts.instrument, value: vocabulary.instrument[instrument] },
    ...(starts ? [{ label: say.facts.starts, value: formatDate(starts, locale) }] : []),
    ...(term ? [{ label: say.facts.term, value: goesOn ? say.thenIndefinite(firm) : firm }] : []),
    ...(signed ? [{ label: say.facts.signed, value: formatDate(signed, locale) }] : []),
  ];
}

/**
 * Every blank of an agreement with what fills it, the missing ones marked. A term that several clauses share
 * (one name, one label, one value) stands once, with every article that uses it.
 */
export function coverTable(context: ViewContext, { blanks, articles }: Agreement): TableView | undefined {
  const words = context.words.agreement;
  if (blanks.length === 0) return undefined;
  const shared = Map.groupBy(blanks, ({ name, variable, value, from }) =>
    JSON.stringify([name, variable.label, value, from]),
  );
  return {
    label: words.cover,
    columns: columnsOf(...words.coverColumns),
    rows: [...shared.values()].flatMap(([first, ...others]) => {
      if (first === undefined) return [];
      const using = [first, ...others].flatMap(({ clause }) => articles.filter((article) => article.clause === clause));
      const numbers = [...new Set(using.map(({ number }) => number))];
      return [{ cells: [{ text: first.variable.label }, valueCell(context, first), articleCell(context, numbers)] }];
    }),
  };
}

function valueCell(context: ViewContext, blank: Blank): CellView {
  const words = context.words.agreement;
  if (blank.from === 'missing') return { text: '', status: { word: words.toFill, ...statusMark('bad') } };
  return { text: blankValue(context, blank), ...(blank.from === 'default' && { sub: words.byDefault }) };
}

function articleCell({ words, locale }: ViewContext, numbers: readonly string[]): CellView {
  const [only] = numbers;
  if (only === undefined) return { text: '–' };
  const text = words.agreement.article(formatList(numbers, locale));
  return numbers.length === 1 ? { text, href: `#${anchorOfArticle(only)}` } : { text };
}
