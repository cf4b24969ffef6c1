import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';
import { writtenShare } from '../../material/written-number.ts';

/** Fewer other figures would not say what is usual. */
const fewest = 3;

/** How far past the other figures, as a part of them, the one meant may be. */
const beyond = 0.2;

/**
 * A percentage over 100 % where none of the others of its KPI is, and that would be among them with the decimal mark
 * they have: `972 %` among 94.5 % to 97 % (M33). One with a note was meant; where the others are whole, no mark was
 * lost, and a growth of 130 % among 11 % to 15 % is one.
 */
export function checkPercentOutOfLine({ playbook }: CheckContext): Diagnostic[] {
  const percents = new Set(playbook.kpis.filter(({ unit }) => unit === '%').map(({ id }) => id));
  return playbook.partnerships.flatMap(({ measurements }) => {
    const figures = measurements.flatMap(({ value, ...figure }) =>
      value === null || !percents.has(figure.kpi) ? [] : [{ ...figure, value }],
    );
    return [...Map.groupBy(figures, ({ kpi }) => kpi).values()].flatMap((own): Diagnostic[] => {
      const over = own.filter(({ value }) => value > 1);
      const others = own.filter(({ value }) => value <= 1).map(({ value }) => value);
      const [figure, another] = over;
      if (!figure || another || figure.note !== undefined || others.length < fewest || others.every(isWhole)) return [];
      const [least, most] = [Math.min(...others), Math.max(...others)];
      const meant = [figure.value / 10, figure.value / 100].find(
        (value) => value <= 1 && value >= least * (1 - beyond) && value <= most * (1 + beyond),
      );
      if (meant === undefined) return [];
      const { kpi, file, line, columns } = figure;
      const values = { kpi, value: written(figure.value), least: written(least), most: written(most) };
      const place = { file, line, column: columns?.value ?? 1 };
      return [problem('percent-out-of-line', place, { ...values, suggestion: written(meant) })];
    });
  });
}

const written = (share: number) => writtenShare(Number(share.toPrecision(12)));

const isWhole = (share: number) => !written(share).includes('.');
