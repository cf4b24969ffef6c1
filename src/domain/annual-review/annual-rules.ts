import { periodEnd } from '../../model/period.ts';
import { addMonths } from '../calendar/dates.ts';
import { shownScore } from '../health/shown-score.ts';
import type { AnnualSubject } from './annual-subject.ts';

/** What a year’s review may decide (M38), from the closest to the end. */
export const annualOptions = ['deepen', 'extend', 'refocus', 'end'] as const;
export type AnnualOption = (typeof annualOptions)[number];

/**
 * What a rule finds: it speaks for its option, it does not, or the record does not say. The facts are
 * those its sentence needs.
 */
export interface AnnualEvidence {
  readonly speaks: boolean | 'unknown';
  readonly facts: Readonly<Record<string, number | string>>;
}

interface AnnualRule {
  readonly option: AnnualOption;
  /** The page of the partnership where the evidence is read in full. */
  readonly part: 'kpis' | 'frame' | 'finance' | 'journal' | 'contract' | 'stages' | 'governance' | 'reviews';
  readonly assess: (subject: AnnualSubject) => AnnualEvidence;
}

/** Kept promises are a reason to go on from four in five. */
const keptEnough = 0.8;
/** Two indices this far apart say that one side of the partnership works and the other does not. */
const apartBy = 20;
/** How far ahead a notice calls for the choice to be made now. */
const monthsAhead = 12;
/** Three reviews in a row are no accident. */
const reviewsInRow = 3;

const unknown: AnnualEvidence = { speaks: 'unknown', facts: {} };

/**
 * The rules that speak for each option. None decides: they say which facts of the record, and of its figures, a
 * decision would rest on. A rule without data stays silent rather than speaking for the opposite.
 */
export const annualRules = {
  'both-healthy': { option: 'deepen', part: 'kpis', assess: (subject) => ifScored(subject, (each) => each === 'ok') },
  'objectives-on-course': {
    option: 'deepen',
    part: 'frame',
    assess: ({ objectives: { judged, off } }) =>
      judged === 0 ? unknown : { speaks: off === 0, facts: { judged, off } },
  },
  'return-positive': { option: 'deepen', part: 'finance', assess: ({ returned }) => ifReturned(returned, 1) },
  'future-planned': {
    option: 'deepen',
    part: 'stages',
    assess({ partnership: { roadmap } }) {
      if (roadmap === undefined) return unknown;
      const planned = roadmap.filter(({ step }) => step !== 'watch').length;
      return { speaks: planned > 0, facts: { planned } };
    },
  },
  'no-index-red': { option: 'extend', part: 'kpis', assess: (subject) => ifScored(subject, (each) => each !== 'bad') },
  'promises-kept': {
    option: 'extend',
    part: 'journal',
    assess: ({ commitments: { rate, kept, judged } }) =>
      rate === null ? unknown : { speaks: rate >= keptEnough, facts: { kept, judged } },
  },
  'nothing-undecided': {
    option: 'extend',
    part: 'finance',
    assess({ obligations }) {
      const open = obligations.filter(({ state }) => state === 'due' || state === 'late').length;
      return { speaks: open === 0, facts: { open } };
    },
  },
  'notice-ahead': {
    option: 'extend',
    part: 'contract',
    assess({ contract, asOf }) {
      const notice = contract?.term.nextNotice?.lastNotice;
      return notice === undefined ? unknown : { speaks: notice <= addMonths(asOf, monthsAhead), facts: { notice } };
    },
  },
  'indices-apart': {
    option: 'refocus',
    part: 'kpis',
    assess({ health: { business, relationship } }) {
      if (business.score === null || relationship.score === null) return unknown;
      const [first, second] = [shownScore(business.score), shownScore(relationship.score)];
      return { speaks: Math.abs(first - second) >= apartBy, facts: { business: first, relationship: second } };
    },
  },
  'objectives-off': {
    option: 'refocus',
    part: 'frame',
    assess: ({ objectives: { judged, off } }) => (judged === 0 ? unknown : { speaks: off > 0, facts: { judged, off } }),
  },
  'clause-triggered': {
    option: 'refocus',
    part: 'finance',
    assess({ obligations, asOf }) {
      const since = addMonths(asOf, -12);
      const fired = obligations.filter(({ fired: periods }) => periods.some((period) => periodEnd(period) > since));
      return { speaks: fired.length > 0, facts: { fired: fired.length } };
    },
  },
  'both-red': { option: 'end', part: 'kpis', assess: (subject) => ifScored(subject, (each) => each === 'bad') },
  'return-negative': { option: 'end', part: 'finance', assess: ({ returned }) => ifReturned(returned, -1) },
  'conflict-at-top': {
    option: 'end',
    part: 'governance',
    assess: ({ health }) => ({ speaks: health.relationship.caps.includes('top-conflict'), facts: {} }),
  },
  'contract-over': {
    option: 'end',
    part: 'contract',
    assess: ({ health }) => ({ speaks: health.business.caps.includes('contract-expired'), facts: {} }),
  },
  'reviews-red': {
    option: 'end',
    part: 'reviews',
    assess({ partnership: { reviews }, asOf }) {
      const last = reviews.filter((pack) => pack.asOf <= asOf).slice(-reviewsInRow);
      if (last.length < reviewsInRow) return unknown;
      const red = last.filter(({ health }) => health?.business.status === 'bad').length;
      return { speaks: red === reviewsInRow, facts: { red, of: reviewsInRow } };
    },
  },
} as const satisfies Record<string, AnnualRule>;
export type AnnualRuleId = keyof typeof annualRules;

function ifScored(
  { health: { business, relationship } }: AnnualSubject,
  isSo: (status: string) => boolean,
): AnnualEvidence {
  if (business.score === null || relationship.score === null) return unknown;
  return {
    speaks: isSo(business.status) && isSo(relationship.status),
    facts: { business: shownScore(business.score), relationship: shownScore(relationship.score) },
  };
}

function ifReturned(rate: number | null, sign: 1 | -1): AnnualEvidence {
  return rate === null ? unknown : { speaks: rate * sign > 0, facts: { rate } };
}
