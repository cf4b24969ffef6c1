import type { Element } from 'hast';
import { problem } from '../../diagnostics/catalogue/index.ts';
import type { ProseSource } from './prose-source.ts';

/**
 * Reports what a row of a table holds beyond its last column, which Markdown drops without a word, and the row that
 * ends before it: a bar was lost, or a sentence right under a table was taken into it. Of a row that a component goes
 * through, the component is told.
 */
export function checkTableRow(source: ProseSource, row: Element): void {
  const cells = row.children.filter((child) => child.type === 'element');
  const written = cells.filter(({ position }) => position !== undefined).length;
  const text = source.text.slice(row.position?.start.offset, row.position?.end.offset);
  if (written > 0 && written < cells.length && !/<\/?[A-Z]/.test(text))
    source.problems.push(
      problem('row-ends-early', source.at(row.position?.start.offset ?? 0), { cells: written, columns: cells.length }),
    );
  const ends = row.children.map(({ position }) => position?.end.offset ?? 0);
  const last = Math.max(0, ...ends);
  const beyond = source.text.slice(last, row.position?.end.offset ?? last);
  const [, bars, words] = /^(\s*\|[|\s]*)([^|\s].*?)[|\s]*$/s.exec(beyond) ?? [];
  if (bars === undefined || words === undefined) return;
  source.problems.push(problem('cell-without-column', source.at(last + bars.length), { words }));
}
