import { describe, expect, it } from 'vitest';
import { anObjective, aPartnership, day } from '../../../testing/builders.ts';
import { aHealthCheck, aSwot } from '../../../testing/keyed-by-party.ts';
import { placesOf, tell } from '../../../testing/tell.ts';
import { checkDatesOutOfOrder } from '../contracts/dates-out-of-order.ts';
import { checkUnknownParty } from '../references/unknown-party.ts';
import { checkOneSidedRating } from '../running/one-sided-rating.ts';
import { checkContributionBlindSpot } from './contribution-blind-spot.ts';
import { checkFrictionNotShared } from './friction-not-shared.ts';
import { checkFrictionUnhandled } from './friction-unhandled.ts';
import { checkObjectiveNotSmart } from './objective-not-smart.ts';
import { checkRatingAwaited } from './rating-awaited.ts';
import { checkRebuildAnswerMissing } from './rebuild-answer-missing.ts';
import { checkSwotCrossingEmpty } from './swot-crossing-empty.ts';

const file = 'partnerships/boucle-chaude/index.mdx';
const one = (fields: Parameters<typeof aPartnership>[0]) => ({ partnerships: [aPartnership(fields)] });

describe('objective-not-smart', () => {
  it('M01 names the letters that do not hold and why, and is silent on a complete objective', () => {
    const whole = anObjective({
      measure: { kpi: 'gas-saving', target: 0.18 },
      resources: 'Équipe',
      context: 'Budget',
      due: day('2027-06-30'),
      owner: 'claire-aubrac',
      agreed: ['valbrune', 'norecia'],
    });
    expect(
      tell(checkObjectiveNotSmart, one({ objectives: [whole, { ...whole, context: undefined, due: undefined }] })),
    ).toEqual([
      {
        code: 'objective-not-smart',
        severity: 'info',
        at: `${file}: objectives.1.statement`,
        values: { statement: whole.statement, letters: ['R', 'T'], reasons: ['no-context', 'no-due-date'] },
      },
    ]);
  });
});

describe('the contributions', () => {
  const contribution = (valbrune: number, norecia: number, alone?: string) => ({
    id: 'fitting',
    kind: 'skills' as const,
    name: 'Pose',
    strength: { valbrune, norecia },
    ...(alone !== undefined && { alone }),
  });

  it('M05 are told of where nobody is above 2, with the figures found', () => {
    expect(tell(checkContributionBlindSpot, one({ contributions: [contribution(1, 2), contribution(1, 3)] }))).toEqual([
      {
        code: 'contribution-blind-spot',
        severity: 'info',
        at: `${file}: contributions.0.strength`,
        values: { name: 'Pose', strengths: ['valbrune 1', 'norecia 2'] },
      },
    ]);
  });

  it('M05 must say once what could not be rebuilt alone', () => {
    const unanswered = [contribution(5, 1), contribution(1, 5)];
    expect(tell(checkRebuildAnswerMissing, one({ contributions: unanswered }))).toMatchObject([
      { severity: 'warning', at: `${file}: contributions (key)`, values: { count: 2 } },
    ]);
    expect(
      tell(checkRebuildAnswerMissing, one({ contributions: [...unanswered, contribution(1, 5, 'Sept ans')] })),
    ).toEqual([]);
    expect(tell(checkRebuildAnswerMissing, one({ contributions: [] }))).toEqual([]);
  });
});

