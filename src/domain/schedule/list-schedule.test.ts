import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadPlaybook } from '../../loading/load-playbook.ts';
import type { Partnership, Playbook } from '../../model/playbook.ts';
import {
  aCandidate,
  aCase,
  aChecklist,
  aClause,
  aCommittee,
  aContract,
  aGuide,
  aKpi,
  aKpiUse,
  aPartnership,
  aPinnedClause,
  aPlaybook,
  aQuestion,
  aReviewPack,
  aSettings,
  anEntry,
  anObjective,
  aStep,
  cadence,
  day,
  duration,
  measurements,
  period,
  triggerRule,
} from '../../testing/builders.ts';
import { aMalus } from '../../testing/obligations.ts';
import { aHealthCheck } from '../../testing/keyed-by-party.ts';
import { listAttention } from '../attention/attention.ts';
import { cadenceDates } from '../calendar/cadence-dates.ts';
import { addDays, addMonths } from '../calendar/dates.ts';
import { calendarOf } from '../calendar/working-calendar.ts';
import { recordsByKind } from '../pages-of.ts';
import type { Duty, DutyKind } from './duty.ts';
import { listSchedule } from './list-schedule.ts';

const asOf = day('2026-11-23');

function schedule(fields: Partial<Partnership>, others: Partial<Playbook> = {}, on = asOf): Duty[] {
  return listSchedule(aPlaybook({ partnerships: [aPartnership(fields)], ...others }), on);
}

function of(kind: DutyKind, duties: readonly Duty[]): Duty[] {
  return duties.filter((duty) => duty.kind === kind);
}

const daysOf = (kind: DutyKind, duties: readonly Duty[]) => of(kind, duties).map(({ date }) => date);

describe('M21 the meetings of a schedule', () => {
  it.each([
    // The 31st of a month without one is its last day, and the next month goes back to the 31st.
    ['monthly', '2027-01-31', '2027-01-31', ['2027-02-01', '2027-03-01', '2027-03-31', '2027-04-30']],
    // 2028 is a leap year.
    ['monthly', '2027-12-31', '2027-12-31', ['2027-12-31', '2028-01-31', '2028-02-29', '2028-03-31']],
    // 1 May and 8 May 2028 are public holidays, both Mondays; Easter Monday is 17 April.
    ['weekly', '2028-04-17', '2028-04-17', ['2028-04-18', '2028-04-24', '2028-05-02', '2028-05-09']],
    // Ascension is on 6 May 2027, a Thursday.
    ['every 5 weeks', '2027-04-01', '2027-04-01', ['2027-04-01', '2027-05-07', '2027-06-10', '2027-07-15']],
  ])('%s from %s seen on %s are on %j', (words, from, on, expected) => {
    const committee = aCommittee({ cadence: cadence(words), from: day(from) });
    const found = schedule({ governance: { committees: [committee] } }, {}, day(on));
    expect(daysOf('committee', found).slice(0, 4)).toEqual(expected);
  });

  it('M26 a five-week retrospective keeps its id when a holiday moves it, and says from which day', () => {
    const rituals = [{ kind: 'retrospective' as const, cadence: cadence('every 5 weeks'), from: day('2027-04-01') }];
    const [, second] = of('ritual', schedule({ rituals }, {}, day('2027-04-01')));
    expect(second).toMatchObject({
      id: 'boucle-chaude.ritual.retrospective.1',
      date: '2027-05-07',
      movedFrom: '2027-05-06',
      isLate: false,
    });
  });

  it('are preceded by the working day on which papers leave', () => {
    const committee = aCommittee({ cadence: cadence('monthly'), from: day('2027-01-11'), papers: duration('10 days') });
    const found = schedule({ governance: { committees: [committee] } });
    // 1 January 2027 is a holiday: papers leave on the Thursday before.
    expect(of('committee-papers', found)[0]).toMatchObject({
      date: '2026-12-31',
      movedFrom: '2027-01-01',
      values: { meeting: '2027-01-11' },
    });
  });

  it('concern those who take part, and are the partnership manager’s', () => {
    const communication = [
      { exchange: 'Point technique', cadence: cadence('weekly'), from: day('2026-11-24'), audience: ['ruben-hasse'] },
      { exchange: 'Appel entre responsables' },
    ];
    expect(of('exchange', schedule({ communication }))[0]).toMatchObject({
      id: 'boucle-chaude.exchange.point-technique.0',
      owner: 'claire-aubrac',
      with: ['ruben-hasse'],
    });
  });

  it('go on after the first meeting of a three-year term, and stop with a contract that nothing renews', () => {
    const governance = { committees: [aCommittee({ cadence: cadence('monthly'), from: day('2025-03-12') })] };
    const express = aContract({ renewal: { kind: 'none' } });
    const tacit = aContract({ renewal: { kind: 'tacit', for: duration('3 years') } });
    const last = (contracts: Partnership['contracts'], stage: Partnership['stage'] = 'value-creation') =>
      daysOf('committee', schedule({ governance, contracts, stage })).at(-1);
    expect(last([express])).toBe('2028-02-14');
    expect(last([tacit])).toBe('2029-11-12');
    expect(last([tacit], 'exit')).toBe('2028-02-14');
    expect(last([aContract({ ends: day('2026-01-31'), renewal: { kind: 'none' } })])).toBe('2029-11-12');
  });

  it('have all their dates, none before the first one, before the day, or after the end', () => {
    const start = fc.integer({ min: -800, max: 1200 }).map((offset) => addDays(asOf, offset));
    const words = fc.constantFrom('weekly', 'every 5 weeks', 'monthly', 'every 2 months', 'quarterly', 'yearly');
    const end = fc.option(fc.integer({ min: 1, max: 1500 }).map((offset) => addDays(asOf, offset)));
    fc.assert(
      fc.property(start, words, end, (from, rhythm, ends) => {
        const committee = aCommittee({ cadence: cadence(rhythm), from });
        const contracts = ends === null ? [] : [aContract({ ends, renewal: { kind: 'none' } })];
        const found = daysOf('committee', schedule({ governance: { committees: [committee] }, contracts }));
        const horizon = addMonths(asOf, 36);
        const until = ends !== null && ends < horizon ? ends : horizon;
        const after = from > asOf ? from : asOf;
        expect(found.every((date) => date >= after && date <= until)).toBe(true);
        const calendar = calendarOf(aSettings());
        expect(found).toEqual(cadenceDates(cadence(rhythm), from, { after: asOf, until, calendar }));
      }),
    );
  });
});

