import type { Settings } from '../../model/settings.ts';

/** Where a file of the content is changed, where its past is read, and where to say that something is wrong in it. */
export interface FileLinks {
  readonly edit: string;
  readonly history: string;
  readonly problem: string;
}

/** What follows the address of the repository; `{file}` is the path of the file, `{title}` the title of the page. */
const patterns = {
  github: {
    edit: '/edit/main/content/{file}',
    history: '/commits/main/content/{file}',
    problem: '/issues/new?title={title}',
  },
  gitlab: {
    edit: '/-/edit/main/content/{file}',
    history: '/-/commits/main/content/{file}',
    problem: '/-/issues/new?issue[title]={title}',
  },
  gitea: {
    edit: '/_edit/main/content/{file}',
    history: '/commits/branch/main/content/{file}',
    problem: '/issues/new?title={title}',
  },
} as const satisfies Record<string, FileLinks>;

/**
 * The software of a host by its name: GitHub’s paths where the name says nothing, `fileLinks` of the settings
 * being there for the rest.
 */
function patternOf(repository: string): FileLinks {
  const host = URL.parse(repository)?.hostname ?? '';
  if (/(^|\.)gitlab\./.test(host)) return patterns.gitlab;
  if (/(^|\.)(codeberg|gitea|forgejo)\./.test(host)) return patterns.gitea;
  return patterns.github;
}

/**
 * The links of a page to its file, from the repository of the settings, each by its own template where `fileLinks` has
 * one. Absent where no repository is named.
 */
export function fileLinks(
  { repository, fileLinks: own }: Pick<Settings, 'repository' | 'fileLinks'>,
  page: { readonly file: string; readonly title: string },
): FileLinks | undefined {
  if (repository === undefined) return undefined;
  const pattern = patternOf(repository);
  // As a host gives it to whoever clones: its pages stand without that ending.
  const root = repository.replace(/\/+$/, '').replace(/\.git$/, '');
  const file = page.file.split('/').map(encodeURIComponent).join('/');
  const fill = (template: string) =>
    template.replaceAll('{file}', file).replaceAll('{title}', encodeURIComponent(page.title));
  const link = (name: keyof FileLinks) => fill(own?.[name] ?? `${root}${pattern[name]}`);
  return { edit: link('edit'), history: link('history'), problem: link('problem') };
}
