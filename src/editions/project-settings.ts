import { optionalField } from '../model/optional-field.ts';
import type { Playbook } from '../model/playbook.ts';
import type { Edition, Settings } from '../model/settings.ts';
import { pick } from './pick.ts';
import { projectSynonyms } from './project-synonyms.ts';

/**
 * The settings an edition needs to be built: no other edition, no repository nor link to its files, no rate, no file
 * name, and not whether the internal site is published.
 * @param told everything else the edition holds, projected already
 */
export function projectSettings(settings: Settings, edition: Edition, told: Omit<Playbook, 'settings'>): Settings {
  const synonyms = settings.search?.synonyms;
  return {
    ...pick(settings, ['schemaVersion', 'title', 'languages', 'currency', 'sampleAsOf', 'contact']),
    organisation: pick(settings.organisation, ['id', 'name']),
    ...optionalField('calendar', settings.calendar && pick(settings.calendar, ['weekends', 'holidays'])),
    editions: [pick(edition, ['id', 'party'])],
    ...optionalField('exports', settings.exports && pick(settings.exports, ['docx', 'xlsx', 'pptx'])),
    ...optionalField(
      'search',
      settings.search && optionalField('synonyms', synonyms && projectSynonyms(synonyms, told)),
    ),
  };
}
