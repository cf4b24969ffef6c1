import { describe, expect, it } from 'vitest';
import { problem } from '../catalogue/index.ts';
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
