import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { assembleAgreement } from '../../../domain/agreement/assemble-agreement.ts';
import { clauseAt } from '../../../domain/contract/clause-version.ts';
import { isBroken } from '../../../loading/broken-content.ts';
import type { Contract } from '../../../model/contract.ts';
import type { Clause, Partnership } from '../../../model/playbook.ts';
import type { CheckContext } from '../../check.ts';

/**
 * A finding: a clause of a contract cites another that the contract does not hold, or a sub-clause that the wording
 * taken does not label (M13). No mistake in a record that holds some clauses of a signed text alone; in a text to
 * sign, a reference to nothing.
 */
export function checkBrokenCrossReference(context: CheckContext): Diagnostic[] {
  const library = new Map(context.playbook.clauses.map((clause) => [clause.id, clause]));
  return context.playbook.partnerships.flatMap((partnership) =>
    (partnership.contracts ?? []).flatMap((contract, at) =>
      brokenIn(partnership, contract, library)
        .filter(({ cited }) => library.has(cited) && !isBroken(context, 'clause', cited))
        .map(({ pin, ...values }) => {
          const place = context.sources.placeOf(partnership.file, ['contracts', at, 'clauses', pin, 'clause']);
          return problem('broken-cross-reference', place, values);
        }),
    ),
  );
}

/** The references of a contract’s text that lead to nothing in it, each with the clause pinned that makes it. */
function brokenIn(partnership: Partnership, contract: Contract, library: ReadonlyMap<string, Clause>) {
  const { articles, gaps } = assembleAgreement({
    partnership,
    contract,
    numbering: contract.numbering ?? 'decimal',
    textOf: ({ id, version }) => clauseAt(library.get(id), version),
  });
  return gaps
    .filter((gap) => gap.kind === 'broken-reference')
    .map(({ article, clause: cited, label = '' }) => {
      const citing = articles.find(({ number }) => number === article)?.clause ?? '';
      const isHeld = articles.some(({ clause }) => clause === cited);
      return {
        pin: contract.clauses?.findIndex(({ clause }) => clause.id === citing) ?? -1,
        citing,
        cited,
        contract: contract.id,
        label: isHeld ? label : '',
      };
    });
}
