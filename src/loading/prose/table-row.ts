import type { Element } from 'hast';
import { problem } from '../../diagnostics/catalogue/index.ts';
import type { ProseSource } from './prose-source.ts';

/** Reports what a row of a table holds beyond its last column: Markdown drops it without a word. */
export function checkTableRow(source: ProseSource, row: Element): void {
  const ends = row.children.map(({ position }) => position?.end.offset ?? 0);
  const last = Math.max(0, ...ends);
  const beyond = source.text.slice(last, row.position?.end.offset ?? last);
  const [, bars, words] = /^(\s*\|[|\s]*)([^|\s].*?)[|\s]*$/s.exec(beyond) ?? [];
  if (bars === undefined || words === undefined) return;
  source.problems.push(problem('cell-without-column', source.at(last + bars.length), { words }));
}
