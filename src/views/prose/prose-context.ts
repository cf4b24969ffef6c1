import type { Status } from '../../domain/health/status.ts';
import type { Claim } from '../../model/claim.ts';
import type { PositionTier } from '../../model/contract.ts';
import type { Locale } from '../../model/locale.ts';
import type { PageTerms } from './mark-terms.ts';

/** The words prose needs besides its own, in the reader’s language, with their punctuation. */
export interface ProseWords {
  /** What each kind of callout is called. */
  readonly callout: Readonly<Record<'note' | 'watch' | 'decision', string>>;
  /** A callout’s accessible name: its kind and its title. */
  readonly calloutLabel: (kind: string, title: string) => string;
  readonly internal: { readonly label: string; readonly notice: string };
  readonly tier: Readonly<Record<PositionTier, string>>;
  readonly approver: (name: string) => string;
  readonly rationale: string;
  readonly say: string;
  readonly footnotes: string;
  /** The way back from a note: `1`, or `1-2` for its second reference. */
  readonly backTo: (reference: string) => string;
  /** The accessible name of a table or code block that scrolls on its own. */
  readonly table: string;
  readonly code: string;
  readonly task: { readonly done: string; readonly open: string };
  /** What stands at the start and at the end of an optional passage of a wording. */
  readonly when: (condition: string) => string;
  readonly endWhen: string;
  /** The condition that a variable has a value. */
  readonly filled: (variable: string) => string;
  /** Read out before the name of a variable that has no value. */
  readonly missingVariable: string;
  /** Stands for a page the reader cannot be sent to; never its id, which a partner edition must not show. */
  readonly unknown: Readonly<Record<'Clause' | 'Kpi' | 'Partnership' | 'Claim', string>>;
  /** Where a quoted figure comes from, and whether the study itself was read. */
  readonly claimFrom: (source: string, study: string | undefined, isChecked: boolean) => string;
}

/** What a page knows about a clause that the text names; `lang` where its words are not in the page’s language. */
export interface ClauseMention {
  readonly title: string;
  readonly href: string;
  readonly purpose: string;
  readonly titleLang?: Locale;
  readonly purposeLang?: Locale;
}

/** What a page knows about a KPI that the text names. */
export interface KpiMention {
  readonly title: string;
  readonly href: string;
  /** Its latest value as the page prints figures. */
  readonly value?: string;
  /** The word of its status, and the status itself for shape and colour. */
  readonly statusWord?: string;
  readonly status?: Status;
}

/** An image as the site serves it. */
export interface ProseImage {
  readonly src: string;
  readonly width?: number;
  readonly height?: number;
}

/**
 * What the page around a text lends it: words, addresses and the records it may refer to. Look-ups give undefined for
 * what readers may not see.
 */
export interface ProseContext {
  readonly locale: Locale;
  readonly words: ProseWords;
  clause(id: string): ClauseMention | undefined;
  partnership(id: string): { readonly title: string; readonly href: string } | undefined;
  /** A figure of the register, and its line there. */
  claim(id: string): (Omit<Claim, 'id'> & { readonly href: string }) | undefined;
  kpi(id: string, partnership?: string): KpiMention | undefined;
  /** The address of a link as the site serves it: paths get the site’s base, other addresses stay. */
  link(href: string): string;
  /** The condition of an optional passage, in words. */
  condition(written: string): string;
  variable(name: string): { readonly label: string; readonly value?: string } | undefined;
  /** A person’s name; without it, or for someone unknown, approvers are not shown. */
  person?(id: string): string | undefined;
  /** An image beside the file a text stands in; without it, images keep the address `link` gives. */
  image?(src: string, file: string): ProseImage | undefined;
  /**
   * The same in the language of a clause’s wording, where the page is in another: its figures and titles are
   * read within its sentences.
   */
  readonly wording?: ProseContext;
  /** The glossary whose terms become links; without it, none does. */
  readonly terms?: PageTerms;
  /**
   * How many levels headings go down where the text stands under a heading of the page (default 0: it begins at h2).
   * Anchors of an embedded text get its prefix, since several may share the page.
   */
  readonly embedded?: { readonly headingShift: number };
}
