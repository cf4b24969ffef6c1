import { problem } from '../../diagnostics/catalogue/index.ts';
import type { Explanation } from './explanation.ts';
import type { ProseSource } from './prose-source.ts';

/** A sign `<` that means « less than », or opens a name in brackets that is no tag. */
export function lessThan(source: ProseSource, text: string, at: number): Explanation {
  const written = /^<(?:>|[\p{L}_][^<>\r\n]{0,38}>|[^\S\r\n]?[^\s<]{0,20})/u.exec(text.slice(at, at + 60))?.[0] ?? '<';
  return {
    diagnostic: problem('unescaped-less-than', source.at(at), { written, escaped: `\\${written}` }),
    blank: [{ start: at, end: at + 1 }],
  };
}
