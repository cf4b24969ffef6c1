import { pagesOf } from '../../domain/pages-of.ts';
import { once } from '../facts.ts';
import { localDuty } from '../clause/local-duties.ts';
import { inLocale } from './translated.ts';
import type { ViewContext } from '../view-context.ts';

/** The facts that hold the title of a clause or of a KPI, or several. */
const titled: ReadonlySet<string> = new Set(['clauseTitle', 'kpiTitle', 'kpis']);

/** What a clause asks for again and again, among the facts of its day. */
interface AskedByClause {
  readonly clause: string;
  readonly do: string;
}

function isAskedByClause(values: object): values is AskedByClause {
  return 'clause' in values && typeof values.clause === 'string' && 'do' in values && typeof values.do === 'string';
}

/** What a rule or a date tells; `page` is the record whose `title` it tells, where it is about one. */
interface Told {
  readonly values: object;
  readonly page?: { readonly kind: string; readonly id?: string };
}

/**
 * An item with the titles of pages, clauses and KPIs, and what a clause asks for, among its facts in the language of
 * the page, where the records have them there: the rules and the dates know them as written (M55).
 */
export function withLocalTitles<Item extends Told>(context: ViewContext, item: Item): Item {
  if (context.locale === context.playbook.language) return item;
  const titles = localTitles(context);
  const own = item.page && pageTitles(context).get(pageKey(item.page.kind, item.page.id));
  const local = (value: unknown): unknown =>
    typeof value === 'string' ? (titles.get(value) ?? value) : Array.isArray(value) ? value.map(local) : value;
  const values = Object.entries(item.values).map(
    ([key, value]: [string, unknown]) =>
      [key, titled.has(key) ? local(value) : key === 'title' ? (own ?? value) : value] as const,
  );
  const asked = isAskedByClause(item.values) ? localDuty(context, item.values.clause, { do: item.values.do }) : {};
  return { ...item, values: { ...Object.fromEntries(values), ...asked } };
}

/**
 * Each title of a clause or a KPI that reads otherwise in the language of the page; those that two of them share are
 * left out.
 */
function localTitles(context: ViewContext): ReadonlyMap<string, string> {
  const { playbook, locale } = context;
  return once(playbook, `local titles ${locale}`, () => {
    const records = [...playbook.clauses, ...playbook.kpis];
    const byTitle = Map.groupBy(records, ({ title }) => title);
    return new Map(
      [...byTitle].flatMap(([title, [record, ...others]]) => {
        const local = record === undefined || others.length > 0 ? title : inLocale(record, locale).title;
        return local === title ? [] : [[title, local] as const];
      }),
    );
  });
}

/** The title of each page that shows a record, in the language of the page that names it. */
function pageTitles(context: ViewContext): ReadonlyMap<string, string> {
  const { playbook, locale } = context;
  return once(
    playbook,
    `page titles ${locale}`,
    () =>
      new Map(pagesOf(playbook).map(({ kind, record }) => [pageKey(kind, record.id), inLocale(record, locale).title])),
  );
}

const pageKey = (kind: string, id = '') => `${kind} ${id}`;
