import type { Playbook } from '../../model/playbook.ts';
import type { Prose } from '../../model/prose.ts';
import { pagesOf, type RecordPage } from '../pages-of.ts';
import { proseReferences } from './prose-references.ts';
import { prosesOf } from './proses.ts';

/** A page that quotes a figure of the register. */
export type ClaimQuote = RecordPage;

/** The kinds of page from the one that says most of a figure to the one that says least. */
const kinds = ['guide', 'case', 'question', 'clause', 'kpi', 'checklist', 'candidate', 'partnership'] as const;

/** The figures of the register that a text quotes, by their ids. */
export function claimsIn(prose: Prose): Set<string> {
  return new Set(proseReferences(prose).flatMap(({ component, id }) => (component === 'Claim' ? [id] : [])));
}

/**
 * Which pages quote each figure of the register, by its id, guides first; a page counts once, in whatever
 * language it quotes (M47).
 */
export function claimQuotes(playbook: Playbook): ReadonlyMap<string, readonly ClaimQuote[]> {
  const quotes = new Map<string, ClaimQuote[]>();
  const pages = pagesOf(playbook).sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
  for (const page of pages) {
    const { prose, translations } = page.record;
    const texts = [prose, ...Object.values(translations).map((translation) => translation.prose)];
    for (const claim of new Set(texts.flatMap((text) => [...claimsIn(text)])))
      quotes.set(claim, [...(quotes.get(claim) ?? []), page]);
  }
  return quotes;
}

/** The ids of the figures that any text of a playbook quotes, journals included. */
export function quotedClaims(playbook: Playbook): Set<string> {
  return new Set(prosesOf(playbook).flatMap(({ prose }) => [...claimsIn(prose)]));
}
