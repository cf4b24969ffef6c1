import { pagesOf } from '../../domain/pages-of.ts';
import type { SearchTerm } from '../../search/did-you-mean.ts';
import { neighboursOf } from '../../search/neighbours.ts';
import { inLocale } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';

/**
 * Every name a search may have meant: the titles of the pages, the words of the trade, and the neighbours that the
 * product knows or `playbook.yaml` declares (M50).
 */
export function searchTerms(context: ViewContext): SearchTerm[] {
  const { playbook, locale, words } = context;
  const { stage, instrument, tier, renewal, journalKind, level } = words.vocabulary;
  const trade = [stage, instrument, tier, renewal, journalKind, level].flatMap((group) => Object.values(group));
  const parties = playbook.partnerships.flatMap((partnership) => partnership.parties.map((party) => party.name));
  const types = [...context.types.values()].map((type) => type.name);
  const synonyms = neighboursOf(playbook.settings).flat();
  return [
    ...pagesOf(playbook).map(({ kind, record }) => ({
      text: inLocale(record, locale).title,
      kind,
      href: context.href({ kind, id: record.id }),
    })),
    ...[...new Set([...types, ...trade, ...parties, ...synonyms])].map((text) => ({ text })),
  ];
}
