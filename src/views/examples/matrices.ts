import { wordsFor } from '../../i18n/words.ts';
import type { Locale } from '../../model/locale.ts';
import { coverageLegend, type CoverageState } from '../coverage/coverage-legend.ts';
import type { CoverageMatrix, MatrixCell } from '../coverage/coverage-matrix.ts';
import type { MarkName } from '../ui/mark.ts';
import { examplesOf, type Example } from './example.ts';
import { statusExample } from './states.ts';

/** A matrix and the legend that counts its cells. */
interface CoverageExample {
  readonly legend: readonly CoverageState[];
  readonly matrix: CoverageMatrix;
}

/**
 * A coverage matrix with a cell of each state, and one that nothing concerns.
 * @param href where its cells lead: the examples name no page of the playbook
 */
export function matrixExamples(locale: Locale, href: string): readonly Example<CoverageExample>[] {
  const { components, coverage, vocabulary } = wordsFor(locale);
  const { titles, names, kinds, families, clauses, days } = components.matrices;
  const { matrix: say } = coverage;
  const cell = (mark: MarkName, word?: string, detail?: string, isGap = false): MatrixCell => ({
    status: { ...statusExample(locale, mark), ...(word !== undefined && { word }) },
    ...(detail !== undefined && { detail }),
    href,
    isGap,
  });
  const held = (article: string) => cell('ok', vocabulary.coverage['in-force'], say.article(article));
  const row = (title: string | undefined, ...cells: (MatrixCell | undefined)[]) => ({
    title: title ?? '',
    href,
    cells,
  });
  const [secret, exit, share, notice] = clauses;
  const matrix: CoverageMatrix = {
    columns: names.map((title, index) => ({ title, href, sub: kinds[index] ?? '' })),
    families: [
      {
        name: families[0] ?? '',
        rows: [
          row(secret, held('9'), held('8'), cell('expired', undefined, say.on(days.ended), true)),
          row(exit, cell('bad', vocabulary.coverage.missing, undefined, true), held('19'), undefined),
        ],
      },
      {
        name: families[1] ?? '',
        rows: [
          row(
            share,
            cell('clause', undefined, say.article('14.2')),
            undefined,
            cell('half', undefined, undefined, true),
          ),
          row(
            notice,
            cell('waived', undefined, say.on(days.waived)),
            cell('watch', say.older, say.versions('1.0', '2.0')),
            held('4'),
          ),
        ],
      },
    ],
    totals: ['1', '0', '2'],
  };
  const cells = matrix.families.flatMap(({ rows }) => rows.flatMap((each) => each.cells));
  const legend = coverageLegend(cells.flatMap((each) => (each ? [each.status] : [])));
  return examplesOf<keyof typeof titles, CoverageExample>(titles, { states: { legend, matrix } });
}