describe('M44 the contracts of a schedule', () => {
  const renewal = { kind: 'tacit', for: duration('1 year'), notice: duration('3 months') } as const;
  const yearly = aContract({ title: 'Contrat de co-marquage', term: duration('1 year'), renewal });

  it('give a notice and an end for each term of three years, with the working day advised and reminders', () => {
    const found = schedule({ contracts: [yearly] });
    expect(daysOf('term-end', found)).toEqual(['2027-03-11', '2028-03-11', '2029-03-11']);
    expect(of('notice', found)).toMatchObject([
      {
        id: 'boucle-chaude.notice.pacte.2',
        date: '2026-12-11',
        reminders: [90, 60, 30],
        values: { advised: '2026-12-11', end: '2027-03-11', renewal: 'tacit' },
      },
      // 11 December 2027 is a Saturday: one more reminder, on the Friday.
      { id: 'boucle-chaude.notice.pacte.3', date: '2027-12-11', reminders: [90, 60, 30, 1] },
      { id: 'boucle-chaude.notice.pacte.4', date: '2028-12-11' },
    ]);
  });

  it('keep the name of a notice on the day after the one before it has passed', () => {
    const [next] = of('notice', schedule({ contracts: [yearly] }, {}, day('2026-12-12')));
    expect(next).toMatchObject({ id: 'boucle-chaude.notice.pacte.3', date: '2027-12-11' });
  });

  it('give no notice once it was given, and the end that it leads to', () => {
    const left = { ...yearly, 'notice-given': day('2026-11-23') };
    const found = schedule({ contracts: [left] });
    expect([of('notice', found), daysOf('term-end', found)]).toEqual([[], ['2027-03-11']]);
    expect(of('term-end', found)).toMatchObject([{ values: { renewal: 'none' } }]);
    expect(of('notice', schedule({ contracts: [left] }, {}, day('2026-11-22')))).not.toEqual([]);
  });

  it('say of the last term that the contract allows that nothing renews it', () => {
    const once = aContract({ ...yearly, renewal: { ...renewal, times: 3 } });
    const ends = of('term-end', schedule({ contracts: [once] }));
    expect(ends.map(({ date, values }) => [date, 'renewal' in values && values.renewal])).toEqual([
      ['2027-03-11', 'tacit'],
      ['2028-03-11', 'tacit'],
      ['2029-03-11', 'none'],
    ]);
  });

  it('give one notice and one end before an indefinite time, then neither', () => {
    const endless = { kind: 'tacit', for: 'indefinite', notice: duration('3 months') } as const;
    const contract = aContract({ renewal: endless });
    expect(of('notice', schedule({ contracts: [contract] }))).toMatchObject([
      { id: 'boucle-chaude.notice.pacte.1', date: '2027-12-11', values: { renewal: 'indefinite', end: '2028-03-11' } },
    ]);
    expect(of('term-end', schedule({ contracts: [contract] }))).toMatchObject([
      { id: 'boucle-chaude.term-end.pacte.1', date: '2028-03-11', values: { renewal: 'indefinite' } },
    ]);
    const on = (date: string) => schedule({ contracts: [contract] }, {}, day(date));
    expect([of('notice', on('2027-12-12')), of('term-end', on('2028-03-11'))]).toMatchObject([[], [{}]]);
    expect([of('notice', on('2028-03-12')), of('term-end', on('2028-03-12'))]).toEqual([[], []]);
    const signed = aContract({ renewal: { ...endless, kind: 'express', renewed: [day('2026-11-01')] } });
    expect(of('notice', schedule({ contracts: [signed] }))).toEqual([]);
  });

  it('go on meeting after the term that an indefinite time follows', () => {
    const renewal = { kind: 'tacit', for: 'indefinite', notice: duration('3 months') } as const;
    const contracts = [aContract({ ends: day('2027-06-30'), renewal })];
    const objectives = [anObjective()];
    const last = (on: string) =>
      daysOf('quarterly-review', schedule({ contracts, objectives, stage: 'value-creation' }, {}, day(on))).at(-1);
    expect(last('2026-11-23')).toBe('2029-10-31');
    expect(last('2027-07-01')).toBe('2030-04-30');
  });

  it('are late where one ended without a successor, and say nothing of what was replaced', () => {
    const ended = aContract({ ends: day('2026-10-31'), renewal: { kind: 'none' } });
    expect(of('term-end', schedule({ contracts: [ended] }))).toMatchObject([{ date: '2026-10-31', isLate: true }]);
    expect(of('term-end', schedule({ contracts: [ended], stage: 'exit' }))).toEqual([]);
    const successor = aContract({ id: 'suite', supersedes: 'pacte', starts: day('2026-11-01') });
    expect(of('term-end', schedule({ contracts: [ended, successor] }))).toMatchObject([
      { id: 'boucle-chaude.term-end.suite.1' },
    ]);
  });

  it('M19 number certificates after those made, so that the next keeps its id once one is made', () => {
    const supplier = aContract({ instrument: 'supplier', amount: 500_000, certificates: [day('2026-06-12')] });
    const before = of('certificate', schedule({ contracts: [supplier] }));
    const checked = { ...supplier, certificates: [day('2026-06-12'), day('2026-11-20')] };
    const [next] = of('certificate', schedule({ contracts: [checked] }));
    expect(before[0]).toMatchObject({ id: 'boucle-chaude.certificate.pacte.2', date: '2026-12-11' });
    expect(next).toMatchObject({ id: 'boucle-chaude.certificate.pacte.3', date: '2027-05-20' });
    expect(before[1]?.id).toBe(next?.id);
  });

  it('M13 ask again for what a signed clause asks for, at its version, until the contract ends', () => {
    const obligation = { party: 'norecia', do: 'Remettre le relevé', every: duration('12 months') };
    const clauses = [
      aClause({ version: '2.0' }),
      aClause({ id: 'audit', title: 'Audit', obligations: [obligation, { party: 'any', do: 'Signaler' }] }),
    ];
    const contracts = [aContract({ clauses: [aPinnedClause('audit'), aPinnedClause()] })];
    expect(of('clause-duty', schedule({ contracts }, { clauses }))).toMatchObject([
      // 12 March 2028 is the day after the last one of the term.
      { id: 'boucle-chaude.clause-duty.pacte.audit.1.2', date: '2027-03-12', owner: 'paul-sarrazin' },
    ]);
  });

  it('M13 give the time allowed from the end of each interval, the last of the contract included', () => {
    const obligation = { party: 'norecia', do: 'Remettre le relevé', every: duration('1 month') };
    const asked = (within: string, ends = '2027-02-28', asOf = '2026-11-23') => {
      const clauses = [aClause({ id: 'audit', obligations: [{ ...obligation, within: duration(within) }] })];
      const fields = { starts: day('2026-01-01'), ends: day(ends), renewal: { kind: 'none' as const } };
      const contracts = [aContract({ ...fields, clauses: [aPinnedClause('audit')] })];
      return of('clause-duty', schedule({ contracts }, { clauses }, day(asOf))).map(({ date }) => date);
    };
    // Of November, December, January and February; 10 January 2027 is a Sunday.
    expect(asked('10 days')).toEqual(['2026-12-10', '2027-01-08', '2027-02-10', '2027-03-10']);
    expect(asked('10 days', '2027-02-27')).toEqual(['2026-12-10', '2027-01-08', '2027-02-10']);
    expect(asked('0 days')).toEqual(['2026-11-30', '2026-12-31', '2027-01-29', '2027-02-26']);
    expect(asked('10 days', '2027-02-28', '2026-12-10')[0]).toBe('2026-12-10');
    expect(asked('10 days', '2027-02-28', '2026-12-11')[0]).toBe('2027-01-08');
  });

  it('M44 ask once for what an amendment takes up, from the day it takes effect and as it says', () => {
    const every = (words: string) => [{ party: 'norecia', do: 'Remettre le relevé', every: duration(words) }];
    const { translations: _, earlier: __, ...signed } = aClause({ id: 'audit', obligations: every('12 months') });
    const clauses = [aClause({ id: 'audit', version: '1.1', obligations: every('6 months'), earlier: [signed] })];
    const amendment = (starts: string) =>
      aContract({
        id: 'avenant',
        instrument: 'amendment',
        amends: 'pacte',
        starts: day(starts),
        clauses: [aPinnedClause('audit', { clause: { id: 'audit', version: '1.1' } })],
      });
    const contracts = (starts: string) => [aContract({ clauses: [aPinnedClause('audit')] }), amendment(starts)];
    const asked = (starts: string) => daysOf('clause-duty', schedule({ contracts: contracts(starts) }, { clauses }));
    // From 23 November 2026 every six months, to the last day of the contract it amends, 11 March 2028.
    expect(asked('2026-11-23')).toEqual(['2027-05-21', '2027-11-23']);
    expect(asked('2026-11-24')).toEqual(['2027-03-12']);
  });

  it('M15 ask for nothing that a contract holds as indicative', () => {
    const obligations = [{ party: 'any', do: 'Remettre le relevé', every: duration('12 months') }];
    const asked = (binding: 'binding' | 'indicative') => {
      const contracts = [aContract({ instrument: 'mou', clauses: [aPinnedClause('audit', { binding })] })];
      return daysOf('clause-duty', schedule({ contracts }, { clauses: [aClause({ id: 'audit', obligations })] }));
    };
    expect([asked('binding'), asked('indicative')]).toEqual([['2027-03-12'], []]);
  });
});

