import { wordsFor } from '../../i18n/words.ts';
import type { Locale } from '../../model/locale.ts';
import type { BlockView } from '../ui/block.ts';
import { examplesOf, type Example } from './example.ts';

const kinds = ['yes', 'maybe', 'no'] as const;

/** What may be shared freely, on agreement and never. */
export function sharingExamples(locale: Locale): readonly Example<BlockView>[] {
  const { titles, lists } = wordsFor(locale).components.sharings;
  return examplesOf<keyof typeof titles, BlockView>(titles, {
    lists: {
      heading: titles.lists,
      lists: kinds.map((kind, index) => {
        const [title = '', ...items] = lists[index] ?? [];
        return { kind, title, items };
      }),
    },
  });
}
