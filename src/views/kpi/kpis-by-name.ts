import { compareNames } from '../../format/compare-names.ts';
import type { Kpi } from '../../model/playbook.ts';
import { inLocale } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';

/** The KPIs of the catalogue as a reader looks for one: by the name it has in the reader’s language. */
export function kpisByName({ playbook, locale }: ViewContext): { readonly kpi: Kpi; readonly title: string }[] {
  return playbook.kpis
    .map((kpi) => ({ kpi, title: inLocale(kpi, locale).title }))
    .toSorted((one, other) => compareNames(one.title, other.title, locale));
}
