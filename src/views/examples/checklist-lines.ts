import { wordsFor } from '../../i18n/words.ts';
import type { Locale } from '../../model/locale.ts';
import type { LineView } from '../checklist/checklist-lines.ts';
import { examplesOf, type Example } from './example.ts';

const states = ['open', 'late', 'blocking', 'proved'] as const;

/** A line of a checklist in each of its states; none has a tick to keep, being of no partnership. */
export function checklistLineExamples(locale: Locale): readonly Example<readonly LineView[]>[] {
  const { titles, lines } = wordsFor(locale).components.checklistLines;
  return examplesOf<keyof typeof titles, readonly LineView[]>(titles, {
    lines: states.map((state, index) => {
      const [text = '', why = '', evidence = '', who = '', due = ''] = lines[index] ?? [];
      return {
        id: `example-${state}`,
        fingerprint: '',
        anchor: `line-${state}`,
        text,
        why,
        legal: [],
        evidence,
        who,
        whoDetail: '',
        due,
        late: state === 'late',
        proved: state === 'proved',
        blocking: state === 'blocking',
        phase: '',
      };
    }),
  });
}
