import { describe, expect, it } from 'vitest';
import type { KeyResult } from '../../../model/okr.ts';
import { aKpi, aKpiUse, aMeasurement, anObjective, aPartnership, day, period } from '../../../testing/builders.ts';
import { placesOf, tell } from '../../../testing/tell.ts';
import { checkBenefitWithoutFigure } from './benefit-without-figure.ts';
import { checkKeyResultWithoutFigure } from './key-result-without-figure.ts';
import { checkKpiDataUnused } from './kpi-data-unused.ts';
import { checkKpiUsedTwice } from './kpi-used-twice.ts';
import { checkFiguresOfPartiesOnly } from './figures-of-parties-only.ts';
import { checkKpiWithoutData } from './kpi-without-data.ts';
import { checkObjectiveKpiNotFollowed } from './objective-kpi-not-followed.ts';
import { checkObjectiveWithoutFigure } from './objective-without-figure.ts';
import { checkOkrResultCount } from './okr-result-count.ts';

const file = 'partnerships/boucle-chaude/index.mdx';
const kpis = [aKpi()];
const results = (count: number): KeyResult[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `r${index}`,
    statement: 'Un résultat',
    kpi: 'availability',
    from: 0,
    to: 1,
  }));

describe('objective-without-figure', () => {
  it('M01 warns of an objective without a KPI, and of a KPI without a target', () => {
    const objectives = [
      anObjective(),
      anObjective({ id: 'b', measure: { kpi: 'availability' } }),
      anObjective({ id: 'c', measure: { kpi: 'availability', target: 0 } }),
    ];
    expect(tell(checkObjectiveWithoutFigure, { partnerships: [aPartnership({ objectives })] })).toEqual([
      {
        code: 'objective-without-figure',
        severity: 'warning',
        at: `${file}: objectives.0`,
        values: { objective: 'gaz', missing: 'measure' },
      },
      {
        code: 'objective-without-figure',
        severity: 'warning',
        at: `${file}: objectives.1.measure`,
        values: { objective: 'b', missing: 'target' },
      },
    ]);
  });
});

describe('objective-kpi-not-followed', () => {
  it('M01 M03 M34 warns where the record does not follow the KPI that measures', () => {
    const partnership = aPartnership({
      objectives: [anObjective({ measure: { kpi: 'availability', target: 1 } })],
      okrs: [{ id: 'o', objective: 'O', results: results(1) }],
      roi: { benefits: [{ name: 'Marge', kpi: 'availability', per: period('2026') }] },
    });
    expect(placesOf(checkObjectiveKpiNotFollowed, { partnerships: [partnership], kpis })).toEqual([
      `${file}: objectives.0.measure.kpi`,
      `${file}: okrs.0.results.0.kpi`,
      `${file}: roi.benefits.0.kpi`,
    ]);
    expect(tell(checkObjectiveKpiNotFollowed, { partnerships: [{ ...partnership, kpis: [aKpiUse()] }], kpis })).toEqual(
      [],
    );
  });

  it('leaves a KPI that does not exist to another rule', () => {
    expect(
      tell(checkObjectiveKpiNotFollowed, {
        partnerships: [aPartnership({ objectives: [anObjective({ measure: { kpi: 'absent' } })] })],
        kpis,
      }),
    ).toEqual([]);
  });
});

describe('key-result-without-figure', () => {
  it('M03 names what a key result lacks; zero is a figure', () => {
    const okrs = [{ id: 'o', objective: 'O', results: [...results(1), { id: 'r', statement: 'R', from: 0 }] }];
    expect(tell(checkKeyResultWithoutFigure, { partnerships: [aPartnership({ okrs })] })).toEqual([
      {
        code: 'key-result-without-figure',
        severity: 'warning',
        at: `${file}: okrs.0.results.1`,
        values: { result: 'r', missing: ['kpi', 'to'] },
      },
    ]);
  });
});

describe('okr-result-count', () => {
  it.each([
    [2, 1],
    [3, 0],
    [5, 0],
    [6, 1],
  ])('M03 with %i key results says %i thing', (count, said) => {
    expect(
      tell(checkOkrResultCount, {
        partnerships: [aPartnership({ okrs: [{ id: 'o', objective: 'O', results: results(count) }] })],
      }),
    ).toHaveLength(said);
  });
});

