import type { IsoDate } from '../../model/iso-date.ts';
import { keysOf } from '../../model/keys-of.ts';
import type { Partnership, Playbook } from '../../model/playbook.ts';
import { isStageFrom } from '../../model/stage.ts';
import {
  annualOptions,
  annualRules,
  type AnnualEvidence,
  type AnnualOption,
  type AnnualRuleId,
} from './annual-rules.ts';
import { annualSubject } from './annual-subject.ts';

/** A rule with what it found, and the page where that is read. */
export interface AnnualFinding extends AnnualEvidence {
  readonly rule: AnnualRuleId;
  readonly part: (typeof annualRules)[AnnualRuleId]['part'];
}

/** An option of the annual review, and the rules that speak for it or could. */
export interface AnnualCase {
  readonly option: AnnualOption;
  readonly findings: readonly AnnualFinding[];
  readonly speaking: number;
}

/** Whether a partnership has an annual review: it works, or is about to part. */
export function hasAnnualReview({ stage }: Pick<Partnership, 'stage'>): boolean {
  return stage !== undefined && isStageFrom(stage, 'working-together');
}

const ids = keysOf(annualRules);

/** The case for each option of the annual strategic review at `asOf` (M38), in the order of the options. */
export function annualReview(partnership: Partnership, playbook: Playbook, asOf: IsoDate): AnnualCase[] {
  const subject = annualSubject(partnership, playbook, asOf);
  return annualOptions.map((option) => {
    const findings = ids
      .filter((rule) => annualRules[rule].option === option)
      .map((rule) => ({ rule, part: annualRules[rule].part, ...annualRules[rule].assess(subject) }));
    return { option, findings, speaking: findings.filter(({ speaks }) => speaks === true).length };
  });
}
