import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';
import { stepsOf } from '../../material/escalation-steps.ts';

/** What an arbitration cannot begin without: otherwise its first quarrel is about itself (M18). */
const needs = ['institution', 'seat', 'arbitrators', 'language', 'law'] as const;

/**
 * An arbitration that leaves open who runs it, where, with how many arbitrators, in which language or under which law.
 */
export function checkArbitrationIncomplete(context: CheckContext): Diagnostic[] {
  return stepsOf(context).flatMap(({ step, place }) => {
    const missing = needs.filter((field) => step[field] === undefined);
    if (step.level !== 'arbitration' || missing.length === 0) return [];
    return [problem('arbitration-incomplete', place(), { missing })];
  });
}
