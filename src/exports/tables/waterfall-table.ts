import type { Partnership } from '../../model/playbook.ts';
import { currencyOf } from '../../views/partnership/money-in.ts';
import { scenarioWaterfalls } from '../../views/partnership/return-waterfall.ts';
import type { ViewContext } from '../../views/view-context.ts';
import type { Table, TableCell } from './table.ts';
import { partnershipFiles } from './table-files.ts';

/**
 * How the money of a partnership comes back as a table (M28), a payment of a tier to a party in a year a row, so that
 * a spreadsheet can sum it by any of them. What comes in, what earlier losses take and what no tier takes stand
 * beside, without a party.
 */
export function waterfallTable(context: ViewContext, partnership: Partnership): Table {
  const { csv: say, vocabulary, finance } = context.words;
  const currency = currencyOf(context, partnership);
  const rows = scenarioWaterfalls(partnership).flatMap(({ scenario, waterfall: { parties, split, years } }) =>
    years.flatMap(({ year, flow, carriedIn, tiers, undistributed }) => {
      const row = (what: string, rank: number | null, party: string | null, minor: number): TableCell[] => [
        scenario.name,
        scenario.retained === true ? say.yes : say.no,
        year,
        what,
        rank === null ? null : { number: rank },
        party,
        { minor, currency },
        currency,
      ];
      return [
        row(finance.waterfall.flow, null, null, flow),
        ...(carriedIn === 0 ? [] : [row(finance.waterfall.carried, null, null, carriedIn)]),
        ...split.flatMap(({ tier }, rank) =>
          parties.map((party, place) =>
            row(vocabulary.returnTier[tier], rank + 1, context.nameIn(partnership, party), tiers[rank]?.[place] ?? 0),
          ),
        ),
        row(finance.waterfall.control, null, null, undistributed),
      ];
    }),
  );
  return {
    name: say.sheets.waterfall,
    heads: [say.scenario, say.retained, say.year, say.what, say.tier, say.party, say.paid, say.currency],
    rows,
  };
}

/** The waterfall of each partnership that has one, beside its finances. */
export function waterfallFiles(context: ViewContext) {
  return partnershipFiles(
    context,
    (partnership) => waterfallTable(context, partnership),
    (partnership) => scenarioWaterfalls(partnership).length > 0,
  );
}
