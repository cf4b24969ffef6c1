import type { Checklist, Partnership, Playbook } from '../../model/playbook.ts';
import type { AttentionItem } from '../attention/attention-item.ts';
import type { ChecklistLine, ChecklistSubject } from './checklist-line.ts';

/** When measuring is set up or looked at: the occasions at which a KPI whose data nobody answers for becomes a line. */
const measuringOccasions: readonly Checklist['occasion'][] = ['framing', 'kick-off', 'quarterly-review'];

/**
 * A line per KPI followed that nobody provides data for, and per KPI whose definition does not say
 * where the data comes from.
 */
export function kpiLines(template: Checklist, partnership: Partnership, playbook: Playbook): ChecklistLine[] {
  if (!measuringOccasions.includes(template.occasion)) return [];
  const lineOf = (
    place: string,
    subject: ChecklistSubject & { readonly title: string; readonly id: string },
  ): ChecklistLine => ({
    id: `${template.id}/${place}/${subject.id}`,
    do: subject.title,
    origin: 'kpi',
    subject,
  });
  const used = new Set(partnership.kpis?.map(({ kpi }) => kpi));
  return playbook.kpis
    .filter(({ id }) => used.has(id))
    .flatMap(({ id, title, source, 'source-owner': provider }) => [
      ...(provider === undefined ? [lineOf('kpi', { kind: 'kpi-without-source-owner', id, title })] : []),
      ...(source === undefined ? [lineOf('kpi-source', { kind: 'kpi-without-source', id, title })] : []),
    ]);
}

/** What a rule’s values name its object by: ids, or words that stay. */
const naming = ['entry', 'objective', 'clause', 'kpi', 'contract', 'payment', 'committee'] as const;

/**
 * At a quarterly review, a line for each thing that the rules over the content find late in the record
 * (the attention list’s own).
 */
export function findingLines(template: Checklist, findings: readonly AttentionItem[]): ChecklistLine[] {
  if (template.occasion !== 'quarterly-review') return [];
  const lines = findings
    .filter(({ urgency }) => urgency === 'late')
    .map((item): ChecklistLine => ({
      id: `${template.id}/rule/${item.rule}${objectOf(item)}`,
      do: item.rule,
      origin: 'rule',
      subject: { kind: 'finding', item },
      due: item.due,
      ...(item.owner !== undefined && { owner: item.owner }),
    }));
  return [...new Map(lines.map((line) => [line.id, line])).values()];
}

function objectOf({ values }: AttentionItem): string {
  const named: Readonly<Record<string, unknown>> = { ...values };
  return naming.map((key) => (typeof named[key] === 'string' ? `/${named[key]}` : '')).join('');
}
