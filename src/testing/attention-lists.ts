import type { IsoDate } from '../model/iso-date.ts';
import type { Partnership, Playbook } from '../model/playbook.ts';
import { aPartnership, aPlaybook, day } from './builders.ts';
import type { AttentionItem, AttentionRule } from '../domain/attention/attention-item.ts';
import { listAttention } from '../domain/attention/attention.ts';

/** The day of every list, unless a test says another. */
export const asOf = day('2026-11-23');

/** A partnership at a stage where no rule asks for wins or rehearsals. */
export function aQuietPartnership(fields: Partial<Partnership> = {}): Partnership {
  return aPartnership({ stage: 'partner-selection', ...fields });
}

/** What a playbook of one partnership asks for. */
export function attentionFor(
  partnership: Partnership,
  playbook: Partial<Playbook> = {},
  on: IsoDate = asOf,
): AttentionItem[] {
  return listAttention(aPlaybook({ partnerships: [partnership], ...playbook }), on);
}

/** Of that, what one rule says. */
export function attentionByRule(
  rule: AttentionRule,
  partnership: Partnership,
  playbook: Partial<Playbook> = {},
  on: IsoDate = asOf,
) {
  return attentionFor(partnership, playbook, on).filter((item) => item.rule === rule);
}
