import type { Locale } from '../../model/locale.ts';
import type { Others } from '../diagnostic.ts';

/** The sentence that says how many others like it a file holds: `Il y en a 12 autres, jusqu’à la ligne 40.` */
export function andMore({ count, line }: Others, locale: Locale): string {
  if (locale === 'en')
    return count === 1 ? `There is one more, on line ${line}.` : `There are ${count} more, down to line ${line}.`;
  return count === 1
    ? `Il y en a un autre, à la ligne ${line}.`
    : `Il y en a ${count} autres, jusqu’à la ligne ${line}.`;
}
