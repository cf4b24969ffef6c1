import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { TextRules } from './check-mended.ts';
import type { Check, CheckContext } from './check.ts';
import { listFindings } from './findings.ts';
import { risks } from './risks.ts';
import { candidateRules } from './rules/candidates.ts';
import { capRules } from './rules/caps.ts';
import { clauseRules } from './rules/clauses.ts';
import { contractRules } from './rules/contracts.ts';
import { escalationRules } from './rules/escalation.ts';
import { exampleRules } from './rules/examples.ts';
import { fieldRules } from './rules/fields.ts';
import { figureRules } from './rules/figures.ts';
import { formulaRules } from './rules/formulas.ts';
import { frameRules } from './rules/frame.ts';
import { governanceRules } from './rules/governance.ts';
import { investmentRules } from './rules/investment.ts';
import { methodRules } from './rules/method.ts';
import { obligationRules } from './rules/obligations.ts';
import { paymentRules } from './rules/payments.ts';
import { referenceRules } from './rules/references.ts';
import { runningRules } from './rules/running.ts';
import { stageRules } from './rules/stages.ts';
import { triggerRules } from './rules/triggers.ts';
import { variableRules } from './rules/variables.ts';

/** The content rules, by the code each reports: its file is named after it, and stands in the folder of its topic. */
export const checks = {
  ...candidateRules,
  ...capRules,
  ...clauseRules,
  ...contractRules,
  ...escalationRules,
  ...exampleRules,
  ...fieldRules,
  ...figureRules,
  ...formulaRules,
  ...frameRules,
  ...governanceRules,
  ...investmentRules,
  ...methodRules,
  ...obligationRules,
  ...paymentRules,
  ...referenceRules,
  ...runningRules,
  ...stageRules,
  ...triggerRules,
  ...variableRules,
} as const satisfies Readonly<Record<string, Check>>;

/** The rules for which what could be read of a text with mistakes may be enough. */
export const textChecks: TextRules = {
  ofWords: [
    referenceRules['broken-link'],
    referenceRules['missing-image'],
    clauseRules['position-outside-clause'],
    figureRules['prose-kpi-not-followed'],
    clauseRules['repeated-position'],
    clauseRules['unknown-cross-reference'],
    referenceRules['unknown-prose-reference'],
    variableRules['unknown-variable'],
  ],
  ofMarks: [referenceRules['internal-anchor'], referenceRules['unknown-anchor'], clauseRules['unknown-clause-label']],
};

/**
 * Everything there is to say about a playbook whose records are each sound: mistakes between records (errors
 * and warnings, whatever the day), then what the records show to be risky, what the day makes late and what a
 * stage still lacks (info).
 */
export function runChecks(context: CheckContext): Diagnostic[] {
  return [...Object.values({ ...checks, ...risks }).flatMap((check) => check(context)), ...listFindings(context)];
}
