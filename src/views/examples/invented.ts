import { wordsFor } from '../../i18n/words.ts';
import { emptyPlaybook } from '../../model/empty-playbook.ts';
import { isoDateSchema } from '../../model/iso-date.ts';
import type { Partnership, Playbook } from '../../model/playbook.ts';
import type { Prose } from '../../model/prose.ts';
import { createViewContext, type ViewContext } from '../view-context.ts';

/** The day of every example that has one. */
export const exampleDay = isoDateSchema.parse('2026-11-23');

/** The text of a record that has none. */
export const noProse: Prose = { type: 'root', children: [] };

/**
 * A context of a playbook that holds what is given and nothing else, so that the views of the pages fill the examples
 * and no record shows through.
 * @param href where every address leads: the examples name no page of the playbook
 */
export function inventedContext(context: ViewContext, href: string, fields: Partial<Playbook>): ViewContext {
  const { locale, playbook } = context;
  const settings = { ...playbook.settings, organisation: { id: 'own', name: wordsFor(locale).components.sample.own } };
  const invented: Playbook = { ...emptyPlaybook(settings), ...fields };
  const source = { ...context, playbook: invented, asOf: exampleDay };
  return { ...createViewContext(source, locale), href: () => href, provenance: () => undefined };
}

/** A partnership of which only its name, its parties and what is given are known. */
export function inventedPartnership(fields: Pick<Partnership, 'id' | 'title'> & Partial<Partnership>): Partnership {
  return {
    file: `partnerships/${fields.id}/index.mdx`,
    type: 'alliance',
    parties: [],
    shared: [],
    measurements: [],
    journal: [],
    reviews: [],
    prose: noProse,
    language: 'fr',
    translations: {},
    ...fields,
  };
}
