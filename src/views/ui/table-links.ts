import { wantsOffice } from '../../domain/office-files.ts';
import { lastSegment, type RouteTarget } from '../../i18n/routes.ts';
import type { Partnership } from '../../model/playbook.ts';
import type { ViewContext } from '../view-context.ts';

/** A file that a page offers beside what it shows. */
export interface TableLink {
  readonly label: string;
  readonly href: string;
}

/**
 * The files of a table: CSV, and a workbook where the settings want one.
 * @param address the address of the files without their ending
 * @param name what the table is called on its page
 * @param partnership whose table it is; without one, that of the portfolio
 */
export function tableLinks(
  { words, playbook }: ViewContext,
  address: string,
  name: string,
  partnership?: Partnership,
): readonly TableLink[] {
  const link = (ending: string) => ({
    label: words.csv.fileLabel(name, ending.toUpperCase()),
    href: `${address}.${ending}`,
  });
  return [link('csv'), ...(wantsOffice(playbook.settings, 'xlsx', partnership) ? [link('xlsx')] : [])];
}

/** The files of the one table of a page, which bear the name of its folder: `/clauses/clauses.csv`. */
export function pageTableLinks(context: ViewContext, page: RouteTarget, name: string): readonly TableLink[] {
  return tableLinks(context, `${context.href(page)}${lastSegment(page, context.locale)}`, name);
}
