import { drawShares, drawUse, seriesOfParty, type BarPart, type UseBar } from '../../../charts/resource-bars.ts';
import {
  assessPooled,
  capacityQuestions,
  defaultUnderusedBelow,
  pooledBalance,
  type CapacityQuestion,
  type PooledUse,
} from '../../../domain/finance/pooled-use.ts';
import { formatList, formatNames } from '../../../format/list.ts';
import { formatNumber, formatPercent, formatWholeShare } from '../../../format/number.ts';
import type { Partnership } from '../../../model/playbook.ts';
import type { Pooled } from '../../../model/pooled.ts';
import { sourceOf, type BlockView } from '../../ui/block.ts';
import { statusMark, type StatusView } from '../../ui/mark.ts';
import { sentence } from '../../ui/sentence.ts';
import { statusView } from '../../ui/status-view.ts';
import { columnsOf } from '../../ui/table.ts';
import type { ViewContext } from '../../view-context.ts';
import { sharesText } from './money-in.ts';
import type { SectionHead } from '../section.ts';

/** A pooled resource with its two small drawings; a drawing is absent where nothing says what to draw. */
export interface PooledRow {
  readonly name: string;
  readonly about: string;
  readonly owner: string;
  readonly shares: string;
  readonly shareParts: readonly BarPart[];
  readonly capacity: string;
  readonly used: string;
  readonly percent: string;
  readonly use?: UseBar;
  readonly status: StatusView;
}

export interface PooledSection extends SectionHead {
  readonly kind: 'pooled';
  readonly label: string;
  readonly legend: readonly { readonly series: BarPart['series']; readonly name: string }[];
  readonly rows: readonly PooledRow[];
  readonly key: string;
  readonly source?: string;
  /** What the next capacity review settles, and what stays apart. */
  readonly blocks: readonly BlockView[];
}

const statuses: Readonly<Record<PooledUse, 'bad' | 'watch' | 'ok' | 'no-data'>> = {
  over: 'bad',
  under: 'watch',
  well: 'ok',
  'no-data': 'no-data',
};

/** What is put in common and how it is used (M27). Undefined where the record says nothing of it. */
export function pooledSection(context: ViewContext, partnership: Partnership): PooledSection | undefined {
  const words = context.words.pooled;
  const resources = partnership.pooled ?? [];
  const apart = partnership['not-pooled'] ?? [];
  if (resources.length === 0 && apart.length === 0) return undefined;
  const inUse = (use: PooledUse) => resources.filter((each) => assessPooled(each).use === use).map(({ name }) => name);
  const named = (use: PooledUse, say: (names: string) => string) => {
    const names = inUse(use);
    return names.length > 0 ? say(formatList(names, context.locale)) : '';
  };
  const parties = partnership.parties.map(({ id }) => id);
  const balance = pooledBalance(resources, parties);
  const state = inUse('over').length > 0 ? 'bad' : inUse('under').length > 0 ? 'watch' : undefined;
  const isWell = resources.length > 0 && inUse('well').length === resources.length;
  return {
    kind: 'pooled',
    id: 'pooled',
    title: words.title,
    ...(state && { state: statusView(context, state) }),
    sentence: sentence(
      words.count(resources.length),
      named('over', words.over),
      named('under', words.under),
      named('no-data', words.noData),
      isWell ? words.wellUsed(resources.length) : '',
      balance ? words.balance(balanceText(context, partnership, balance)) : '',
    ),
    label: words.table,
    legend: partnership.parties.map(({ name }, index) => ({ series: seriesOfParty(index), name })),
    rows: resources.map((each) => rowOf(context, partnership, each)),
    key: words.key(formatPercent(defaultUnderusedBelow, context.locale)),
    ...sourceOf(context, partnership.file, ['pooled']),
    blocks: [reviewBlock(context, partnership, resources), apartBlock(context, partnership, apart)].filter(
      (block) => block !== undefined,
    ),
  };
}

function balanceText(context: ViewContext, partnership: Partnership, balance: readonly number[]): string {
  // A mean of shares was agreed by nobody: a tenth of a per cent is enough.
  const rounded = (share: number) => Number(share.toFixed(3));
  const shares = Object.fromEntries(partnership.parties.map(({ id }, index) => [id, rounded(balance[index] ?? 0)]));
  return sharesText(context, partnership, shares);
}

function rowOf(context: ViewContext, partnership: Partnership, resource: Pooled): PooledRow {
  const { pooled: words, vocabulary } = context.words;
  const { locale } = context;
  const { use, rate } = assessPooled(resource);
  const figure = (value: number | undefined) => (value === undefined ? '–' : formatNumber(value, locale));
  const { share } = resource;
  return {
    name: resource.name,
    about: [vocabulary.pooledKind[resource.kind], resource.unit].filter(Boolean).join(', '),
    owner: ownerText(context, partnership, resource),
    shares: share ? sharesText(context, partnership, share) : words.unshared,
    shareParts: share ? drawShares(partnership.parties.map(({ id }) => share[id] ?? 0)) : [],
    capacity: figure(resource.capacity),
    used: figure(resource.used),
    percent:
      rate === null ? '–' : formatWholeShare(rate, locale, [resource['underused-below'] ?? defaultUnderusedBelow]),
    ...(rate !== null && { use: drawUse(rate) }),
    status: { word: words.use[use], ...statusMark(statuses[use]) },
  };
}

function ownerText(context: ViewContext, partnership: Partnership, resource: Pooled): string {
  const words = context.words.pooled;
  if (resource.owner === undefined) return words.nobody;
  const { name } = context.person(resource.owner);
  const mandates = (resource['mandated-by'] ?? []).map((party) => context.nameIn(partnership, party));
  return mandates.length === 0 ? name : words.mandate(name, formatList(mandates, context.locale));
}

function reviewBlock(
  context: ViewContext,
  partnership: Partnership,
  resources: readonly Pooled[],
): BlockView | undefined {
  const words = context.words.pooled;
  const parties = partnership.parties.map(({ id }) => id);
  const rows = resources.flatMap((resource) =>
    capacityQuestions(resource, parties).map((question) => ({
      cells: [
        { text: resource.name },
        { text: questionText(context, partnership, resource, question) },
        { text: resource.owner ? context.person(resource.owner).name : '–' },
      ],
    })),
  );
  if (rows.length === 0 || context.playbook.edition) return undefined;
  return {
    heading: words.reviewHead,
    table: { label: words.reviewHead, columns: columnsOf(...words.reviewColumns), rows },
  };
}

function questionText(
  context: ViewContext,
  partnership: Partnership,
  resource: Pooled,
  question: CapacityQuestion,
): string {
  const words = context.words.pooled.question;
  const figure = (value = 0) => formatNumber(value, context.locale);
  if (question === 'over' || question === 'under')
    return words[question](figure(resource.used), figure(resource.capacity));
  if (question !== 'no-mandate') return words[question];
  const missing = partnership.parties.filter(({ id }) => resource['mandated-by']?.includes(id) !== true);
  return words['no-mandate'](formatNames(missing, context.locale));
}

function apartBlock(context: ViewContext, partnership: Partnership, apart: readonly string[]): BlockView | undefined {
  if (apart.length === 0) return undefined;
  return {
    heading: context.words.pooled.apart,
    note: `${apart.join(', ')}.`,
    ...sourceOf(context, partnership.file, ['not-pooled']),
  };
}
