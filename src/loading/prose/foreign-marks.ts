import { problem } from '../../diagnostics/catalogue/index.ts';
import { withoutCode } from './code-mask.ts';
import type { ProseSource } from './prose-source.ts';

/** What marks of other dialects of Markdown are for, and how each is written; what is escaped is none. */
const marks: readonly (readonly [use: ForeignUse, pattern: RegExp])[] = [
  ['highlight', /(?<![\\=\w])==(?=[^\s=])[^=\r\n]{1,200}(?<=\S)==(?![=\w])/g],
  ['insertion', /(?<![\\+\w])\+\+(?=[^\s+])[^+\r\n]{1,200}(?<=\S)\+\+(?![+\w])/g],
  ['raised', /(?<=[\p{L}\d)])\^[^\s^~]{1,20}\^(?![\p{L}\d^])/gu],
  ['lowered', /(?<=[\p{L}\d)])~(?=[^\s~])[^\s^~]{1,20}~(?!~)/gu],
  ['emoji', /(?<![\\:\w/])(?::[a-z][a-z0-9_+-]{1,30}:)(?![:\w/])/g],
  [
    'formula',
    /(?<![\\$\w])\$\$[^$\r\n]{0,300}(?:\$\$|$)|(?<![\\$\w])\$(?=[a-z\\({])[^$\r\n]{1,100}(?<=[\w)}])\$(?![$\w])/gm,
  ],
  ['note', /(?<![\\\]])\^\[(?=\S)[^[\]\r\n]{1,300}\](?![(:])/g],
  ['note', /(?<=[\p{L}%»”])\[\d{1,2}\](?![(:[\]])/gu],
  [
    'citation',
    /【\d{1,3}(?::\d{1,3})?†[^】\r\n]{0,80}】|[\ue200-\ue206]*cite[\ue200-\ue206]*(?:turn\d+[a-z]+\d+[\ue200-\ue206]*)+/g,
  ],
  ['heading', /^#{7,}(?=[ \t]+\S)/gm],
];

/** What a mark of another dialect was meant to make. */
export type ForeignUse =
  'highlight' | 'insertion' | 'raised' | 'lowered' | 'emoji' | 'formula' | 'note' | 'citation' | 'heading';

/**
 * Tells the marks of other dialects of Markdown, `==a==`, `H~2~O`, `:tada:`, `$x$`, `a[1]`, which make nothing here:
 * they would be shown as they are, or strike words out.
 */
export function checkForeignMarks(source: ProseSource): void {
  const { bodyStart, problems } = source;
  const body = withoutCode(source.text.slice(bodyStart));
  for (const [use, pattern] of marks) {
    let closes = false;
    for (const { index, 0: written } of body.matchAll(pattern)) {
      // What a word processor numbers as a note, `mot[1]`, is a link where the text gives that number an address.
      if (written.startsWith('[') && body.includes(`\n${written}:`)) continue;
      // A line of `$$` alone opens a formula that the next one closes: one mistake.
      const isBlock = written === '$$';
      if (!(isBlock && closes)) problems.push(problem('foreign-mark', source.at(bodyStart + index), { written, use }));
      closes = isBlock && !closes;
    }
  }
}
