import type { Partnership } from '../../model/playbook.ts';
import { currencyOf } from '../../views/partnership/finance/money-in.ts';
import { scenarioWaterfalls } from '../../views/partnership/finance/return-waterfall.ts';
import type { ViewContext } from '../../views/view-context.ts';
import type { Waterfall, WaterfallYear } from '../../domain/finance/return-waterfall.ts';
import type { Table, TableCell } from './table.ts';
import { partnershipFiles } from './table-files.ts';

/**
 * How the money of a partnership comes back as a table (M28), a payment of a tier to a party in a year a row, so that
 * a spreadsheet can sum it by any of them. What comes in, what earlier losses take and what no tier takes stand
 * beside, without a party.
 */
export function waterfallTable(context: ViewContext, partnership: Partnership): Table {
  const { csv: say } = context.words;
  const currency = currencyOf(context, partnership);
  const rows = scenarioWaterfalls(partnership).flatMap(({ scenario, waterfall }) =>
    waterfall.years.flatMap((year) =>
      linesOf(context, partnership, waterfall, year).map(({ what, rank, party, minor }): TableCell[] => [
        scenario.name,
        scenario.retained === true ? say.yes : say.no,
        year.year,
        what,
        rank === undefined ? null : { number: rank },
        party ?? null,
        { minor, currency },
        currency,
      ]),
    ),
  );
  return {
    name: say.sheets.waterfall,
    heads: [say.scenario, say.retained, say.year, say.what, say.tier, say.party, say.paid, say.currency],
    rows,
  };
}

/** An amount of a year: what it is and, where a tier pays it, the rank of the tier and the party paid. */
interface YearLine {
  readonly what: string;
  readonly rank?: number;
  readonly party?: string;
  readonly minor: number;
}

function linesOf(
  context: ViewContext,
  partnership: Partnership,
  { parties, split }: Waterfall,
  { flow, carriedIn, tiers, undistributed }: WaterfallYear,
): YearLine[] {
  const { vocabulary, finance } = context.words;
  const paid = split.flatMap(({ tier }, rank) =>
    parties.map((party, place) => ({
      what: vocabulary.returnTier[tier],
      rank: rank + 1,
      party: context.nameIn(partnership, party),
      minor: tiers[rank]?.[place] ?? 0,
    })),
  );
  return [
    { what: finance.waterfall.flow, minor: flow },
    ...(carriedIn === 0 ? [] : [{ what: finance.waterfall.carried, minor: carriedIn }]),
    ...paid,
    { what: finance.waterfall.control, minor: undistributed },
  ];
}

/** The waterfall of each partnership that has one, beside its finances. */
export function waterfallFiles(context: ViewContext) {
  return partnershipFiles(
    context,
    (partnership) => waterfallTable(context, partnership),
    (partnership) => scenarioWaterfalls(partnership).length > 0,
  );
}
