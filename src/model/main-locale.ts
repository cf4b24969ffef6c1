import type { Locale } from './locale.ts';
import type { Settings } from './settings.ts';

/** The first of a playbook’s languages, in which it is spoken of where nobody asks for another; French without any. */
export function mainLocale({ languages: [first = 'fr'] = [] }: Settings): Locale {
  return first;
}
