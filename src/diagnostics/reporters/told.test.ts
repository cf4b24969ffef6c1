import { describe, expect, it } from 'vitest';
import { problem } from '../catalogue/index.ts';
import { reportGithub } from './github.ts';
import { reportJson } from './json.ts';
import { reportText } from './text.ts';

const place = { file: 'partnerships/a/index.mdx', line: 3, column: 5 };
const pasted = problem('unknown-key', place, { key: `\u001b[31m${'x'.repeat(500)}`, suggestion: '', known: [] });

describe('every reporter', () => {
  it.each([
    ['text', reportText([pasted], { locale: 'en', fileCount: 1, color: false, contentOf: () => undefined })],
    ['JSON', reportJson([pasted], { locale: 'en', fileCount: 1 })],
    ['GitHub', reportGithub([pasted], { locale: 'en', folder: '' })],
  ])('cuts a pasted page and removes control characters: %s', (_form, report) => {
    expect(report).toContain('x'.repeat(100));
    expect(report).not.toContain('x'.repeat(201));
    expect(report).not.toContain('\u001b');
    expect(report).not.toContain('\\u001b');
  });
});
