import type { Objective } from '../../model/objective.ts';
import { hasExtent, hasVagueWord } from './vague-words.ts';

/** Why a letter does not hold, for a sentence of the interface. */
export type SmartReason =
  | 'no-outcome'
  | 'vague-without-figure'
  | 'no-kpi'
  | 'no-target'
  | 'no-resources'
  | 'no-owner'
  | 'not-agreed-by-all'
  | 'no-context'
  | 'no-due-date'
  | 'due-before-start';

/** One letter of the verdict; `reasons` is empty when it holds. */
export interface SmartLetter {
  readonly letter: 'S' | 'M' | 'A' | 'R' | 'T';
  readonly holds: boolean;
  readonly reasons: readonly SmartReason[];
}

/** The five letters in order, and how many hold. */
export interface SmartVerdict {
  readonly letters: readonly SmartLetter[];
  readonly held: number;
}

/** A verb, what it bears on and one word more: fewer words name a theme, not an outcome. */
const wordsOfAnOutcome = 3;

/**
 * Whether an objective is SMART, letter by letter (M01). **S** the statement names an outcome and is not a vague verb
 * alone: « améliorer », “improve” and their like need a figure beside them that is not a date. **M** a KPI and a
 * target. **A** resources, an owner, and the agreement of every party. **R** context or budget. **T** a due date, not
 * before the start; the day of the start is allowed. Whether that date is past is no matter here, so that a verdict
 * never changes with the calendar.
 * @param partyIds the partnership’s parties, all of which must agree
 */
export function assessSmart(objective: Objective, partyIds: readonly string[]): SmartVerdict {
  const letters = [
    letter('S', specific(objective.statement)),
    letter('M', [
      ...(objective.measure ? [] : ['no-kpi' as const]),
      ...(objective.measure?.target === undefined ? ['no-target' as const] : []),
    ]),
    letter('A', attainable(objective, partyIds)),
    letter('R', objective.context === undefined ? ['no-context'] : []),
    letter('T', timely(objective)),
  ];
  return { letters, held: letters.filter(({ holds }) => holds).length };
}

function letter(name: SmartLetter['letter'], reasons: readonly SmartReason[]): SmartLetter {
  return { letter: name, holds: reasons.length === 0, reasons };
}

function specific(statement: string): SmartReason[] {
  const words = statement.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (words < wordsOfAnOutcome) return ['no-outcome'];
  return hasVagueWord(statement) && !hasExtent(statement) ? ['vague-without-figure'] : [];
}

function attainable(objective: Objective, partyIds: readonly string[]): SmartReason[] {
  const reasons: SmartReason[] = [];
  if (objective.resources === undefined) reasons.push('no-resources');
  if (objective.owner === undefined) reasons.push('no-owner');
  if (!partyIds.every((party) => objective.agreed?.includes(party))) reasons.push('not-agreed-by-all');
  return reasons;
}

function timely({ due, from }: Objective): SmartReason[] {
  if (due === undefined) return ['no-due-date'];
  return from !== undefined && due < from ? ['due-before-start'] : [];
}
