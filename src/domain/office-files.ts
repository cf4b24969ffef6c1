import type { Partnership, Playbook } from '../model/playbook.ts';

/** The kinds of office files that `exports` in playbook.yaml rules; slides are asked for apart. */
export type OfficeKind = 'docx' | 'xlsx';

/**
 * Whether the settings want office files of a kind, by default yes. About one partnership they are made while it is
 * at work: once its stage is `exit`, its pages, its CSV tables and its task lists remain, and a playbook of a
 * thousand records stays small.
 */
export function wantsOffice(
  settings: Playbook['settings'],
  kind: OfficeKind,
  partnership?: Pick<Partnership, 'stage'>,
): boolean {
  return settings.exports?.[kind] !== 'none' && partnership?.stage !== 'exit';
}
