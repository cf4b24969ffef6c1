import { describe, expect, it } from 'vitest';
import { anAgreedKpi } from '../../../testing/agreed-kpi.ts';
import { recordFile } from '../../../testing/one-partnership.ts';
import { tell } from '../../../testing/tell.ts';
import { checkPercentDoubtful } from './percent-doubtful.ts';

describe('percent-doubtful', () => {
  it.each([1.6, 10])('warns of %d, which may be meant', (target) => {
    expect(tell(checkPercentDoubtful, anAgreedKpi({ target }))).toMatchObject([
      { severity: 'warning', at: `${recordFile}: kpis.0.target` },
    ]);
  });

  it.each([1.5, 10.1])('says nothing of %d, which is sound or surely a mistake', (target) => {
    expect(tell(checkPercentDoubtful, anAgreedKpi({ target }))).toEqual([]);
  });
});
