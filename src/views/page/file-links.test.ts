import { describe, expect, it } from 'vitest';
import { fileLinks } from './file-links.ts';

const page = { file: 'partnerships/boucle-chaude/journal/2026-10-12-renfort.mdx', title: 'Journal & suites' };

describe('M25 the links of a page to its file', () => {
  it.each([
    [
      'https://github.com/valbrune/playbook/',
      'https://github.com/valbrune/playbook/edit/main/content/partnerships/boucle-chaude/journal/2026-10-12-renfort.mdx',
      'https://github.com/valbrune/playbook/commits/main/content/partnerships/boucle-chaude/journal/2026-10-12-renfort.mdx',
      'https://github.com/valbrune/playbook/issues/new?title=Journal%20%26%20suites',
    ],
    [
      'https://gitlab.valbrune.example/achats/playbook',
      'https://gitlab.valbrune.example/achats/playbook/-/edit/main/content/partnerships/boucle-chaude/journal/2026-10-12-renfort.mdx',
      'https://gitlab.valbrune.example/achats/playbook/-/commits/main/content/partnerships/boucle-chaude/journal/2026-10-12-renfort.mdx',
      'https://gitlab.valbrune.example/achats/playbook/-/issues/new?issue[title]=Journal%20%26%20suites',
    ],
    [
      'https://codeberg.org/valbrune/playbook',
      'https://codeberg.org/valbrune/playbook/_edit/main/content/partnerships/boucle-chaude/journal/2026-10-12-renfort.mdx',
      'https://codeberg.org/valbrune/playbook/commits/branch/main/content/partnerships/boucle-chaude/journal/2026-10-12-renfort.mdx',
      'https://codeberg.org/valbrune/playbook/issues/new?title=Journal%20%26%20suites',
    ],
    [
      'https://github.com/valbrune/playbook.git',
      'https://github.com/valbrune/playbook/edit/main/content/partnerships/boucle-chaude/journal/2026-10-12-renfort.mdx',
      'https://github.com/valbrune/playbook/commits/main/content/partnerships/boucle-chaude/journal/2026-10-12-renfort.mdx',
      'https://github.com/valbrune/playbook/issues/new?title=Journal%20%26%20suites',
    ],
  ])('follow the paths of the host of %s', (repository, edit, history, problem) => {
    expect(fileLinks({ repository }, page)).toEqual({ edit, history, problem });
  });

  it('follow the templates of the settings first, one by one', () => {
    const links = fileLinks(
      {
        repository: 'https://forge.example/playbook',
        fileLinks: {
          edit: 'https://forge.example/w/{file}?b=prod',
          problem: 'mailto:playbook@valbrune.example?subject={title}',
        },
      },
      { file: 'clauses/à revoir.mdx', title: 'Clause' },
    );
    expect(links).toEqual({
      edit: 'https://forge.example/w/clauses/%C3%A0%20revoir.mdx?b=prod',
      history: 'https://forge.example/playbook/commits/main/content/clauses/%C3%A0%20revoir.mdx',
      problem: 'mailto:playbook@valbrune.example?subject=Clause',
    });
  });

  it('are absent where no repository is named', () => {
    expect(fileLinks({}, page)).toBeUndefined();
  });
});
