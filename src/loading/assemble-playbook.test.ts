import { describe, expect, it } from 'vitest';
import type { Prose } from '../model/prose.ts';
import { day } from '../testing/builders.ts';
import { assemblePlaybook } from './assemble-playbook.ts';
import { createFolders, type Folders } from './folders.ts';

const prose: Prose = { type: 'root', children: [], data: { idPrefix: 'x-' } };

function guide(id: string, title = id) {
  return { id, title, file: `guides/${id}.mdx`, prose };
}

function clause(id: string, version: string) {
  return { id, version, title: id, family: 'exit', purpose: id, file: `clauses/${id}.mdx`, prose };
}

function partnership(id: string): Folders['partnerships'][number] {
  const parties = [
    { id: 'a', name: 'A' },
    { id: 'b', name: 'B' },
  ];
  return {
    id,
    title: id,
    type: 'affiliation',
    stage: 'awareness',
    parties,
    file: `partnerships/${id}/index.mdx`,
    prose,
  };
}

const margin: Folders['kpis'][number] = {
  id: 'margin',
  title: 'Marge',
  unit: 'EUR',
  direction: 'up',
  perspective: 'financial',
  frequency: 'monthly',
  aggregation: 'sum',
  file: 'kpis/margin.mdx',
  prose,
};

function figures(row: string) {
  return { file: 'partnerships/y/k.csv', bytes: new TextEncoder().encode(`période;Marge\n${row}\n`) };
}

function win(id: string) {
  const file = `partnerships/y/journal/${id}.mdx`;
  return { id, file, kind: 'win' as const, title: id, date: day(id.slice(0, 10)), prose };
}

const codes = (folders: Folders) =>
  assemblePlaybook(folders, undefined).diagnostics.map(({ code, place }) => [code, place.file]);

