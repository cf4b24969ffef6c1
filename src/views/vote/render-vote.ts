import { escapeHtml } from '../../charts/escape.ts';
import type { VoteBar } from '../../charts/vote-bar.ts';
import type { StatusView } from '../ui/mark.ts';
import type { Sentence } from '../ui/sentence.ts';
import type { TableView } from '../ui/table.ts';
import type { VoteReading } from './vote-reading.ts';

/**
 * The markup of a simulated vote. The build writes it into the page and the browser writes it again when
 * the reader changes a weight or a ballot: one function, so that both say the same. Everything that comes
 * from a record is escaped.
 */

/** The sentence, its decisive part strong. */
export function renderVerdict(verdict: Sentence): string {
  return verdict
    .map(({ text, strong }) => (strong ? `<strong>${escapeHtml(text)}</strong>` : escapeHtml(text)))
    .join('');
}

/** What stands below the sentence: who voted how, the bar, the power of each, every combination. */
export function renderEvidence({ cast, bar, power, table }: VoteReading): string {
  const terms = power
    .map(
      ({ term, value, detail }) =>
        `<div><dt>${escapeHtml(term)}</dt><dd>${escapeHtml(value)}<span>${escapeHtml(detail)}</span></dd></div>`,
    )
    .join('');
  return `<p class="small">${escapeHtml(cast)}</p><figure>${renderVoteBar(bar)}</figure><dl class="pw">${terms}</dl>${table ? renderTable(table) : ''}`;
}

/** The weights as a bar, with its words for those who do not see it. */
export function renderVoteBar({ title, description, width, segments, threshold }: VoteBar): string {
  const rects = segments
    .map(
      ({ x, width: wide, series, label, labelX, anchor }) =>
        `<rect ${series === undefined ? 'class="no" fill="url(#hatch)"' : `class="s${series}"`} x="${x}" y="34" width="${wide}" height="36"/>` +
        `<text class="${series === undefined ? 'strong halo' : 'inpt'}" x="${labelX}" y="57" text-anchor="${anchor}">${escapeHtml(label)}</text>`,
    )
    .join('');
  return (
    `<svg class="chart chart--wide wbar" viewBox="0 0 ${width} 108" role="img" aria-label="${escapeHtml(`${title}. ${description}`)}">` +
    `<text class="strong" x="0" y="16">${escapeHtml(title)}</text>${rects}` +
    `<line class="thr" x1="${threshold.x}" x2="${threshold.x}" y1="26" y2="80"/>` +
    `<text class="strong" x="${threshold.x}" y="98" text-anchor="${threshold.anchor}">${escapeHtml(threshold.label)}</text></svg>`
  );
}

function renderStatus({ word, mark, tone }: StatusView): string {
  return `<span class="st is-${tone}"><svg class="mark" aria-hidden="true"><use href="#m-${mark}"></use></svg>${escapeHtml(word)}</span>`;
}

function renderTable({ label, caption, columns, rows }: TableView): string {
  const kind = (index: number) =>
    columns[index]?.numeric ? ' class="n"' : columns[index]?.secondary ? ' class="only-wide"' : '';
  const head = columns
    .map((column, index) => `<th scope="col"${kind(index)}>${escapeHtml(column.label)}</th>`)
    .join('');
  const body = rows
    .map(({ cells }) => {
      const written = cells.map(({ text, status }, index) => {
        const inner = status ? renderStatus(status) : escapeHtml(text);
        return index === 0 ? `<th scope="row">${inner}</th>` : `<td${kind(index)}>${inner}</td>`;
      });
      return `<tr>${written.join('')}</tr>`;
    })
    .join('');
  return (
    `<div class="scroll" role="group" aria-label="${escapeHtml(label)}" tabindex="0"><table class="table">` +
    `<caption>${escapeHtml(caption ?? label)}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`
  );
}
