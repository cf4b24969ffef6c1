import type { AttentionRule, AttentionValues } from '../../domain/attention/attention-item.ts';
import { countAmong } from '../../format/count-among.ts';
import { capitalise, countInWords, formatCount } from '../../format/count.ts';
import { formatDate } from '../../format/date.ts';
import { formatAgreedPercent } from '../../format/number.ts';
import { formatList } from '../../format/list.ts';
import { formatPeriod } from '../../format/period.ts';
import { inPeriod } from '../../format/period-in-sentence.ts';
import { formatPeriods } from '../../format/periods.ts';
import type { ContactKind } from '../../model/contact.ts';
import { isIsoDate } from '../../model/iso-date.ts';
import { isPeriod } from '../../model/period.ts';
import type { attention as french, AttentionWords } from '../fr/attention.ts';
import { judgedFigures } from '../judged-figures.ts';

type RuleWords = { readonly [R in AttentionRule]: (values: AttentionValues[R]) => AttentionWords };

const day = (text: string) => (isIsoDate(text) ? formatDate(text, 'en', 'medium') : text);
const period = (text: string) => (isPeriod(text) ? formatPeriod(text, 'en') : text);
const when = (text: string) => (isPeriod(text) ? inPeriod(text, 'en') : text);
const inARow = (count: number) =>
  count > 1 ? `${countInWords(count, 'en', { one: 'period', other: 'periods' })} in a row` : '';
const outside = ['mediation', 'arbitration', 'court'];
const level = (text: string | number) => (outside.includes(String(text)) ? text : `level\u00a0${text}`);
const limits = {
  amber: 'the warning limit',
  floor: 'the contractual threshold',
  ceiling: 'the contractual ceiling',
  critical: 'the critical limit',
};
const renewals = {
  tacit: 'tacit renewal',
  express: 'express renewal',
  indefinite: 'then indefinite',
  none: 'no renewal',
};

const contactKinds: Readonly<Record<ContactKind, string>> = {
  mentor: 'mentor',
  'technical-expert': 'technical expert',
  prescriber: 'referrer',
  'potential-partner': 'potential partner',
};

