import { describe, expect, it } from 'vitest';
import { aClause, day, emptyProse } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkOrphanLegalNote } from './orphan-legal-note.ts';

const clause = (...refs: string[]) =>
  aClause({
    legal: [{ ref: 'Code civil, art. 1231-5', read: day('2026-10-01'), note: 'Un juge peut la réduire.' }],
    translations: {
      en: {
        file: 'en/clauses/malus.mdx',
        prose: emptyProse(),
        legal: refs.map((ref) => ({ ref, note: 'A judge may reduce it.' })),
      },
    },
  });
const said = (...refs: string[]) => tell(checkOrphanLegalNote, { clauses: [clause(...refs)] });

describe('orphan-legal-note', () => {
  it('M13 reports a translated note on a text that the French clause does not cite, with the one that is near', () => {
    expect(said('Code civil, art. 1231-5', 'Code civil, art. 1231-6')).toEqual([
      {
        code: 'orphan-legal-note',
        severity: 'warning',
        at: 'en/clauses/malus.mdx: legal.1.ref',
        values: {
          ref: 'Code civil, art. 1231-6',
          file: clause().file,
          suggestion: 'Code civil, art. 1231-5',
        },
      },
    ]);
  });

  it('names no other text where none is near', () => {
    expect(said('RGPD, art. 28').map(({ values }) => values)).toMatchObject([{ suggestion: '' }]);
  });

  it('accepts notes still in French, and a clause without a counterpart', () => {
    expect(said()).toEqual([]);
    expect(tell(checkOrphanLegalNote, { clauses: [aClause()] })).toEqual([]);
  });
});
