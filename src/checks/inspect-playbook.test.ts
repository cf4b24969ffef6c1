import { describe, expect, it } from 'vitest';
import { fixture, placed } from '../testing/fixture.ts';
import { day } from '../testing/builders.ts';
import { inspectPlaybook } from './inspect-playbook.ts';

describe('inspecting a playbook', () => {
  it('reports twenty mistakes of five files in one run, each at its line and column, and a warning beside them', () => {
    const { diagnostics } = inspectPlaybook(fixture('twenty-mistakes'), { today: day('2026-11-23') });
    expect(diagnostics.filter(({ severity }) => severity !== 'info').map(placed)).toEqual([
      ['unknown-clause', 'clauses/revision.mdx', 6, 12],
      ['unknown-person', 'clauses/revision.mdx', 7, 8],
      ['unknown-prose-reference', 'clauses/revision.mdx', 12, 6],
      ['unknown-value', 'partnerships/alliance/index.mdx', 4, 8],
      ['impossible-date', 'partnerships/alliance/index.mdx', 5, 8],
      ['objective-kpi-not-followed', 'partnerships/alliance/index.mdx', 13, 12],
      ['decimal-comma', 'partnerships/alliance/index.mdx', 14, 15],
      ['unescaped-less-than', 'partnerships/alliance/index.mdx', 17, 10],
      ['unescaped-brace', 'partnerships/alliance/index.mdx', 17, 29],
      ['html-line-break', 'partnerships/alliance/index.mdx', 19, 10],
      ['unknown-component', 'partnerships/alliance/index.mdx', 21, 1],
      ['ambiguous-number', 'partnerships/alliance/ventes.csv', 2, 16],
      ['error-cell', 'partnerships/alliance/ventes.csv', 3, 16],
      ['too-many-cells', 'partnerships/alliance/ventes.csv', 4, 20],
      ['unknown-measured-kpi', 'partnerships/alliance/ventes.csv', 5, 1],
      ['unknown-key', 'people.yaml', 2, 28],
      ['missing-field', 'people.yaml', 3, 3],
      ['repeated-id', 'people.yaml', 4, 9],
      ['unknown-key', 'playbook.yaml', 3, 1],
      ['unknown-value', 'playbook.yaml', 5, 10],
      ['bad-date', 'playbook.yaml', 6, 13],
    ]);
  });

  it('hides no mistake of a file behind another, and makes none of a part that was refused', () => {
    const { diagnostics } = inspectPlaybook(fixture('slips-of-one-record'), { today: day('2026-11-23') });
    expect(diagnostics.filter(({ severity }) => severity !== 'info').map(placed)).toEqual([
      ['unescaped-brace', 'en/guides/negocier.mdx', 5, 14],
      ['unknown-prose-reference', 'en/guides/negocier.mdx', 5, 27],
      ['broken-link', 'en/guides/negocier.mdx', 7, 17],
      ['unknown-key', 'guides/conclure.mdx', 3, 1],
      ['broken-link', 'guides/conclure.mdx', 6, 18],
      ['unknown-person', 'guides/negocier.mdx', 3, 8],
      ['unescaped-brace', 'guides/negocier.mdx', 6, 15],
      ['broken-link', 'guides/negocier.mdx', 8, 18],
      ['unknown-prose-reference', 'guides/negocier.mdx', 8, 38],
      ['missing-image', 'guides/negocier.mdx', 10, 12],
      ['unescaped-brace', 'guides/negocier.mdx', 12, 11],
      ['yaml-quote', 'guides/preparer.mdx', 3, 10],
      ['unknown-person', 'guides/preparer.mdx', 4, 8],
      ['broken-link', 'guides/preparer.mdx', 7, 18],
      ['unescaped-brace', 'guides/preparer.mdx', 7, 38],
      ['yaml-text-after-quote', 'kpis/heures.mdx', 2, 18],
      ['number-out-of-range', 'partnerships/alliance/index.mdx', 11, 12],
      ['unknown-person', 'partnerships/alliance/index.mdx', 14, 12],
      ['unknown-value', 'partnerships/alliance/index.mdx', 19, 13],
      ['unknown-person', 'partnerships/alliance/index.mdx', 20, 12],
      ['unknown-key', 'partnerships/alliance/index.mdx', 24, 5],
      ['unknown-person', 'partnerships/alliance/index.mdx', 26, 12],
      ['weights-total', 'partnerships/alliance/index.mdx', 29, 13],
      ['impossible-date', 'partnerships/alliance/journal/2026-09-04-plan.mdx', 5, 6],
      ['unknown-person', 'partnerships/alliance/journal/2026-09-04-plan.mdx', 6, 8],
    ]);
  });

  it('says what to rename once, and nothing of those who refer to what stands under another name', () => {
    const { diagnostics } = inspectPlaybook(fixture('names-out-of-case'), { today: day('2026-11-23') });
    expect(diagnostics.map(placed)).toEqual([
      ['misnamed-file', 'People.yaml', 1, 1],
      ['misnamed-file', 'guides/cadrer.mdx.txt', 1, 1],
      ['bad-file-name', 'kpis/Margin.mdx', 1, 1],
      ['misnamed-file', 'partnerships/alliance/Journal/2026-02-03-accord.mdx', 1, 1],
      ['misnamed-file', 'partnerships/sud/Index.mdx', 1, 1],
      ['misplaced-file', 'partnerships/verger-nord.mdx', 1, 1],
      ['misnamed-file', 'playbook.yml', 1, 1],
      ['misnamed-file', 'reference/types.yml', 1, 1],
    ]);
  });

  it('says which list of many names is missing, and nothing of those who refer to them; of few, each reference is told', () => {
    const { diagnostics } = inspectPlaybook(fixture('lists-missing'), { today: day('2026-11-23') });
    expect(diagnostics.filter(({ severity }) => severity !== 'info').map(placed)).toEqual([
      ['unknown-type', 'partnerships/alliance/index.mdx', 3, 7],
      ['unknown-tool', 'partnerships/alliance/index.mdx', 8, 17],
      ['unknown-type', 'partnerships/sud/index.mdx', 3, 7],
      ['unknown-value', 'partnerships/sud/index.mdx', 4, 8],
      ['missing-list', 'people.yaml', 1, 1],
    ]);
  });

  it('says which catalogue of many names is missing, and nothing of its figures, texts and counterparts; of few, each reference is told', () => {
    const { diagnostics } = inspectPlaybook(fixture('catalogues-missing'), { today: day('2026-11-23') });
    expect(diagnostics.filter(({ severity }) => severity !== 'info').map(placed)).toEqual([
      ['missing-catalogue', 'kpis', 1, 1],
      ...[33, 53, 75, 98, 124].map((column) => [
        'unknown-prose-reference',
        'partnerships/alliance/index.mdx',
        11,
        column,
      ]),
    ]);
    expect(diagnostics.find(({ code }) => code === 'missing-catalogue')?.values).toEqual({
      folder: 'kpis',
      kind: 'kpi',
      first: 'a',
      known: ['a', 'b', 'c', 'd', 'e'],
      others: 1,
    });
  });

  it('tells a misspelt name once, and never asks to write what it stands for elsewhere', () => {
    const { diagnostics } = inspectPlaybook(fixture('misspelt-once'), { today: day('2026-11-23') });
    expect(diagnostics.filter(({ severity }) => severity !== 'info').map(placed)).toEqual([
      ['unknown-formula-name', 'clauses/revision.mdx', 10, 37],
      ['unknown-kpi', 'partnerships/alliance/index.mdx', 10, 66],
      ['unknown-party', 'partnerships/alliance/index.mdx', 13, 37],
      ['unknown-kpi', 'partnerships/alliance/index.mdx', 16, 10],
      ['unknown-clause', 'partnerships/alliance/index.mdx', 29, 19],
    ]);
    expect(diagnostics.find(({ place }) => place.line === 10 && place.column === 66)?.values).toMatchObject({
      suggestion: 'margin',
    });
  });

  it('M51 places what would spoil a calendar or a checklist: two lines of one id, an unknown field, no rhythm, no name', () => {
    const { diagnostics } = inspectPlaybook(fixture('calendar-mistakes'), { today: day('2026-11-23') });
    expect(diagnostics.filter(({ severity }) => severity === 'error').map(placed)).toEqual([
      ['repeated-id', 'checklists/contract.mdx', 6, 11],
      ['unknown-condition-field', 'checklists/kick-off.mdx', 5, 44],
      ['bad-cadence', 'partnerships/alliance/index.mdx', 9, 29],
      ['missing-field', 'people.yaml', 2, 3],
    ]);
  });

  it('judges at the day asked for, else the sample’s own, else today', () => {
    const at = (asOf?: string) => {
      const options = { today: day('2030-01-01'), ...(asOf === undefined ? {} : { asOf: day(asOf) }) };
      return inspectPlaybook(fixture('minimal'), options).asOf;
    };
    expect(at('2027-05-01')).toBe('2027-05-01');
    expect(at()).toBe('2030-01-01');
  });

  it('gives the same mistakes whatever the day: time alone never turns a check red', () => {
    const mistakesAt = (date: string) => {
      const { diagnostics } = inspectPlaybook(fixture('twenty-mistakes'), { asOf: day(date), today: day(date) });
      return diagnostics.filter(({ severity }) => severity !== 'info').map(placed);
    };
    expect(mistakesAt('2000-01-01')).toEqual(mistakesAt('2100-01-01'));
  });
});
