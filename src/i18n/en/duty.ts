import type { Duty, DutyKind, DutyNature, DutyValues } from '../../domain/schedule/duty.ts';
import { numberInWords } from '../../format/count.ts';
import { formatDate } from '../../format/date.ts';
import { formatList } from '../../format/list.ts';
import { formatPeriod } from '../../format/period.ts';
import { isIsoDate } from '../../model/iso-date.ts';
import { isPeriod } from '../../model/period.ts';
import type { duty as french, DutyWords } from '../fr/duty.ts';
import { vocabulary } from './vocabulary.ts';

type KindWords = { readonly [Kind in DutyKind]: (values: DutyValues[Kind]) => DutyWords };

const day = (text: string) => (isIsoDate(text) ? formatDate(text, 'en', 'medium') : text);
const period = (text: string) => (isPeriod(text) ? formatPeriod(text, 'en') : text);
const quoted = (text: string) => `“${text}”`;
const since = (last: string) => (last === '' ? '' : `last time on ${day(last)}`);
const joined = (...parts: readonly string[]) => parts.filter(Boolean).join(', ');
const article = (text: string) => (text === '' ? '' : `art.\u00a0${text}`);
const endings = {
  tacit: 'renewed tacitly the next day unless notice is given',
  express: 'ends unless both sides sign',
  indefinite: 'goes on without a term the next day unless notice is given',
  none: 'ends without renewal',
};

const kinds: KindWords = {
  committee: (v) => ({ title: v.name, detail: 'meeting' }),
  'committee-papers': (v) => ({ title: `Send the papers: ${v.name}`, detail: `for the meeting of ${day(v.meeting)}` }),
  exchange: (v) => ({ title: v.exchange, detail: 'communication plan' }),
  ritual: (v) => ({ title: vocabulary.ritual[v.ritual], detail: 'ritual' }),
  announcement: (v) => ({ title: `Tell: ${v.audience}`, detail: v.message }),
  'framing-phase': (v) => ({ title: `End of the phase ${quoted(v.phase)}`, detail: v.deliverable }),
  evaluation: (v) => ({
    title: {
      objectives: `Evaluate the objectives, ${period(v.last)}`,
      relationship: 'Two-sided check of the relationship',
      trust: 'Rate the five team behaviours',
    }[v.of],
    detail: v.of === 'objectives' ? 'every quarter, to adjust plans' : joined('every half-year', since(v.last)),
  }),
  'quarterly-review': (v) => ({ title: `Quarterly review, ${period(v.quarter)}`, detail: 'to be held by this day' }),
  'annual-review': (v) => ({
    title: 'Annual strategic review',
    detail: `after ${numberInWords(v.year, 'en')} year${v.year > 1 ? 's' : ''} of partnership`,
  }),
  'record-review': (v) => ({ title: 'Read the record again', detail: since(v.last) }),
  'page-review': (v) => ({ title: `Read the page ${quoted(v.title)} again`, detail: since(v.last) }),
  notice: (v) => ({
    title: {
      tacit: `Last day to give notice on ${quoted(v.contract)}`,
      indefinite: `Last day to leave ${quoted(v.contract)} at its term`,
      express: `Last day to decide what follows ${quoted(v.contract)}`,
      none: `Last day to decide what follows ${quoted(v.contract)}`,
    }[v.renewal],
    detail: joined(`working day advised: ${day(v.advised)}`, v.end === '' ? '' : `term ending ${day(v.end)}`),
  }),
  'term-end': (v) => ({ title: `End of the term of ${quoted(v.contract)}`, detail: endings[v.renewal] }),
  'waiver-end': (v) => ({ title: `End of the waiver of the clause ${quoted(v.clauseTitle)}`, detail: v.contract }),
  certificate: (v) => ({
    title: `Check the compliance certificate, ${quoted(v.contract)}`,
    detail: 'every six months',
  }),
  'contract-payment': (v) => ({
    title: `Pay: ${v.what}`,
    detail: joined(`${v.by}, to ${formatList(v.to, 'en')}`, quoted(v.contract)),
  }),
  'clause-duty': (v) => ({
    title: v.do,
    detail: joined(`clause ${quoted(v.clauseTitle)}`, article(v.article), v.party),
  }),
  'clause-decision': (v) => ({
    title: v.isEachPeriod
      ? `Settle what is owed: ${quoted(v.clauseTitle)}`
      : `Decide what follows from the clause ${quoted(v.clauseTitle)}`,
    detail: joined(
      article(v.article),
      `KPI ${quoted(v.kpiTitle)}`,
      v.body,
      v.isProvisional ? 'on a provisional value' : '',
      v.isNoticeAwaited ? 'formal notice to be sent' : '',
      v.cureUntil === '' ? '' : `after ${day(v.cureUntil)}, the last day to cure`,
    ),
  }),
  cure: (v) => ({
    title: `Last day to cure: ${joined(v.party, quoted(v.kpiTitle))}`,
    detail: `${joined(`clause ${quoted(v.clauseTitle)}`, article(v.article))}; the value of ${period(v.decidedIn)} decides`,
  }),
  'kpi-data': (v) =>
    v.kpis.length === 1
      ? { title: `Deliver ${quoted(v.kpis[0] ?? '')}`, detail: period(v.period) }
      : {
          title: `Deliver ${numberInWords(v.kpis.length, 'en')} KPIs, ${period(v.period)}`,
          detail: formatList(v.kpis, 'en'),
        },
  objective: (v) => ({ title: v.statement, detail: 'objective due' }),
  'key-result': (v) => ({ title: v.statement, detail: `key result, ${quoted(v.objective)}` }),
  'swot-idea': (v) => ({ title: v.idea, detail: 'crossed SWOT' }),
  commitment: (v) => ({ title: `Keep the commitment ${quoted(v.commitment)}`, detail: '' }),
  conflict: (v) => ({
    title: `Settle the conflict ${quoted(v.conflict)}`,
    detail: typeof v.level === 'number' ? `level\u00a0${v.level}` : v.level && vocabulary.level[v.level].toLowerCase(),
  }),
  training: (v) => ({ title: v.topic, detail: joined('training', v.audience) }),
  payment: (v) => ({ title: `Payment by ${v.party}`, detail: 'contribution to the joint investment' }),
  roadmap: (v) => ({ title: v.title, detail: vocabulary.roadmapStep[v.step].toLowerCase() }),
  'exit-rehearsal': (v) => ({ title: 'Rehearse the exit', detail: since(v.last) }),
  'exit-item': (v) => ({ title: `Read the exit plan again: ${vocabulary.exitItem[v.item].toLowerCase()}`, detail: '' }),
};

export const duty: typeof french = {
  describe: ({ kind, values }: Pick<Duty, 'kind' | 'values'>): DutyWords =>
    (kinds[kind] as (given: typeof values) => DutyWords)(values),
  moved: (from) => `moved from ${from}`,
  nature: {
    contract: 'Contract',
    meeting: 'Committee and review',
    routine: 'Ritual and exchange',
    data: 'Data',
    goal: 'Objective and project',
    promise: 'Commitment and conflict',
    upkeep: 'Reading again',
  } satisfies Record<DutyNature, string>,
};
