import { expect, it } from 'vitest';
import { aKpi } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkUnitNotRead } from './unit-not-read.ts';

it('M32 warns of a unit that reads as a percentage or a currency and is neither', () => {
  const told = (unit: string) => tell(checkUnitNotRead, { kpis: [aKpi({ unit })] });
  expect(told('euros')).toEqual([
    {
      code: 'unit-not-read',
      severity: 'warning',
      at: `${aKpi().file}: unit`,
      values: { unit: 'euros', suggestion: 'EUR' },
    },
  ]);
  expect(told('pour cent')).toMatchObject([{ values: { suggestion: '%' } }]);
  expect([...told('%'), ...told('EUR'), ...told('contacts')]).toEqual([]);
});
