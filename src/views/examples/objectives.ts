import { formatPercent } from '../../format/number.ts';
import { wordsFor } from '../../i18n/words.ts';
import type { Locale } from '../../model/locale.ts';
import type { Tone } from '../ui/mark.ts';
import type { ObjectiveRow, ObjectivesSection } from '../partnership/frame/objectives.ts';
import { examplesOf, type Example } from './example.ts';

const letters = ['S', 'M', 'A', 'R', 'T'] as const;

/** An objective whose five letters hold, and one of which only the R does. */
export function objectiveExamples(locale: Locale): readonly Example<Pick<ObjectivesSection, 'rows' | 'rate'>>[] {
  const { titles, kept, struck, rate } = wordsFor(locale).components.objectives;
  const row = (words: typeof kept, held: string, attained: string, stateTone: Tone): ObjectiveRow => ({
    statement: words.statement,
    kind: '',
    about: words.about,
    details: [],
    letters: letters.map((letter, index) => ({
      letter,
      holds: held.includes(letter),
      reason: words.reasons[index] ?? '',
    })),
    verdict: '',
    reasons: '',
    owner: '',
    due: '',
    attained,
    state: words.state,
    stateTone,
    value: words.value,
  });
  return examplesOf<keyof typeof titles, Pick<ObjectivesSection, 'rows' | 'rate'>>(titles, {
    kept: { rows: [row(kept, 'SMART', formatPercent(0.35, locale, { max: 0 }), 'accent')], rate: '' },
    struck: { rows: [row(struck, 'R', '–', 'none')], rate },
  });
}
