import { routeTo } from '../../i18n/routes.ts';
import { classifyFile } from '../../loading/content-layout.ts';

/** The page on which a file of the content folder is read first; undefined where it has none of its own. */
export function pageOfFile(file: string): string | undefined {
  const content = classifyFile(file);
  if (content.kind === 'journal')
    return routeTo({ kind: 'partnership-journal', id: content.partnership }, content.locale);
  return 'name' in content ? routeTo({ kind: content.kind, id: content.name }, content.locale) : undefined;
}