describe('M28 the payments of a schedule', () => {
  const payments = (paid?: string) =>
    of(
      'payment',
      schedule({
        investment: {
          contributions: { norecia: 10000 },
          payments: [{ party: 'norecia', amount: 10000, on: day('2026-11-20'), ...(paid && { paid: day(paid) }) }],
        },
      }),
    ).map(({ date, isLate }) => [date, isLate]);

  it('are due until the day they are paid, which may still be to come', () => {
    expect(payments()).toEqual([['2026-11-20', true]]);
    expect(payments('2026-11-24')).toEqual([['2026-11-20', true]]);
    expect(payments('2026-11-23')).toEqual([]);
  });
});

describe('M41 the figures of a schedule', () => {
  const followed = {
    kpis: [aKpiUse({ from: day('2026-01-01') }), aKpiUse({ kpi: 'margin', from: day('2026-01-01') })],
  };
  const provided = { due: duration('10 days'), 'source-owner': 'ruben-hasse' };
  const kpis = [aKpi(provided), aKpi({ id: 'margin', title: 'Marge', ...provided })];

  it('are asked once for what one person owes the same day', () => {
    const values = [...measurements('availability', '2026-10', [0.98]), ...measurements('margin', '2026-10', [1])];
    expect(of('kpi-data', schedule({ ...followed, measurements: values }, { kpis }))[0]).toMatchObject({
      id: 'boucle-chaude.kpi-data.2026-11.10-day.ruben-hasse',
      date: '2026-12-10',
      owner: 'ruben-hasse',
      values: { period: '2026-11', kpis: ['Disponibilité du service', 'Marge'] },
    });
  });

  it('are late from the very day they were due, the earliest period missing alone', () => {
    const values = measurements('availability', '2026-07', [0.98]);
    const found = of('kpi-data', schedule({ kpis: [aKpiUse()], measurements: values }, { kpis }, day('2026-10-10')));
    expect(found.filter(({ isLate }) => isLate)).toMatchObject([{ date: '2026-09-10', values: { period: '2026-08' } }]);
    const sameDay = of('kpi-data', schedule({ kpis: [aKpiUse()], measurements: values }, { kpis }, day('2026-09-10')));
    expect(sameDay[0]).toMatchObject({ date: '2026-09-10', isLate: true });
  });

  it('M01 leave out an objective that is attained', () => {
    const objectives = [anObjective({ due: day('2027-06-30'), measure: { kpi: 'availability', target: 0.9 } })];
    const attained = { kpis: [aKpiUse()], measurements: measurements('availability', '2026-10', [0.95]) };
    expect(of('objective', schedule({ objectives }, { kpis }))).toMatchObject([{ id: 'boucle-chaude.objective.gaz' }]);
    expect(of('objective', schedule({ objectives, ...attained }, { kpis }))).toEqual([]);
  });
});

