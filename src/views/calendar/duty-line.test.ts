import { describe, expect, it } from 'vitest';
import { listSchedule } from '../../domain/schedule/list-schedule.ts';
import type { Locale } from '../../model/locale.ts';
import type { Playbook } from '../../model/playbook.ts';
import {
  aContract,
  aKpi,
  anEntry,
  anObjective,
  aPartnership,
  aPinnedClause,
  day,
  duration,
  triggerRule,
} from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { aMalus, aTrigger, figures } from '../../testing/obligations.ts';
import { dutyLine } from './duty-line.ts';

const record = { objectives: [anObjective()], since: day('2024-02-05') };
const won = { ...record, journal: [anEntry({ id: 'contrat', kind: 'win', date: day('2026-11-02') })] };

function reviewLines(fields: Parameters<typeof aPartnership>[0], edition?: Playbook['edition'], locale: Locale = 'fr') {
  const context = aContext({ partnerships: [aPartnership(fields)], ...(edition && { edition }) }, locale);
  const duties = listSchedule(context.playbook, context.asOf);
  return (['quarterly-review', 'annual-review'] as const).map((kind) => {
    const duty = duties.find((each) => each.kind === kind);
    const { title, about, href } = duty ? dutyLine(context, duty, false) : {};
    return [title, about, href];
  });
}

describe('the reviews of a calendar (M37, M38)', () => {
  it('lead to the pack of the quarter and to the evidence of the year', () => {
    expect(reviewLines(won)).toEqual([
      [
        'Revue trimestrielle, T4\u00a02026',
        'à tenir au plus tard ce jour, déplacé du 31\u00a0janvier',
        '/partenariats/boucle-chaude/revues/',
      ],
      ['Revue stratégique annuelle', 'après trois ans de partenariat', '/partenariats/boucle-chaude/revue-annuelle/'],
    ]);
    expect(reviewLines(won, undefined, 'en').map(([title, about]) => [title, about])).toEqual([
      ['Quarterly review, Q4\u00a02026', 'to be held by this day, moved from 31\u00a0January'],
      ['Annual strategic review', 'after three years of partnership'],
    ]);
  });

  it('lead to the partnership where no page of the review is made', () => {
    const overview = '/partenariats/boucle-chaude/';
    expect(reviewLines(record).map(([, , href]) => href)).toEqual([overview, overview]);
    const edition = { id: 'norecia', party: 'norecia' };
    expect(reviewLines(won, edition).map(([, , href]) => href)).toEqual([`${overview}revues/`, overview]);
  });
});

describe('the last day to cure in a calendar (M18)', () => {
  const partnership = aPartnership({
    kpis: [
      aTrigger('below floor', {
        trigger: { when: triggerRule('below floor'), clause: 'bonus-malus', article: '14.2' },
      }),
    ],
    measurements: figures('2026-10', [88]),
    contracts: [aContract({ clauses: [aPinnedClause('bonus-malus')] })],
    journal: [anEntry({ kind: 'notice', clause: 'bonus-malus', to: 'norecia', date: day('2026-11-03') })],
  });
  const clauses = [aMalus({ 'formal-notice': true, cure: duration('30 days') }, { title: 'Bonus et malus' })];

  it.each([
    [
      'fr',
      'Dernier jour pour remédier\u00a0: Norécia, «\u00a0Disponibilité du service\u00a0»',
      'clause «\u00a0Bonus et malus\u00a0», art.\u00a014.2\u202f; la valeur de décembre\u00a02026 en décide',
      '/partenariats/boucle-chaude/finances/#obligations',
    ],
    [
      'en',
      'Last day to cure: Norécia, “Disponibilité du service”',
      'clause “Bonus et malus”, art.\u00a014.2; the value of December\u00a02026 decides',
      '/en/partnerships/boucle-chaude/finance/#obligations',
    ],
  ] as const)('says who must cure what, and leads to what the clause set off (%s)', (locale, title, about, href) => {
    const context = aContext({ partnerships: [partnership], clauses, kpis: [aKpi()] }, locale);
    const duty = listSchedule(context.playbook, context.asOf).find(({ kind }) => kind === 'cure');
    const line = duty && dutyLine(context, duty, false);
    expect([line?.iso, line?.title, line?.about, line?.href]).toEqual(['2026-12-03', title, about, href]);
    expect(line?.status).toMatchObject({ mark: 'clause', tone: 'clause' });
  });
});

describe('the day by which to decide on a clause in a calendar (M17)', () => {
  it.each([
    ['fr', 'each period', 'Régler ce qui est dû\u00a0: «\u00a0Bonus et malus\u00a0»'],
    ['fr', 'below floor', 'Décider des suites de la clause «\u00a0Bonus et malus\u00a0»'],
    ['en', 'each period', 'Settle what is owed: “Bonus et malus”'],
    ['en', 'below floor', 'Decide what follows from the clause “Bonus et malus”'],
  ] as const)('is one to pay where each period gives an amount (%s, %s)', (locale, when, title) => {
    const trigger = { when: triggerRule(when), clause: 'bonus-malus', within: duration('60 days') };
    const partnership = aPartnership({
      kpis: [aTrigger(when, { trigger })],
      measurements: figures('2026-10', [88]),
      contracts: [aContract({ ends: day('2030-01-01'), clauses: [aPinnedClause('bonus-malus')] })],
    });
    const clauses = [aMalus({ formula: '(100 - value) * 100' }, { title: 'Bonus et malus' })];
    const context = aContext({ partnerships: [partnership], clauses, kpis: [aKpi()] }, locale);
    const duty = listSchedule(context.playbook, context.asOf).find(({ kind }) => kind === 'clause-decision');
    expect(duty && dutyLine(context, duty, false).title).toBe(title);
  });
});
