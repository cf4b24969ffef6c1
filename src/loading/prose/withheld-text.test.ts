import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutInternal } from '../../domain/prose/withheld-passages.ts';
import { readBody } from '../../testing/prose.ts';

const open = [
  '<Internal>',
  '<Internal>\n',
  '<Internal>\n\n',
  '\n<Internal>\n',
  '\n\n<Internal>\n\n',
  '> <Internal>\n> ',
  '- <Internal>\n',
  '\n  <Internal>\n  ',
];
const close = [
  '</Internal>',
  '\n</Internal>',
  '\n\n</Internal>\n\n',
  '\n</Internal>\n',
  '\n> </Internal>\n',
  '\n  </Internal>\n',
];
const around = [
  'a ',
  '**',
  '*',
  '`',
  '~~',
  '[',
  '](b)',
  '[^1]',
  '\n[^1]: c\n',
  '[d]',
  '\n\n[d]: e\n',
  '| f | g |\n|---|---|\n',
  '|',
  '\n',
  '\n\n',
  '- ',
  '\n  ',
  '> ',
  '\n> ',
  '# ',
  '\n## ',
  '\n===\n',
  '\n---\n',
  '```\n',
  '\n```\n',
  '    ',
  '<Callout>\n\n',
  '\n\n</Callout>\n\n',
  '<sup>',
  '</sup>',
  '{/* ',
  ' */}',
  '\\',
  '<Kpi id="k" />',
  '1. ',
  'import ',
  '~~~\n',
  '<Steps>\n',
  '\n</Steps>\n',
  '\t',
];
const secret = [
  'SECRET ',
  '\nSECRET\n',
  '[SECRET](h)',
  '\n[^1]: SECRET\n',
  '\n[^2]: SECRET\n',
  '\n[d]: SECRET\n',
  '\n[i]: /SECRET "SECRET"\n',
  '![SECRET](j.png)',
  '- SECRET\n',
  '> SECRET',
  '`SECRET`',
  '\n    SECRET\n',
  '| SECRET |\n|---|\n',
];

const pieces = (choices: readonly string[], maxLength: number) =>
  fc.array(fc.constantFrom(...choices), { maxLength }).map((all) => all.join(''));

/** Text whose every secret stands, in the source, between an opening and a closing tag of an internal passage. */
const passage = fc
  .tuple(
    fc.oneof({ weight: 3, arbitrary: fc.constant('\n\n<Internal>\n\n') }, fc.constantFrom(...open)),
    fc.oneof(pieces(secret, 3), pieces([...around, ...secret, ...secret], 6)),
    fc.oneof({ weight: 3, arbitrary: fc.constant('\n\n</Internal>\n\n') }, fc.constantFrom(...close)),
  )
  .map((parts) => parts.join(''));
/** A tag alone in a code span is written about, and opens or closes nothing. */
const mention = /`[^`\n]*<(?!Internal>[^`\n]*<\/Internal>)\/?Internal>[^`\n]*`/;
const body = fc
  .array(fc.oneof(pieces(around, 3), passage), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(''));

describe('an internal passage', () => {
  it('never leaves a word of itself in a text that was accepted', () => {
    let accepted = 0;
    fc.assert(
      fc.property(body, (written) => {
        const { prose, diagnostics } = readBody(written);
        if (!written.includes('SECRET') || diagnostics.some((each) => each.severity === 'error')) return;
        if (mention.test(written)) return;
        accepted += 1;
        const left = withoutInternal(prose);
        expect(JSON.stringify(left, (key, value: unknown) => (key === 'position' ? undefined : value))).not.toContain(
          'SECRET',
        );
      }),
      { numRuns: 500, seed: 7 },
    );
    expect(accepted).toBeGreaterThan(100);
  }, 20_000);
});
