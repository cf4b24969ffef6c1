import { formatPercent } from '../../format/number.ts';
import type { PartnershipType } from '../../model/reference.ts';
import { recordLink } from '../page/record-link.ts';
import type { ViewContext } from '../view-context.ts';

/** A cell of the matrix: words, or links; neither where nothing is known. */
export interface MatrixCell {
  readonly type: string;
  readonly text: string;
  readonly links: readonly { readonly text: string; readonly href: string }[];
}

/** The types side by side, a criterion a row (M07). */
export interface DecisionMatrix {
  readonly types: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly MatrixCell[] }[];
}

/**
 * The decision matrix: what each type costs, leaves and takes, the clauses it requires, and
 * where the portfolio uses it.
 */
export function decisionMatrix(context: ViewContext, types: readonly PartnershipType[]): DecisionMatrix {
  const { words, locale } = context;
  const { rows, values, months, noPartnership } = words.chooser.matrix;
  const word = (labels: Readonly<Record<string, string>>, key: string | undefined) =>
    key === undefined ? '' : (labels[key] ?? key);
  const joined = (...parts: readonly string[]) => parts.filter(Boolean).join(', ');
  const text = (name: string, textOf: (type: PartnershipType) => string) => ({
    name,
    cells: types.map((type) => ({ type: type.id, text: textOf(type), links: [] })),
  });
  return {
    types: types.map(({ id, name }) => ({ id, name })),
    rows: [
      text(rows.risk, ({ risk }) => word(values.risk, risk)),
      text(rows.investment, ({ investment }) => word(values.investment, investment)),
      text(rows.independence, ({ independence }) =>
        joined(
          word(values.independence, independence?.level),
          independence?.share === undefined ? '' : formatPercent(independence.share, locale),
        ),
      ),
      text(rows.speed, ({ speed }) => {
        const [from, to] = speed?.months ?? [];
        return joined(word(values.speed, speed?.level), from === undefined || to === undefined ? '' : months(from, to));
      }),
      text(rows.goal, ({ goal }) => word(values.goal, goal)),
      text(rows.maturity, ({ maturity }) => word(values.maturity, maturity)),
      {
        name: rows.clauses,
        cells: types.map(({ id, requires = [] }) => ({
          type: id,
          text: '',
          links: requires.flatMap((clause) => {
            const found = context.clauses.get(clause);
            return found ? [recordLink(context, 'clause', found)] : [];
          }),
        })),
      },
      {
        name: rows.portfolio,
        cells: types.map(({ id }) => {
          const links = context.playbook.partnerships
            .filter(({ type }) => type === id)
            .map((record) => recordLink(context, 'partnership', record));
          return { type: id, text: links.length === 0 ? noPartnership : '', links };
        }),
      },
    ],
  };
}
