import type { Investment } from '../model/investment.ts';
import type { Playbook } from '../model/playbook.ts';
import { aPartnership } from './builders.ts';

/** Shares of a tier, as the contributions of `invested` are. */
export const sixtyForty = { valbrune: 0.6, norecia: 0.4 };

/** A partnership in which Valbrune puts 600 euros and Norécia 400. */
export function invested(investment: Partial<Investment>): Pick<Playbook, 'partnerships'> {
  const contributions = { valbrune: 60_000, norecia: 40_000 };
  return { partnerships: [aPartnership({ investment: { contributions, ...investment } })] };
}
