import { describe, expect, it } from 'vitest';
import { aCase, aGuide, aQuestion } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkUnknownGuide } from './unknown-guide.ts';

describe('unknown-guide', () => {
  it('M47 M48 reports the guides that a case or a question names in vain', () => {
    const fields = { guides: [aGuide()], cases: [aCase({ guides: ['cadrer', 'cadre'] })] };
    expect(
      tell(checkUnknownGuide, { ...fields, questions: [aQuestion(), aQuestion({ id: 'b', guide: 'sortir' })] }),
    ).toMatchObject([
      { at: 'cases/aval-brume.mdx: guides.1', values: { value: 'cadre', suggestion: 'cadrer' } },
      { at: 'questions/b.mdx: guide', values: { value: 'sortir', suggestion: '' } },
    ]);
  });

  it('M49 reports the guides that a guide names in vain', () => {
    const guide = aGuide({ applies: { guides: ['cadrer', 'cadre'] } });
    expect(tell(checkUnknownGuide, { guides: [guide] })).toMatchObject([
      { at: 'guides/cadrer.mdx: applies.guides.1', values: { suggestion: 'cadrer' } },
    ]);
  });
});
