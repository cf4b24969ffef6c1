import { expect, it } from 'vitest';
import { sampleKpis } from '../../testing/csv-samples.ts';
import { indexKpiNames } from './kpi-names.ts';
import { meantNumber } from './meant-number.ts';

const [kpi] = indexKpiNames(sampleKpis).find('response-time');

const named = (id: string) => indexKpiNames(sampleKpis).find(id)[0];

it.each<[string, string, string]>([
  ['1,2 M', 'margin', '1200000'],
  ['1,2M', 'savings', '1200'],
  ['12 keuros', 'margin', '12000'],
  ['12 k', 'savings', '12'],
  ['0,5 millions d’euros', 'margin', '500000'],
  ['3 Mds', 'margin', '3000000000'],
  ['12 milliards', 'savings', '12000000'],
  ['1,2 M$', 'margin', ''],
  ['12 € HT', 'margin', '12 €'],
  ['12 €/mois', 'margin', '12 €'],
  ['12 EUR net', 'margin', '12 EUR'],
  ['€1 200,5 par mois', 'margin', '€1 200,5'],
  ['12 € à 15 €', 'margin', ''],
  ['38 200 euros', 'savings', '38 200\u00a0€'],
  ['38 200 euros', 'margin', '38 200'],
  ['97,2 % environ', 'availability', '97,2 %'],
  ['97 à 98 %', 'availability', ''],
  ['%12,5', 'availability', '12,5\u00a0%'],
  ['97,2%%', 'availability', '97,2\u00a0%'],
  ['12,5 ‰', 'availability', '1,25\u00a0%'],
  ['12,5 ‰', 'leads', ''],
  ['5,', 'leads', '5'],
  ['1 200.', 'leads', '1 200'],
  ['5,.', 'leads', ''],
])('M53 takes %j of %s to mean %j', (text, id, number) => {
  expect(meantNumber({ text, kpi: named(id), locale: 'fr' })).toBe(number);
});

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
  ['1O0', '100'],
  ['12\u00ad34', '1234'],
  ['1_100,5', '1100,5'],
  ['1_0.5', '10,5'],
  ['_100', ''],
  ['１２，５', '12,5'],
  ['12²', ''],
  ['١٢', '12'],
])('M53 takes %j to mean %j, empty where a number is not sure', (text, number) => {
  expect(meantNumber({ text, kpi, locale: 'fr' })).toBe(number);
});
