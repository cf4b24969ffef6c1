import { describe, expect, it } from 'vitest';
import { readSample } from '../../testing/csv-samples.ts';
import { csvMessages } from './csv.ts';
import { catalogue, describe as wordsOf, type Code } from './index.ts';

const isCode = (text: string): text is Code => Object.hasOwn(catalogue, text);
const codes = Object.keys(csvMessages).filter(isCode);
const place = { file: 'a.csv', line: 1, column: 1 };

/** One value for every name that a CSV message may be filled with. */
const values = {
  bytes: 6_000_000,
  cells: 3,
  column: 'Marge',
  columns: 4,
  declared: ',',
  earlier: 'margin',
  example: 'mars 2026',
  field: 'period',
  file: 'a.csv',
  found: 'x',
  frequency: 'monthly',
  header: 'x',
  ids: ['a', 'b'],
  last: 4,
  left: '5,8',
  leftColumn: 'période',
  kpi: 'Marge',
  layout: 'wide',
  length: 40_000,
  limit: 5_242_880,
  line: 2,
  locale: 'fr',
  form: 'fr',
  missing: 'note',
  name: 'x',
  names: ['Aval', 'Brume'],
  other: 'Marge',
  party: 'aval',
  part: 'Mois',
  period: '2026-09',
  periods: ['janv.', 'févr.'],
  rank: 2,
  read: '50',
  right: '2026-10',
  rightColumn: 'valeur',
  readings: ['2026-02', '2026-01'],
  rows: 2,
  suggestion: 'z',
  thousands: '1234',
  decimals: '1,234',
  unit: 'EUR',
  value: 'x',
  whole: 0,
  word: 'été',
  written: 'k€',
  year: 'Année',
};

describe('the words of CSV problems', () => {
  it.each(codes)(
    '%s is said with French typography, filled in both languages, with and without a near match',
    (code) => {
      for (const suggestion of code === 'scientific-number' ? ['z'] : ['', 'z']) {
        for (const locale of ['fr', 'en'] as const) {
          const { message, hint } = wordsOf(
            { code, severity: 'error', place, values: { ...values, suggestion } },
            locale,
          );
          expect(message.length * hint.length).toBeGreaterThan(0);
          expect(`${message} ${hint}`).not.toMatch(/undefined|NaN|\[object| {2}/);
          if (locale === 'fr') expect(`${message} ${hint}`).not.toMatch(/« | »| [;!?:%]|[a-zé]'[a-zé]/);
        }
      }
    },
  );

  it('is this room’s own: no code of it is taken by another', () => {
    for (const [code, entry] of Object.entries(csvMessages)) expect(isCode(code) && catalogue[code]).toBe(entry);
  });

  it.each([
    ['availability;2026-09;97,2', 'Écrivez «\u00a097,2\u00a0%\u00a0»\u202f; un taux sans signe va de 0 à 1.'],
    ['leads;2026-09;1.234', 'Écrivez 1234 pour le millier, ou 1,234 pour le nombre décimal.'],
    ['leads;2026-09;1.5', 'Écrivez 1,5, ou déclarez locale: en pour ce fichier (csv.files dans playbook.yaml).'],
    [
      'leads;2026-09;1.234.567',
      'Écrivez 1234567, ou déclarez locale: en pour ce fichier (csv.files dans playbook.yaml).',
    ],
    ['leads;01/02/2026;4', 'Écrivez la période\u00a0: 2026-02 ou 2026-01.'],
    ['leads;T1 2026;4', 'Le catalogue le suit par mois, par exemple 2026-09 ou sept. 2026.'],
    ['leads;sept.-26;4', 'Écrivez 2026-09.'],
    ['lead;2026-09;4', 'Vouliez-vous dire «\u00a0leads\u00a0»\u202f?'],
    ['response-time;2026-09;12 jours', 'Écrivez 12 seul\u00a0: l’unité est dans le catalogue.'],
    ['availability;2026-09;97,2 pct', 'Écrivez 97,2\u00a0%, sans autre mot.'],
    ['leads;2026-09;=A1', 'Exportez la valeur que la formule calcule, ou laissez la cellule vide si la donnée manque.'],
  ])('tells what to write instead of %j', (row, hint) => {
    const [diagnostic] = readSample(`kpi;période;valeur\n${row}`).diagnostics;
    expect(diagnostic && wordsOf(diagnostic, 'fr').hint).toBe(hint);
  });
});