describe('kpi-without-data', () => {
  it('M33 warns once of a KPI followed that has no value; an empty cell is not one', () => {
    const partnership = aPartnership({
      kpis: [aKpiUse(), aKpiUse({ from: day('2026-01-01') })],
      measurements: [aMeasurement({ value: null })],
    });
    expect(tell(checkKpiWithoutData, { partnerships: [partnership], kpis })).toEqual([
      { code: 'kpi-without-data', severity: 'warning', at: `${file}: kpis.0.kpi`, values: { kpi: 'availability' } },
    ]);
    expect(
      tell(checkKpiWithoutData, {
        partnerships: [{ ...partnership, measurements: [aMeasurement({ value: 0 })] }],
        kpis,
      }),
    ).toEqual([]);
  });

  it('leaves a KPI that does not exist to another rule', () => {
    expect(
      tell(checkKpiWithoutData, { partnerships: [aPartnership({ kpis: [aKpiUse({ kpi: 'absent' })] })], kpis }),
    ).toEqual([]);
  });
});

describe('figures-of-parties-only', () => {
  const row = (party: string | undefined, month: string, line: number) =>
    aMeasurement({ ...(party !== undefined && { party }), period: period(month), line, value: 800 });
  const told = (...measurements: ReturnType<typeof aMeasurement>[]) =>
    tell(checkFiguresOfPartiesOnly, { partnerships: [aPartnership({ kpis: [aKpiUse()], measurements })], kpis });
  const both = [row('valbrune', '2026-09', 2), row('norecia', '2026-09', 3)];

  it('M33 waits until what is no party’s name is mended', () => {
    expect(told(row('norecai', '2026-09', 2))).toEqual([]);
    expect(told(row('norecia', '2026-09', 2))).toHaveLength(1);
  });

  it('M33 warns once, at the first row, of figures among which none counts for all', () => {
    expect(told(...both, row('norecia', '2026-10', 4))).toEqual([
      {
        code: 'figures-of-parties-only',
        severity: 'warning',
        at: 'partnerships/boucle-chaude/kpis.csv:2',
        values: { kpi: 'availability', period: '2026-09', parties: ['valbrune', 'norecia'] },
      },
    ]);
    expect(told(...both, row(undefined, '2026-09', 4), row('norecia', '2026-10', 5))).toMatchObject([
      { values: { period: '2026-10', parties: ['norecia'] } },
    ]);
  });

  it('M33 accepts them beside one that does, and where the record follows no such KPI', () => {
    expect(told(...both, row(undefined, '2026-09', 4))).toEqual([]);
    expect(told()).toEqual([]);
    expect(tell(checkFiguresOfPartiesOnly, { partnerships: [aPartnership({ measurements: both })], kpis })).toEqual([]);
  });
});

describe('kpi-data-unused', () => {
  it('M33 warns once, at the first row, of figures that the record does not follow', () => {
    const measurements = [
      aMeasurement({ line: 2 }),
      aMeasurement({ kpi: 'margin', line: 5 }),
      aMeasurement({ kpi: 'margin', line: 6 }),
    ];
    expect(tell(checkKpiDataUnused, { partnerships: [aPartnership({ kpis: [aKpiUse()], measurements })] })).toEqual([
      {
        code: 'kpi-data-unused',
        severity: 'warning',
        at: 'partnerships/boucle-chaude/kpis.csv:5',
        values: { kpi: 'margin' },
      },
    ]);
  });

  it('M56 leaves what a commission is paid on', () => {
    const commissions = [{ party: 'norecia', kpi: 'margin', per: 'quarterly' as const }];
    const measurements = [aMeasurement({ kpi: 'margin' })];
    expect(tell(checkKpiDataUnused, { partnerships: [aPartnership({ commissions, measurements })] })).toEqual([]);
  });
});

describe('kpi-used-twice', () => {
  it('M32 reports the same KPI on the same date, or twice without one', () => {
    const from = day('2025-03-12');
    const uses = [aKpiUse({ from }), aKpiUse({ from: day('2026-01-01') }), aKpiUse({ from }), aKpiUse(), aKpiUse()];
    expect(tell(checkKpiUsedTwice, { partnerships: [aPartnership({ kpis: uses })] })).toEqual([
      {
        code: 'kpi-used-twice',
        severity: 'error',
        at: `${file}: kpis.2.kpi`,
        values: { kpi: 'availability', from: '2025-03-12' },
      },
      {
        code: 'kpi-used-twice',
        severity: 'error',
        at: `${file}: kpis.4.kpi`,
        values: { kpi: 'availability', from: '' },
      },
    ]);
  });
});

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
      { at: `${file}: roi.benefits.2`, values: { name: 'Image' } },
    ]);
  });
});
