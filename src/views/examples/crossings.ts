import { wordsFor } from '../../i18n/words.ts';
import type { Locale } from '../../model/locale.ts';
import { sentence } from '../ui/sentence.ts';
import type { IdeaView, SwotAxis, SwotSection } from '../partnership/frame/swot.ts';
import { examplesOf, type Example } from './example.ts';

const axisOf = ([axis = '', entries = '']: readonly string[]): SwotAxis => ({ axis, entries });
const ideaOf = ([text = '', who = '']: readonly string[]): IdeaView => ({ text, who });

/** A crossing with its idea, an empty one, and a weakness of both sides. */
export function crossingExamples(locale: Locale): readonly Example<SwotSection>[] {
  const { title, titles, columns, row, idea, empty, friction } = wordsFor(locale).components.crossings;
  return examplesOf<keyof typeof titles, SwotSection>(titles, {
    crossed: {
      kind: 'swot',
      id: 'crossings',
      title,
      sentence: sentence(),
      label: title,
      columns: columns.map(axisOf),
      rows: [{ ...axisOf(row), cells: [[ideaOf(idea)], []] }],
      empty: ideaOf(empty),
      others: [],
      othersTitle: '',
      frictions: [friction],
    },
  });
}
