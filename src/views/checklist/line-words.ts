import type { ChecklistLine, ChecklistSubject } from '../../domain/checklist/checklist-line.ts';
import { holds } from '../../domain/condition.ts';
import { stages } from '../../model/stage.ts';
import { capitalise } from '../../format/count.ts';
import { formatDuration, formatEvery } from '../../format/duration.ts';
import type { Partnership } from '../../model/playbook.ts';
import { attentionLine } from '../ui/attention.ts';
import { describeCondition } from '../clause/clause-conditions.ts';
import { localDuty } from '../clause/local-duties.ts';
import { withLocalTitles } from '../language/local-titles.ts';
import { conditionAbout } from '../partnership/stages/gate-condition.ts';
import { sectionAddress } from '../partnership/section-address.ts';
import { inLocale } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';

/**
 * A line in words: what to do, why with the page that tells it, the evidence expected, and its group
 * where the author named none.
 */
export interface LineWords {
  readonly text: string;
  readonly why: string;
  /** The clause, the KPI, the gate or the finding that asks for the line; absent for the template’s own. */
  readonly whyHref?: string;
  readonly evidence: string;
  readonly phase: string;
}

/** Puts what a line is about into a sentence of the interface; a template’s line keeps its author’s words. */
export function lineWords(context: ViewContext, line: ChecklistLine, partnership: Partnership): LineWords {
  const { locale, words } = context;
  const say = words.checklist.page;
  const { subject, evidence = '' } = line;
  if (subject === undefined) return ownWords(context, line);
  switch (subject.kind) {
    case 'kpi-without-source-owner':
    case 'kpi-without-source': {
      const kpi = context.kpis.get(subject.id);
      const title = kpi ? inLocale(kpi, locale).title : subject.title;
      const isOwner = subject.kind === 'kpi-without-source-owner';
      return {
        text: isOwner ? say.nameProvider(title) : say.nameSource(title),
        why: isOwner ? say.providerWhy : say.sourceWhy,
        ...(kpi && { whyHref: context.href({ kind: 'kpi', id: kpi.id }) }),
        evidence,
        phase: say.kpiPhase,
      };
    }
    case 'gate': {
      const { to, condition } = subject;
      const { what, write } = words.gateCondition[condition.id];
      const about = conditionAbout(context, condition);
      return {
        text: about === '' ? what : say.lacking(what, about),
        why: say.byGate(stages.indexOf(to) + 1, words.vocabulary.stage[to].toLocaleLowerCase(locale)),
        whyHref: sectionAddress(context, partnership, 'stages'),
        evidence: write,
        phase: say.gatePhase,
      };
    }
    case 'finding': {
      const { title, reason } = words.attention.describe(withLocalTitles(context, subject.item));
      return {
        text: title,
        why: capitalise(reason),
        whyHref: attentionLine(context, subject.item).href,
        evidence,
        phase: say.findingPhase,
      };
    }
    default:
      return clauseWords(context, line, partnership, subject);
  }
}

type ClauseSubject = Extract<ChecklistSubject, { kind: 'clause' | 'clause-duty' | 'surviving-clause' }>;

/** A line about a clause: a duty it sets, its life after the end, or its place in the contract. */
function clauseWords(
  context: ViewContext,
  line: ChecklistLine,
  partnership: Partnership,
  subject: ClauseSubject,
): LineWords {
  const { locale } = context;
  const say = context.words.checklist.page;
  const clause = context.clauses.get(subject.id);
  const title = clause ? inLocale(clause, locale).title : subject.title;
  const common = {
    ...(clause && { whyHref: context.href({ kind: 'clause', id: clause.id }) }),
    evidence: line.evidence ?? '',
  };
  switch (subject.kind) {
    case 'clause-duty': {
      const { do: text, evidence = '' } = localDuty(context, subject.id, { do: line.do, evidence: line.evidence });
      return {
        ...common,
        text,
        evidence,
        why: say.byClause(title, formatEvery(subject.every, locale)),
        phase: say.dutyPhase,
      };
    }
    case 'surviving-clause':
      return {
        ...common,
        text: say.keepClause(title),
        why: subject.lasts ? say.survivesFor(formatDuration(subject.lasts, locale)) : say.survives,
        phase: say.survivalPhase,
      };
    case 'clause': {
      const ask =
        subject.state === 'indicative' ? say.bindClause : subject.state === 'expired' ? say.renewClause : say.addClause;
      return {
        ...common,
        text: ask(title),
        why: requiredWhy(context, line, subject.id, partnership),
        phase: say.clausePhase,
      };
    }
  }
}

/** A template’s own line as its author wrote it, in the language of the page where it was translated. */
function ownWords({ locale, words }: ViewContext, { translations, ...french }: ChecklistLine): LineWords {
  const { do: text, why = '', evidence = '', phase } = { ...french, ...translations?.[locale] };
  return { text, why, evidence, phase: phase ?? words.checklist.page.otherPhase };
}

/** What requires a clause: the type of partnership, or the condition of the library that holds. */
function requiredWhy(context: ViewContext, { origin }: ChecklistLine, id: string, partnership: Partnership): string {
  const say = context.words.checklist.page;
  if (origin === 'type') return say.byType(context.typeName(partnership.type));
  const rule = context.clauses.get(id)?.applies?.find(({ when }) => holds(when, partnership));
  return rule ? say.byLibrary(describeCondition(context, rule.when)) : '';
}
