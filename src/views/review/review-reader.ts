import { committeeOf } from '../../domain/governance/committee-of.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { Partnership } from '../../model/playbook.ts';
import { formatDate } from '../../format/date.ts';
import { entryAnchor } from '../partnership/journal/ledger.ts';
import { clauseTitle } from '../clause/clause-title.ts';
import { factsOf } from '../facts.ts';
import { obligationAnchor } from '../obligation/obligation-anchor.ts';
import { inLocale } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';

/**
 * How the lines of a pack are read today. A snapshot keeps ids and the titles of its day: an entry, a KPI or a clause
 * that the playbook still has is named as it is now and linked; one that is gone keeps the title it had.
 */
export interface ReviewReader {
  /** The address of a journal entry; none where the journal no longer has it. */
  entry(id: string): { readonly href?: string };
  /** The same, or the address of an obligation that still stands. */
  about(id: string): { readonly href?: string };
  kpi(id: string, title: string): { readonly text: string; readonly href?: string };
  clause(id: string, title: string): { readonly text: string; readonly href?: string };
  /** A person, a party or a committee by name; empty for nobody. */
  name(id: string | undefined): string;
  day(date: IsoDate | undefined): string;
}

/** The reader of the packs of a partnership, in the page’s language. */
export function reviewReader(context: ViewContext, partnership: Partnership): ReviewReader {
  const { locale } = context;
  const journal = context.href({ kind: 'partnership-journal', id: partnership.id });
  const entries = new Set(partnership.journal.map(({ id }) => id));
  const followed = new Set(partnership.kpis?.map(({ kpi }) => kpi));
  const obligations = new Set(factsOf(context, partnership).obligations.map(({ id }) => id));
  const finance = context.href({ kind: 'partnership-finance', id: partnership.id });
  const entry = (id: string) => (entries.has(id) ? { href: `${journal}#${entryAnchor(id)}` } : {});
  return {
    entry,
    about: (id) => (obligations.has(id) ? { href: `${finance}#${obligationAnchor({ id })}` } : entry(id)),
    kpi(id, title) {
      const kpi = context.kpis.get(id);
      const href = `${context.href({ kind: 'partnership-kpis', id: partnership.id })}#${id}`;
      return { text: kpi ? inLocale(kpi, locale).title : title, ...(kpi && followed.has(id) && { href }) };
    },
    clause(id, title) {
      if (!context.clauses.has(id)) return { text: title };
      return { text: clauseTitle(context, id), href: context.href({ kind: 'clause', id }) };
    },
    name(id) {
      const committee = committeeOf(partnership, id);
      return id === undefined ? '' : (committee?.name ?? context.nameIn(partnership, id));
    },
    day: (date) => (date === undefined ? '' : formatDate(date, locale, 'medium')),
  };
}