describe('the crossed SWOT', () => {
  const change = { weaknesses: { change: 'Conduite du changement' } };

  it('M06 is told of at the strengths or weaknesses that no idea crosses', () => {
    const swot = aSwot({
      valbrune: { strengths: { sites: 'Sites' } },
      shared: { opportunities: { aid: 'Aides' }, threats: { gas: 'Gaz' } },
      crossings: [{ of: ['valbrune.sites', 'aid'], idea: 'Dossier groupé' }],
    });
    expect(tell(checkSwotCrossingEmpty, one({ swot }))).toMatchObject([
      {
        severity: 'info',
        at: `${file}: swot.valbrune.strengths (key)`,
        values: { party: 'valbrune', outside: 'threats' },
      },
    ]);
    expect(tell(checkSwotCrossingEmpty, one({ swot: aSwot({ valbrune: change }) }))).toEqual([]);
  });

  it('M06 is told of at a weakness of both sides until its mitigation has someone and a date', () => {
    const sides = { valbrune: change, norecia: change };
    const handled = { of: 'change', mitigation: 'Un binôme par site', owner: 'claire-aubrac' };
    expect(tell(checkFrictionUnhandled, one({ swot: aSwot(sides) }))).toMatchObject([
      { severity: 'info', at: `${file}: swot.valbrune.weaknesses.change`, values: { missing: ['mitigation'] } },
    ]);
    expect(tell(checkFrictionUnhandled, one({ swot: aSwot({ ...sides, frictions: [handled] }) }))).toMatchObject([
      { at: `${file}: swot.frictions.0`, values: { missing: ['due'] } },
    ]);
    const dated = aSwot({ ...sides, frictions: [{ ...handled, due: '2027-01-15' }] });
    expect(tell(checkFrictionUnhandled, one({ swot: dated }))).toEqual([]);
    expect(tell(checkFrictionNotShared, one({ swot: dated }))).toEqual([]);
  });

  it('M06 says nothing of shared weaknesses where one party has the id of the other', () => {
    const twice = [
      { id: 'valbrune', name: 'Valbrune' },
      { id: 'valbrune', name: 'Norécia' },
    ];
    const swot = aSwot({ valbrune: change, norecia: change, frictions: [{ of: 'change' }] });
    expect(tell(checkFrictionNotShared, one({ swot, parties: twice }))).toEqual([]);
  });

  it('M06 refuses the mitigation of a weakness that one side alone has, and suggests a shared one', () => {
    const swot = aSwot({ valbrune: change, norecia: change, frictions: [{ of: 'chnage' }] });
    expect(tell(checkFrictionNotShared, one({ swot }))).toEqual([
      {
        code: 'friction-not-shared',
        severity: 'error',
        at: `${file}: swot.frictions.0.of`,
        values: { value: 'chnage', suggestion: 'change' },
      },
    ]);
    const alone = aSwot({ valbrune: change, frictions: [{ of: 'change' }] });
    expect(placesOf(checkFrictionNotShared, one({ swot: alone }))).toEqual([`${file}: swot.frictions.0.of`]);
  });
});

describe('the two-sided check', () => {
  const asked = aHealthCheck({ valbrune: '3', asked: '2026-11-02' });

  it('M36 awaits a rating that was asked for, and is only one-sided where nobody asked', () => {
    const checks = [
      asked,
      aHealthCheck({ valbrune: '3' }),
      aHealthCheck({ valbrune: '3', norecia: '4', asked: '2026-11-02' }),
    ];
    expect(tell(checkRatingAwaited, one({ 'health-check': checks }))).toEqual([
      {
        code: 'rating-awaited',
        severity: 'info',
        at: `${file}: health-check.0`,
        values: { item: 'respect', party: 'norecia', asked: '2026-11-02' },
      },
    ]);
    expect(placesOf(checkOneSidedRating, one({ 'health-check': checks }))).toEqual([`${file}: health-check.1`]);
  });

  it('M36 refuses a judged party that the partnership does not list', () => {
    const checks = [aHealthCheck({ of: 'norecai', valbrune: '3', norecia: '3' })];
    expect(tell(checkUnknownParty, one({ 'health-check': checks }))).toMatchObject([
      { at: `${file}: health-check.0.of`, values: { suggestion: 'norecia' } },
    ]);
  });
});

describe('the dates of the frame', () => {
  it('M02 M03 refuse a phase or a shared objective that ends before it starts, and allow the same day', () => {
    const phase = (to: string) => ({ phase: 'Étude', from: day('2024-02-05'), to: day(to) });
    const okr = (due: string) => ({ id: 'a', objective: 'A', from: day('2025-03-12'), due: day(due), results: [] });
    const places = (to: string, due: string) =>
      placesOf(checkDatesOutOfOrder, one({ framing: { calendar: [phase(to)] }, okrs: [okr(due)] }));
    expect(places('2024-02-04', '2025-03-11')).toEqual([`${file}: okrs.0.due`, `${file}: framing.calendar.0.to`]);
    expect(places('2024-02-05', '2025-03-12')).toEqual([]);
  });
});
