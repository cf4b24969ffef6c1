import type { Contract } from '../../model/contract.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { Stage } from '../../model/stage.ts';
import { amendedChain } from './amended-chain.ts';
import { isBoundToGoOn } from './contract-term.ts';
import { computeTerm, type Term } from './given-notice.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';

/** A contract of a partnership and where it stands among the others. */
export interface ContractStanding {
  readonly contract: Contract;
  /** Its place in the record’s list. */
  readonly index: number;
  readonly term: Term;
  /** Whether its clauses hold: signed, started, not ended, not replaced; for an amendment, what it amends holds too. */
  readonly holds: boolean;
  /** Whether it held once and no longer does: ended, replaced, or an amendment of a contract that is. */
  readonly isOver: boolean;
  /**
   * The last day its clauses hold, as far as is known: its own end, unless it is bound to go on, or an earlier one
   * of the contract it amends.
   */
  readonly lastDay: IsoDate | undefined;
  /** The contract, signed and started, that replaces it. */
  readonly replacedBy: string | undefined;
}

/** Instruments that prepare a lasting one, which takes their place without saying so. */
const preparatory: readonly string[] = ['loi', 'mou', 'term-sheet', 'pilot'];
const lasting: readonly string[] = ['framework', 'supplier', 'joint-venture'];

function isRunning({ state }: Term): boolean {
  return state === 'in-force' || state === 'indefinite';
}

/**
 * Every contract of a partnership at `asOf`, in the record's order, with its term and what replaces it:
 * the signed and started contract whose `supersedes` names it or, for a preparatory instrument that has ended
 * (letter of intent, MOU, term sheet, pilot), a lasting one in force. An amendment lives no longer than what it amends.
 */
export function contractStandings(
  contracts: readonly Contract[] | undefined,
  asOf: IsoDate,
  calendar: WorkingCalendar,
): ContractStanding[] {
  const terms = (contracts ?? []).map((contract, index) => ({
    contract,
    index,
    term: computeTerm(contract, asOf, calendar),
  }));
  const running = terms.filter(({ term }) => isRunning(term));
  const own = terms.map((entry) => {
    const successor =
      running.find(({ contract }) => contract.supersedes === entry.contract.id) ??
      (entry.term.state === 'ended' && preparatory.includes(entry.contract.instrument)
        ? running.find(({ contract }) => lasting.includes(contract.instrument))
        : undefined);
    const replacedBy = successor?.contract.id;
    return {
      ...entry,
      replacedBy,
      holds: isRunning(entry.term) && replacedBy === undefined,
      isOver: entry.term.state === 'ended' || replacedBy !== undefined,
      lastDay: isBoundToGoOn(entry.term) ? undefined : entry.term.end,
    };
  });
  const all = own.map(({ contract }) => contract);
  return own.map((standing) =>
    amendedChain(standing.contract, all)
      .flatMap((amended) => own.find(({ contract }) => contract === amended) ?? [])
      .reduce(boundBy, standing),
  );
}

function boundBy(amendment: ContractStanding, amended: ContractStanding): ContractStanding {
  const lastDays = [amendment.lastDay, amended.lastDay].filter((day) => day !== undefined).sort();
  return {
    ...amendment,
    holds: amendment.holds && amended.holds,
    isOver: amendment.isOver || amended.isOver,
    lastDay: lastDays[0],
  };
}

/**
 * Whether a contract ended and nothing took its place, though the parties are not leaving; an amendment ends
 * with what it amends (M44).
 */
export function hasLapsed({ contract, term, replacedBy }: ContractStanding, stage: Stage | undefined): boolean {
  return term.state === 'ended' && replacedBy === undefined && stage !== 'exit' && contract.instrument !== 'amendment';
}

const weight: readonly string[] = [
  'nda',
  'amendment',
  'loi',
  'mou',
  'term-sheet',
  'pilot',
  'framework',
  'supplier',
  'joint-venture',
];

/**
 * The contract that a partnership's deadlines are counted from: among those that hold, else those to come,
 * else those ended, the one of the weightiest instrument (a joint venture before a pilot, an NDA last), then
 * the one that starts last.
 * @param preferPlanned take a contract not yet signed first, as a checklist before signing does
 */
export function mainContract(
  standings: readonly ContractStanding[],
  preferPlanned = false,
): ContractStanding | undefined {
  const group = ({ holds, term }: ContractStanding): number => {
    if (term.state === 'unsigned' && preferPlanned) return 0;
    if (holds) return 1;
    return term.state === 'unsigned' || term.state === 'not-started' ? 2 : 3;
  };
  return standings.toSorted(
    (a, b) =>
      group(a) - group(b) ||
      weight.indexOf(b.contract.instrument) - weight.indexOf(a.contract.instrument) ||
      Number((b.term.start ?? '') > (a.term.start ?? '')) - Number((b.term.start ?? '') < (a.term.start ?? '')),
  )[0];
}
