import { factsOf } from '../facts.ts';
import { formatPeriod } from '../../format/period.ts';
import { triggerFor } from '../../model/kpi-use.ts';
import type { Clause } from '../../model/playbook.ts';
import type { StatusView } from '../ui/mark.ts';
import { obligationAnchor } from '../obligation/obligation-anchor.ts';
import { obligationStatus } from '../obligation/obligation-view.ts';
import { inLocale } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';

/** An obligation that the clause set off somewhere, and the way to its evidence. */
export interface SetOff {
  readonly text: string;
  readonly href: string;
  readonly status: StatusView;
}

/**
 * What figures have set off under a clause, in the order of the playbook and the latest first
 * in each partnership (M17).
 */
export function setOffBy(context: ViewContext, clause: Clause): readonly SetOff[] {
  const { playbook, locale, words } = context;
  return playbook.partnerships
    .filter(({ kpis = [] }) => kpis.some((use) => triggerFor(use, clause.id)))
    .flatMap((partnership) =>
      factsOf(context, partnership)
        .obligations.filter((obligation) => obligation.clause === clause.id)
        .map((obligation) => ({
          text: words.clause.page.setOff(
            inLocale(partnership, locale).title,
            inLocale(obligation.kpi, locale).title,
            formatPeriod(obligation.firstFired, locale),
          ),
          href: `${context.href({ kind: 'partnership-finance', id: partnership.id })}#${obligationAnchor(obligation)}`,
          status: obligationStatus(context, obligation.state),
        })),
    );
}