const rules: RuleWords = {
  'partnership-review-overdue': (v) => ({
    title: 'Read the record again',
    reason: `last read on ${day(v.last)}, due on ${day(v.due)}`,
  }),
  'page-review-overdue': (v) => ({
    title: `Read the page “${v.title}” again`,
    reason: `last read on ${day(v.last)}, due on ${day(v.due)}`,
  }),
  'objective-past-due': (v) => ({
    title: `Decide what becomes of the objective “${v.statement}”`,
    reason:
      v.state === 'missed'
        ? `due date of ${day(v.due)} passed, target not met`
        : `due date of ${day(v.due)} passed, no measure says whether it is met`,
  }),
  'kpi-value-late': (v) => ({
    title: `Enter “${v.kpiTitle}”, ${period(v.period)}`,
    reason: `value due on ${day(v.due)}${v.periods.length > 1 ? `; ${formatCount(v.periods.length, 'en', { one: 'period is', other: 'periods are' })} missing: ${formatPeriods(v.periods, 'en')}` : ''}`,
  }),
  'kpi-below-threshold': (v) => ({
    title: `Deal with the gap of “${v.kpiTitle}”`,
    reason: `${judgedFigures(v, 'en').value} ${when(v.period)}, ${v.side} ${limits[v.limit]} (${judgedFigures(v, 'en').limit})${v.figures === 'provisional' ? ', provisional figure' : ''}`,
  }),
  'clause-triggered': (v) => ({
    title:
      v.test === 'each'
        ? `${v.state === 'fired' ? 'Settle' : 'Get ready to settle'} what is owed: “${v.clauseTitle}”`
        : `${v.state === 'fired' ? 'Apply' : 'Get ready to apply'} the clause “${v.clauseTitle}”`,
    reason: [
      v.article === '' ? '' : `art.\u00a0${v.article}`,
      v.test === 'cap'
        ? `cap on the penalties of “${v.kpiTitle}” ${v.state === 'fired' ? 'reached' : 'that would be reached'} ${when(v.last)}`
        : v.test === 'each'
          ? `“${v.kpiTitle}” at ${judgedFigures(v, 'en').value} ${when(v.last)}`
          : v.value === '' || v.limitValue === ''
            ? `“${v.kpiTitle}” without data`
            : `“${v.kpiTitle}” at ${judgedFigures(v, 'en').value}, limit ${judgedFigures(v, 'en').limit}`,
      v.owed === '' ? '' : 'amount that cannot be reckoned',
      v.window === '' ? inARow(v.count) : countAmong(v.count, v.window, 'en'),
      v.state === 'would-fire' && v.test !== 'cap' ? 'on a provisional figure' : '',
      v.notice === ''
        ? ''
        : `formal notice to be sent${v.noticeBy.length === 0 ? '' : ` by ${formatList(v.noticeBy, 'en')}`}`,
      v.cureUntil === '' ? '' : `until ${day(v.cureUntil)} to cure`,
      v.cureUntil === '' && v.cureIn !== '' ? `cure judged on ${period(v.cureIn)}` : '',
      v.body === '' ? '' : `decision ${v.cureIn === '' ? 'expected' : 'then expected'} from: ${v.body}`,
    ]
      .filter(Boolean)
      .join(', '),
  }),
  'cure-running': (v) => ({
    title: `Cure the breach: ${[v.party, `“${v.kpiTitle}”`].filter(Boolean).join(', ')}`,
    reason: `${[`clause “${v.clauseTitle}”`, v.article && `art.\u00a0${v.article}`, `formal notice of ${day(v.notice)}`].filter(Boolean).join(', ')}; the value of ${period(v.decidedIn)} decides`,
  }),
  'notice-approaching': (v) => ({
    title: {
      tacit: `Give notice or let “${v.contractTitle}” renew`,
      indefinite: `Give notice or let “${v.contractTitle}” go on`,
      express: `Decide what becomes of “${v.contractTitle}”`,
      none: `Decide what becomes of “${v.contractTitle}”`,
    }[v.renewal],
    reason: `${v.reminder}-day reminder: ${v.who === '' ? 'to be decided' : `${v.who} decides`} by ${day(v.notice)}${v.advised === v.notice ? '' : ` (advised working day: ${day(v.advised)})`}${v.end === '' ? '' : `, term ends ${day(v.end)}`}, ${renewals[v.renewal]}`,
  }),
  'contract-ended': (v) => ({
    title: `Renew or close “${v.contractTitle}”`,
    reason: `contract ended on ${day(v.end)}`,
  }),
  'certificate-due': (v) => ({
    title: `Check the compliance certificate, “${v.contractTitle}”`,
    reason: `expected by ${day(v.due)}, every six months${v.last === '' ? ' from signature; no check is recorded' : `; last checked on ${day(v.last)}`}`,
  }),
  'payment-due': (v) => ({
    title: `Pay “${v.what}”`,
    reason: `${v.by}, to ${formatList(v.to, 'en')}, under “${v.contractTitle}”, by ${day(v.due)}${v.late > 1 ? `; ${countInWords(v.late, 'en', { one: 'day', other: 'days' })} passed` : ''}${v.parts > 0 ? '; a part of it was paid' : ''}${v.interest > 0 ? `; interest may be running since, at ${formatAgreedPercent(v.interest, 'en')} a year under the contract (simple, actual days over 365)` : ''}`,
  }),
  'conflict-deadline': (v) => ({
    title: `Answer the conflict “${v.conflict}”`,
    reason: `${level(v.level)} since ${day(v.since)}${v.next === '' ? '' : `; without agreement, ${level(v.next)} from ${day(v.nextFrom)}`}`,
  }),
  'commitment-overdue': (v) => ({
    title: `Keep the commitment “${v.commitment}”`,
    reason: `promised for ${day(v.due)}`,
  }),
  'commitment-due': (v) => ({ title: `Keep the commitment “${v.commitment}”`, reason: `promised for ${day(v.due)}` }),
  'committee-due': (v) => ({
    title: `Prepare: ${v.committeeTitle}`,
    reason: `meeting of ${day(v.on)}${v.papers === '' ? '' : `, papers to be sent on ${day(v.papers)}`}`,
  }),
  'waiver-expired': (v) => ({
    title: `Negotiate the clause “${v.clauseTitle}” or extend its waiver`,
    reason: `waiver until ${day(v.until)}`,
  }),
  'win-missing': (v) => ({
    title: 'Note a win',
    reason:
      v.last === ''
        ? `no win noted since ${day(v.from)}`
        : `last win noted on ${day(v.last)}, two quarters without another`,
  }),
  'exit-plan-missing': (v) => ({
    title: 'Write the exit plan',
    reason: `the parties have been bound since ${day(v.since)} without a plan to part`,
  }),
  'exit-rehearsal-stale': (v) => ({
    title: 'Rehearse the exit',
    reason:
      v.last === ''
        ? `exit plan never rehearsed, due on ${day(v.due)}`
        : `last rehearsal on ${day(v.last)}, next one due on ${day(v.due)}`,
  }),
  'contact-cold': (v) => ({
    title: `Send news to a contact of the network (${contactKinds[v.kind]})`,
    reason: `no exchange since ${day(v.last)}`,
  }),
  'contact-expired': (v) => ({
    title: 'Take a contact out of the network',
    reason: `data to be kept only until ${day(v.until)}`,
  }),
};

/** The attention list: what each rule asks, and the groups it is read in. */
export const attention: typeof french = {
  describe: (item) => (rules[item.rule] as (values: typeof item.values) => AttentionWords)(item.values),
  groups: { late: 'Late', week: 'This week', month: 'Within 30 days', later: 'Later' },
  points: { one: 'point', other: 'points' },
  oldest: (days) => `the oldest is ${days} old`,
  span: (from, to) => `${from} to ${to}`,
  more: (count) =>
    `Show ${count === 1 ? 'the other point' : `the ${formatCount(count, 'en', { one: 'other point', other: 'other points' })}`}`,
  next: (count) => `Show the ${formatCount(count, 'en', { one: 'next point', other: 'next points' })}`,
  rest: (count) =>
    `${capitalise(countInWords(count, 'en', { one: 'other point stands', other: 'other points stand' }))} in the calendars of the people and of the partnerships.`,
  rule: 'Rule',
  noOwner: 'No owner',
};
