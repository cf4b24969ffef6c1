import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { Duration } from '../../../model/duration.ts';
import type { CheckContext } from '../../check.ts';

/**
 * The longest that contracts say, in years: companies last 99 years at most (Code civil, art. 1838), and nobody
 * gives notice ten years ahead.
 */
const longest = { term: 99, renewal: 99, notice: 10 } as const;

const perYear: Readonly<Record<Duration['unit'], number>> = {
  day: 365,
  'working-day': 250,
  week: 52,
  month: 12,
  year: 1,
};

/** A term, a renewal or a notice longer than any contract says (M44): a digit too many, or one unit for another. */
export function checkImplausibleLength({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ file, contracts = [] }) =>
    contracts.flatMap(({ term, renewal }, index) => {
      const lengths = [
        { of: 'term', path: ['term'], length: term },
        { of: 'renewal', path: ['renewal', 'for'], length: renewal?.for === 'indefinite' ? undefined : renewal?.for },
        { of: 'notice', path: ['renewal', 'notice'], length: renewal?.notice },
      ] as const;
      return lengths.flatMap(({ of, path, length }) => {
        const years = longest[of];
        if (length === undefined || length.count <= years * perYear[length.unit]) return [];
        return [problem('implausible-length', sources.placeOf(file, ['contracts', index, ...path]), { of, years })];
      });
    }),
  );
}
