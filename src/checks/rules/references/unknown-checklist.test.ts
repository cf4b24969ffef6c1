import { describe, expect, it } from 'vitest';
import { aChecklist, aGuide } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkUnknownChecklist } from './unknown-checklist.ts';

describe('unknown-checklist', () => {
  it('M51 reports the checklists that a guide names in vain', () => {
    const guide = aGuide({ applies: { checklists: ['contrat'] } });
    expect(tell(checkUnknownChecklist, { guides: [guide], checklists: [aChecklist()] })).toMatchObject([
      { at: 'guides/cadrer.mdx: applies.checklists.0', values: { suggestion: 'contract' } },
    ]);
  });
});
