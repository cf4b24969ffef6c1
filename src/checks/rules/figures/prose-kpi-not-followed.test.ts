import { describe, expect, it } from 'vitest';
import { aGuide, aKpi, aKpiUse, aPartnership } from '../../../testing/builders.ts';
import { component, proseOf } from '../../../testing/component-prose.ts';
import { tell } from '../../../testing/tell.ts';
import { checkProseKpiNotFollowed } from './prose-kpi-not-followed.ts';

const kpis = [aKpi(), aKpi({ id: 'margin' })];

describe('prose-kpi-not-followed', () => {
  it('M33 warns of a value that the page’s own partnership will never have', () => {
    const prose = proseOf(component('Kpi', { id: 'availability' }, 8), component('Kpi', { id: 'margin' }, 9));
    expect(
      tell(checkProseKpiNotFollowed, { kpis, partnerships: [aPartnership({ kpis: [aKpiUse()], prose })] }),
    ).toEqual([
      {
        code: 'prose-kpi-not-followed',
        severity: 'warning',
        at: 'text.mdx:9',
        values: { kpi: 'margin', partnership: 'boucle-chaude' },
      },
    ]);
  });

  it('M33 leaves a KPI that is followed under a misspelt id to the check of unknown ones', () => {
    const prose = proseOf(component('Kpi', { id: 'margin' }, 9));
    const following = (kpi: string) => ({ kpis, partnerships: [aPartnership({ kpis: [aKpiUse({ kpi })], prose })] });
    expect(tell(checkProseKpiNotFollowed, following('margni'))).toEqual([]);
    expect(tell(checkProseKpiNotFollowed, following('satisfaction'))).toHaveLength(1);
  });

  it('lets a guide name a KPI of no partnership, and asks the named one otherwise', () => {
    const prose = proseOf(
      component('Kpi', { id: 'margin' }, 8),
      component('Kpi', { id: 'margin', partnership: 'boucle-chaude' }, 9),
    );
    const told = tell(checkProseKpiNotFollowed, {
      kpis,
      partnerships: [aPartnership({ kpis: [aKpiUse()] })],
      guides: [aGuide({ prose })],
    });
    expect(told.map(({ at }) => at)).toEqual(['text.mdx:9']);
  });
});
