import { generateChecklist, type ChecklistLine } from '../../domain/checklist.ts';
import { holds } from '../../domain/condition.ts';
import { formatDate } from '../../format/date.ts';
import type { LegalReference } from '../../model/legal-reference.ts';
import type { Checklist, Partnership } from '../../model/playbook.ts';
import { describeCondition } from '../clause/clause-conditions.ts';
import { cacheKey } from '../cache-key.ts';
import { once } from '../facts.ts';
import { inLocale } from '../translated.ts';
import type { ViewContext } from '../view-context.ts';

/** A line of a partnership’s checklist in words. */
export interface LineView {
  /** Stable; ticks are kept under it. */
  readonly id: string;
  /** Changes with the words of the line, in whatever language it is read: a tick remembers the one it was put on. */
  readonly fingerprint: string;
  /** The same, fit to be an HTML id. */
  readonly anchor: string;
  readonly text: string;
  readonly why: string;
  /** Legal texts, each with the day it was read. */
  readonly legal: readonly string[];
  readonly evidence: string;
  readonly who: string;
  readonly whoDetail: string;
  readonly due: string;
  /** Past its date and not proved. */
  readonly late: boolean;
  /** Answered by the record: ticked from the start. */
  readonly proved: boolean;
  /** A required clause that no contract holds. */
  readonly blocking: boolean;
  readonly phase: string;
}

/** The generated checklist of a partnership, computed once for both languages. */
export function linesOf(template: Checklist, partnership: Partnership, context: ViewContext): readonly ChecklistLine[] {
  const { playbook, asOf } = context;
  return once(
    playbook,
    `checklist ${partnership.id} ${template.id} ${asOf}`,
    () => generateChecklist(template, partnership, { playbook, asOf }).lines,
  );
}

/** Whether a line holds the occasion back: a clause that is required and that nothing covers. */
export function isBlocking(line: ChecklistLine): boolean {
  return line.subject?.kind === 'clause' && line.proved === undefined;
}

function textOf(line: ChecklistLine, context: ViewContext): string {
  const say = context.words.checklist.page;
  const { subject } = line;
  if (!subject) return line.do;
  if (subject.kind === 'kpi-without-source-owner') {
    const kpi = context.kpis.get(subject.id);
    return say.nameProvider(kpi ? inLocale(kpi, context.locale).title : subject.title);
  }
  const clause = context.clauses.get(subject.id);
  const title = clause ? inLocale(clause, context.locale).title : subject.title;
  return subject.state === 'indicative'
    ? say.bindClause(title)
    : subject.state === 'expired'
      ? say.renewClause(title)
      : say.addClause(title);
}

function whyOf(line: ChecklistLine, partnership: Partnership, context: ViewContext): string {
  const say = context.words.checklist.page;
  if (line.why !== undefined) return line.why;
  if (line.subject?.kind === 'kpi-without-source-owner') return say.providerWhy;
  if (line.origin === 'type') return say.byType(context.types.get(partnership.type)?.name ?? partnership.type);
  const clause = line.subject && context.clauses.get(line.subject.id);
  const rule = clause?.applies?.find(({ when }) => holds(when, partnership));
  return rule ? say.byLibrary(describeCondition(rule.when, context)) : '';
}

/** `Code du travail, art. L. 8222-1, lu le 1er oct. 2026. À faire vérifier.` */
export function legalText({ ref, read, note }: LegalReference, { words, locale }: ViewContext): string {
  const told = words.checklist.page.legal(ref, formatDate(read, locale, 'medium'));
  return note === undefined ? told : `${told} ${note}`;
}

/** A line ready to print. */
export function lineView(line: ChecklistLine, partnership: Partnership, context: ViewContext): LineView {
  const { locale, words, asOf } = context;
  const say = words.checklist.page;
  const person = line.owner === undefined ? undefined : context.person(line.owner);
  const proved = line.proved !== undefined;
  const fallbackPhase =
    line.subject?.kind === 'clause' ? say.clausePhase : line.subject ? say.kpiPhase : say.otherPhase;
  return {
    id: line.id,
    fingerprint: cacheKey(line.do, line.evidence, line.legal, line.subject).slice(0, 12),
    anchor: `p-${line.id.replaceAll('/', '-')}`,
    text: textOf(line, context),
    why: [
      whyOf(line, partnership, context),
      line.proved && context.playbook.edition === undefined ? say.provedBy(line.proved.path) : '',
    ]
      .filter(Boolean)
      .join('. ')
      .replace('..', '.'),
    legal: (line.legal ?? []).map((reference) => legalText(reference, context)),
    evidence: line.evidence ?? '',
    who: person?.name ?? say.nobody,
    whoDetail: person?.detail ?? '',
    due: line.due ? formatDate(line.due, locale, 'medium') : '',
    late: !proved && line.due !== undefined && line.due < asOf,
    proved,
    blocking: isBlocking(line),
    phase: line.phase ?? fallbackPhase,
  };
}
