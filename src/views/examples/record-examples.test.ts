import { describe, expect, it } from 'vitest';
import { catalogue } from '../../diagnostics/catalogue/index.ts';
import { locales } from '../../model/locale.ts';
import { crossingExamples } from './crossings.ts';
import { diagnosticExamples } from './diagnostics.ts';
import { gateExamples } from './gates.ts';
import { lifeCycleExamples } from './life-cycles.ts';
import { objectiveExamples } from './objectives.ts';
import { protocolExamples } from './protocols.ts';
import { resourceExamples } from './resources.ts';
import { todoExamples } from './todos.ts';
import { traceExamples } from './traces.ts';

const every = <T>(list: readonly T[], isSo: (one: T) => boolean) => list.length > 0 && list.every(isSo);

describe.each(locales)('the components of a record in %s', (locale) => {
  it('have a stage done, under way, to come and arranged (M10)', () => {
    for (const { shown } of lifeCycleExamples(locale)) {
      expect(new Set(shown.map(({ state }) => state))).toEqual(new Set(['done', 'now', 'later', 'ready']));
      expect(shown).toHaveLength(8);
    }
  });

  it('have an objective of five letters and one that lacks some, each letter with its reason (M01)', () => {
    const rows = objectiveExamples(locale).flatMap(({ shown }) => shown.rows);
    expect(rows.map(({ letters }) => letters.filter(({ holds }) => holds).length)).toEqual([5, 1]);
    for (const { letters } of rows) expect(every(letters, ({ reason }) => reason !== '')).toBe(true);
  });

  it('have a crossing with an idea, an empty one and a shared weakness (M06)', () => {
    const ideas = crossingExamples(locale).flatMap(({ shown }) => shown.rows.flatMap(({ cells }) => cells));
    expect(ideas.map((cell) => cell.length)).toEqual([1, 0]);
    expect(crossingExamples(locale)[0]?.shown.frictions).toHaveLength(1);
  });

  it('have each use of a resource, its bar beyond the capacity only where the use is (M27)', () => {
    const rows = resourceExamples(locale).flatMap(({ shown }) => shown.rows);
    expect(rows.map(({ use }) => use && use.over > 0)).toEqual([false, false, true, undefined]);
    expect(new Set(rows.map(({ status }) => status.mark)).size).toBe(4);
    expect(rows.map(({ shareParts }) => shareParts.length)).toEqual([2, 2, 2, 0]);
  });

  it('have the steps of a decision, each with its time (M22)', () => {
    const steps = protocolExamples(locale).flatMap(({ shown }) => shown.steps);
    expect(steps).toHaveLength(4);
    expect(every(steps, ({ title, text }) => title !== '' && text !== '')).toBe(true);
  });

  it('have a condition of each outcome, with what to write where it blocks (M08)', () => {
    const lines = gateExamples(locale).flatMap(({ shown }) => shown.gates.flatMap((gate) => gate.lines));
    expect(lines.map(({ status, write }) => [status.mark, write !== undefined])).toEqual([
      ['ok', false],
      ['bad', true],
      ['none', false],
    ]);
  });

  it('have a line to do, late, blocking and proved, of ids that no two share (M51)', () => {
    const lines = todoExamples(locale).flatMap(({ shown }) => shown);
    expect(lines.map(({ late, blocking, proved }) => [late, blocking, proved])).toEqual([
      [false, false, false],
      [true, false, false],
      [false, true, false],
      [false, false, true],
    ]);
    expect(new Set(lines.map(({ anchor }) => anchor)).size).toBe(lines.length);
  });

  it('have the way of a figure, from its line to its verdict (M41)', () => {
    const steps = traceExamples(locale).flatMap(({ shown }) => shown);
    expect(steps[0]?.code).toMatch(/\.csv/);
    expect(steps.map(({ tone }) => tone)).toEqual([undefined, undefined, undefined, undefined, 'bad']);
  });

  it('have a message of each severity, by codes that the catalogue knows (M53)', () => {
    const messages = diagnosticExamples(locale, '#').flatMap(({ shown }) => shown.diagnostics);
    expect(messages.map(({ severity }) => severity)).toEqual(['error', 'warning', 'info']);
    for (const { code } of messages) expect(Object.keys(catalogue)).toContain(code);
  });
});
