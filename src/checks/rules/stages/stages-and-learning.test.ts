import { describe, expect, it } from 'vitest';
import type { ExitScenario } from '../../../model/exit-scenario.ts';
import type { Partnership } from '../../../model/playbook.ts';
import { anEntry, anObjective, aPartnership, day, duration, period } from '../../../testing/builders.ts';
import { placesOf, tell } from '../../../testing/tell.ts';
import { checkDatesOutOfOrder } from '../contracts/dates-out-of-order.ts';
import { checkReferenceCycle } from '../references/reference-cycle.ts';
import { checkUnknownDecision } from '../references/unknown-decision.ts';
import { checkUnknownMatter } from '../references/unknown-matter.ts';
import { checkExitScenarioIncomplete } from './exit-scenario-incomplete.ts';
import { checkLessonIncomplete } from './lesson-incomplete.ts';
import { checkStageEnteredAhead } from './stage-entered-ahead.ts';
import { listOpenGates } from './stage-gate-open.ts';
import { checkValueWithoutFigure } from './value-without-figure.ts';
import { checkWinWithoutEvidence } from './win-without-evidence.ts';

const file = 'partnerships/boucle-chaude/index.mdx';
const entry = 'partnerships/boucle-chaude/journal/entree.mdx';
const one = (fields: Partial<Partnership>) => ({ partnerships: [aPartnership(fields)] });
const withEntry = (fields: Parameters<typeof anEntry>[0]) => one({ journal: [anEntry(fields)] });

describe('stage-gate-open', () => {
  it('M45 tells as information what the stage claimed still lacks, at the stage', () => {
    const [told] = tell(
      listOpenGates,
      one({ stage: 'awareness', summary: 'Des vergers.', objectives: [anObjective()] }),
    );
    expect(told).toEqual({
      code: 'stage-gate-open',
      severity: 'info',
      at: `${file}: stage`,
      values: {
        title: 'Boucle chaude',
        to: 'knowledge',
        standing: 'next',
        conditions: ['stage-arranged'],
        about: [''],
      },
    });
  });

  it('says nothing once the gate is passed', () => {
    const stages = { awareness: { arranged: day('2026-11-23'), evidence: 'Note' } };
    expect(
      tell(listOpenGates, one({ stage: 'awareness', summary: 'Des vergers.', objectives: [anObjective()], stages })),
    ).toEqual([]);
  });
});

describe('stage-entered-ahead', () => {
  it('warns of a stage begun after the one claimed, not of the one claimed', () => {
    const stages = {
      'working-together': { entered: day('2025-03-12') },
      'value-creation': { entered: day('2025-09-15') },
    };
    expect(tell(checkStageEnteredAhead, one({ stage: 'working-together', stages }))).toMatchObject([
      { severity: 'warning', at: `${file}: stages.value-creation.entered`, values: { current: 'working-together' } },
    ]);
    expect(tell(checkStageEnteredAhead, one({ stage: 'value-creation', stages }))).toEqual([]);
  });

  it('leaves it to the dates to be in order, also with stages in between', () => {
    const entered = (awareness: string) => ({
      awareness: { entered: day(awareness) },
      'partner-selection': { entered: day('2024-07-01') },
    });
    expect(placesOf(checkDatesOutOfOrder, one({ stages: entered('2024-07-02') }))).toEqual([
      `${file}: stages.partner-selection.entered`,
    ]);
    expect(placesOf(checkDatesOutOfOrder, one({ stages: entered('2024-07-01') }))).toEqual([]);
  });
});

describe('exit-scenario-incomplete', () => {
  it('M45 names the parts that a structured scenario leaves out; a sentence needs none', () => {
    const scenarios: ExitScenario[] = [
      'Rachat de la part',
      { kind: 'end', title: 'Mettre fin', trigger: 'Trois trimestres', delay: duration('6 months') },
    ];
    expect(tell(checkExitScenarioIncomplete, one({ exit: { scenarios } }))).toMatchObject([
      { at: `${file}: exit.scenarios.1`, values: { title: 'Mettre fin', missing: ['remains', 'decides'] } },
    ]);
  });
});

