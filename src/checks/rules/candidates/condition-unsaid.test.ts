import { describe, expect, it } from 'vitest';
import { aCandidate, aPartnership } from '../../../testing/builders.ts';
import { placesOf } from '../../../testing/tell.ts';
import { checkConditionUnsaid } from './condition-unsaid.ts';

describe('condition-unsaid', () => {
  it('M10 asks what must be settled of a candidate and of a partnership, and nothing of a yes or a no', () => {
    const answers = {
      trust: { answer: 'partly' as const },
      roles: { answer: 'partly' as const, condition: 'Nommer un chef de projet' },
      exit: { answer: 'no' as const },
    };
    expect(
      placesOf(checkConditionUnsaid, {
        candidates: [aCandidate({ 'pre-engagement': answers })],
        partnerships: [aPartnership({ 'pre-engagement': answers }), aPartnership({ id: 'sans-questions' })],
      }),
    ).toEqual([
      'candidates/atelier-brume.mdx: pre-engagement.trust',
      'partnerships/boucle-chaude/index.mdx: pre-engagement.trust',
    ]);
  });
});
