import { inLocale } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';

/** The title of a KPI in the reader’s language; its id where the catalogue does not hold it. */
export function kpiTitle({ kpis, locale }: ViewContext, id: string): string {
  const kpi = kpis.get(id);
  return kpi ? inLocale(kpi, locale).title : id;
}
