import { certificateChecks } from '../../../domain/contract/compliance-certificates.ts';
import type { ContractStanding } from '../../../domain/contract/contract-standing.ts';
import { formatDate } from '../../../format/date.ts';
import type { IsoDate } from '../../../model/iso-date.ts';
import type { Partnership } from '../../../model/playbook.ts';
import { sourceOf, type BlockView } from '../../ui/block.ts';
import { columnsOf } from '../../ui/table.ts';
import type { ViewContext } from '../../view-context.ts';
import { contractTitle } from './contract-title.ts';

/**
 * The days by which the supplier’s compliance certificate is to be checked (M19); undefined where
 * no contract calls for it.
 */
export function certificatesBlock(
  context: ViewContext,
  partnership: Partnership,
  contracts: readonly ContractStanding[],
): BlockView | undefined {
  const words = context.words.supplier.certificate;
  const { asOf, calendar, locale } = context;
  const currency = context.playbook.settings.currency ?? 'EUR';
  const called = contracts.flatMap((standing) => {
    const checks = certificateChecks(standing, { asOf, calendar, currency });
    return checks ? [{ standing, ...checks }] : [];
  });
  const [first] = called;
  if (first === undefined) return undefined;
  const [next] = called.flatMap(({ due }) => due.slice(0, 1)).toSorted();
  const medium = (date: IsoDate) => formatDate(date, locale, 'medium');
  return {
    heading: words.title,
    note: next === undefined ? words.none : (next < asOf ? words.late : words.next)(formatDate(next, locale)),
    table: {
      label: words.table,
      columns: columnsOf(...words.columns),
      rows: called.map(({ standing, last, due }) => ({
        cells: [
          { text: contractTitle(context, standing) },
          { text: last ? medium(last) : words.never },
          { text: due.map(medium).join(', ') || '–' },
        ],
      })),
    },
    ...sourceOf(context, partnership.file, ['contracts', first.standing.index, 'amount']),
  };
}
