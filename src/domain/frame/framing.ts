import type { Framing } from '../../model/framing.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import { isFilled } from './filled-list.ts';

/** The five practices of a framing, in the order they are worked through (M02). */
export const framingPractices = ['involved', 'calendar', 'indicators', 'resources', 'announcements'] as const;
export type FramingPractice = (typeof framingPractices)[number];

export type FramingPhase = NonNullable<Framing['calendar']>[number];

/**
 * The practices a framing has not answered (M02). Involving people takes both those who decide and those who will do
 * the work; any one kind of means counts, since few partnerships need all three.
 */
export function framingGaps(framing: Framing): FramingPractice[] {
  const { involved, resources } = framing;
  const isAnswered: Readonly<Record<FramingPractice, boolean>> = {
    involved: isFilled(involved?.decision) && isFilled(involved?.operations),
    calendar: isFilled(framing.calendar),
    indicators: isFilled(framing.indicators),
    resources: [resources?.financial, resources?.human, resources?.technological].some((text) => text !== undefined),
    announcements: isFilled(framing.announcements),
  };
  return framingPractices.filter((practice) => !isAnswered[practice]);
}

/** Where a phase stands on a day; its first and last days are part of it. */
export function phaseState({ from, to }: FramingPhase, asOf: IsoDate): 'past' | 'current' | 'ahead' {
  if (asOf < from) return 'ahead';
  return asOf > to ? 'past' : 'current';
}
