import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue, describe as wordsOf } from '../diagnostics/catalogue/index.ts';
import { checkMessages } from '../diagnostics/catalogue/checks.ts';
import { gateMessages } from '../diagnostics/catalogue/gates.ts';
import { riskMessages } from '../diagnostics/catalogue/risks.ts';
import {
  aMeasurement,
  anEntry,
  anObjective,
  aKpi,
  aKpiUse,
  aPartnership,
  aPlaybook,
  day,
} from '../testing/builders.ts';
import { checks, runChecks } from './index.ts';
import { risks } from './risks.ts';

/** Every rule’s file, by the folder it is in and its name. */
const ruleFiles = globSync('rules/*/*.ts', { cwd: import.meta.dirname })
  .filter((file) => !file.endsWith('.test.ts'))
  .map((file) => ({ topic: basename(dirname(file)), code: basename(file, '.ts') }));

/** The file of the catalogue about one topic, empty where there is none. */
function wordsAbout(topic: string): string {
  const file = new URL(`../diagnostics/catalogue/checks/${topic}.ts`, import.meta.url);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

const sources = { placeOf: (file: string) => ({ file, line: 1, column: 1 }) };

describe('the content rules', () => {
  it('have a file and a message each, named by their code', () => {
    const codes = Object.keys({ ...checks, ...risks, ...gateMessages });
    expect(ruleFiles.map(({ code }) => code).sort()).toEqual(codes.sort());
    expect(Object.keys(checkMessages).sort()).toEqual(Object.keys(checks).sort());
    expect(Object.keys(riskMessages).sort()).toEqual(Object.keys(risks).sort());
  });

  it('stand in the folder of the topic of their words', () => {
    const misplaced = ruleFiles.filter(
      ({ topic, code }) => code in checkMessages && !wordsAbout(topic).includes(`'${code}'`),
    );
    expect(misplaced).toEqual([]);
  });

  it('report mistakes as errors or warnings, never as findings', () => {
    for (const code of Object.keys(checkMessages))
      expect(Object.entries(catalogue).find(([key]) => key === code)?.[1].severity).not.toBe('info');
  });

  it('report risks as findings alone', () => {
    for (const { severity } of Object.values(riskMessages)) expect(severity).toBe('info');
  });

  it('find nothing in an empty playbook', () => {
    expect(runChecks({ playbook: aPlaybook(), sources, broken: new Set(), asOf: day('2026-11-23') })).toEqual([]);
  });
});

describe('findings', () => {
  const partnership = aPartnership({
    objectives: [anObjective({ due: day('2026-06-30'), measure: { kpi: 'availability', target: 0.99 } })],
    kpis: [aKpiUse({ target: 0.99, amber: 0.98 })],
    measurements: [aMeasurement({ value: 0.97 })],
    journal: [anEntry({ kind: 'commitment', title: 'Ouvrir l’accès', owner: 'claire-aubrac', due: day('2026-10-15') })],
  });
  const findingsAt = (asOf: string) =>
    runChecks({
      playbook: aPlaybook({ partnerships: [partnership], kpis: [aKpi()] }),
      sources,
      broken: new Set(),
      asOf: day(asOf),
    }).filter(({ severity }) => severity === 'info');

  it('M01 M29 M41 are the lines of the attention list, as info', () => {
    const codes = findingsAt('2026-11-23').map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['objective-past-due', 'commitment-overdue', 'kpi-below-threshold']));
  });

  it('come with the day, while mistakes stay the same', () => {
    const context = {
      playbook: aPlaybook({ partnerships: [partnership], kpis: [aKpi()] }),
      sources,
      broken: new Set<string>(),
    };
    const mistakes = (asOf: string) =>
      runChecks({ ...context, asOf: day(asOf) }).filter(({ severity }) => severity !== 'info');
    expect(mistakes('2020-01-01')).toEqual(mistakes('2040-01-01'));
    expect(mistakes('2020-01-01')).not.toEqual([]);
    expect(findingsAt('2026-06-01').map(({ code }) => code)).not.toContain('objective-past-due');
  });

  it('M29 M41 say nothing that figures or events that could not be read may belie', () => {
    const playbook = aPlaybook({ partnerships: [partnership], kpis: [aKpi()] });
    const toldWith = (...broken: string[]) =>
      runChecks({ playbook, sources, broken: new Set(broken), asOf: day('2026-11-23') }).map(({ code }) => code);
    expect(toldWith()).toEqual(
      expect.arrayContaining(['kpi-below-threshold', 'objective-past-due', 'stage-gate-open']),
    );
    const ofFigures = toldWith(`figures/${partnership.id}`);
    expect(ofFigures).toContain('commitment-overdue');
    for (const code of ['kpi-below-threshold', 'objective-past-due', 'stage-gate-open'])
      expect(ofFigures).not.toContain(code);
    const ofJournal = toldWith(`journal/${partnership.id}/2026-11-04-acces`);
    expect(ofJournal).toContain('kpi-below-threshold');
    expect(ofJournal).not.toContain('stage-gate-open');
  });

  it('are told in both languages with the figures of the record', () => {
    const found = findingsAt('2026-11-23').find(({ code }) => code === 'kpi-below-threshold');
    if (!found) throw new Error('no finding');
    expect(wordsOf(found, 'fr').message).toBe(
      '«\u00a0Disponibilité du service\u00a0» vaut 97\u00a0% en octobre\u00a02026, sous la limite d’alerte (98\u00a0%).',
    );
    expect(wordsOf(found, 'en').message).toBe(
      '“Disponibilité du service” is 97% in October\u00a02026, below the amber limit (98%).',
    );
  });
});
