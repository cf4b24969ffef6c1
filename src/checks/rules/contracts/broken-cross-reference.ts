import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { assembleAgreement } from '../../../domain/agreement/assemble-agreement.ts';
import { clauseAt } from '../../../domain/contract/clause-version.ts';
import { isBroken } from '../../../loading/broken-content.ts';
import type { CheckContext } from '../../check.ts';

/**
 * A finding: a clause of a contract cites another that the contract does not hold, or a sub-clause that the wording
 * taken does not label (M13). No mistake in a record that holds some clauses of a signed text alone; in a text to
 * sign, a reference to nothing.
 */
export function checkBrokenCrossReference(context: CheckContext): Diagnostic[] {
  const library = new Map(context.playbook.clauses.map((clause) => [clause.id, clause]));
  return context.playbook.partnerships.flatMap((partnership) =>
    (partnership.contracts ?? []).flatMap((contract, at) => {
      const pins = contract.clauses ?? [];
      const { articles, gaps } = assembleAgreement({
        partnership,
        contract,
        numbering: contract.numbering ?? 'decimal',
        textOf: ({ id, version }) => clauseAt(library.get(id), version),
      });
      return gaps.flatMap((gap) => {
        if (gap.kind !== 'broken-reference' || !library.has(gap.clause) || isBroken(context, 'clause', gap.clause))
          return [];
        const citing = articles.find(({ number }) => number === gap.article)?.clause ?? '';
        const index = pins.findIndex(({ clause }) => clause.id === citing);
        const held = articles.some(({ clause }) => clause === gap.clause);
        const place = context.sources.placeOf(partnership.file, ['contracts', at, 'clauses', index, 'clause']);
        const label = held ? (gap.label ?? '') : '';
        return [problem('broken-cross-reference', place, { citing, cited: gap.clause, contract: contract.id, label })];
      });
    }),
  );
}