describe('M39 M45 M25 the upkeep of a schedule', () => {
  it('reviews objectives on the first working day after each quarter, while the parties work together', () => {
    const objectives = [anObjective()];
    const found = of('evaluation', schedule({ objectives }));
    expect(found.slice(0, 2)).toMatchObject([
      { id: 'boucle-chaude.evaluation.objectives.2026-Q4', date: '2027-01-04', movedFrom: '2027-01-01' },
      { id: 'boucle-chaude.evaluation.objectives.2027-Q1', date: '2027-04-01' },
    ]);
    expect(of('evaluation', schedule({ objectives, stage: 'partner-selection' }))).toEqual([]);
  });

  it('asks for the two-sided rating half a year after the last one', () => {
    const ratings = ['2025-09-30', '2026-05-29'].map((on) => aHealthCheck({ on, valbrune: '4', norecia: '2' }));
    const found = schedule({ 'health-check': ratings });
    expect(of('evaluation', found)).toMatchObject([{ date: '2026-11-30', movedFrom: '2026-11-29' }]);
  });

  it('M37 holds each quarterly review in the month after, unless its snapshot is kept', () => {
    const objectives = [anObjective()];
    const found = of('quarterly-review', schedule({ objectives, since: day('2025-03-12') }, {}, day('2026-10-30')));
    expect(found.slice(0, 3)).toMatchObject([
      { id: 'boucle-chaude.quarterly-review.2026-Q3', date: '2026-10-30', movedFrom: '2026-10-31' },
      { id: 'boucle-chaude.quarterly-review.2026-Q4', date: '2027-01-29', movedFrom: '2027-01-31' },
      { id: 'boucle-chaude.quarterly-review.2027-Q1', date: '2027-04-30', owner: 'claire-aubrac' },
    ]);
    const dayAfter = of('quarterly-review', schedule({ objectives }, {}, day('2026-10-31')));
    expect(dayAfter[0]?.id).toBe('boucle-chaude.quarterly-review.2026-Q4');
    const kept = of(
      'quarterly-review',
      schedule({ objectives, reviews: [aReviewPack({ quarter: period('2026-Q4') })] }),
    );
    expect(kept[0]?.id).toBe('boucle-chaude.quarterly-review.2027-Q1');
    expect(of('quarterly-review', schedule({ objectives, stage: 'exit' }))).toEqual([]);
    expect(of('quarterly-review', schedule({}))).toEqual([]);
    const young = of('quarterly-review', schedule({ objectives, since: day('2026-10-01') }, {}, day('2026-10-05')));
    expect(young[0]?.id).toBe('boucle-chaude.quarterly-review.2026-Q4');
  });

  it('M38 holds the annual review on the anniversary of the partnership, else of its contract', () => {
    const objectives = [anObjective()];
    const since = day('2024-02-29');
    expect(of('annual-review', schedule({ objectives, since }))).toMatchObject([
      { id: 'boucle-chaude.annual-review.3', date: '2027-03-01', movedFrom: '2027-02-28', values: { year: 3 } },
      { id: 'boucle-chaude.annual-review.4', date: '2028-02-29' },
      { id: 'boucle-chaude.annual-review.5', date: '2029-02-28' },
    ]);
    const contracts = [aContract({ starts: day('2025-03-12'), renewal: { kind: 'tacit' } })];
    expect(of('annual-review', schedule({ objectives, contracts }))[0]).toMatchObject({
      date: '2027-03-12',
      path: ['contracts'],
    });
    expect(of('annual-review', schedule({ objectives, contracts: [] }))).toEqual([]);
    expect(of('annual-review', schedule({ objectives, since, stage: 'knowledge' }))).toEqual([]);
  });

  it('reads again the record and the catalogue, whose former id names them', () => {
    const review = { last: day('2026-05-20'), every: duration('6 months') };
    const guides = [aGuide({ id: 'cadrer', formerly: ['cadrage'], review, owner: 'lea-fontan' })];
    expect(schedule({ review }, { guides }).filter(({ isLate }) => isLate)).toMatchObject([
      { id: 'page-review.guide.cadrage', owner: 'lea-fontan', page: { kind: 'guide', id: 'cadrer' } },
      { id: 'boucle-chaude.review', date: '2026-11-20', owner: 'claire-aubrac' },
    ]);
  });

  it('reads again a page of every kind', () => {
    const review = { last: day('2026-05-20'), every: duration('12 months') };
    const playbook = aPlaybook({
      partnerships: [aPartnership({ review })],
      clauses: [aClause({ review })],
      kpis: [aKpi({ review })],
      guides: [aGuide({ review })],
      cases: [aCase({ review })],
      questions: [aQuestion({ review })],
      checklists: [aChecklist({ review })],
      candidates: [aCandidate({ review })],
    });
    const duties = listSchedule(playbook, asOf);
    const read = [...of('record-review', duties), ...of('page-review', duties)];
    expect(read.map(({ page }) => page?.kind ?? 'partnership').sort()).toEqual(
      Object.keys(recordsByKind(playbook)).sort(),
    );
  });

  it('rehearses the exit at its interval', () => {
    const exit = { plan: { rehearsed: day('2026-02-28'), owner: 'helene-vasseur', data: 'Restitution' } };
    expect(of('exit-rehearsal', schedule({ exit }))).toMatchObject([
      { date: '2027-02-28', owner: 'helene-vasseur', reminders: [30] },
    ]);
    const planned = { plan: { ...exit.plan, rehearsed: day('2026-11-24') } };
    expect(of('exit-rehearsal', schedule({ exit: planned }))).toMatchObject([
      { date: '2026-11-24', values: { last: '' } },
    ]);
  });
});

