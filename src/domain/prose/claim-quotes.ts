import type { Playbook } from '../../model/playbook.ts';
import type { Prose } from '../../model/prose.ts';
import { proseReferences } from './prose-references.ts';
import { prosesOf } from './proses.ts';

/** The records whose pages show a text, by the kind of the page, guides first. */
const recordsOf = ({ guides, cases, questions, clauses, kpis, checklists, candidates, partnerships }: Playbook) =>
  ({
    guide: guides,
    case: cases,
    question: questions,
    clause: clauses,
    kpi: kpis,
    checklist: checklists,
    candidate: candidates,
    partnership: partnerships,
  }) as const;

type RecordKind = keyof ReturnType<typeof recordsOf>;

/** A page that quotes a figure of the register: its kind, and the record it shows. */
export interface ClaimQuote {
  readonly kind: RecordKind;
  readonly record: ReturnType<typeof recordsOf>[RecordKind][number];
}

/** The figures of the register that a text quotes, by their ids. */
export function claimsIn(prose: Prose): Set<string> {
  return new Set(proseReferences(prose).flatMap(({ component, id }) => (component === 'Claim' ? [id] : [])));
}

/** Which pages quote each figure of the register, by its id, guides first; a page counts once, in whatever language it quotes (M47). */
export function claimQuotes(playbook: Playbook): ReadonlyMap<string, readonly ClaimQuote[]> {
  const quotes = new Map<string, ClaimQuote[]>();
  const records = recordsOf(playbook);
  for (const kind of Object.keys(records) as RecordKind[])
    for (const record of records[kind]) {
      const texts = [record.prose, ...Object.values(record.translations).map(({ prose }) => prose)];
      for (const claim of new Set(texts.flatMap((text) => [...claimsIn(text)])))
        quotes.set(claim, [...(quotes.get(claim) ?? []), { kind, record }]);
    }
  return quotes;
}

/** The ids of the figures that any text of a playbook quotes, journals included. */
export function quotedClaims(playbook: Playbook): Set<string> {
  return new Set(prosesOf(playbook).flatMap(({ prose }) => [...claimsIn(prose)]));
}
