import { describe, expect, it } from 'vitest';
import { aPartnership, period } from '../../../testing/builders.ts';
import { recordFile } from '../../../testing/one-partnership.ts';
import { tell } from '../../../testing/tell.ts';
import { checkBenefitWithoutFigure } from './benefit-without-figure.ts';

describe('benefit-without-figure', () => {
  it('M34 warns of a benefit that counts for nothing', () => {
    const per = period('2026');
    const roi = {
      benefits: [
        { name: 'Marge', kpi: 'margin', per },
        { name: 'Coût évité', amount: 0, per },
        { name: 'Image', per },
      ],
    };
    expect(tell(checkBenefitWithoutFigure, { partnerships: [aPartnership({ roi })] })).toMatchObject([
      { at: `${recordFile}: roi.benefits.2`, values: { name: 'Image' } },
    ]);
  });
});
