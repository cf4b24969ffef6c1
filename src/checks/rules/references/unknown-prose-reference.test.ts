import { describe, expect, it } from 'vitest';
import { aClause, aGuide, aKpi, anEntry, aPartnership, emptyProse } from '../../../testing/builders.ts';
import { component, proseOf } from '../../../testing/component-prose.ts';
import { placesOf, tell } from '../../../testing/tell.ts';
import { checkUnknownProseReference } from './unknown-prose-reference.ts';

describe('unknown-prose-reference', () => {
  it('says nothing of pages that exist', () => {
    const prose = proseOf(
      component('Clause', { id: 'revision-partage' }),
      component('Kpi', { id: 'availability', partnership: 'boucle-chaude' }),
      component('Partnership', { id: 'boucle-chaude' }),
    );
    expect(
      tell(checkUnknownProseReference, {
        partnerships: [aPartnership({ prose })],
        clauses: [aClause()],
        kpis: [aKpi()],
      }),
    ).toEqual([]);
  });

  it('M53 reports a component that points nowhere, at its own line and with the nearest id', () => {
    const prose = proseOf(component('Clause', { id: 'revision-partag' }, 44));
    expect(tell(checkUnknownProseReference, { partnerships: [aPartnership({ prose })], clauses: [aClause()] })).toEqual(
      [
        {
          code: 'unknown-prose-reference',
          severity: 'error',
          at: 'text.mdx:44',
          values: { component: 'Clause', value: 'revision-partag', suggestion: 'revision-partage', folder: 'clauses/' },
        },
      ],
    );
  });

  it('M47 reports a figure that the register does not hold', () => {
    const prose = proseOf(component('Claim', { id: 'trois-an' }));
    const claims = [{ id: 'trois-ans', value: '60 %', says: 'Elles cessent tôt.', source: 'Article 002' }];
    const reference = { types: [], contractKinds: [], tools: [], claims };
    expect(tell(checkUnknownProseReference, { guides: [aGuide({ prose })], reference })).toMatchObject([
      { values: { component: 'Claim', suggestion: 'trois-ans', folder: 'reference/claims.yaml' } },
    ]);
  });

  it('looks at journals, guides and their English counterparts, and at the partnership a KPI is shown for', () => {
    const lost = (line: number) => proseOf(component('Partnership', { id: 'ailleurs' }, line));
    const playbook = {
      partnerships: [aPartnership({ journal: [anEntry({ prose: lost(1) })] })],
      guides: [aGuide({ prose: emptyProse(), translations: { en: { prose: lost(2), file: 'en/guides/cadrer.mdx' } } })],
      kpis: [aKpi({ prose: proseOf(component('Kpi', { id: 'availability', partnership: 'ailleurs' }, 3)) })],
    };
    expect(placesOf(checkUnknownProseReference, playbook)).toEqual(['text.mdx:1', 'text.mdx:3', 'text.mdx:2']);
  });

  it('says nothing of a page that exists but could not be read', () => {
    const prose = proseOf(component('Kpi', { id: 'margin' }));
    expect(
      tell(checkUnknownProseReference, { guides: [aGuide({ prose })] }, { broken: new Set(['kpi/margin']) }),
    ).toEqual([]);
  });
});
