import type { ContractStanding } from '../../../domain/contract/contract-standing.ts';
import { formatDate } from '../../../format/date.ts';
import { formatDuration, formatEvery } from '../../../format/duration.ts';
import { formatList } from '../../../format/list.ts';
import { formatMoney } from '../../../format/money.ts';
import { formatAgreedPercent } from '../../../format/number.ts';
import type { ContractPayment } from '../../../model/contract-payment.ts';
import type { IsoDate } from '../../../model/iso-date.ts';
import type { Partnership } from '../../../model/playbook.ts';
import { owingOf } from '../../../domain/obligations/owing.ts';
import { compareText } from '../../../domain/text/compare-text.ts';
import { sourceOf, type BlockView } from '../../ui/block.ts';
import { columnsOf } from '../../ui/table.ts';
import type { ViewContext } from '../../view-context.ts';
import { lateTermsText } from './late-interest.ts';
import { contractTitle } from '../contract/contract-title.ts';

/** What each contract makes payable on agreed days, as it is written (M13); undefined where none does. */
export function agreedPaymentsBlock(
  context: ViewContext,
  partnership: Partnership,
  contracts: readonly ContractStanding[],
): BlockView | undefined {
  const say = context.words.payment;
  const agreed = contracts.flatMap((standing) =>
    (standing.contract.payments ?? []).map((payment) => ({ standing, payment })),
  );
  const [first] = agreed;
  if (first === undefined) return undefined;
  return {
    heading: say.agreed,
    table: {
      label: say.agreed,
      columns: columnsOf(...say.agreedColumns),
      rows: agreed.map(({ standing, payment }) => ({
        cells: [
          {
            text: payment.what,
            sub: [contractTitle(context, standing), payment.article && say.article(payment.article)]
              .filter(Boolean)
              .join(', '),
          },
          { text: debtText(context, partnership, payment) },
          { text: amountText(context, payment), ...changesOf(context, payment) },
          {
            text: whenText(context, payment),
            ...lateSub(context, partnership, { contract: standing.contract, currency: payment.currency }),
          },
        ],
      })),
    },
    ...sourceOf(context, partnership.file, ['contracts', first.standing.index, 'payments']),
  };
}

/** What the contract agrees on late payments. */
function lateSub(
  context: ViewContext,
  { contracts = [] }: Partnership,
  terms: Parameters<typeof lateTermsText>[1],
): { readonly sub?: string } {
  const text = lateTermsText(context, terms, contracts);
  return text === undefined ? {} : { sub: text };
}

function debtText(context: ViewContext, partnership: Partnership, payment: ContractPayment): string {
  const { by, to } = owingOf(payment, partnership.parties) ?? { by: payment['owed-by'], to: [] };
  const name = (id: string) => context.nameIn(partnership, id);
  return context.words.obligation.owing(name(by), to.map(name));
}

/** An amount or a share as agreed, whatever it comes to. */
function amountText(
  { playbook, locale, words }: ViewContext,
  { amount, share, currency }: Pick<ContractPayment, 'amount' | 'share'> & { readonly currency?: string | undefined },
): string {
  if (amount !== undefined) return formatMoney(amount, currency ?? playbook.settings.currency ?? 'EUR', locale);
  return share === undefined ? '–' : words.payment.ofContract(formatAgreedPercent(share, locale));
}

/** How an amount changes: its steps, and its yearly rise. */
function changesOf(context: ViewContext, { steps = [], rise, currency }: ContractPayment): { readonly sub?: string } {
  if (steps.length === 0 && rise === undefined) return {};
  const sorted = steps.toSorted((a, b) => compareText(a.from, b.from));
  const texts = sorted.map(({ from, ...step }) =>
    context.words.payment.step(amountText(context, { ...step, currency }), formatDate(from, context.locale, 'medium')),
  );
  const { locale, words } = context;
  const risen =
    rise &&
    words.payment.rise(
      formatAgreedPercent(rise.rate, locale),
      rise.from === undefined ? '' : formatDate(rise.from, locale, 'medium'),
    );
  return { sub: [formatList(texts, locale), risen].filter(Boolean).join(', ') };
}

/** When a payment falls due, in words: `chaque année à partir du 1er avril 2025, à 30 jours`. */
function whenText({ words, locale }: ViewContext, payment: ContractPayment): string {
  const say = words.payment.when;
  const { on, due, every, from, until, times, milestone, reached, within } = payment;
  const day = (date: IsoDate) => formatDate(date, locale, 'medium');
  const { sides, anchors } = words.checklist.template;
  const parts = [
    on && say.on(day(on)),
    due && words.checklist.template.due(formatDuration(due.offset, locale), sides[due.side], anchors[due.anchor]),
    every && formatEvery(every, locale),
    every && from && say.from(day(from)),
    every && until && say.until(day(until)),
    every && times !== undefined && say.times(times),
    milestone && say.milestone(milestone),
    milestone && reached && say.reached(day(reached)),
    within && within.count > 0 && say.within(formatDuration(within, locale)),
  ];
  return parts.filter((text) => typeof text === 'string').join(', ') || '–';
}
