import type { Contract } from '../../model/contract.ts';
import type { ContractPayment } from '../../model/contract-payment.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { PaymentState } from '../../model/payment-state.ts';
import { periodEnd, periodStart } from '../../model/period.ts';
import type { JournalEntry, Partnership } from '../../model/playbook.ts';
import type { Settings } from '../../model/settings.ts';
import { calendarOf, type WorkingCalendar } from '../calendar/working-calendar.ts';
import { owingOf, type Owing } from '../obligations/owing.ts';
import { compareText } from '../text/compare-text.ts';
import { originalOf } from './amended-chain.ts';
import { compareEffect } from './amendment-order.ts';
import { contractStandings, type ContractStanding } from './contract-standing.ts';
import { contractAnchors } from './due-anchors.ts';
import { paymentAmount } from './payment-amounts.ts';
import { paymentDays, type PaymentDay } from './payment-days.ts';
import { settlePayments, type Settlement } from './settle-payments.ts';

/** One payment of a contract on one day, or on none yet. */
export interface DuePayment {
  /** Unique within the partnership: the contract, the payment and its rank, never its day. */
  readonly id: string;
  readonly contract: Contract;
  readonly payment: ContractPayment;
  /** Where it is written: the place of its contract in the record, and its own in the contract. */
  readonly path: readonly (string | number)[];
  /** 1 for the first, or the only one. */
  readonly rank: number;
  readonly owing: Owing;
  readonly currency: string;
  /** Minor units; null where it is a share of an amount that the contract does not give. */
  readonly amount: number | null;
  /** The day it falls due; absent where none is known. */
  readonly day?: PaymentDay;
  readonly state: PaymentState;
  /** What was paid of it, in order of time. */
  readonly settlements: readonly Settlement[];
  /** What is still to be paid of it, in minor units; null where its amount is not known. */
  readonly remaining: number | null;
  /** The day on which nothing more was to be paid of it. */
  readonly paid?: IsoDate;
  /** What the journal says of it since. */
  readonly answers: readonly JournalEntry[];
}

/** Whether somebody still has to act on a payment: it is to come, or late and no entry of the journal answers it. */
export function isOpenPayment({ state, answers }: Pick<DuePayment, 'state' | 'answers'>): boolean {
  return state === 'due' || (state === 'late' && answers.length === 0);
}

/** What payments are listed with. */
export interface PaymentContext {
  readonly asOf: IsoDate;
  readonly calendar: WorkingCalendar;
  /** The currency of the playbook. */
  readonly currency: string;
  /** The last day to which payments that come again are listed. */
  readonly horizon: IsoDate;
}

/** What the payments of a playbook are listed with on a day, as far as a horizon. */
export function paymentContext(
  settings: Pick<Settings, 'calendar' | 'currency'>,
  asOf: IsoDate,
  horizon: IsoDate,
): PaymentContext {
  return { asOf, horizon, calendar: calendarOf(settings), currency: settings.currency ?? 'EUR' };
}

/**
 * Every payment on agreed days that the contracts of a partnership make, up to the horizon, in the order of their days,
 * those without one last (M13, M44). An amendment that writes a payment of the same id replaces it for what is counted
 * from the day it takes effect; under a contract that another one replaces nothing comes again from that one’s first
 * day. A day of payment still to come is ignored, and so is a milestone; one that is not reached once its contract is
 * over, ended or replaced, makes nothing payable. Nothing is due where a step says so.
 */
export function listPayments(partnership: Partnership, context: PaymentContext): DuePayment[] {
  const standings = contractStandings(partnership.contracts, context.asOf, context.calendar);
  return standings
    .flatMap((standing) =>
      (standing.contract.payments ?? []).flatMap((payment, place) =>
        paymentsOf(payment, ['contracts', standing.index, 'payments', place], standing, {
          partnership,
          standings,
          context,
        }),
      ),
    )
    .sort((a, b) => compareText(a.day?.due ?? '~', b.day?.due ?? '~') || compareText(a.id, b.id));
}

interface Among {
  readonly partnership: Partnership;
  readonly standings: readonly ContractStanding[];
  readonly context: PaymentContext;
}

/** A payment as its contract agrees on it: what is the same of it on each of its days. */
interface Agreed {
  readonly shared: Pick<DuePayment, 'contract' | 'payment' | 'path' | 'owing' | 'currency'>;
  readonly standing: ContractStanding;
  /** Minor units, for what is counted from a day. */
  readonly amountFrom: (event: IsoDate) => number | null;
  /** Whether it is still this contract’s for what is counted from a day. */
  readonly isKept: (event: IsoDate) => boolean;
}