describe('assemblePlaybook', () => {
  it('sorts every list by id', () => {
    const folders = createFolders();
    folders.guides.push(guide('b'), guide('a'));
    folders.partnerships.push(partnership('z'), partnership('y'));
    const { playbook, diagnostics } = assemblePlaybook(folders, undefined);
    expect(playbook.guides.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(playbook.partnerships.map(({ id }) => id)).toEqual(['y', 'z']);
    expect(diagnostics).toEqual([]);
  });

  it('reads figures once the catalogue is known, and puts them and the journal into their partnership', () => {
    const folders = createFolders();
    folders.kpis.push(margin);
    folders.partnerships.push(partnership('y'));
    folders.figures('y').push(figures('2026-09;12,5'));
    const { playbook } = assemblePlaybook(folders, undefined);
    expect(playbook.partnerships[0]?.measurements).toMatchObject([
      { kpi: 'margin', period: '2026-09', value: 12.5, line: 2 },
    ]);
  });

  it('M32 blames no name in figures that a refused page may give a KPI: its title, its aliases, or keys unread', () => {
    const named = (...holes: Parameters<Folders['mended']['holes']['set']>[1]) => {
      const folders = createFolders();
      folders.partnerships.push(partnership('y'));
      folders.broken.add('kpi/margin');
      folders.mended.kpis.push(margin);
      folders.mended.holes.set(margin.file, holes);
      folders.figures('y').push({
        file: 'partnerships/y/k.csv',
        bytes: new TextEncoder().encode('kpi;période;valeur\nBénéfice;2026-09;1\n'),
      });
      return codes(folders).map(([code]) => code);
    };
    expect(named({ path: ['unit'], of: 'value' })).toEqual(['unknown-measured-kpi']);
    for (const hole of [
      { path: ['title'], of: 'value' },
      { path: ['aliases', 0], of: 'value' },
      { path: [], of: 'keys' },
    ] as const)
      expect(named(hole)).toEqual([]);
  });

  it('puts the English words beside their page, and tells those without a page', () => {
    const folders = createFolders();
    folders.guides.push(guide('a'));
    folders.counterparts.set('guide/a', { title: 'A in English', prose, file: 'en/guides/a.mdx' });
    folders.counterparts.set('guide/z', { title: 'Z', prose, file: 'en/guides/z.mdx' });
    expect(assemblePlaybook(folders, undefined).playbook.guides[0]?.translations).toMatchObject({
      en: { title: 'A in English' },
    });
    expect(codes(folders)).toEqual([['orphan-counterpart', 'en/guides/z.mdx']]);
  });

  it('tells a folder of figures without a record, unless the record is there and broken', () => {
    const folders = createFolders();
    folders
      .figures('y')
      .push({ file: 'partnerships/y/k.csv', bytes: new TextEncoder().encode('période;valeur;kpi\n') });
    expect(codes(folders)).toContainEqual(['missing-record', 'partnerships/y/k.csv']);
    folders.broken.add('partnership/y');
    expect(codes(folders)).not.toContainEqual(['missing-record', 'partnerships/y/k.csv']);
  });

  it('M13 puts the earlier versions of a clause beside it, from the oldest, and tells those of an unknown clause', () => {
    const folders = createFolders();
    folders.clauses.push(clause('pilote', '1.10'));
    folders.clauseVersions('pilote').push(clause('pilote', '1.9'), clause('pilote', '1.2'));
    folders.clauseVersions('perdue').push(clause('perdue', '1.0'));
    expect(assemblePlaybook(folders, undefined).playbook.clauses[0]?.earlier.map(({ version }) => version)).toEqual([
      '1.2',
      '1.9',
    ]);
    expect(codes(folders)).toEqual([['orphan-clause-version', 'clauses/perdue.mdx']]);
    folders.broken.add('clause/perdue');
    expect(codes(folders)).toEqual([]);
  });

  it('keeps the last good text of an earlier version that broke', () => {
    const before = createFolders();
    before.clauses.push(clause('pilote', '1.10'));
    before.clauseVersions('pilote').push(clause('pilote', '1.2'), clause('pilote', '1.3'));
    const lastGood = assemblePlaybook(before, undefined).playbook;
    const folders = createFolders();
    folders.clauses.push(clause('pilote', '1.10'));
    folders.broken.add('clause-version/pilote@1.2');
    expect(assemblePlaybook(folders, lastGood).playbook.clauses[0]?.earlier.map(({ version }) => version)).toEqual([
      '1.2',
    ]);
  });

  it('keeps the last good version of a record that broke, and of no other', () => {
    const before = createFolders();
    before.guides.push(guide('a', 'Avant'), guide('b', 'Avant'));
    const lastGood = assemblePlaybook(before, undefined).playbook;
    const folders = createFolders();
    folders.broken.add('guide/a');
    expect(assemblePlaybook(folders, lastGood).playbook.guides.map(({ id, title }) => [id, title])).toEqual([
      ['a', 'Avant'],
    ]);
  });

  it('keeps the people of a list that cannot be read, and the events and figures of a partnership that broke', () => {
    const before = createFolders();
    before.people = [{ id: 'ines', name: 'Inès' }];
    before.kpis.push(margin);
    before.partnerships.push(partnership('y'));
    before.figures('y').push(figures('2026-09;12,5'));
    before.journal('y').push(win('2026-01-02-gain'), win('2026-01-03-efface'));
    const lastGood = assemblePlaybook(before, undefined).playbook;
    const folders = createFolders();
    folders.kpis.push(margin);
    folders.partnerships.push(partnership('y'));
    folders.figures('y').push(figures('2026-09;#REF!'));
    for (const key of ['person/*', 'journal/y/2026-01-02-gain']) folders.broken.add(key);
    const { people, partnerships } = assemblePlaybook(folders, lastGood).playbook;
    expect(people).toEqual([{ id: 'ines', name: 'Inès' }]);
    expect(partnerships[0]?.journal.map(({ id }) => id)).toEqual(['2026-01-02-gain']);
    expect(partnerships[0]?.measurements).toMatchObject([{ period: '2026-09', value: 12.5 }]);
  });
});
