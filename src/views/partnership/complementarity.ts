import { formatDate } from '../../format/date.ts';
import { formatNumber } from '../../format/number.ts';
import type { Partnership } from '../../model/playbook.ts';
import { sourceOf, type BlockView } from '../block.ts';
import { sentence } from '../sentence.ts';
import { columnsOf, type CellView } from '../table.ts';
import type { ViewContext } from '../view-context.ts';
import type { BlockSection } from './section.ts';

/** What each side brings, what is shared and the crossed SWOT (M05, M06). Undefined where the record says nothing of them. */
export function complementaritySection(context: ViewContext, partnership: Partnership): BlockSection | undefined {
  const words = context.words.complementarity;
  const blocks = [
    contributionsBlock(context, partnership),
    knowledgeBlock(context, partnership),
    ...swotBlocks(context, partnership),
  ].filter((block) => block !== undefined);
  if (blocks.length === 0) return undefined;
  const contributions = partnership.contributions ?? [];
  const alone = contributions.filter((each) => each.alone !== undefined).length;
  return {
    kind: 'blocks',
    id: 'complementarity',
    title: words.title,
    sentence:
      contributions.length === 0
        ? sentence(words.noContribution)
        : sentence(words.contributions(contributions.length), words.alone(alone, contributions.length)),
    blocks,
  };
}

function contributionsBlock(context: ViewContext, partnership: Partnership): BlockView | undefined {
  const { complementarity: words, vocabulary } = context.words;
  const contributions = partnership.contributions ?? [];
  if (contributions.length === 0) return undefined;
  const [name = '', ...rest] = words.contributionColumns;
  return {
    heading: words.contributionsHead,
    table: {
      label: words.contributionsHead,
      columns: columnsOf(name, ...partnership.parties.map((party) => `${party.name}#`), ...rest),
      rows: contributions.map((each) => ({
        cells: [
          { text: each.name, sub: vocabulary.contributionKind[each.kind] },
          ...partnership.parties.map((party): CellView => ({
            text: each.strength[party.id] === undefined ? '–' : words.strength(each.strength[party.id] ?? 0),
          })),
          { text: each.limit ?? '–' },
          { text: each.alone ?? '–' },
        ],
      })),
    },
    ...sourceOf(context, partnership.file, ['contributions']),
  };
}

function knowledgeBlock(context: ViewContext, partnership: Partnership): BlockView | undefined {
  const words = context.words.complementarity;
  const { knowledge } = partnership;
  if (!knowledge) return undefined;
  return {
    heading: words.knowledgeHead,
    lists: [
      { title: words.can, kind: 'yes' as const, items: knowledge.can ?? [] },
      { title: words.could, kind: 'maybe' as const, items: knowledge.could ?? [] },
      { title: words.cannot, kind: 'no' as const, items: knowledge.cannot ?? [] },
    ].filter((list) => list.items.length > 0),
    ...sourceOf(context, partnership.file, ['knowledge']),
  };
}

function swotBlocks(context: ViewContext, partnership: Partnership): BlockView[] {
  const words = context.words.complementarity;
  const { swot } = partnership;
  if (!swot) return [];
  const { shared, crossings, ...sides } = swot;
  const texts = (entries: Readonly<Record<string, string>> | undefined) =>
    Object.values(entries ?? {}).join(context.locale === 'fr' ? '\u202f; ' : '; ') || '–';
  const blocks: BlockView[] = [];
  if (Object.keys(sides).length > 0) {
    blocks.push({
      heading: words.swotHead,
      table: {
        label: words.swotHead,
        columns: columnsOf(...words.swotColumns),
        rows: Object.entries(sides).map(([party, side]) => ({
          cells: [
            { text: context.nameIn(partnership, party) },
            { text: texts(side.strengths) },
            { text: texts(side.weaknesses) },
          ],
        })),
      },
      ...sourceOf(context, partnership.file, ['swot']),
    });
  }
  const outside = [
    ...Object.values(shared?.opportunities ?? {}).map((text) => [text, words.opportunity] as const),
    ...Object.values(shared?.threats ?? {}).map((text) => [text, words.threat] as const),
  ];
  if (outside.length > 0) {
    blocks.push({
      heading: words.outside,
      table: {
        label: words.outside,
        columns: columnsOf(...words.outsideColumns),
        rows: outside.map(([text, kind]) => ({ cells: [{ text }, { text: kind }] })),
      },
    });
  }
  if (crossings && crossings.length > 0) {
    const nameOf = (entry: string) => swotEntry(context, partnership, entry);
    blocks.push({
      heading: words.crossingsHead,
      table: {
        label: words.crossingsHead,
        columns: columnsOf(...words.crossingColumns),
        rows: crossings.map((each) => ({
          cells: [
            { text: each.idea },
            { text: each.of.map(nameOf).join(' × ') },
            { text: each.owner ? context.person(each.owner).name : '–' },
            { text: each.due ? formatDate(each.due, context.locale, 'medium') : '–' },
          ],
        })),
      },
      ...sourceOf(context, partnership.file, ['swot', 'crossings']),
    });
  }
  return blocks;
}