describe('M18 an open conflict in a schedule', () => {
  const conflict = anEntry({ id: 'delai', kind: 'conflict', date: day('2026-11-20'), level: 1 });
  const asked = (who: string | string[]) =>
    of(
      'conflict',
      schedule({
        governance: {
          committees: [aCommittee({ id: 'steering' })],
          escalation: [aStep({ who, within: duration('10 days') })],
        },
        journal: [conflict],
      }),
    ).map(({ date, owner, with: others }) => [date, owner, others]);

  it('is for the first person of its level, with the others, within the time of that level', () => {
    expect(asked(['paul-sarrazin', 'helene-vasseur', 'ruben-hasse'])).toEqual([
      ['2026-11-30', 'paul-sarrazin', ['helene-vasseur', 'ruben-hasse']],
    ]);
    expect(asked(['paul-sarrazin', 'helene-vasseur'])).toEqual([['2026-11-30', 'paul-sarrazin', ['helene-vasseur']]]);
    expect(asked('paul-sarrazin')).toEqual([['2026-11-30', 'paul-sarrazin', undefined]]);
  });

  it('is for the manager of the partnership where a committee settles it', () => {
    expect(asked('steering')).toEqual([['2026-11-30', 'claire-aubrac', undefined]]);
  });
});

describe('M51 the ids of a schedule', () => {
  const commitment = anEntry({ id: 'plan', kind: 'commitment', due: day('2026-12-01') });

  it('begin with the oldest id the record had, unless another bears it today', () => {
    const renamed = aPartnership({ formerly: ['chaleur', 'boucle'], journal: [commitment] });
    const idOf = (...others: Partnership[]) =>
      listSchedule(aPlaybook({ partnerships: [renamed, ...others] }), asOf)[0]?.id;
    expect(idOf()).toBe('chaleur.commitment.plan');
    expect(idOf(aPartnership({ id: 'chaleur' }))).toBe('boucle.commitment.plan');
  });

  it('stay whatever else is added to the record', () => {
    const training = (topic: string) => ({ topic, on: day('2027-01-21') });
    const idsOf = (topics: readonly string[]) =>
      schedule({ training: topics.map(training), journal: [commitment] }).map(({ id }) => id);
    expect(idsOf(['Écoute', 'Montage'])).toEqual(expect.arrayContaining(idsOf(['Montage'])));
  });
});

