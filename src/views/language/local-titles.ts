import { once } from '../facts.ts';
import { inLocale } from './translated.ts';
import type { ViewContext } from '../view-context.ts';

/** The facts that hold the title of a clause or of a KPI, or several. */
const titled: ReadonlySet<string> = new Set(['clauseTitle', 'kpiTitle', 'kpis']);

/**
 * An item with the titles of clauses and KPIs among its facts in the language of the page, where the records have one
 * there: the rules and the dates know them as written (M55).
 */
export function withLocalTitles<Item extends { readonly values: object }>(context: ViewContext, item: Item): Item {
  const titles = localTitles(context);
  if (titles.size === 0) return item;
  const local = (value: unknown): unknown =>
    typeof value === 'string' ? (titles.get(value) ?? value) : Array.isArray(value) ? value.map(local) : value;
  const values = Object.entries(item.values).map(
    ([key, value]: [string, unknown]) => [key, titled.has(key) ? local(value) : value] as const,
  );
  return { ...item, values: Object.fromEntries(values) };
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