/** What a crossing names: `norecia.patents` is a party’s strength or weakness, `aid` an entry of the outside world. */
function swotEntry(context: ViewContext, partnership: Partnership, entry: string): string {
  const [party, key] = entry.split('.');
  const shared = partnership.swot?.shared;
  const outside = shared?.opportunities?.[entry] ?? shared?.threats?.[entry];
  if (outside !== undefined) return outside;
  const { shared: _shared, crossings: _crossings, ...sides } = partnership.swot ?? {};
  const side = sides[party ?? ''];
  const text = side?.strengths?.[key ?? ''] ?? side?.weaknesses?.[key ?? ''];
  return text === undefined ? entry : `${text} (${context.nameIn(partnership, party ?? '')})`;
}

/** How the cultures meet and how each side rates the relation (M09, M12, M36). Undefined where the record says nothing of them. */
export function cultureSection(context: ViewContext, partnership: Partnership): BlockSection | undefined {
  const words = context.words.complementarity;
  const blocks = [
    fitBlock(context, partnership),
    ...healthCheckBlocks(context, partnership),
    expectationsBlock(context, partnership),
  ].filter((block) => block !== undefined);
  if (blocks.length === 0) return undefined;
  const gaps = (partnership.fit ?? []).map((each) => ({
    name: context.words.vocabulary.fitDimension[each.dimension].toLocaleLowerCase(context.locale),
    gap: gapOf(partnership, each) ?? 0,
  }));
  const risks = gaps.filter(({ gap }) => gap >= 3).map(({ name }) => name);
  const frictions = gaps.filter(({ gap }) => gap === 2).map(({ name }) => name);
  const known = gaps.length === 0 ? words.noFit : risks.length + frictions.length === 0 ? words.noGap : '';
  return {
    kind: 'blocks',
    id: 'culture',
    title: words.cultureTitle,
    sentence: sentence(
      known,
      risks.length > 0 ? words.risk(risks) : '',
      frictions.length > 0 ? words.friction(frictions) : '',
    ),
    blocks,
  };
}

function ratingOf(rated: Readonly<Record<string, unknown>>, party: string): number | undefined {
  const rating = rated[party];
  return typeof rating === 'number' ? rating : undefined;
}

function gapOf(partnership: Partnership, rated: Readonly<Record<string, unknown>>): number | undefined {
  const ratings = partnership.parties
    .map((party) => ratingOf(rated, party.id))
    .filter((rating) => rating !== undefined);
  return ratings.length < 2 ? undefined : Math.max(...ratings) - Math.min(...ratings);
}

function ratingCells(
  context: ViewContext,
  partnership: Partnership,
  rated: Readonly<Record<string, unknown>>,
): CellView[] {
  const gap = gapOf(partnership, rated);
  return [
    ...partnership.parties.map((party): CellView => {
      const rating = ratingOf(rated, party.id);
      return { text: rating === undefined ? '–' : formatNumber(rating, context.locale) };
    }),
    { text: gap === undefined ? '–' : formatNumber(gap, context.locale) },
  ];
}

function fitBlock(context: ViewContext, partnership: Partnership): BlockView | undefined {
  const { complementarity: words, vocabulary } = context.words;
  const fit = partnership.fit ?? [];
  if (fit.length === 0) return undefined;
  return {
    heading: words.fitHead,
    note: words.fitRule,
    table: {
      label: words.fitHead,
      columns: columnsOf(
        words.dimension,
        ...partnership.parties.map((party) => `${party.name}#`),
        words.gap,
        words.handle,
      ),
      rows: fit.map((each) => ({
        cells: [
          { text: vocabulary.fitDimension[each.dimension] },
          ...ratingCells(context, partnership, each),
          { text: each.handle ?? '–' },
        ],
      })),
    },
    ...sourceOf(context, partnership.file, ['fit']),
  };
}

function healthCheckBlocks(context: ViewContext, partnership: Partnership): BlockView[] {
  const words = context.words.complementarity;
  const checks = partnership['health-check'] ?? [];
  if (checks.length === 0) return [];
  return [
    {
      heading: words.healthCheckHead,
      table: {
        label: words.healthCheckHead,
        columns: columnsOf(
          words.item,
          ...partnership.parties.map((party) => `${party.name}#`),
          words.gap,
          `${words.on}?`,
        ),
        rows: checks
          .toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
          .map((each) => ({
            cells: [
              { text: each.item.replaceAll('-', ' ') },
              ...ratingCells(context, partnership, each),
              { text: formatDate(each.on, context.locale, 'medium') },
            ],
          })),
      },
      ...sourceOf(context, partnership.file, ['health-check']),
    },
  ];
}

function expectationsBlock(context: ViewContext, partnership: Partnership): BlockView | undefined {
  const words = context.words.complementarity;
  const expectations = partnership.expectations ?? [];
  if (expectations.length === 0) return undefined;
  return {
    heading: words.expectationsHead,
    table: {
      label: words.expectationsHead,
      columns: columnsOf(...words.expectationColumns),
      rows: expectations.map((each) => ({
        cells: [
          { text: each.expectation },
          { text: each.party ? context.nameIn(partnership, each.party) : '–' },
          { text: each.adjustment ?? words.noAdjustment },
          { text: each.effect ?? '–' },
        ],
      })),
    },
    ...sourceOf(context, partnership.file, ['expectations']),
  };
}