describe('M51 the schedule of the sample', () => {
  const { playbook } = loadPlaybook(fileURLToPath(new URL('../../../content', import.meta.url)));
  const duties = listSchedule(playbook, asOf);

  it('names every duty once', () => {
    expect(new Set(duties.map(({ id }) => id)).size).toBe(duties.length);
  });

  it('asks on its very day for all that it announced, not late yet', () => {
    // A figure is late from the day on which it is due, and then the earliest that is missing stands for its line.
    const ahead = duties.filter(({ kind, date, isLate }) => kind !== 'kpi-data' && !isLate && date >= asOf);
    const byKind = [...Map.groupBy(ahead, ({ kind }) => kind).values()];
    const days = new Set(byKind.flatMap((ofKind) => ofKind.slice(0, 2).map(({ date }) => date)));
    expect([byKind.length > 20, days.size > 20]).toEqual([true, true]);
    for (const on of days) {
      const known = new Map(listSchedule(playbook, on).map((duty) => [duty.id, duty]));
      const announced = ahead.filter(({ date }) => date === on);
      expect(announced.map(({ id }) => [id, known.get(id)?.date, known.get(id)?.isLate])).toEqual(
        announced.map(({ id }) => [id, on, false]),
      );
    }
  });

  it('dates and gives to the same person what the attention list announces', () => {
    const kinds: Readonly<Partial<Record<string, DutyKind>>> = {
      'clause-triggered': 'clause-decision',
      'cure-running': 'cure',
      'kpi-value-late': 'kpi-data',
      'objective-past-due': 'objective',
      'notice-approaching': 'notice',
      'certificate-due': 'certificate',
      'payment-due': 'contract-payment',
      'waiver-expired': 'waiver-end',
      'conflict-deadline': 'conflict',
      'commitment-overdue': 'commitment',
      'commitment-due': 'commitment',
      'committee-due': 'committee',
      'exit-rehearsal-stale': 'exit-rehearsal',
      'partnership-review-overdue': 'record-review',
      'page-review-overdue': 'page-review',
    };
    const announced = listAttention(playbook, asOf).filter(({ rule }) => kinds[rule] !== undefined);
    expect(announced.length).toBeGreaterThan(10);
    for (const { rule, due, partnership, owner, urgency } of announced)
      expect(duties).toContainEqual(
        expect.objectContaining({
          kind: kinds[rule],
          date: due,
          isLate: urgency === 'late',
          ...(owner !== undefined && { owner }),
          ...(partnership !== undefined && { partnership }),
        }),
      );
  });
});

