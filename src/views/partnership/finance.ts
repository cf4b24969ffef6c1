import { formatList } from '../../format/list.ts';
import { formatMoney } from '../../format/money.ts';
import { formatPercent } from '../../format/number.ts';
import { formatPeriod } from '../../format/period.ts';
import type { Partnership } from '../../model/playbook.ts';
import { sourceOf, type BlockView } from '../block.ts';
import { sentence } from '../sentence.ts';
import { columnsOf } from '../table.ts';
import { inLocale } from '../translated.ts';
import type { ViewContext } from '../view-context.ts';
import { sharesText } from './running.ts';
import type { BlockSection } from './section.ts';

/** The co-investment and the costs and benefits as recorded (M28, M34). Undefined where the record has neither. */
export function financeSection(context: ViewContext, partnership: Partnership): BlockSection | undefined {
  const words = context.words.finance;
  const { investment, roi } = partnership;
  const blocks = [...investmentBlocks(context, partnership), ...roiBlocks(context, partnership)];
  if (blocks.length === 0) return undefined;
  const total = Object.values(investment?.contributions ?? {}).reduce((sum, amount) => sum + amount, 0);
  const payers = Object.keys(investment?.contributions ?? {}).map((id) => context.nameIn(partnership, id));
  const costs = (roi?.costs ?? []).reduce((sum, cost) => sum + cost.amount, 0);
  const money = (minor: number) => formatMoney(minor, currencyOf(context, partnership), context.locale);
  return {
    kind: 'blocks',
    id: 'finance',
    title: words.title,
    sentence: sentence(
      payers.length > 0 ? words.invested(formatList(payers, context.locale), money(total)) : words.noInvestment,
      costs > 0 ? words.costs(money(costs)) : '',
    ),
    blocks,
  };
}

function currencyOf(context: ViewContext, partnership: Partnership): string {
  return partnership.investment?.currency ?? context.playbook.settings.currency ?? 'EUR';
}

function investmentBlocks(context: ViewContext, partnership: Partnership): BlockView[] {
  const { finance: words, vocabulary } = context.words;
  const { locale } = context;
  const { investment } = partnership;
  if (!investment) return [];
  const money = (minor: number | undefined) =>
    minor === undefined ? '–' : formatMoney(minor, currencyOf(context, partnership), locale);
  const entries = Object.entries(investment.contributions);
  const total = entries.reduce((sum, [, amount]) => sum + amount, 0);
  const blocks: BlockView[] = [
    {
      heading: words.contributionsHead,
      table: {
        label: words.contributionsHead,
        columns: columnsOf(...words.contributionColumns),
        rows: [
          ...entries.map(([party, amount]) => ({
            cells: [
              { text: context.nameIn(partnership, party) },
              { text: money(amount) },
              { text: total === 0 ? '–' : formatPercent(amount / total, locale) },
            ],
          })),
          { cells: [{ text: words.total }, { text: money(total) }, { text: '' }] },
        ],
      },
      ...sourceOf(context, partnership.file, ['investment', 'contributions']),
    },
  ];
  if (investment.split && investment.split.length > 0) {
    blocks.push({
      heading: words.splitHead,
      table: {
        label: words.splitHead,
        columns: columnsOf(...words.splitColumns),
        rows: investment.split.map((tier, index) => ({
          cells: [
            { text: String(index + 1) },
            {
              text: vocabulary.returnTier[tier.tier],
              sub: [tier.to && words.to(context.nameIn(partnership, tier.to)), tier.compound === true && words.compound]
                .filter(Boolean)
                .join(', '),
            },
            { text: tier.rate === undefined ? '–' : formatPercent(tier.rate, locale) },
            { text: sharesText(context, partnership, tier.share) },
          ],
        })),
      },
      ...sourceOf(context, partnership.file, ['investment', 'split']),
    });
  }
  const scenarios = investment.scenarios ?? [];
  if (scenarios.length > 0) {
    const years = [...new Set(scenarios.flatMap((scenario) => Object.keys(scenario.flows)))].sort();
    blocks.push({
      heading: words.scenariosHead,
      table: {
        label: words.scenariosHead,
        columns: columnsOf(words.scenario, ...years.map((year) => `${year}#`)),
        rows: scenarios.map((scenario) => ({
          cells: [{ text: scenario.name }, ...years.map((year) => ({ text: money(scenario.flows[year]) }))],
        })),
      },
      ...sourceOf(context, partnership.file, ['investment', 'scenarios']),
    });
  }
  return blocks;
}

function roiBlocks(context: ViewContext, partnership: Partnership): BlockView[] {
  const words = context.words.finance;
  const { locale } = context;
  const { roi } = partnership;
  const money = (minor: number) => formatMoney(minor, currencyOf(context, partnership), locale);
  const blocks: BlockView[] = [];
  if (roi?.costs && roi.costs.length > 0) {
    blocks.push({
      heading: words.costsHead,
      table: {
        label: words.costsHead,
        columns: columnsOf(...words.costColumns),
        rows: roi.costs.map((each) => ({
          cells: [{ text: each.name }, { text: formatPeriod(each.per, locale) }, { text: money(each.amount) }],
        })),
      },
      ...sourceOf(context, partnership.file, ['roi', 'costs']),
    });
  }
  if (roi?.benefits && roi.benefits.length > 0) {
    blocks.push({
      heading: words.benefitsHead,
      table: {
        label: words.benefitsHead,
        columns: columnsOf(...words.benefitColumns),
        rows: roi.benefits.map((each) => {
          const kpi = context.kpis.get(each.kpi ?? '');
          return {
            cells: [
              { text: each.name },
              { text: formatPeriod(each.per, locale) },
              {
                text: each.amount === undefined ? '–' : money(each.amount),
                ...(each.kpi && { sub: words.measuredBy(kpi ? inLocale(kpi, locale).title : each.kpi) }),
              },
            ],
          };
        }),
      },
      ...sourceOf(context, partnership.file, ['roi', 'benefits']),
    });
  }
  if (roi?.intangible && roi.intangible.length > 0) {
    blocks.push({
      heading: words.intangibleHead,
      table: {
        label: words.intangibleHead,
        columns: columnsOf(...words.intangibleColumns),
        rows: roi.intangible.map((text) => ({ cells: [{ text }] })),
      },
      ...sourceOf(context, partnership.file, ['roi', 'intangible']),
    });
  }
  return blocks;
}
