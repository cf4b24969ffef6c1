import { wordsFor } from '../../i18n/words.ts';
import type { Locale } from '../../model/locale.ts';
import type { RoiSection } from '../partnership/finance/roi.ts';
import { sentence } from '../ui/sentence.ts';
import { examplesOf, type Example } from './example.ts';

/** A return on investment, from its amounts to its result. */
export function calculationExamples(locale: Locale): readonly Example<RoiSection>[] {
  const { title, titles, name, formula, result, inputs, lines, aside, intangible } =
    wordsFor(locale).components.calculations;
  return examplesOf<keyof typeof titles, RoiSection>(titles, {
    roi: {
      kind: 'roi',
      id: 'calculations',
      title,
      sentence: sentence(),
      formula: { name, text: formula, result },
      inputsTitle: inputs,
      lines: lines.map(([text = '', detail = '', amount = '']) => ({ text, detail, amount })),
      asideTitle: aside,
      aside: intangible,
    },
  });
}
