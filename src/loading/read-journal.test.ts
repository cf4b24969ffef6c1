import { describe, expect, it } from 'vitest';
import { createFolders } from './folders.ts';
import { readJournal } from './read-journal.ts';
import { createSourceRegistry } from './source-registry.ts';
import { decodeTextFile } from './text-file.ts';

function read(name: string, text = '---\nkind: win\ntitle: T\ndate: 2026-11-04\n---\n') {
  const file = `partnerships/a/journal/${name}.mdx`;
  const { textFile } = decodeTextFile(file, new TextEncoder().encode(text), 1024);
  if (!textFile) throw new Error('not a text');
  const content = { kind: 'journal', partnership: 'a', name, file, locale: 'fr' } as const;
  return readJournal(content, textFile, createFolders(), createSourceRegistry());
}

describe('a journal entry', () => {
  it('is named by a day and a subject', () => {
    expect(read('2026-11-04-acces')).toEqual([]);
  });

  it.each([
    ['4-11-2026-acces', ''],
    ['14-11-2026-Accès données', '2026-11-14-acces-donnees'],
    ['2026-11-04-Accès', '2026-11-04-acces'],
    ['2026_11_04_acces', '2026-11-04-acces'],
    ['2026-02-30-acces', ''],
    ['2026-11-04', ''],
    ['revue', ''],
  ])('is asked of %s to be named %j', (name, suggestion) => {
    expect(read(name)).toMatchObject([{ code: 'bad-journal-name', values: { name, suggestion } }]);
  });

  it('is told what is wrong inside it beside its name', () => {
    expect(read('revue', '---\nkind: winn\ntitle: T\ndate: 2026-02-30\n---\n\n{x}\n').map(({ code }) => code)).toEqual([
      'bad-journal-name',
      'unknown-value',
      'impossible-date',
      'unescaped-brace',
    ]);
  });

  it('may say on which day a commitment was kept, in any form that is plain', () => {
    const kept = (value: string) =>
      read('2026-11-04-a', `---\nkind: commitment\ntitle: T\ndate: 2026-11-04\nkept: ${value}\n---\n`);
    expect(kept('31/12/2026')).toMatchObject([{ code: 'bad-date', values: { suggestions: ['2026-12-31'] } }]);
    expect(kept('oui')).toMatchObject([{ code: 'bad-boolean' }]);
    expect(kept('true')).toEqual([]);
  });
});
