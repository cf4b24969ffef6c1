import { describe, expect, it } from 'vitest';
import { aClause, emptyProse } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkTranslatedDutiesDiffer } from './translated-duties-differ.ts';

const file = 'en/clauses/audit.mdx';
const counterpart = (...duties: string[]) => ({
  file,
  prose: emptyProse(),
  obligations: duties.map((task) => ({ do: task })),
});
const clause = aClause({
  obligations: [
    { party: 'any', do: 'Remettre le rapport' },
    { party: 'any', do: 'Corriger les écarts' },
  ],
});
const said = (...duties: string[]) =>
  tell(checkTranslatedDutiesDiffer, { clauses: [{ ...clause, translations: { en: counterpart(...duties) } }] });

describe('translated-duties-differ', () => {
  it('M13 reports obligations that are fewer or more than the French ones, at their field', () => {
    const differ = (here: number) => [
      {
        code: 'translated-duties-differ',
        severity: 'warning',
        at: `${file}: obligations (key)`,
        values: { here, there: 2, file: clause.file },
      },
    ];
    expect(said('Hand over the report')).toEqual(differ(1));
    expect(said('Hand over the report', 'Correct the gaps', 'Keep the proof')).toEqual(differ(3));
    expect(said()).toEqual(differ(0));
  });

  it('accepts as many as the French ones, and none translated', () => {
    expect(said('Hand over the report', 'Correct the gaps')).toEqual([]);
    const { obligations: _, ...untranslated } = counterpart();
    expect(tell(checkTranslatedDutiesDiffer, { clauses: [{ ...clause, translations: { en: untranslated } }] })).toEqual(
      [],
    );
  });
});
