import { describe, expect, it } from 'vitest';
import { problem } from '../catalogue/index.ts';
import { reportGithub } from './github.ts';

const place = { file: 'partnerships/a/index.mdx', line: 3, column: 5 };

const unknownKey = problem('unknown-key', place, { key: 'tilte', suggestion: 'title', known: ['title'] });

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