function paymentsOf(
  payment: ContractPayment,
  path: DuePayment['path'],
  standing: ContractStanding,
  { partnership, standings, context }: Among,
): DuePayment[] {
  const { contract } = standing;
  const { asOf, calendar, horizon, currency } = context;
  const owing = owingOf(payment, partnership.parties);
  if (owing === undefined) return [];
  const contracts = standings.map((each) => each.contract);
  const takenOverFrom = amendedFrom(payment, contract, contracts, asOf);
  const agreed: Agreed = {
    shared: { contract, payment, path, owing, currency: payment.currency ?? currency },
    standing,
    amountFrom: (event) => paymentAmount(payment, event, contract, contracts),
    isKept: (event) => takenOverFrom === undefined || event < takenOverFrom,
  };
  const days = paymentDays(payment, standing, {
    calendar,
    anchors: { ...contractAnchors(standing), since: partnership.since },
    horizon,
    replacedFrom: replacedFrom(contract, contracts, asOf),
  });
  return days.length === 0 ? withoutDay(agreed, asOf) : onDays(agreed, days, { partnership, asOf });
}

/** The first day of the contract, signed by `asOf`, that replaces this one. */
function replacedFrom({ id }: Contract, contracts: readonly Contract[], asOf: IsoDate): IsoDate | undefined {
  const replacement = contracts.find(({ supersedes, signed }) => supersedes === id && signed && signed <= asOf);
  return replacement && (replacement.starts ?? replacement.signed);
}

function withoutDay({ shared, standing, amountFrom, isKept }: Agreed, asOf: IsoDate): DuePayment[] {
  const { contract, payment } = shared;
  const amount = amountFrom(asOf);
  if (payment.every !== undefined || amount === 0 || !isKept(asOf)) return [];
  const isUnreached = payment.milestone !== undefined && standing.isOver;
  const state = standing.term.state === 'unsigned' ? 'planned' : isUnreached ? 'unreached' : 'awaited';
  const id = `${contract.id}.${payment.id}.1`;
  return [{ ...shared, id, rank: 1, amount, remaining: amount, settlements: [], state, answers: [] }];
}

function onDays(
  { shared, standing: { term, isOver }, amountFrom, isKept }: Agreed,
  days: readonly PaymentDay[],
  { partnership, asOf }: { readonly partnership: Partnership; readonly asOf: IsoDate },
): DuePayment[] {
  const { contract, payment } = shared;
  const owed = days
    .map((day, index) => ({ day, rank: index + 1, amount: amountFrom(day.event) }))
    .filter(({ amount }) => amount !== 0);
  const settled = settlePayments(
    owed.map(({ amount }) => amount),
    payment,
    asOf,
  );
  return owed
    .map((each, index) => ({ remaining: each.amount, settlements: [], ...settled[index], ...each }))
    .filter(({ day }) => isKept(day.event))
    .map(({ day, rank, amount, remaining, settlements, paid }) => ({
      ...shared,
      id: `${contract.id}.${payment.id}.${rank}`,
      rank,
      amount,
      remaining,
      settlements,
      day,
      state: paid ? 'paid' : term.state === 'unsigned' ? 'planned' : openState(payment, day, { asOf, isOver }),
      ...(paid && { paid }),
      answers: answersTo(partnership.journal, payment, day, asOf),
    }));
}

/** How a payment stands that was not made, under a contract that is signed. */
function openState(
  { milestone }: ContractPayment,
  { event, due }: PaymentDay,
  { asOf, isOver }: { readonly asOf: IsoDate; readonly isOver: boolean },
): PaymentState {
  if (milestone !== undefined && event > asOf) return isOver ? 'unreached' : 'awaited';
  return due < asOf ? 'late' : 'due';
}

/** The day from which an amendment, signed by `asOf`, takes a payment over; undefined where none does. */
function amendedFrom(
  { id }: ContractPayment,
  contract: Contract,
  contracts: readonly Contract[],
  asOf: IsoDate,
): IsoDate | undefined {
  const original = originalOf(contract, contracts);
  const [first] = contracts
    .filter((other) => other !== contract && other.payments?.some((payment) => payment.id === id))
    .filter(({ signed }) => signed !== undefined && signed <= asOf)
    .filter((other) => originalOf(other, contracts) === original && compareEffect(other, contract, contracts) < 0)
    .flatMap(({ starts, signed }) => starts ?? signed ?? [])
    .toSorted();
  return first;
}

/**
 * What the journal says of a payment by `asOf`: a decision, a commitment or a conflict that names it, and the period
 * that holds its day where it says which one it answers. One that names no period answers what was due by its own day.
 */
function answersTo(
  journal: readonly JournalEntry[],
  { id }: ContractPayment,
  { counted, due }: PaymentDay,
  asOf: IsoDate,
): JournalEntry[] {
  return journal.filter(({ kind, payment, answers, date }) => {
    if (payment !== id || date > asOf || !(kind === 'decision' || kind === 'commitment' || kind === 'conflict'))
      return false;
    return answers === undefined ? due <= date : counted >= periodStart(answers) && counted <= periodEnd(answers);
  });
}
