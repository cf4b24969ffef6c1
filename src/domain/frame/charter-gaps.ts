import type { Partnership } from '../../model/playbook.ts';
import { isFilled } from './filled-list.ts';

/** What a governance charter cannot do without. */
const charterParts = ['roles', 'committees', 'decisions', 'escalation', 'communication', 'tools'] as const;
export type CharterPart = (typeof charterParts)[number];

/** The parts of the charter that the record leaves empty, in the order of the document (M22). */
export function charterGaps({ roles, governance, communication, tools }: Partnership): CharterPart[] {
  const written: Readonly<Record<CharterPart, boolean>> = {
    roles: isFilled(roles),
    committees: isFilled(governance?.committees),
    decisions: governance?.decisions !== undefined,
    escalation: isFilled(governance?.escalation),
    communication: isFilled(communication),
    tools: isFilled(tools),
  };
  return charterParts.filter((part) => !written[part]);
}

/** Whether a charter can be drawn up at all: it needs a committee, a way to decide or a ladder. */
export function hasCharter(partnership: Partnership): boolean {
  const gaps = charterGaps(partnership);
  return (['committees', 'decisions', 'escalation'] as const).some((part) => !gaps.includes(part));
}
