import { describe, expect, it } from 'vitest';
import type { Settings } from '../model/settings.ts';
import { csvSettingsFor, unusedCsvSettings } from './csv-settings.ts';

const settings = (csv: Settings['csv']): Settings => ({
  schemaVersion: 1,
  organisation: { id: 'a', name: 'A' },
  ...(csv ? { csv } : {}),
});
const file = 'partnerships/b/kpis.csv';

describe('csvSettingsFor', () => {
  it('reads French and UTF-8 where nothing is declared', () => {
    expect(csvSettingsFor(file, settings(undefined))).toEqual({ locale: 'fr', encoding: 'utf-8' });
  });

  it('takes the file’s own entry before its folder’s, and its folder’s before the playbook’s', () => {
    const declared = settings({
      locale: 'en',
      encoding: 'windows-1252',
      files: { [file]: { locale: 'fr' }, 'partnerships/c/': { encoding: 'utf-8' } },
    });
    expect(csvSettingsFor(file, declared)).toEqual({ locale: 'fr', encoding: 'windows-1252' });
    expect(csvSettingsFor('partnerships/c/x.csv', declared)).toEqual({ locale: 'en', encoding: 'utf-8' });
    expect(csvSettingsFor('partnerships/d/x.csv', declared)).toEqual({ locale: 'en', encoding: 'windows-1252' });
  });
});

describe('unusedCsvSettings', () => {
  const sources = { placeOf: () => ({ file: 'playbook.yaml', line: 7, column: 5 }) };
  const unused = (path: string) =>
    unusedCsvSettings(settings({ files: { [path]: { locale: 'en' } } }), ['playbook.yaml', file], sources).map(
      ({ code, place, values }) => [code, place.line, values['suggestion']],
    );

  it.each([file, 'partnerships/b', 'partnerships/b/', 'partnerships'])('accepts %s, where figures are', (path) => {
    expect(unused(path)).toEqual([]);
  });

  it.each([
    ['partnerships/b/kpi.csv', file],
    ['partnerships/a', 'partnerships/b'],
    ['kpis', ''],
    ['playbook.yaml', ''],
  ])('tells %s, which names no figures, with the nearest path', (path, suggestion) => {
    expect(unused(path)).toEqual([['unused-csv-setting', 7, suggestion]]);
  });
});
