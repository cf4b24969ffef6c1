import { describe, expect, it } from 'vitest';
import { aClause, aGuide, aKpi, emptyProse } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { withLocalTitles } from './local-titles.ts';

const english = (title: string) => ({ en: { title, file: 'en/x.mdx', prose: emptyProse() } });
const playbook = {
  clauses: [aClause({ id: 'sortie', title: 'Sortie', translations: english('Exit') })],
  kpis: [
    aKpi({ id: 'availability', title: 'Disponibilité', translations: english('Availability') }),
    aKpi({ id: 'margin', title: 'Marge' }),
  ],
};
const item = {
  rule: 'any',
  values: {
    clauseTitle: 'Sortie',
    kpiTitle: 'Disponibilité',
    kpis: ['Disponibilité', 'Marge'],
    title: 'Sortie',
    days: 3,
  },
};

describe('M55 the titles of clauses and KPIs among the facts of a rule', () => {
  it('are read in the language of the page, where the record has one there', () => {
    expect(withLocalTitles(aContext(playbook, 'en'), item)).toEqual({
      rule: 'any',
      values: {
        clauseTitle: 'Exit',
        kpiTitle: 'Availability',
        kpis: ['Availability', 'Marge'],
        title: 'Sortie',
        days: 3,
      },
    });
  });

  it('stay as written on a page in their own language', () => {
    expect(withLocalTitles(aContext(playbook), item)).toEqual(item);
  });

  it('are those of the page that an item is about, whatever else bears its title', () => {
    const guides = [aGuide({ id: 'sortir', title: 'Sortie', translations: english('Leaving') })];
    const read = { values: { title: 'Sortie' }, page: { kind: 'guide', id: 'sortir' } };
    expect(withLocalTitles(aContext({ ...playbook, guides }, 'en'), read).values.title).toBe('Leaving');
    expect(withLocalTitles(aContext({ guides }, 'en'), read).values.title).toBe('Leaving');
    expect(withLocalTitles(aContext({ guides }), read)).toEqual(read);
  });

  it('come with what a clause asks for on a day, where the clause has it there (M13)', () => {
    const sortie = aClause({
      id: 'sortie',
      title: 'Sortie',
      obligations: [{ party: 'any', do: 'Rendre les données' }],
      translations: { en: { ...english('Exit').en, obligations: [{ do: 'Return the data' }] } },
    });
    const asked = { values: { clause: 'sortie', clauseTitle: 'Sortie', do: 'Rendre les données', party: '' } };
    expect(withLocalTitles(aContext({ clauses: [sortie] }, 'en'), asked).values).toEqual({
      clause: 'sortie',
      clauseTitle: 'Exit',
      do: 'Return the data',
      party: '',
    });
    expect(withLocalTitles(aContext({ clauses: [sortie] }), asked)).toEqual(asked);
  });

  it('stay as written where two records share one title', () => {
    const twins = { kpis: [...playbook.kpis, aKpi({ id: 'other', title: 'Disponibilité' })] };
    expect(withLocalTitles(aContext(twins, 'en'), item).values.kpiTitle).toBe('Disponibilité');
  });
});