describe('value-without-figure', () => {
  it('warns of a value with neither figure, or with both', () => {
    const told = (value: Partnership['value']) =>
      tell(checkValueWithoutFigure, one({ value })).map(({ values }) => values['found']);
    expect(told({ per: period('2026') })).toEqual(['neither']);
    expect(told({ kpi: 'margin', amount: 100 })).toEqual(['both']);
    expect([...told({ kpi: 'margin' }), ...told({ amount: 100 }), ...told(undefined)]).toEqual([]);
  });
});

describe('the journal', () => {
  it('M22 warns of a decision that replaces what no decision is called, and suggests the nearest', () => {
    const first = anEntry({ id: '2025-06-10-cellule' });
    const told = (supersedes: string) =>
      tell(checkUnknownDecision, one({ journal: [first, anEntry({ id: 'b', supersedes })] }));
    expect(told('2025-06-10-celule')).toMatchObject([
      { severity: 'warning', values: { value: '2025-06-10-celule', suggestion: '2025-06-10-cellule' } },
    ]);
    expect(told('2025-06-10-cellule')).toEqual([]);
  });

  it('M22 never proposes that a decision replace itself', () => {
    const entry = anEntry({ id: '2025-06-10-cellule', supersedes: '2025-06-10-celule' });
    expect(tell(checkUnknownDecision, one({ journal: [entry] }))).toMatchObject([{ values: { suggestion: '' } }]);
  });

  it('M22 says nothing of a decision that could not be read', () => {
    const playbook = one({ journal: [anEntry({ id: 'b', supersedes: '2025-06-10-cellule' })] });
    const broken = (partnership: string) => ({ broken: new Set([`journal/${partnership}/2025-06-10-cellule`]) });
    expect(tell(checkUnknownDecision, playbook, broken('boucle-chaude'))).toEqual([]);
    expect(tell(checkUnknownDecision, playbook, broken('autre'))).toHaveLength(1);
  });

  it('M22 refuses a vote on a matter that the protocol does not set apart, with the nearest one', () => {
    const decisions = { reserved: ['Cession'], vetoes: [{ party: 'norecia', on: 'Accès aux données' }] };
    const told = (matter?: string) =>
      tell(checkUnknownMatter, one({ governance: { decisions }, journal: [anEntry({ matter })] }));
    expect(told('cession')).toEqual([
      {
        code: 'unknown-matter',
        severity: 'error',
        at: `${entry}: matter`,
        values: { value: 'cession', suggestion: 'Cession' },
      },
    ]);
    expect(told('Accès aux donnés')).toMatchObject([{ values: { suggestion: 'Accès aux données' } }]);
    expect(told('Budget')).toMatchObject([{ values: { suggestion: '' } }]);
    for (const known of ['Cession', 'Accès aux données', undefined]) expect(told(known)).toEqual([]);
  });

  it('M22 refuses decisions that replace each other in a circle', () => {
    const journal = [anEntry({ id: 'a', supersedes: 'b' }), anEntry({ id: 'b', supersedes: 'a' })];
    expect(tell(checkReferenceCycle, one({ journal }))).toMatchObject([
      { severity: 'error', values: { field: 'supersedes', ids: ['a', 'b', 'a'] } },
    ]);
  });

  it('M43 warns of a lesson that says neither what to repeat nor what to avoid', () => {
    expect(placesOf(checkLessonIncomplete, withEntry({ kind: 'lesson', context: 'Un arrêt' }))).toEqual([
      `${entry}: kind`,
    ]);
    expect(tell(checkLessonIncomplete, withEntry({ kind: 'lesson', avoid: 'Attendre' }))).toEqual([]);
    expect(tell(checkLessonIncomplete, withEntry({ kind: 'review' }))).toEqual([]);
  });

  it('M42 warns of a win that nothing shows', () => {
    expect(placesOf(checkWinWithoutEvidence, withEntry({ kind: 'win', form: 'Dîner' }))).toEqual([`${entry}: kind`]);
    expect(tell(checkWinWithoutEvidence, withEntry({ kind: 'win', evidence: 'Relevé' }))).toEqual([]);
  });
});
