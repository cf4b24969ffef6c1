import { publicModelJsonSchema, type PublicModel } from '../../model/public-model.ts';
import { programFiles, withBase, type RouteTarget } from '../../i18n/routes.ts';
import { optionalField } from '../../model/optional-field.ts';
import { inLocale } from '../../views/language/translated.ts';
import type { ViewContext } from '../../views/view-context.ts';
import type { WrittenFile } from '../written-file.ts';
import { publicPartnership } from './public-partnership.ts';

/**
 * What the context’s edition tells to programs, in its language; the fields and their meaning are those of the schema.
 * @param site the address of the host; without it, addresses are paths
 */
export function publicModel(context: ViewContext, site: string | undefined): PublicModel {
  const { playbook, locale, asOf, base } = context;
  const absolute = (path: string) => (site === undefined ? path : new URL(path, site).href);
  const url = (target: RouteTarget) => absolute(context.href(target));
  const titled = (kind: 'guide' | 'case', record: Parameters<typeof inLocale>[0] & { id: string }) => {
    const { title, summary } = inLocale(record, locale);
    return { id: record.id, url: url({ kind, id: record.id }), title, ...optionalField('summary', summary) };
  };
  return {
    $schema: absolute(withBase(programFiles.schema, base)),
    version: 1,
    language: locale,
    computedAt: asOf,
    edition: playbook.edition?.id ?? null,
    organisation: { id: playbook.settings.organisation.id, name: playbook.settings.organisation.name },
    partnerships: playbook.partnerships.map((partnership) => publicPartnership(context, partnership, url)),
    clauses: playbook.clauses.map((clause) => {
      const { title, summary } = inLocale(clause, locale);
      const { id, version, family, purpose } = clause;
      return { id, url: url({ kind: 'clause', id }), title, version, family, purpose: summary ?? purpose };
    }),
    kpis: playbook.kpis.map((kpi) => {
      const { id, unit, direction, perspective, formula } = kpi;
      const { title } = inLocale(kpi, locale);
      return {
        id,
        url: url({ kind: 'kpi', id }),
        title,
        unit,
        direction,
        perspective,
        ...optionalField('formula', formula),
      };
    }),
    checklists: playbook.checklists.map((checklist) => ({
      id: checklist.id,
      url: url({ kind: 'checklist', id: checklist.id }),
      title: inLocale(checklist, locale).title,
      occasion: checklist.occasion,
      items: checklist.items.map((item) => ({ id: item.id, do: item.do, ...optionalField('evidence', item.evidence) })),
    })),
    guides: playbook.guides.map((guide) => titled('guide', guide)),
    cases: playbook.cases.map((record) => titled('case', record)),
    questions: playbook.questions.map((question) => ({
      id: question.id,
      url: url({ kind: 'question', id: question.id }),
      title: inLocale(question, locale).title,
    })),
  };
}

/** `playbook.json`. */
export function publicModelFile(context: ViewContext, site: string | undefined): WrittenFile {
  return json(publicModel(context, site));
}

/** `playbook.schema.json`. */
export function publicModelSchemaFile(): WrittenFile {
  return json(publicModelJsonSchema());
}

function json(value: object): WrittenFile {
  return { body: `${JSON.stringify(value, null, 2)}\n`, type: 'application/json; charset=utf-8' };
}
