import type { Contract, Instrument } from '../../model/contract.ts';
import type { IsoDate } from '../../model/iso-date.ts';

/**
 * Instruments that bind the parties to work together; the others prepare it, or only keep a secret. An
 * amendment follows what it amends.
 */
const engaging: readonly Instrument[] = ['pilot', 'framework', 'supplier', 'joint-venture'];

/** The contracts signed on or before `asOf` that bind the parties to work together, in the record’s order. */
export function engagingContracts(contracts: readonly Contract[] | undefined, asOf: IsoDate): Contract[] {
  return (contracts ?? []).filter(
    ({ instrument, signed }) => engaging.includes(instrument) && signed !== undefined && signed <= asOf,
  );
}
