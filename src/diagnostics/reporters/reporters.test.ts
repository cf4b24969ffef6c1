import { describe, expect, it } from 'vitest';
import { problem } from '../catalogue/index.ts';
import { reportGithub } from './github.ts';
import { reportJson } from './json.ts';
import { reportText } from './text.ts';

const place = { file: 'partnerships/a/index.mdx', line: 3, column: 5 };
const unknownKey = problem('unknown-key', place, { key: 'tilte', suggestion: 'title', known: ['title'] });
const content = '---\ntype: x\n    tilte: A\n---\n';

describe('reportText', () => {
  it('prints place, cause, cure, frame and count in French', () => {
    const text = reportText([unknownKey], { locale: 'fr', fileCount: 1, color: false, contentOf: () => content });
    expect(text).toBe(
      [
        'partnerships/a/index.mdx:3:5  erreur  unknown-key',
        '  Le champ « tilte » n’existe pas ici.',
        '  → Vouliez-vous dire « title » ?',
        '      2 | type: x',
        '    > 3 |     tilte: A',
        '        |     ^',
        '      4 | ---',
        '',
        '1 erreur, 0 avertissement dans 1 fichier.',
        '',
      ].join('\n'),
    );
  });

  it.each([
    [[], 'fr', 'Aucun problème dans 2 fichiers.'],
    [[], 'en', 'No problems in 2 files.'],
    [[unknownKey, unknownKey], 'fr', '2 erreurs, 0 avertissement dans 2 fichiers.'],
    [[unknownKey, unknownKey], 'en', '2 errors, 0 warnings in 2 files.'],
  ] as const)('ends with a count', (diagnostics, locale, line) => {
    const text = reportText(diagnostics, { locale, fileCount: 2, color: false, contentOf: () => undefined });
    expect(text.trimEnd().split('\n').at(-1)).toBe(line);
  });

  it('shows the first fifty and counts the rest', () => {
    const many = Array.from({ length: 53 }, () => unknownKey);
    const text = reportText(many, { locale: 'en', fileCount: 1, color: false, contentOf: () => undefined });
    expect(text.match(/unknown-key/g)).toHaveLength(50);
    expect(text).toContain('… and 3 more.');
    expect(text).toContain('53 errors');
  });
});

describe('reportJson', () => {
  it('prints one object with the agreed keys', () => {
    expect(JSON.parse(reportJson([unknownKey], { locale: 'en', fileCount: 4 }))).toEqual({
      errors: 1,
      warnings: 0,
      files: 4,
      diagnostics: [
        {
          code: 'unknown-key',
          severity: 'error',
          message: 'There is no field “tilte” here.',
          file: 'partnerships/a/index.mdx',
          line: 3,
          column: 5,
          hint: 'Did you mean “title”?',
        },
      ],
    });
  });
});

describe('reportGithub', () => {
  it('annotates the line under the content folder', () => {
    expect(reportGithub([unknownKey], { locale: 'en', folder: 'content' })).toBe(
      '::error file=content/partnerships/a/index.mdx,line=3,col=5,title=unknown-key::There is no field “tilte” here. Did you mean “title”?\n',
    );
  });

  it('lets no content begin a command or a line of its own', () => {
    const hostile = problem(
      'unknown-key',
      { ...place, file: 'a,b:c\n::set-env.mdx' },
      { key: 'x\r\n::add-mask::y %0A', suggestion: '', known: [] },
    );
    const printed = reportGithub([hostile], { locale: 'en', folder: '' });
    expect(printed.trimEnd().split('\n')).toHaveLength(1);
    expect(printed).toContain('file=a%2Cb%3Ac�%3A%3Aset-env.mdx,');
    expect(printed).toContain('y %250A');
  });
});

describe('every reporter', () => {
  it('cuts a pasted page and removes control characters', () => {
    const long = problem('unknown-key', place, { key: `\u001b[31m${'x'.repeat(500)}`, suggestion: '', known: [] });
    const text = reportText([long], { locale: 'en', fileCount: 1, color: false, contentOf: () => undefined });
    expect(text).not.toContain('\u001b');
    expect(text).not.toContain('x'.repeat(201));
  });
});
