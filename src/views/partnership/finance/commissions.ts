import { commissionAccount, type CommissionAccount, type CommissionLine } from '../../../domain/finance/commissions.ts';
import { compareText } from '../../../domain/text/compare-text.ts';
import { capitalise } from '../../../format/count.ts';
import { formatDate } from '../../../format/date.ts';
import { formatAgreedPercent } from '../../../format/number.ts';
import { formatPeriod } from '../../../format/period.ts';
import type { Kpi, Partnership } from '../../../model/playbook.ts';
import { sourceText, type BlockView } from '../../ui/block.ts';
import { sentence } from '../../ui/sentence.ts';
import { tableLinks } from '../../ui/table-links.ts';
import { columnsOf, type CellView } from '../../ui/table.ts';
import { inLocale } from '../../language/translated.ts';
import type { ViewContext } from '../../view-context.ts';
import { moneyIn } from './money-in.ts';
import type { BlockSection } from '../section.ts';

/** The latest periods shown of each account; the total is that of all. */
const mostShown = 8;

/** An account with the KPI it is reckoned on and its place in the record. */
interface SituatedAccount {
  readonly account: CommissionAccount;
  readonly kpi: Kpi;
  readonly index: number;
}

/**
 * The accounts of a partnership at the day of the context (M56); a rule on a KPI the catalogue does not know has none.
 */
export function commissionAccounts({ kpis, asOf }: ViewContext, partnership: Partnership): readonly SituatedAccount[] {
  return (partnership.commissions ?? []).flatMap((rule, index) => {
    const kpi = kpis.get(rule.kpi);
    return kpi ? [{ account: commissionAccount(partnership, kpi, rule, asOf), kpi, index }] : [];
  });
}

/** What affiliates are owed, period by period with the arithmetic (M56). Undefined where the record has no rule. */
export function commissionsSection(context: ViewContext, partnership: Partnership): BlockSection | undefined {
  const say = context.words.commission;
  if ((partnership.commissions ?? []).length === 0) return undefined;
  const accounts = commissionAccounts(context, partnership);
  const money = moneyIn(context, partnership);
  const total = accounts.reduce((sum, { account }) => sum + account.total, 0);
  const settled = accounts.flatMap(({ account }) => account.lines.filter(({ state }) => state === 'final'));
  const last = settled.toSorted((a, b) => compareText(a.period, b.period)).at(-1);
  const open = accounts.flatMap(({ account }) => account.lines.filter(({ state }) => state !== 'final'));
  return {
    kind: 'blocks',
    id: 'commissions',
    title: say.title,
    sentence: sentence(
      last
        ? say.sentence(money.short(total), formatPeriod(last.period, context.locale), money.short(last.due))
        : say.none,
      open.length > 0 ? say.open(open.length) : '',
    ),
    blocks: accounts.map(({ account, kpi, index }) =>
      accountBlock(context, partnership, account, inLocale(kpi, context.locale).title, index),
    ),
    files: tableLinks(
      context,
      `${context.href({ kind: 'partnership-finance', id: partnership.id })}commissions`,
      context.words.csv.sheets.commissions,
      partnership,
    ),
  };
}

function accountBlock(
  context: ViewContext,
  partnership: Partnership,
  account: CommissionAccount,
  kpi: string,
  index: number,
): BlockView {
  const say = context.words.commission;
  const { rule, replacedFrom, lines, total, carriedOn } = account;
  const money = moneyIn(context, partnership);
  const source = sourceText(context, partnership.file, ['commissions', index]);
  const isInternal = context.playbook.edition === undefined;
  const party = context.nameIn(partnership, rule.party);
  const rows = lines
    .toReversed()
    .slice(0, mostShown)
    .map((line) => ({ cells: cellsOf(context, partnership, line).slice(0, isInternal ? 6 : 5) }));
  return {
    heading: say.heading(party, context.words.vocabulary.frequency[rule.per], rule.article ?? ''),
    note: [
      say.rule(kpi, rateText(context, partnership, account)),
      replacedFrom === undefined ? '' : say.until(formatDate(replacedFrom, context.locale)),
      rule.minimum === undefined ? '' : say.minimum(money.short(rule.minimum)),
      rule.cap === undefined ? '' : say.cap(money.short(rule.cap)),
      say.total(money.short(total)),
      carriedOn < 0 ? say.carriedOn(money.short(-carriedOn)) : '',
    ]
      .filter(Boolean)
      .join(' '),
    table: {
      label: say.table(party),
      columns: columnsOf(...say.columns.slice(0, isInternal ? 6 : 5)),
      rows,
    },
    ...(source !== undefined && { source }),
  };
}

function rateText(context: ViewContext, partnership: Partnership, { rule }: CommissionAccount): string {
  const say = context.words.commission;
  const money = moneyIn(context, partnership);
  const percent = (rate: number) => formatAgreedPercent(rate, context.locale);
  if (rule.tiers === undefined) return percent(rule.rate ?? 0);
  return rule.tiers
    .map(({ to, rate }) => (to === undefined ? say.beyond(percent(rate)) : say.upTo(percent(rate), money.short(to))))
    .join(', ');
}

function cellsOf(context: ViewContext, partnership: Partnership, line: CommissionLine): CellView[] {
  const { locale, words } = context;
  const say = words.commission;
  const money = moneyIn(context, partnership);
  const percent = (rate: number) => formatAgreedPercent(rate, locale);
  const slices = line.tiers.map(
    ({ base, rate, amount }) => `${money.cents(base)} × ${percent(rate)} = ${money.cents(amount)}`,
  );
  const [first, last] = [line.rows[0], line.rows.at(-1)];
  return [
    {
      text: capitalise(formatPeriod(line.period, locale)),
      sub: line.state === 'partial' ? say.partial(line.known, line.expected) : say.state[line.state],
    },
    {
      text: money.cents(line.brought),
      ...(line.carried < 0 && { sub: say.carried(money.cents(line.carried)) }),
    },
    { text: slices.length > 0 ? slices.join(say.and) : '–' },
    { text: money.cents(line.earned) },
    { text: money.cents(line.due), ...(line.limitedBy && { sub: say.limited[line.limitedBy] }) },
    {
      text:
        first && last
          ? `${first.file}, ${words.frame.line(first.line)}${first.line === last.line ? '' : `–${last.line}`}`
          : '–',
    },
  ];
}
