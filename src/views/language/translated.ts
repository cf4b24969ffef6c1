import type { Locale } from '../../model/locale.ts';
import type { ChecklistItem } from '../../model/checklist.ts';
import type { Checklist, Translated } from '../../model/playbook.ts';
import type { Prose } from '../../model/prose.ts';

/** What a record is named and told by, with its words in other languages. */
export interface Translatable extends Translated {
  readonly title: string;
  readonly summary?: string | undefined;
  readonly purpose?: string | undefined;
  readonly formula?: string | undefined;
  readonly source?: string | undefined;
  readonly prose: Prose;
  readonly file: string;
}

/** A record’s words in a language. `untranslated` is true where the language it was written in stands in for it. */
export interface LocalWords {
  readonly title: string;
  readonly summary?: string;
  /** Of a KPI. */
  readonly formula?: string;
  readonly source?: string;
  readonly prose: Prose;
  readonly file: string;
  readonly untranslated: boolean;
  /** The language of the title, or of the summary, where the written one stands in for it alone. */
  readonly titleLang?: Locale;
  readonly summaryLang?: Locale;
}

/** A record’s own words in a language, falling back to those it was written in field by field. */
export function inLocale(record: Translatable, locale: Locale): LocalWords {
  const { language } = record;
  const counterpart = record.translations[locale];
  const summary = counterpart?.summary ?? record.summary ?? record.purpose;
  const formula = counterpart?.formula ?? record.formula;
  const source = counterpart?.source ?? record.source;
  return {
    title: counterpart?.title ?? record.title,
    ...(summary !== undefined && { summary }),
    ...(formula !== undefined && { formula }),
    ...(source !== undefined && { source }),
    prose: counterpart?.prose ?? record.prose,
    file: counterpart?.file ?? record.file,
    untranslated: locale !== language && counterpart === undefined,
    ...(locale !== language && counterpart?.title === undefined && { titleLang: language }),
    ...(locale !== language &&
      summary !== undefined &&
      counterpart?.summary === undefined && { summaryLang: language }),
  };
}

/**
 * A line of a template in a language, falling back to what was written word by word; its owner, proof and dates are
 * the same in both.
 */
export function lineInLocale({ translations }: Checklist, item: ChecklistItem, locale: Locale): ChecklistItem {
  return { ...item, ...translations[locale]?.lines?.find(({ id }) => id === item.id) };
}

/** Whether a template, or one of its lines, has no words in a language. */
export function isUntranslated({ items, language, translations }: Checklist, locale: Locale): boolean {
  const lines = new Set(translations[locale]?.lines?.map(({ id }) => id));
  return locale !== language && (translations[locale] === undefined || items.some(({ id }) => !lines.has(id)));
}
