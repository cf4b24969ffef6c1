import type { ChecklistItem } from '../model/checklist.ts';
import { optionalField } from '../model/optional-field.ts';
import type { Case, Checklist, Guide, Question } from '../model/playbook.ts';
import { kept, pick } from './pick.ts';
import { projectProse, projectTranslations } from './project-prose.ts';
import type { VisibleIds } from './visible-ids.ts';

const wholePage = { title: true, summary: true, prose: true };

/** A shared guide, with links to what the edition shows alone. Who keeps it and when it is read again is internal. */
export function projectGuide(guide: Guide, visible: VisibleIds): Guide {
  return {
    ...pick(guide, ['id', 'file', 'language', 'title', 'summary', 'phase', 'keywords', 'rows', 'visibility']),
    ...optionalField('applies', guide.applies && openLinks(guide.applies, visible)),
    prose: projectProse(guide.prose, visible),
    translations: projectTranslations(guide.translations, wholePage, visible),
  };
}

/** A shared case, tied to the guides the edition shows alone. */
export function projectCase(record: Case, visible: VisibleIds): Case {
  return {
    ...pick(record, [
      'id',
      'file',
      'language',
      'title',
      'summary',
      'organisations',
      'source',
      'keywords',
      'visibility',
    ]),
    guides: record.guides.filter((id) => visible.guides.has(id)),
    prose: projectProse(record.prose, visible),
    translations: projectTranslations(record.translations, wholePage, visible),
  };
}

/** A shared question and its answer. Its guide is named where the edition shows it, and left empty otherwise. */
export function projectQuestion(question: Question, visible: VisibleIds): Question {
  return {
    ...pick(question, ['id', 'file', 'language', 'title', 'keywords', 'visibility']),
    guide: visible.guides.has(question.guide) ? question.guide : '',
    prose: projectProse(question.prose, visible),
    translations: projectTranslations(question.translations, wholePage, visible),
  };
}

function openLinks(applies: NonNullable<Guide['applies']>, visible: VisibleIds): NonNullable<Guide['applies']> {
  return {
    ...optionalField(
      'clauses',
      kept(applies.clauses, (id) => visible.clauses.has(id)),
    ),
    ...optionalField(
      'kpis',
      kept(applies.kpis, (id) => visible.kpis.has(id)),
    ),
    ...optionalField(
      'checklists',
      kept(applies.checklists, (id) => visible.checklists.has(id)),
    ),
    ...optionalField(
      'guides',
      kept(applies.guides, (id) => visible.guides.has(id)),
    ),
  };
}

/**
 * A shared checklist template. A line’s owner is told unless it is a party that the edition does not know; our notes on
 * its legal texts are not.
 */
export function projectChecklist(checklist: Checklist, visible: VisibleIds): Checklist {
  return {
    ...pick(checklist, ['id', 'file', 'language', 'title', 'summary', 'occasion', 'when', 'visibility']),
    items: checklist.items.map((item) => projectItem(item, visible)),
    prose: projectProse(checklist.prose, visible),
    translations: projectTranslations(checklist.translations, { ...wholePage, lines: true }, visible),
  };
}

const functions: readonly string[] = ['manager', 'partner-manager', 'sponsor'];

function projectItem(item: ChecklistItem, visible: VisibleIds): ChecklistItem {
  const { owner } = item;
  const isOpen = owner !== undefined && (functions.includes(owner) || visible.parties.has(owner));
  return {
    ...pick(item, ['id', 'do', 'why', 'rows', 'phase', 'when', 'proof', 'due', 'evidence']),
    ...optionalField('owner', isOpen ? owner : undefined),
    ...optionalField(
      'legal',
      item.legal?.map((reference) => pick(reference, ['ref', 'read'])),
    ),
  };
}
