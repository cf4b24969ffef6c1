import type { ClauseVariable } from '../model/clause.ts';
import { optionalField } from '../model/optional-field.ts';
import type { Clause, EarlierClause } from '../model/playbook.ts';
import { kept, pick } from './pick.ts';
import { projectProse, projectTranslations } from './project-prose.ts';
import type { VisibleIds } from './visible-ids.ts';

/**
 * What a shared clause tells as it is. When it is called for, what it triggers, who approved it and when it is
 * read again are internal.
 */
const openFields = [
  'id',
  'file',
  'title',
  'version',
  'family',
  'purpose',
  'instruments',
  'binding',
  'obligations',
  'survives',
  'keywords',
  'synonyms',
  'rows',
  'visibility',
] as const;

/** A clause of the library, and its earlier versions, each with its preferred wording alone. */
export function projectClause(clause: Clause, visible: VisibleIds): Clause {
  return {
    ...projectVersion(clause, visible),
    language: clause.language,
    earlier: clause.earlier.map((earlier) => projectVersion(earlier, visible)),
    translations: projectTranslations(
      clause.translations,
      { title: true, summary: true, prose: true, variables: true, obligations: true },
      visible,
    ),
  };
}

/** One version. Bounds and defaults of its variables tell how far we would go, and stay. */
function projectVersion(clause: EarlierClause, visible: VisibleIds): EarlierClause {
  const isVisible = (id: string) => visible.clauses.has(id);
  return {
    ...pick(clause, openFields),
    ...optionalField('requires', kept(clause.requires, isVisible)),
    ...optionalField('conflicts', kept(clause.conflicts, isVisible)),
    ...optionalField(
      'supersedes',
      clause.supersedes !== undefined && isVisible(clause.supersedes) ? clause.supersedes : undefined,
    ),
    ...optionalField('variables', clause.variables && openVariables(clause.variables)),
    ...optionalField(
      'legal',
      clause.legal?.map((text) => pick(text, ['ref', 'read'])),
    ),
    prose: projectProse(clause.prose, visible),
  };
}

function openVariables(variables: Readonly<Record<string, ClauseVariable>>): Record<string, ClauseVariable> {
  return Object.fromEntries(
    Object.entries(variables).map(([name, variable]) => [name, pick(variable, ['type', 'label', 'unit'])]),
  );
}
