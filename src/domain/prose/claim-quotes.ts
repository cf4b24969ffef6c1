import type { Playbook } from '../../model/playbook.ts';
import type { Prose } from '../../model/prose.ts';
import { proseReferences } from './prose-references.ts';
import { prosesOf } from './proses.ts';

/** A page that quotes a figure of the register. */
export interface ClaimQuote {
  readonly kind: 'guide' | 'case' | 'question' | 'clause' | 'kpi' | 'checklist' | 'candidate' | 'partnership';
  readonly id: string;
}

/** The figures of the register that a text quotes, by their ids. */
export function claimsIn(prose: Prose): Set<string> {
  return new Set(proseReferences(prose).flatMap(({ component, id }) => (component === 'Claim' ? [id] : [])));
}

/** Which pages quote each figure of the register, by its id, guides first; a page counts once, in whatever language it quotes (M47). */
export function claimQuotes(playbook: Playbook): ReadonlyMap<string, readonly ClaimQuote[]> {
  const lists = {
    guide: playbook.guides,
    case: playbook.cases,
    question: playbook.questions,
    clause: playbook.clauses,
    kpi: playbook.kpis,
    checklist: playbook.checklists,
    candidate: playbook.candidates,
    partnership: playbook.partnerships,
  } as const;
  const quotes = new Map<string, ClaimQuote[]>();
  const kinds = ['guide', 'case', 'question', 'clause', 'kpi', 'checklist', 'candidate', 'partnership'] as const;
  for (const kind of kinds)
    for (const { id, prose, translations } of lists[kind]) {
      const texts = [prose, ...Object.values(translations).map((counterpart) => counterpart.prose)];
      for (const claim of new Set(texts.flatMap((text) => [...claimsIn(text)])))
        quotes.set(claim, [...(quotes.get(claim) ?? []), { kind, id }]);
    }
  return quotes;
}

/** The ids of the figures that any text of a playbook quotes, journals included. */
export function quotedClaims(playbook: Playbook): Set<string> {
  return new Set(prosesOf(playbook).flatMap(({ prose }) => [...claimsIn(prose)]));
}
