import { describe, expect, it } from 'vitest';
import { describe as wordsOf } from '../../diagnostics/catalogue/index.ts';
import type { Locale } from '../../model/locale.ts';
import { readSample, sampleKpis } from '../../testing/csv-samples.ts';

const kpis = [
  ...sampleKpis,
  { id: 'volume', title: 'Volume', aliases: [], unit: 'count', frequency: 'yearly from april' as const },
];
const read = (text: string) => readSample(text, { kpis });

/** What the only message of a text says and advises, with ordinary blanks. */
function said(text: string, locale: Locale): string {
  const { diagnostics } = read(text);
  expect(diagnostics).toHaveLength(1);
  const { message, hint } = diagnostics[0] ? wordsOf(diagnostics[0], locale) : { message: '', hint: '' };
  return `${message} ${hint}`.replaceAll(/[\u00a0\u202f]/g, ' ');
}

describe('M32 the figures of a KPI whose years begin in April', () => {
  it('are read in the long layout however the year is written', () => {
    const { figures, problems } = read(
      [
        'kpi;période;valeur',
        'Volume;2021-04..2022-03;1',
        'Volume;avril 2022 – mars 2023;2',
        'Volume;2023/2024;3',
        'Volume;exercice 2024-2025;4',
        'Volume;FY2025-26;5',
        'Volume;31/03/2027;6',
      ].join('\n'),
    );
    expect(problems).toEqual([]);
    expect(figures).toEqual([
      'volume 2021-04..2022-03 = 1 @2',
      'volume 2022-04..2023-03 = 2 @3',
      'volume 2023-04..2024-03 = 3 @4',
      'volume 2024-04..2025-03 = 4 @5',
      'volume 2025-04..2026-03 = 5 @6',
      'volume 2026-04..2027-03 = 6 @7',
    ]);
  });

  it('may stand beside monthly ones in the wide layout, and are given once', () => {
    const { figures, problems } = read('période;leads;Volume\n2026-03;4;\n2025-2026;;90\n2025-04/2026-03;;91');
    expect(problems).toEqual(['4:1 duplicate-measurement']);
    expect(figures).toEqual(['leads 2026-03 = 4 @2']);
    expect(read('période;leads;Volume\n2026-03;4;\n2025-2026;;90').figures).toEqual([
      'leads 2026-03 = 4 @2',
      'volume 2025-04..2026-03 = 90 @3',
    ]);
  });

  it('are refused under another span, told at the period, or at the figure that stands in a row of others', () => {
    expect(read('kpi;période;valeur\nleads;2026-05;1\nVolume;2026-05;2').problems).toEqual(['3:8 other-frequency']);
    expect(read('kpi;période;valeur\nVolume;juillet 2026 – juin 2027;2').problems).toEqual(['2:8 other-frequency']);
    expect(read('kpi;période;valeur\nVolume;2026-04..2026-12;2').problems).toEqual(['2:8 other-frequency']);
    expect(read('kpi;période;valeur\nleads;2026-2027;2').problems).toEqual(['2:7 other-frequency']);
    expect(read('période;leads;Volume\n2026-05;1;2').problems).toEqual(['2:11 other-frequency']);
    expect(read('période;savings;Volume\n2026;1;').problems).toEqual([]);
  });

  it('under another span are told which spans the KPI has', () => {
    const text = 'kpi;période;valeur\nVolume;juillet 2026 – juin 2027;2';
    expect(said(text, 'fr')).toBe(
      '« juillet 2026 – juin 2027 » n’est pas de la fréquence de l’indicateur « Volume ». Le catalogue le suit par an, d’avril à mars, par exemple 2026-04..2027-03 ou 2026-2027.',
    );
    expect(said(text, 'en')).toBe(
      '“juillet 2026 – juin 2027” is not of the frequency of the KPI “Volume”. The catalogue has it yearly, April to March, such as 2026-04..2027-03 or 2026-2027.',
    );
  });

  it.each(['2026', 'exercice 2026', 'FY26'])(
    'under %s, which two of its years touch, are told what to write',
    (year) => {
      const text = `kpi;période;valeur\nVolume;${year};2`;
      expect(said(text, 'fr')).toContain('Écrivez 2026-04..2027-03 ou 2025-04..2026-03, selon l’année voulue.');
      expect(said(text, 'en')).toContain('Write 2026-04..2027-03 or 2025-04..2026-03, whichever year is meant.');
    },
  );
});
