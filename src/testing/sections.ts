import type { Locale } from '../model/locale.ts';
import type { Partnership, Playbook } from '../model/playbook.ts';
import { partnershipPage, type PartnershipSection } from '../views/partnership/partnership-page.ts';
import { sectionsOf, type PartSection } from '../views/partnership/sections.ts';
import { plainSentence } from '../views/ui/sentence.ts';
import type { TableView } from '../views/ui/table.ts';
import { aPartnership } from './builders.ts';
import { aContext } from './context.ts';

/**
 * The section of a partnership’s pages under an id, whichever page it stands on; a part’s
 * section before the overview’s.
 * @throws Error when no page has such a section
 */
export function section(
  id: string,
  record: Partial<Partnership>,
  more: Partial<Playbook> = {},
  locale: Locale = 'fr',
): PartSection | PartnershipSection {
  const partnership = aPartnership(record);
  const context = aContext({ partnerships: [partnership], ...more }, locale);
  const all = [
    ...Object.values(sectionsOf(context, partnership)).flat(),
    ...partnershipPage(context, partnership).sections,
  ];
  const found = all.find((each) => each.id === id);
  if (!found) throw new Error(`no section ${id}`);
  return found;
}

/** What a section opens with, without its emphasis. */
export function said(...args: Parameters<typeof section>): string {
  return plainSentence(section(...args).sentence);
}

/** The rows of the first table of a section; none where it has no table. */
export function tableRows(...args: Parameters<typeof section>): TableView['rows'] {
  const found = section(...args);
  const [block] = 'blocks' in found ? found.blocks : [];
  return block?.table?.rows ?? [];
}

/** Those rows as text: what a state says counts as its cell. */
export function tableText(...args: Parameters<typeof section>): string[][] {
  return tableRows(...args).map(({ cells }) => cells.map(({ text, status }) => status?.word ?? text));
}
