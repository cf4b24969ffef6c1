import { describe, expect, it } from 'vitest';
import { problem } from '../catalogue/index.ts';
import { reportJson } from './json.ts';

const place = { file: 'partnerships/a/index.mdx', line: 3, column: 5 };

const unknownKey = problem('unknown-key', place, { key: 'tilte', suggestion: 'title', known: ['title'] });

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
