import type { Locale } from '../../model/locale.ts';
import { inLocale } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';
import { familyName } from './clause-family.ts';

/** What a link to a clause shows before it is followed. */
export interface Preview {
  readonly title: string;
  /** What the clause is for. */
  readonly text: string;
  /** Its family, its version, and how many versions are kept. */
  readonly facts: string;
  /** The language of the title, or of the text, where it is not the page’s. */
  readonly titleLang?: Locale;
  readonly textLang?: Locale;
}

/** The preview of each clause by its id, for the pages to fetch once (M13). */
export function clausePreviews(context: ViewContext): Readonly<Record<string, Preview>> {
  const { playbook, locale, words } = context;
  return Object.fromEntries(
    playbook.clauses.map((clause) => {
      const { title, summary = clause.purpose, titleLang, summaryLang } = inLocale(clause, locale);
      const facts = words.clause.preview(familyName(context, clause.family), clause.version, clause.earlier.length + 1);
      return [
        clause.id,
        { title, text: summary, facts, ...(titleLang && { titleLang }), ...(summaryLang && { textLang: summaryLang }) },
      ];
    }),
  );
}