describe('M17 the decision on a clause in the calendar', () => {
  const trigger = { when: triggerRule('below floor'), clause: 'bonus-malus', within: duration('60 days') };
  const decisions = (notice: boolean, journal: Partial<Partnership>['journal'] = []) =>
    schedule(
      {
        kpis: [aKpiUse({ floor: 0.975, trigger })],
        measurements: measurements('availability', '2026-10', [0.97]),
        contracts: [aContract({ ends: day('2030-01-01'), clauses: [aPinnedClause('bonus-malus')] })],
        journal,
      },
      { kpis: [aKpi()], clauses: [aMalus({ 'formal-notice': notice })] },
    ).flatMap((duty) => (duty.kind === 'clause-decision' ? [[duty.date, duty.values.isNoticeAwaited]] : []));

  it('says that the formal notice is still to be sent, until it is', () => {
    expect(decisions(true)).toEqual([['2026-12-30', true]]);
    expect(decisions(true, [anEntry({ kind: 'notice', clause: 'bonus-malus', date: day('2026-11-03') })])).toEqual([
      ['2026-12-30', false],
    ]);
    expect(decisions(false)).toEqual([['2026-12-30', false]]);
  });

  it('waits for a cure that runs, and says until when', () => {
    const sent = anEntry({ kind: 'notice', clause: 'bonus-malus', date: day('2026-11-03') });
    const waits = (asOf: string) =>
      schedule(
        {
          kpis: [aKpiUse({ floor: 0.975, trigger })],
          measurements: measurements('availability', '2026-10', [0.97]),
          contracts: [aContract({ ends: day('2030-01-01'), clauses: [aPinnedClause('bonus-malus')] })],
          journal: [sent],
        },
        { kpis: [aKpi()], clauses: [aMalus({ 'formal-notice': true, cure: duration('30 days') })] },
        day(asOf),
      ).flatMap((duty) => (duty.kind === 'clause-decision' ? [[duty.date, duty.values.cureUntil, duty.isLate]] : []));
    expect(waits('2026-11-02')).toEqual([['2026-12-30', '', false]]);
    expect(waits('2026-11-03')).toEqual([['2027-03-01', '2026-12-03', false]]);
    expect(waits('2026-12-03')).toEqual([['2027-03-01', '2026-12-03', false]]);
    expect(waits('2026-12-04')).toEqual([['2027-03-01', '', false]]);
    expect(waits('2027-03-02')).toEqual([['2027-03-01', '', true]]);
  });
});

