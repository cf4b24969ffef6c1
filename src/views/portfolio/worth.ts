import { assessConcentration } from '../../domain/finance/concentration.ts';
import { reportingIn } from '../../domain/finance/reported-amount.ts';
import { yearlyValue, type YearlyValue } from '../../domain/finance/partnership-value.ts';
import { formatList } from '../../format/list.ts';
import { formatMoney } from '../../format/money.ts';
import { formatWholeShare } from '../../format/number.ts';
import { formatPeriod } from '../../format/period.ts';
import type { Partnership } from '../../model/playbook.ts';
import { factsOf } from '../facts.ts';
import { emptySection, type BlockSection } from '../partnership/section.ts';
import { sentence } from '../ui/sentence.ts';
import { columnsOf } from '../ui/table.ts';
import { inLocale } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';

/** What a partnership is worth in a year, in the playbook’s currency. */
export function valueOf(context: ViewContext, partnership: Partnership): YearlyValue {
  return yearlyValue(
    partnership,
    factsOf(context, partnership).series,
    reportingIn(currencyOf(context), context.playbook.settings),
  );
}

function currencyOf({ playbook }: ViewContext): string {
  return playbook.settings.currency ?? 'EUR';
}

/** The value in a cell: an amount, or why there is none. */
export function valueText(context: ViewContext, value: YearlyValue): string {
  if (value.state !== 'known') return context.words.worth.unknown[value.state];
  return formatMoney(value.amount, currencyOf(context), context.locale);
}

/**
 * How much of the portfolio’s value rests on its largest partner, with the formula and what has no value.
 * Undefined in a partner edition, and without a partnership.
 */
export function worthSection(context: ViewContext): BlockSection | undefined {
  const { playbook, locale } = context;
  const words = context.words.worth;
  if (playbook.edition !== undefined || playbook.partnerships.length === 0) return undefined;
  const valued = playbook.partnerships.map((partnership) => ({ partnership, value: valueOf(context, partnership) }));
  const { partners, total, share, unvalued } = assessConcentration(valued, playbook.settings.organisation.id);
  const [largest] = partners;
  if (largest === undefined || share === null)
    return emptySection('worth', { title: words.title, empty: words.none, next: words.next });
  const money = (amount: number) => formatMoney(amount, currencyOf(context), locale);
  const percent = (part: number) => formatWholeShare(part, locale);
  const nameOf = (ids: readonly string[]) =>
    formatList(
      ids.map((id) => context.person(id).name),
      locale,
    );
  const name = nameOf(largest.partners);
  return {
    kind: 'blocks',
    id: 'worth',
    title: words.title,
    sentence: sentence(
      partners.length === 1 ? words.one(name) : words.sentence(name, percent(share)),
      unvalued.length > 0 ? words.unvalued(unvalued.map((each) => inLocale(each, locale).title)) : '',
    ),
    blocks: [
      {
        table: {
          label: words.table,
          caption: words.caption(name, money(largest.amount), money(total), percent(share)),
          columns: columnsOf(...words.columns),
          rows: partners.map((partner) => ({
            cells: [
              { text: nameOf(partner.partners) },
              { text: money(partner.amount) },
              { text: percent(partner.amount / total) },
              { text: sourcesOf(context, valued, partner.partners) },
            ],
          })),
        },
      },
    ],
  };
}

/** Where a partner’s figure comes from, one source a partnership. */
function sourcesOf(
  context: ViewContext,
  valued: readonly { readonly partnership: Partnership; readonly value: YearlyValue }[],
  partners: readonly string[],
): string {
  const isOf = ({ parties }: Partnership) => partners.every((id) => parties.some((party) => party.id === id));
  return valued
    .filter(({ partnership }) => isOf(partnership))
    .flatMap(({ value }) => (value.state === 'known' ? [sourceText(context, value)] : []))
    .join(', ');
}

function sourceText(
  context: ViewContext,
  { kpi: id, from, to, convertedFrom }: Extract<YearlyValue, { state: 'known' }>,
): string {
  const { source } = context.words.worth;
  const period = (each: typeof from) => (each ? formatPeriod(each, context.locale, 'short') : '');
  if (id === undefined) return from ? source.amount(period(from)) : source.stated;
  const kpi = context.kpis.get(id);
  const told = source.kpi(kpi ? inLocale(kpi, context.locale).title : id, period(from), period(to));
  return convertedFrom === undefined ? told : `${told}, ${source.converted(convertedFrom)}`;
}
