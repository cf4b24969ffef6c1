import type { Settings } from '../../../src/model/settings.ts';

/**
 * Whether an edition may leave the machine. A partner edition holds what was shared with that partner; the internal one
 * holds everything, so `playbook.yaml` must say that its host asks for a login (`hosting: private`).
 * @param edition the id of a partner edition; the internal one where it is absent
 */
export function mayPublish(settings: Settings, edition: string | undefined): 'yes' | 'not-private' | 'unknown-edition' {
  if (edition === undefined) return settings.hosting === 'private' ? 'yes' : 'not-private';
  return settings.editions?.some((known) => known.id === edition) === true ? 'yes' : 'unknown-edition';
}
