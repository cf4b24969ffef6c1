import { expect, it } from 'vitest';
import { sampleKpis } from '../../testing/csv-samples.ts';
import { indexKpiNames } from './kpi-names.ts';
import { meantNumber } from './meant-number.ts';

const [kpi] = indexKpiNames(sampleKpis).find('response-time');

it.each([
  ['12,5 jours', '12,5'],
  ['12 k', '12000'],
  ['1,25K', '1250'],
  ['k', ''],
  ['1 100*', '1 100'],
  ['~1 100', '1 100'],
  ['env. 1 100', '1 100'],
  ['1 100 (estimé)', '1 100'],
  ['1 100 (12)', ''],
  ['1 100 / 1 200', ''],
  ['<1 100', ''],
  ['12 M', ''],
  ['3 millions', ''],
  ['1,5 Mds', ''],
  ['12 mois', '12'],
  ['12 keur', ''],
  ['3 Meuros', ''],
  ['12 mètres', '12'],
  ['1_100', '1100'],
  ['1_100,5', '1100,5'],
  ['1_0.5', '10,5'],
  ['_100', ''],
  ['１２，５', '12,5'],
  ['12²', ''],
  ['١٢', '12'],
])('M53 takes %j to mean %j, empty where a number is not sure', (text, number) => {
  expect(meantNumber({ text, kpi, locale: 'fr' })).toBe(number);
});
