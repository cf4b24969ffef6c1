import type { Locale } from '../model/locale.ts';
import type { Counterpart } from '../model/playbook.ts';
import type { Prose } from '../model/prose.ts';

interface Translatable {
  readonly title: string;
  readonly summary?: string | undefined;
  readonly purpose?: string | undefined;
  readonly prose: Prose;
  readonly file: string;
  readonly translations: Partial<Record<Locale, Counterpart>>;
}

/** A record’s words in a language. `untranslated` is true where French stands in for another language. */
export interface LocalWords {
  readonly title: string;
  readonly summary?: string;
  readonly prose: Prose;
  readonly file: string;
  readonly untranslated: boolean;
  /** The language of the title, or of the summary, where French stands in for it alone. */
  readonly titleLang?: Locale;
  readonly summaryLang?: Locale;
}

/** A record’s title, summary and prose in a language, falling back to French field by field. */
export function inLocale(record: Translatable, locale: Locale): LocalWords {
  const counterpart = locale === 'fr' ? undefined : record.translations[locale];
  const summary = counterpart?.summary ?? record.summary ?? record.purpose;
  return {
    title: counterpart?.title ?? record.title,
    ...(summary !== undefined && { summary }),
    prose: counterpart?.prose ?? record.prose,
    file: counterpart?.file ?? record.file,
    untranslated: locale !== 'fr' && counterpart === undefined,
    ...(locale !== 'fr' && counterpart?.title === undefined && { titleLang: 'fr' }),
    ...(locale !== 'fr' && summary !== undefined && counterpart?.summary === undefined && { summaryLang: 'fr' }),
  };
}
