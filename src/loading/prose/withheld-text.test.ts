import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../domain/prose/prose-text.ts';
import { withoutInternal } from '../../domain/prose/withheld-passages.ts';
import { readBody } from '../../testing/prose.ts';

const open = ['<Internal>', '<Internal>\n', '<Internal>\n\n', '\n<Internal>\n', '\n\n<Internal>\n\n', '> <Internal>\n> ', '- <Internal>\n', '\n  <Internal>\n  '];
const close = ['</Internal>', '\n</Internal>', '\n\n</Internal>\n\n', '\n</Internal>\n', '\n> </Internal>\n', '\n  </Internal>\n'];
const around = [
  'a ', '**', '*', '`', '~~', '[', '](b)', '[^1]', '\n[^1]: c\n', '[d]', '\n\n[d]: e\n', '| f | g |\n|---|---|\n', '|', '\n', '\n\n', '- ', '\n  ', '> ', '\n> ',
  '# ', '\n## ', '\n===\n', '\n---\n', '```\n', '\n```\n', '    ', '<Callout>\n\n', '\n\n</Callout>\n\n', '<sup>', '</sup>', '{/* ', ' */}', '\\', '<Kpi id="k" />', '1. ',
  'import ', '~~~\n', '<Steps>\n', '\n</Steps>\n', '\t',
];
const secret = ['SECRET ', '\nSECRET\n', '[SECRET](h)', '\n[^1]: SECRET\n', '\n[^2]: SECRET\n', '\n[d]: SECRET\n', '\n[i]: /SECRET "SECRET"\n', '![SECRET](j.png)', '- SECRET\n', '> SECRET', '`SECRET`', '\n    SECRET\n', '| SECRET |\n|---|\n'];

const pieces = (choices: readonly string[], maxLength: number) => fc.array(fc.constantFrom(...choices), { maxLength }).map((all) => all.join(''));

/** Text whose every secret stands, in the source, between an opening and a closing tag of an internal passage. */
const passage = fc.tuple(fc.constantFrom(...open), pieces([...around, ...secret, ...secret], 8), fc.constantFrom(...close)).map((parts) => parts.join(''));
const document = fc.array(fc.oneof(pieces(around, 5), passage), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));

describe('an internal passage', () => {
  it('never leaves a word of itself in a text that was accepted', () => {
    let accepted = 0;
    fc.assert(
      fc.property(document, (body) => {
        const { prose, diagnostics } = readBody(body);
        fc.pre(body.includes('SECRET') && diagnostics.every((each) => each.severity !== 'error'));
        accepted += 1;
        const left = withoutInternal(prose);
        expect(JSON.stringify(left, (key, value: unknown) => (key === 'position' ? undefined : value))).not.toContain('SECRET');
        expect(textOf(left)).not.toContain('SECRET');
      }),
      { numRuns: 400, seed: 7, maxSkipsPerRun: 500 },
    );
    expect(accepted).toBe(400);
  });
});
