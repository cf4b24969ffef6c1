import { describe, expect, it } from 'vitest';
import { aClause, day, emptyProse } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { localDuty, localLegalNote } from './local-duties.ts';

const handOver = { party: 'Fournisseur', do: 'Remettre le relevé', evidence: 'Relevé daté' };
const answer = { party: 'any', do: 'Répondre par écrit' };
const penal = { ref: 'Code civil, art. 1231-5', read: day('2026-10-01'), note: 'Le juge peut la réduire.' };
const translatedBy = (...obligations: { readonly do: string; readonly party?: string; readonly evidence?: string }[]) =>
  aClause({
    id: 'malus',
    obligations: [handOver, answer],
    legal: [penal],
    translations: {
      en: {
        file: 'en/clauses/malus.mdx',
        prose: emptyProse(),
        obligations,
        legal: [{ ref: penal.ref, note: 'The court may reduce it.' }],
      },
    },
  });
const clause = translatedBy(
  { party: 'Supplier', do: 'Hand over the report', evidence: 'Dated report' },
  { do: 'Answer in writing', evidence: 'Letter' },
);
const english = aContext({ clauses: [clause] }, 'en');

describe('M13 what a clause asks for, in the language of the reader', () => {
  it('has the words that the clause has there, by the rank of the French ones', () => {
    expect(localDuty(english, 'malus', handOver)).toEqual({
      party: 'Supplier',
      do: 'Hand over the report',
      evidence: 'Dated report',
    });
  });

  it('keeps from French what is not translated, and takes no proof that French does not ask for', () => {
    expect(localDuty(english, 'malus', answer)).toEqual({ party: 'any', do: 'Answer in writing' });
  });

  it('keeps its times, which are those of the French file', () => {
    const every = { count: 1, unit: 'month' } as const;
    expect(localDuty(english, 'malus', { ...handOver, every })).toMatchObject({ do: 'Hand over the report', every });
  });

  it('stays French on a French page, in a clause without those words, and where an earlier version said otherwise', () => {
    const earlier = { party: 'any', do: 'Remettre un ancien relevé' };
    expect(localDuty(aContext({ clauses: [clause] }), 'malus', handOver)).toEqual(handOver);
    expect(localDuty(aContext({ clauses: [aClause({ id: 'malus' })] }, 'en'), 'malus', handOver)).toEqual(handOver);
    expect(localDuty(english, 'malus', earlier)).toEqual(earlier);
    expect(localDuty(english, 'gone', handOver)).toEqual(handOver);
  });

  it('stays French where they are fewer or more: which answers to which cannot be told', () => {
    const fewer = aContext({ clauses: [translatedBy({ do: 'Hand over the report' })] }, 'en');
    expect(localDuty(fewer, 'malus', handOver)).toEqual(handOver);
  });
});

describe('M13 the note on a legal text, in the language of the reader', () => {
  it('is that of the same text, in French where there is none, and nothing where the text has no note', () => {
    expect(localLegalNote(english, 'malus', penal)).toBe('The court may reduce it.');
    expect(localLegalNote(aContext({ clauses: [clause] }), 'malus', penal)).toBe(penal.note);
    expect(localLegalNote(english, 'malus', { ...penal, ref: 'Code civil, art. 1231-6' })).toBe(penal.note);
    expect(localLegalNote(english, 'malus', { ref: penal.ref, read: penal.read })).toBeUndefined();
  });
});
