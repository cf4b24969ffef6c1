import type { ContractStanding } from '../../../domain/contract/contract-standing.ts';
import type { Partnership } from '../../../model/playbook.ts';
import { sourceOf, type BlockView } from '../../ui/block.ts';
import { columnsOf } from '../../ui/table.ts';
import type { ViewContext } from '../../view-context.ts';
import { contractTitle } from './contract-title.ts';

/** What the kind of each supplier contract commits to, with the way to the page that compares the kinds (M19). */
export function contractKindBlock(
  context: ViewContext,
  partnership: Partnership,
  contracts: readonly ContractStanding[],
): BlockView | undefined {
  const { kind: words, page } = context.words.supplier;
  const { kind, term, commitment, flexibility, innovation } = page.rows;
  const found = contracts.flatMap((standing) => {
    const known = context.contractKinds.get(standing.contract.kind ?? '');
    return known ? [{ standing, known }] : [];
  });
  const [first] = found;
  if (first === undefined) return undefined;
  return {
    heading: words.title,
    table: {
      label: words.table,
      columns: columnsOf(kind, term, commitment, `${flexibility}?`, `${innovation}?`),
      rows: found.map(({ standing, known }) => ({
        cells: [
          {
            text: known.name,
            sub: contractTitle(context, standing),
            // The page is in no partner edition.
            ...(!context.playbook.edition && { href: context.href({ kind: 'supplier-contracts' }) }),
          },
          { text: known.term ?? '–' },
          { text: known.commitment ?? '–' },
          { text: known.flexibility ?? '–' },
          { text: known.innovation ?? '–' },
        ],
      })),
    },
    ...sourceOf(context, partnership.file, ['contracts', first.standing.index, 'kind']),
  };
}
