import { wordsFor } from '../../i18n/words.ts';
import type { Locale } from '../../model/locale.ts';
import type { ProtocolSection } from '../partnership/governance/protocol.ts';
import { sentence } from '../ui/sentence.ts';
import { examplesOf, type Example } from './example.ts';

/** The four steps of a decision, from consensus to the next level. */
export function protocolExamples(locale: Locale): readonly Example<ProtocolSection>[] {
  const { title, titles, steps } = wordsFor(locale).components.protocols;
  return examplesOf<keyof typeof titles, ProtocolSection>(titles, {
    steps: {
      kind: 'protocol',
      id: 'protocols',
      title,
      sentence: sentence(),
      steps: steps.map(([step = '', text = '']) => ({ title: step, text })),
      blocks: [],
    },
  });
}
