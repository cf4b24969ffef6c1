import type { HealthIndex } from '../../domain/health/health.ts';
import type { Partnership } from '../../model/playbook.ts';
import { attentionGroups, attentionLine, mostUrgent, type AttentionGroup } from '../ui/attention.ts';
import { factsOf } from '../facts.ts';
import { healthView, type HealthView } from '../ui/health.ts';
import { firedView, type FiredView } from '../kpi/kpi-fired.ts';
import { partnershipStandings } from '../kpi/kpi-standing.ts';
import { sentence, type Sentence } from '../ui/sentence.ts';
import type { ViewContext } from '../view-context.ts';
import type { SectionHead } from './section.ts';

export interface SummarySection extends SectionHead {
  readonly kind: 'summary';
  readonly healths: readonly HealthView[];
  readonly rule: string;
  readonly alerts: readonly FiredView[];
  readonly attentionTitle: string;
  readonly attention: readonly AttentionGroup[];
}

/** The two healths side by side, the clauses set in motion, and what needs someone within thirty days. */
export function summarySection(context: ViewContext, partnership: Partnership): SummarySection {
  const words = context.words.partnership.summary;
  const { health, attention } = factsOf(context, partnership);
  const alerts = partnershipStandings(context, partnership).flatMap((standing) =>
    standing.fired.map((fired) => firedView(context, standing, fired)),
  );
  return {
    kind: 'summary',
    id: 'summary',
    title: words.title,
    sentence: summarySentence(context, partnership),
    healths: [
      healthView(context, 'business', health.business),
      healthView(context, 'relationship', health.relationship),
    ],
    rule: words.rule,
    alerts,
    attentionTitle: words.attention,
    attention: attentionGroups(context, attention, { late: 3, week: 4, month: 3 }),
  };
}

/** How the two healths stand, how much is late, and the first thing to do. */
export function summarySentence(context: ViewContext, partnership: Partnership): Sentence {
  const words = context.words.partnership.summary;
  const { health, attention } = factsOf(context, partnership);
  const late = attention.filter((item) => item.urgency === 'late').length;
  const first = mostUrgent(context, attention);
  const line = first && attentionLine(context, first);
  return sentence(
    healthWords(context, health.business, health.relationship),
    late > 1 ? words.late(late) : '',
    line ? words.first(line.title, line.when) : words.nothingDue,
  );
}

function healthWords(context: ViewContext, business: HealthIndex, relationship: HealthIndex): string {
  const words = context.words.partnership.summary;
  if (business.status === relationship.status) return words.both[business.status];
  return words.pair(words.business[business.status], words.relationship[relationship.status]);
}
