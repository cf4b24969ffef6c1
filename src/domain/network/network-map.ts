import { contactKinds, type Contact, type ContactKind } from '../../model/contact.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import { addMonths } from '../calendar/dates.ts';

/**
 * How long a relation stays alive without an exchange, in months: on the day it still is, the
 * day after it has gone cold.
 */
const coldAfterMonths = 6;

/**
 * How long value must have been given before anything was asked, in months, for a relation to
 * count as one that gave first.
 */
const givingMonths = 3;

/** A contact as it stands on a day (M11). */
export interface ContactStanding {
  readonly contact: Contact;
  /**
   * `expired`: the day until which the data are kept is past, and nothing else is said of it.
   * `unknown`: no exchange is dated.
   */
  readonly state: 'alive' | 'cold' | 'unknown' | 'expired';
  /** The last exchange of any kind, up to the day. */
  readonly last: IsoDate | undefined;
  /** The day the relation goes, or went, cold for want of an exchange. */
  readonly coldFrom: IsoDate | undefined;
  /** Whether we gave for three months or more before we first asked for anything. */
  readonly gaveFirst: boolean;
}

/** The contacts of one kind of value; a `gap` has none alive and none to warm up again. */
export interface NetworkGroup {
  readonly kind: ContactKind;
  readonly state: 'held' | 'cold' | 'gap';
  readonly contacts: readonly ContactStanding[];
}

export interface NetworkMap {
  /** Every kind, in order; contacts whose data should be gone are in none. */
  readonly groups: readonly NetworkGroup[];
  readonly cold: readonly ContactStanding[];
  readonly expired: readonly ContactStanding[];
  readonly gaveFirst: readonly ContactStanding[];
  /** How many referrals were received, from contacts whose data we may still keep. */
  readonly referrals: number;
}

/** How a contact stands on a day. The stated last day of keeping is still a day of keeping. */
export function assessContact(contact: Contact, asOf: IsoDate): ContactStanding {
  if (contact['keep-until'] < asOf)
    return { contact, state: 'expired', last: undefined, coldFrom: undefined, gaveFirst: false };
  const exchanges = [contact.given, contact.asked, contact.referrals].flatMap((list) =>
    (list ?? []).map(({ on }) => on),
  );
  const last = latestOf([...(contact.last ? [contact.last] : []), ...exchanges].filter((on) => on <= asOf));
  const coldFrom = last && addMonths(last, coldAfterMonths);
  const isCold = contact.warmth === 'cold' || (coldFrom !== undefined && coldFrom < asOf);
  return {
    contact,
    state: isCold ? 'cold' : last === undefined ? 'unknown' : 'alive',
    last,
    coldFrom,
    gaveFirst: gaveFirst(contact, asOf),
  };
}

function gaveFirst({ given = [], asked = [] }: Contact, asOf: IsoDate): boolean {
  const first = earliestOf(given.map(({ on }) => on));
  const until = earliestOf([...asked.map(({ on }) => on), asOf]) ?? asOf;
  return first !== undefined && addMonths(first, givingMonths) <= until;
}

/**
 * The network by kind of value: the gaps, the contacts gone cold, those to remove, and where
 * value was given first (M11).
 */
export function mapNetwork(network: readonly Contact[], asOf: IsoDate): NetworkMap {
  const standings = network.map((contact) => assessContact(contact, asOf));
  const kept = standings.filter(({ state }) => state !== 'expired');
  return {
    groups: contactKinds.map((kind) => {
      const contacts = kept.filter(({ contact }) => contact.kind === kind);
      const state =
        contacts.length === 0 ? 'gap' : contacts.every((contact) => contact.state === 'cold') ? 'cold' : 'held';
      return { kind, state, contacts };
    }),
    cold: kept.filter(({ state }) => state === 'cold'),
    expired: standings.filter(({ state }) => state === 'expired'),
    gaveFirst: kept.filter((standing) => standing.gaveFirst),
    referrals: kept.reduce((sum, { contact }) => sum + (contact.referrals?.length ?? 0), 0),
  };
}

function latestOf(days: readonly IsoDate[]): IsoDate | undefined {
  return days.toSorted().at(-1);
}

function earliestOf(days: readonly IsoDate[]): IsoDate | undefined {
  return days.toSorted()[0];
}
