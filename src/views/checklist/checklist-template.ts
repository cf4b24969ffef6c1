import { countInWords } from '../../format/count.ts';
import { formatDuration } from '../../format/duration.ts';
import type { ChecklistItem } from '../../model/checklist.ts';
import type { Checklist } from '../../model/playbook.ts';
import { ownValue } from '../../model/own-value.ts';
import { describeCondition } from '../clause/clause-conditions.ts';
import { pageFrame, type PageFrame } from '../page/page-frame.ts';
import { renderRecordProse } from '../prose/record-prose.ts';
import { plainSentence, sentence, type Sentence } from '../ui/sentence.ts';
import type { TableView } from '../ui/table.ts';
import { inLocale, isUntranslated, lineInLocale } from '../language/translated.ts';
import { recordPaths } from '../page/record-paths.ts';
import type { ViewContext } from '../view-context.ts';
import { appliedTable } from './checklist-catalogue.ts';
import { legalText } from './checklist-lines.ts';

/** A line of a template, with the rule that keeps it and the field that proves it. */
export interface TemplateLine {
  readonly text: string;
  readonly notes: readonly string[];
  readonly evidence: string;
  readonly who: string;
  readonly due: string;
}

export interface ChecklistTemplateView {
  readonly frame: PageFrame;
  readonly title: string;
  readonly dateline: readonly string[];
  readonly sentence: Sentence;
  readonly groups: readonly { readonly title: string; readonly lines: readonly TemplateLine[] }[];
  readonly applied?: TableView;
  readonly more?: string;
  readonly prose: string;
}

function lineOf(context: ViewContext, item: ChecklistItem): TemplateLine {
  const { locale, words } = context;
  const say = words.checklist.template;
  const roles: Readonly<Record<string, string>> = say.role;
  return {
    text: item.do,
    notes: [
      ...(item.why ? [item.why] : []),
      ...(item.when ? [say.condition(describeCondition(context, item.when))] : []),
      ...(item.legal ?? []).map((reference) => legalText(context, reference)),
      ...(item.proof && context.playbook.edition === undefined ? [say.proof(item.proof)] : []),
    ],
    evidence: item.evidence ?? '',
    who:
      item.owner === undefined
        ? words.checklist.page.nobody
        : (ownValue(roles, item.owner) ?? context.person(item.owner).name),
    due: item.due
      ? say.due(formatDuration(item.due.offset, locale), say.sides[item.due.side], say.anchors[item.due.anchor])
      : words.checklist.page.noDue,
  };
}

/** A checklist template: every line with its condition, its proof and its deadline rule (M51). */
export function checklistTemplate(context: ViewContext, template: Checklist): ChecklistTemplateView {
  const { locale, words } = context;
  const say = words.checklist;
  const local = inLocale(template, locale);
  const lines = template.items.map((item) => lineInLocale(template, item, locale));
  const opening = sentence(
    local.summary ?? '',
    say.template.sentence(countInWords(template.items.length, locale, say.lineForms)),
  );
  return {
    frame: pageFrame(context, {
      kind: 'checklist',
      target: { kind: 'checklist', id: template.id },
      title: local.title,
      description: plainSentence(opening),
      current: 'checklists',
      crumbs: [{ label: say.title, href: context.href({ kind: 'checklists' }) }, { label: local.title }],
      record: { file: local.file, owner: template.owner, review: template.review },
      untranslated: isUntranslated(template, locale),
    }),
    title: local.title,
    dateline: [
      say.occasion(words.vocabulary.occasion[template.occasion]),
      ...(template.when ? [say.template.condition(describeCondition(context, template.when))] : []),
    ],
    sentence: opening,
    groups: [...Map.groupBy(lines, (item) => item.phase ?? say.page.otherPhase)].map(([title, items]) => ({
      title,
      lines: items.map((item) => lineOf(context, item)),
    })),
    ...appliedTable(context, [template]),
    prose: renderRecordProse(context, local.prose, { headingShift: 1 }),
  };
}

/** One page per checklist template. */
export function checklistTemplatePaths(context: ViewContext) {
  return recordPaths(context.playbook.checklists, (record) => checklistTemplate(context, record));
}
