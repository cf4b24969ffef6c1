import { lateInterests, lateTermsOf, type LateInterest } from '../../../domain/contract/late-interest.ts';
import { formatDate } from '../../../format/date.ts';
import { formatItems } from '../../../format/list.ts';
import { formatMoney } from '../../../format/money.ts';
import { formatAgreedPercent } from '../../../format/number.ts';
import type { Contract } from '../../../model/contract.ts';
import type { Partnership } from '../../../model/playbook.ts';
import { factsOf } from '../../facts.ts';
import { sourceOf, type BlockView } from '../../ui/block.ts';
import { columnsOf } from '../../ui/table.ts';
import type { ViewContext } from '../../view-context.ts';

/**
 * What lateness of agreed payments comes to under the contracts, and how it was reckoned (M13, M17): an information,
 * not a claim. Undefined where no interest has run.
 */
export function lateInterestBlock(context: ViewContext, partnership: Partnership): BlockView | undefined {
  const { contracts = [] } = partnership;
  const found = lateInterests(factsOf(context, partnership).payments, contracts, context.asOf);
  const [first] = found;
  if (first === undefined) return undefined;
  const say = context.words.payment.interest;
  return {
    heading: say.title,
    note: say.note(formatDate(context.asOf, context.locale)),
    table: {
      label: say.title,
      columns: columnsOf(...say.columns),
      rows: found.map((each) => ({ cells: cellsOf(context, partnership, each) })),
    },
    ...sourceOf(context, partnership.file, first.payment.path),
  };
}

function cellsOf(context: ViewContext, partnership: Partnership, late: LateInterest) {
  const { words, locale } = context;
  const say = words.payment.interest;
  const { payment, rate, days, until, interest, fixed, settled, settlements } = late;
  const { owing, currency, day, paid } = payment;
  const name = (id: string) => context.nameIn(partnership, id);
  const money = (minor: number) => formatMoney(minor, currency, locale, { cents: true });
  const ended = ({ on, isWaived }: LateInterest['settlements'][number]) =>
    (isWaived ? say.waived : say.settled)(formatDate(on, locale, 'medium'));
  const [only] = settlements;
  const isWhole = only !== undefined && settlements.length === 1 && settled === interest;
  const parts = settlements.map((each) => `${money(each.amount)} ${ended(each)}`);
  return [
    {
      text: payment.payment.what,
      ...(day && { sub: say.due(formatDate(day.counted, locale, 'medium')) }),
    },
    { text: words.obligation.owing(name(owing.by), owing.to.map(name)) },
    { text: String(days), ...(paid && { sub: say.paid(formatDate(until, locale, 'medium')) }) },
    { text: formatAgreedPercent(rate, locale) },
    {
      text: money(interest),
      ...(only && { sub: isWhole ? ended(only) : say.part(formatItems(parts, locale)) }),
    },
    { text: fixed === 0 ? '–' : money(fixed) },
  ];
}

/**
 * What a contract agrees on late payments, in words: `en retard : 12 % l’an, et 40 € par paiement pour le
 * recouvrement`; undefined where it agrees on nothing.
 */
export function lateTermsText(
  { playbook, words, locale }: ViewContext,
  { contract, currency }: { readonly contract: Contract; readonly currency: string | undefined },
  contracts: readonly Contract[],
): string | undefined {
  const terms = lateTermsOf(contract, contracts);
  if (terms === undefined) return undefined;
  const { rate, fixed } = terms;
  const sum = fixed === undefined ? '' : formatMoney(fixed, currency ?? playbook.settings.currency ?? 'EUR', locale);
  return words.payment.interest.terms(formatAgreedPercent(rate, locale), sum);
}
