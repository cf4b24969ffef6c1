import { generateChecklist } from '../../domain/checklist/checklist.ts';
import type { ChecklistLine } from '../../domain/checklist/checklist-line.ts';
import { partyOf } from '../../domain/people/party-of.ts';
import { formatDate } from '../../format/date.ts';
import type { LegalReference } from '../../model/legal-reference.ts';
import type { Checklist, Partnership } from '../../model/playbook.ts';
import { cacheKey } from '../page/cache-key.ts';
import { factsOf, once } from '../facts.ts';
import { gateSubjectOf } from '../partnership/stages/gate-condition.ts';
import type { ViewContext } from '../view-context.ts';
import { lineWords } from './line-words.ts';

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
  /** The page of the clause, the KPI, the gate or the finding that asks for it. */
  readonly whyHref?: string;
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
export function linesOf(context: ViewContext, template: Checklist, partnership: Partnership): readonly ChecklistLine[] {
  const { playbook, asOf } = context;
  return once(
    playbook,
    `checklist ${partnership.id} ${template.id} ${asOf}`,
    () =>
      generateChecklist(template, partnership, {
        playbook,
        asOf,
        ...(playbook.edition === undefined && { gate: gateSubjectOf(context, partnership) }),
        findings: factsOf(context, partnership).attention,
      }).lines,
  );
}

/** Whether a line holds the occasion back: a clause that is required and that nothing covers. */
export function isBlocking(line: ChecklistLine): boolean {
  return line.subject?.kind === 'clause' && line.proved === undefined;
}

/** `Code du travail, art. L. 8222-1, lu le 1er oct. 2026. À faire vérifier.` */
export function legalText({ words, locale }: ViewContext, { ref, read, note }: LegalReference): string {
  const told = words.checklist.page.legal(ref, formatDate(read, locale, 'medium'));
  return note === undefined ? told : `${told} ${note}`;
}

/** What a tick remembers of a line; of a finding, what it is about and not the days that go by. */
function fingerprintOf({ do: what, evidence, legal, subject }: ChecklistLine): string {
  const about = subject?.kind === 'finding' ? subject.item.due : subject;
  return cacheKey(what, evidence, legal, about).slice(0, 12);
}

/** The party that answers for a line, by name; empty where none is known. */
export function answeringParty({ party }: ChecklistLine, partnership: Partnership): string {
  return partyOf(partnership, party)?.name ?? '';
}

/** A line ready to print. */
export function lineView(context: ViewContext, line: ChecklistLine, partnership: Partnership): LineView {
  const { locale, words, asOf } = context;
  const say = words.checklist.page;
  const person = line.owner === undefined ? undefined : context.person(line.owner);
  const proved = line.proved !== undefined;
  const { text, why, whyHref, evidence, phase } = lineWords(context, line, partnership);
  const told = line.proved && context.playbook.edition === undefined ? say.provedBy(line.proved.path) : '';
  return {
    id: line.id,
    fingerprint: fingerprintOf(line),
    anchor: `p-${line.id.replaceAll('/', '-')}`,
    text,
    why: why === '' || told === '' ? `${why}${told}` : `${why.replace(/\.$/, '')}. ${told}`,
    ...(whyHref !== undefined && { whyHref }),
    legal: (line.legal ?? []).map((reference) => legalText(context, reference)),
    evidence,
    who: person?.name ?? say.nobody,
    whoDetail: person?.detail ?? answeringParty(line, partnership),
    due: line.due ? formatDate(line.due, locale, 'medium') : '',
    late: !proved && line.due !== undefined && line.due < asOf,
    proved,
    blocking: isBlocking(line),
    phase,
  };
}
