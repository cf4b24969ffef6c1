import { wordsFor } from '../../i18n/words.ts';
import type { Locale } from '../../model/locale.ts';
import type { MarkName } from '../ui/mark.ts';
import type { RailView } from '../partnership/rail.ts';
import { examplesOf, type Example } from './example.ts';
import { statusExample } from './states.ts';

/** The worst state of each page, in the order of the words; the first has none. */
const worst: readonly (MarkName | undefined)[] = [undefined, 'watch', 'bad', 'clause'];

/**
 * The pages of a partnership, the last of which is open on its sections.
 * @param href where its links lead: the examples name no page of the playbook
 */
export function railExamples(locale: Locale, href: string): readonly Example<RailView>[] {
  const { titles, label, pages, anchors } = wordsFor(locale).components.rails;
  const stateOf = (mark: MarkName | undefined) => (mark === undefined ? {} : { state: statusExample(locale, mark) });
  return examplesOf<keyof typeof titles, RailView>(titles, {
    open: {
      label,
      current: pages.at(-1) ?? '',
      items: pages.map((page, index) => {
        const current = index === pages.length - 1;
        return {
          label: page,
          href,
          ...stateOf(worst[index]),
          current,
          anchors: current ? anchors.map((anchor, at) => ({ label: anchor, href, ...stateOf(worst[at]) })) : [],
        };
      }),
    },
  });
}