describe('M18 the last day to cure in the calendar', () => {
  const trigger = {
    when: triggerRule('below floor'),
    clause: 'bonus-malus',
    article: '14.2',
    within: duration('60 days'),
  };
  const sent = anEntry({ id: 'lettre', kind: 'notice', clause: 'bonus-malus', to: 'norecia', date: day('2026-11-03') });
  const cures = (asOf: string, record: Partial<Partnership> = {}, cure = duration('30 days')) =>
    of(
      'cure',
      schedule(
        {
          kpis: [aKpiUse({ floor: 0.975, trigger })],
          measurements: measurements('availability', '2026-10', [0.97]),
          contracts: [aContract({ ends: day('2030-01-01'), clauses: [aPinnedClause('bonus-malus')] })],
          journal: [sent],
          ...record,
        },
        { kpis: [aKpi()], clauses: [aMalus({ 'formal-notice': true, cure }, { title: 'Bonus et malus' })] },
        day(asOf),
      ),
    );

  it('says who must cure what, and is theirs', () => {
    expect(cures('2026-11-23')).toMatchObject([
      {
        id: 'boucle-chaude.cure.availability-bonus-malus-2026-10.lettre',
        date: '2026-12-03',
        isLate: false,
        owner: 'paul-sarrazin',
        reminders: [7],
        values: {
          clauseTitle: 'Bonus et malus',
          article: '14.2',
          kpiTitle: 'Disponibilité du service',
          party: 'Norécia',
          decidedIn: '2026-12',
        },
        path: ['date'],
      },
    ]);
  });

  it('stands from the day of the notice through the last day, never late', () => {
    const days = (asOf: string) => cures(asOf).map(({ date, isLate }) => [date, isLate]);
    expect(days('2026-11-02')).toEqual([]);
    expect(days('2026-11-03')).toEqual([['2026-12-03', false]]);
    expect(days('2026-12-03')).toEqual([['2026-12-03', false]]);
    expect(days('2026-12-04')).toEqual([]);
  });

  it('is not moved from a day that is not worked', () => {
    // 6 December 2026 is a Sunday.
    expect(cures('2026-11-23', {}, duration('33 days')).map(({ date, movedFrom: moved }) => [date, moved])).toEqual([
      ['2026-12-06', undefined],
    ]);
  });

  it('is gone once a value decides, and stays where the decision was taken all the same', () => {
    const values = measurements('availability', '2026-10', [0.97, 0.98, 0.98]);
    expect(cures('2026-12-01', { measurements: values })).toEqual([]);
    const decision = anEntry({ id: 'decision', clause: 'bonus-malus', date: day('2026-11-10') });
    expect(cures('2026-11-23', { journal: [sent, decision] })).toHaveLength(1);
  });

  it('is the partnership manager’s where nobody is put on notice by name', () => {
    expect(cures('2026-11-23', { journal: [{ ...sent, to: undefined }] })).toMatchObject([
      { owner: 'claire-aubrac', values: { party: '' } },
    ]);
  });
});
