import { capitalise, countInWords, numberInWords } from '../../format/count.ts';
import type { stageGate as french } from '../fr/stage-gate.ts';

const points = (count: number) => countInWords(count, 'en', { one: 'point', other: 'points' });

/** The eight stages, what is arranged apart from what is under way, and the gate to the next one. */
export const stageGate: typeof french = {
  title: 'Eight stages',
  arranged: (count) =>
    count === 0
      ? 'No stage is arranged with evidence.'
      : count === 8
        ? 'All eight stages are arranged, with evidence.'
        : `${capitalise(countInWords(count, 'en', { one: 'stage out of eight is', other: 'stages out of eight are' }))} arranged, with evidence.`,
  exitReady: '**Arranged is not active:** the exit may never be used.',
  missing: (count, step) =>
    count === 0
      ? `**Nothing is missing to enter stage ${step}.**`
      : `**${capitalise(points(count))} ${count === 1 ? 'is' : 'are'} missing to enter stage ${step}.**`,
  claimed: (count, step) =>
    `**The gate to stage ${step} is not passed: ${points(count)} ${count === 1 ? 'is' : 'are'} missing.**`,
  shared: (count) => `${capitalise(countInWords(count, 'en', { one: 'stage is', other: 'stages are' }))} shared.`,
  table: 'The eight stages of the partnership',
  caption:
    'The stages bear the names of ISO 44001, without a claim of conformity. The conditions of the gates are the playbook’s own.',
  columns: { stage: 'Stage', arranged: 'Arranged, with evidence', active: 'Active', missing: 'Missing for the next' },
  arrangement: { arranged: 'Arranged', partial: 'In part', none: 'Not written' },
  noEvidence: (date) => `${date}, without evidence`,
  noDate: (evidence) => `${evidence}, without a date`,
  planned: (evidence, date) => `${evidence}, expected on ${date}`,
  activity: { closed: 'Closed', active: 'Active', 'not-yet': 'Not yet' },
  since: (date) => `since ${date}`,
  began: (date) => `begun in ${date}`,
  nothing: 'nothing',
  toNext: (count, step) => [points(count), `for stage ${step}`],
  toLeave: (count) => [points(count), 'for an orderly exit'],
  gateTitle: (step, stage) => `The gate to stage ${step}, ${stage}`,
  claimedTitle: (step, stage) => `The gate to stage ${step}, ${stage}, still incomplete`,
  gateSentence: (passed, total) =>
    passed === total
      ? `All ${numberInWords(total, 'en')} conditions are met.`
      : `${capitalise(countInWords(passed, 'en', { one: 'condition', other: 'conditions' }))} met out of ${numberInWords(total, 'en')}.`,
  state: { passed: 'Passed', missing: 'Missing', 'no-data': 'No data' },
};
