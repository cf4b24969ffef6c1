import { appendFileSync, cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../testing/a-folder.ts';
import { fixture, placed } from '../testing/fixture.ts';
import { loadPlaybook } from './load-playbook.ts';

/** What is said about a miniature playbook, in the order of its files. */
function problemsOf(condition: string) {
  const { diagnostics } = loadPlaybook(fixture(condition));
  return diagnostics.map(placed).sort((a, b) => (a.join() < b.join() ? -1 : 1));
}

describe('loading a playbook', () => {
  it('accepts a record of ten lines', () => {
    const { playbook, diagnostics, fileCount } = loadPlaybook(fixture('minimal'));
    expect(diagnostics).toEqual([]);
    expect(fileCount).toBe(4);
    expect(playbook.partnerships).toEqual([
      expect.objectContaining({
        id: 'alliance',
        file: 'partnerships/alliance/index.mdx',
        title: 'Alliance',
        stage: 'awareness',
        parties: [
          { id: 'atelier', name: 'Atelier', manager: 'ana' },
          { id: 'verger', name: 'Verger', manager: 'bo' },
        ],
        measurements: [],
        journal: [],
        shared: [],
      }),
    ]);
  });

  it('does not throw for a folder that is empty or missing, and says what to create', () => {
    expect(problemsOf('there-is-no-such-folder')).toEqual([['missing-settings', 'playbook.yaml', 1, 1]]);
  });

  it('counts lines and columns as an editor does in a file with a byte-order mark and CRLF', () => {
    expect(problemsOf('crlf-and-bom')).toEqual([
      ['impossible-date', 'partnerships/alliance/index.mdx', 5, 8],
      ['unescaped-less-than', 'partnerships/alliance/index.mdx', 11, 10],
    ]);
  });

  it('counts lines in a file whose lines end in CR alone', () => {
    expect(problemsOf('old-mac-line-ends')).toEqual([['unknown-value', 'partnerships/alliance/index.mdx', 4, 8]]);
  });

  it('reads a Windows-1252 file where playbook.yaml declares it', () => {
    const { playbook, diagnostics } = loadPlaybook(fixture('windows-1252-declared'));
    expect(diagnostics).toEqual([]);
    expect(playbook.partnerships[0]?.measurements).toEqual([
      {
        kpi: 'margin',
        period: '2026-02',
        value: 1234.5,
        status: 'final',
        note: 'livré à l’été, 100 € près',
        file: 'partnerships/alliance/ventes.csv',
        line: 2,
        columns: { value: 18, kpi: 1 },
      },
    ]);
  });

  it('reads figures as a refused playbook.yaml declares them: its own slip is the only mistake', () => {
    expect(problemsOf('settings-refused')).toEqual([
      ['bad-currency', 'playbook.yaml', 8, 11],
      ['unknown-key', 'playbook.yaml', 7, 1],
    ]);
    const { playbook } = loadPlaybook(fixture('settings-refused'));
    expect(playbook.partnerships[0]?.measurements).toHaveLength(1);
  });

  it('keeps the day of the sample and whatever else a refused playbook.yaml says, but for what was refused', () => {
    const { settings } = loadPlaybook(fixture('settings-refused')).playbook;
    expect(settings).toMatchObject({ organisation: { id: 'atelier' }, sampleAsOf: '2026-11-23' });
    expect(settings.currency).toBeUndefined();
  });

  it('does not say whose the playbook is, where that is refused', () => {
    const broken = (organisation: string) => {
      const folder = aFolder();
      writeFileSync(join(folder, 'playbook.yaml'), `schemaVersion: 1\n${organisation}\n`);
      return [...loadPlaybook(folder).broken];
    };
    expect(broken('organisation: { id: atelier, nae: Atelier }')).toContain('settings/organisation');
    expect(broken('organisation: { id: atelier, name: Atelier }\ncurency: EUR')).toEqual(['settings/csv']);
  });

  it('says of figures only what is wrong however they are written, where playbook.yaml cannot be read', () => {
    expect(problemsOf('settings-unreadable')).toEqual([
      ['unreadable-period', 'partnerships/alliance/ventes.csv', 4, 7],
      ['yaml-quote', 'playbook.yaml', 2, 36],
    ]);
    const { playbook, broken } = loadPlaybook(fixture('settings-unreadable'));
    expect(playbook.partnerships[0]?.measurements).toMatchObject([{ period: '2026-03', value: 12 }]);
    expect([...broken]).toEqual(['settings/csv', 'figures/alliance']);
  });

  it('takes no figure from a Windows-1252 file that nobody declared', () => {
    const { playbook } = loadPlaybook(fixture('windows-1252-undeclared'));
    expect(playbook.partnerships[0]?.measurements).toEqual([]);
    expect(problemsOf('windows-1252-undeclared')).toEqual([
      ['csv-not-utf-8', 'partnerships/alliance/ventes.csv', 1, 6],
    ]);
  });

  it('says nothing of the people named when the list of people is no text', () => {
    expect(problemsOf('people-not-utf8')).toEqual([['not-utf8', 'people.yaml', 1, 27]]);
    const { broken } = loadPlaybook(fixture('people-not-utf8'));
    expect([...broken]).toEqual(['person/*']);
  });

  it('says once of a list that is missing or empty to which records refer by many names, those of a refused record included', () => {
    const { diagnostics, broken } = loadPlaybook(fixture('lists-missing'));
    const missing = diagnostics.filter(({ code }) => code === 'missing-list');
    expect(missing.map(({ values, severity }) => ({ ...values, severity }))).toEqual([
      {
        severity: 'error',
        file: 'people.yaml',
        isThere: 'yes',
        first: 'ana',
        known: ['ana', 'bo', 'cy', 'dan', 'eve'],
        others: 2,
      },
    ]);
    expect([...broken]).toEqual(['partnership/sud', 'person/*']);
  });

  it('says one thing about each file saved as UTF-16, and nothing of those who refer to what it holds', () => {
    expect(problemsOf('texts-in-utf-16')).toEqual([
      ['text-in-utf-16', 'guides/cadrer.mdx', 1, 1],
      ['text-in-utf-16', 'guides/ouvrir.mdx', 1, 1],
      ['text-in-utf-16', 'people.yaml', 1, 1],
      ['text-in-utf-16', 'reference/types.yaml', 1, 1],
      ['utf-16-without-mark', 'partnerships/alliance/ventes.csv', 1, 1],
    ]);
  });

  it('says one thing about each file whose header is broken, and nothing that follows from it', () => {
    expect(problemsOf('broken-yaml')).toEqual([
      ['yaml-colon', 'partnerships/alliance/index.mdx', 2, 8],
      ['yaml-quote', 'guides/ouvrir.mdx', 2, 8],
      ['yaml-tab', 'guides/cadrer.mdx', 4, 1],
    ]);
  });

  it('runs nothing that a file holds', () => {
    expect(problemsOf('code-in-front-matter')).toEqual([
      ['code-statement', 'guides/cadrer.mdx', 6, 1],
      ['front-matter-language', 'partnerships/alliance/index.mdx', 1, 1],
      ['unescaped-brace', 'guides/cadrer.mdx', 8, 15],
      ['yaml-anchor', 'guides/cadrer.mdx', 3, 10],
      ['yaml-tag', 'guides/cadrer.mdx', 2, 8],
    ]);
    expect('playbookRanCode' in globalThis).toBe(false);
  });

  it('refuses an id, a key or a name that is used twice or does not fit', () => {
    expect(problemsOf('duplicate-names').map(([code, file, line]) => [code, file, line])).toEqual([
      ['bad-file-name', 'guides/Ouvrir.mdx', 1],
      ['duplicate-key', 'guides/cadrer.mdx', 3],
      ['id-differs-from-file', 'guides/clore.mdx', 3],
      ['repeated-id', 'people.yaml', 3],
    ]);
  });

  it('says where a file belongs that stands where nothing is read', () => {
    expect(problemsOf('misplaced-files')).toEqual([
      ['bad-journal-name', 'partnerships/alliance/journal/revue.mdx', 1, 1],
      ['misplaced-file', 'partnerships/alliance.mdx', 1, 1],
      ['misplaced-file', 'ventes.csv', 1, 1],
      ['missing-record', 'partnerships/oubli/ventes.csv', 1, 1],
    ]);
  });

  it('takes words from an English counterpart and everything else from the French file', () => {
    const { playbook, diagnostics } = loadPlaybook(fixture('english-counterpart'));
    expect(diagnostics).toEqual([]);
    expect(playbook.guides).toEqual([
      expect.objectContaining({
        id: 'cadrer',
        title: 'Cadrer',
        translations: { en: expect.objectContaining({ title: 'Framing', file: 'en/guides/cadrer.mdx' }) },
      }),
    ]);
    expect(playbook.referenceTranslations.en?.types).toEqual([{ id: 'co-branding', name: 'Co-branding in English' }]);
  });

  it.each([
    [undefined, 'fr'],
    ['[fr, en]', 'fr'],
    ['[en, fr]', 'en'],
    ['[en]', 'en'],
  ])('takes the records of a playbook in %s as written in %s', (languages, language) => {
    const root = aFolder();
    cpSync(fixture('minimal'), root, { recursive: true });
    if (languages !== undefined) appendFileSync(join(root, 'playbook.yaml'), `\nlanguages: ${languages}\n`);
    const { playbook } = loadPlaybook(root);
    expect([playbook.language, playbook.partnerships[0]?.language]).toEqual([language, language]);
  });

  it('takes records that have English counterparts as written in French, whatever the first language', () => {
    const root = aFolder();
    cpSync(fixture('english-counterpart'), root, { recursive: true });
    appendFileSync(join(root, 'playbook.yaml'), '\nlanguages: [en, fr]\n');
    const { playbook } = loadPlaybook(root);
    expect([playbook.language, playbook.guides[0]?.language]).toEqual(['fr', 'fr']);
  });

  it('lists the images beside texts with their size, and says which files only have the name of one', () => {
    const { playbook, diagnostics, broken, fingerprints } = loadPlaybook(fixture('images-beside-texts'));
    expect(playbook.images).toEqual([{ file: 'guides/four.png', width: 3, height: 2 }]);
    expect(fingerprints.get('guides/four.png')).toMatch(/^[0-9a-f]{40}$/);
    expect(diagnostics.map(placed)).toEqual([['unreadable-image', 'guides/notes.jpg', 1, 1]]);
    expect([...broken]).toEqual(['image/guides/notes.jpg']);
  });

  it('keeps the last good version of a record that has since broken', () => {
    const { playbook: lastGood } = loadPlaybook(fixture('minimal'));
    const { playbook, broken } = loadPlaybook(fixture('crlf-and-bom'), { lastGood });
    expect([...broken]).toEqual(['partnership/alliance']);
    expect(playbook.partnerships).toEqual(lastGood.partnerships);
  });
});
