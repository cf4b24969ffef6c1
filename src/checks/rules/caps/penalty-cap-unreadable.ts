import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { parseCap } from '../../../domain/obligations/cap.ts';
import { namesIn } from '../../../domain/obligations/formula.ts';
import { penaltyCapVariables } from '../../../domain/obligations/penalty-cap.ts';
import type { Contract } from '../../../model/contract.ts';
import { meantAmount } from '../../../model/money.ts';
import type { CheckContext } from '../../check.ts';
import { sitesIn } from '../../material/reference-sites.ts';

/**
 * A cap on all the penalties of a contract that says no amount, or takes a share of an amount that the
 * contract does not give (M17).
 */
export function checkPenaltyCapUnreadable({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ file, contracts = [] }) =>
    contracts.flatMap((contract, index) =>
      sitesIn({ file, ...contract }, ['penalty-cap.*']).flatMap(({ path, text }) => {
        const fault = faultOf(text, contract);
        if (fault === undefined) return [];
        const place = sources.placeOf(file, ['contracts', index, ...path]);
        return [problem('penalty-cap-unreadable', place, { value: text, ...fault })];
      }),
    ),
  );
}

interface Fault {
  readonly reason: string;
  readonly found: string;
  readonly suggestion: string;
}

function faultOf(text: string, { amount }: Contract): Fault | undefined {
  const cap = parseCap(text, penaltyCapVariables);
  if (cap.kind === 'fault') {
    const { reason, found } = cap;
    const isShare = reason === 'share' && /^[\d.\s]+%$/.test(text.trim());
    return {
      reason,
      found,
      suggestion: isShare
        ? `${text.trim()} * amount`
        : reason === 'unreadable'
          ? // A cap of nothing would be refused next.
            meantAmount(text).replace(/^-|^-?0(?:\.0+)?$/, '')
          : '',
    };
  }
  const names = namesIn(cap).map(({ name }) => name);
  const other = names.find((name) => !Object.hasOwn(penaltyCapVariables, name));
  if (other !== undefined) return { reason: 'name', found: other, suggestion: '' };
  return names.length > 0 && amount === undefined ? { reason: 'no-amount', found: text, suggestion: '' } : undefined;
}
