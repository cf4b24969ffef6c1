import { formatPercent } from '../../format/number.ts';
import { wordsFor } from '../../i18n/words.ts';
import type { Locale } from '../../model/locale.ts';
import { gauge, type HealthView } from '../ui/health.ts';
import { examplesOf, type Example } from './example.ts';
import { statusExample } from './states.ts';

const scores = { ok: 88, watch: 67, bad: 44, none: null } as const;
type State = keyof typeof scores;
const measured: Readonly<Record<State, number>> = { ok: 1, watch: 0.6, bad: 1, none: 0 };

/** Both indices of a partnership, in each of their states; the one without data has no bar and no figure. */
export function healthExamples(locale: Locale): readonly Example<readonly HealthView[]>[] {
  const { titles, names, inputs, coverage } = wordsFor(locale).components.healths;
  const view = (state: State): HealthView => {
    const score = scores[state];
    return {
      title: names[state],
      short: names[state],
      score: score === null ? '–' : String(score),
      status: statusExample(locale, state),
      ...(score !== null && { bar: Math.round((score / 100) * gauge.width) }),
      inputs: inputs[state],
      coverage: score === null ? '' : coverage(formatPercent(measured[state], locale, { max: 0 })),
    };
  };
  return examplesOf<keyof typeof titles, readonly HealthView[]>(titles, {
    measured: [view('ok'), view('watch')],
    poor: [view('bad'), view('none')],
  });
}
