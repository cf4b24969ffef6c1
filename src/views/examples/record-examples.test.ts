import { describe, expect, it } from 'vitest';
import { catalogue } from '../../diagnostics/catalogue/index.ts';
import { locales } from '../../model/locale.ts';
import { calculationExamples } from './calculations.ts';
import { checklistLineExamples } from './checklist-lines.ts';
import { commitmentLadderExamples } from './commitment-ladders.ts';
import { crossingExamples } from './crossings.ts';
import { diagnosticExamples } from './diagnostics.ts';
import { gateExamples } from './gates.ts';
import { lifeCycleExamples } from './life-cycles.ts';
import { objectiveExamples } from './objectives.ts';
import { protocolExamples } from './protocols.ts';
import { railExamples } from './rails.ts';
import { resourceExamples } from './resources.ts';
import { agendaExamples, decisionExamples } from './reviews.ts';
import { sharingExamples } from './sharings.ts';
import { traceExamples } from './traces.ts';
import { wordingExamples } from './wordings.ts';

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
    const lines = checklistLineExamples(locale).flatMap(({ shown }) => shown);
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

  it('have a message of each severity, counted, by codes that the catalogue knows (M53)', () => {
    const messages = diagnosticExamples(locale, '#').flatMap(({ shown }) =>
      shown.files.flatMap(({ diagnostics }) => diagnostics),
    );
    expect(messages.map(({ severity }) => severity)).toEqual(['error', 'warning', 'info']);
    expect(diagnosticExamples(locale, '#')[0]?.shown.counts).toEqual({ error: 1, warning: 1, info: 1 });
    for (const { code } of messages) expect(Object.keys(catalogue)).toContain(code);
  });

  it('have a page open among its neighbours, and one without a state (M25)', () => {
    for (const { shown } of railExamples(locale, '#rails')) {
      const open = shown.items.filter(({ current }) => current);
      expect(open.map(({ label }) => label)).toEqual([shown.current]);
      expect(open[0]?.anchors).toHaveLength(2);
      expect(shown.items.map(({ state }) => state?.mark)).toEqual([undefined, 'watch', 'bad', 'clause']);
    }
  });

  it('have the five points of a review, whose minutes are two hours (M37)', () => {
    const points = agendaExamples(locale).flatMap(({ shown }) => shown);
    expect(points.reduce((sum, { minutes }) => sum + Number.parseInt(minutes, 10), 0)).toBe(120);
    expect(decisionExamples(locale)[0]?.shown.decisions[0]?.options).toHaveLength(3);
  });

  it('have what is shared freely, on agreement and never (M09)', () => {
    const lists = sharingExamples(locale).flatMap(({ shown }) => shown.lists ?? []);
    expect(lists.map(({ kind, items }) => [kind, items.length > 0])).toEqual([
      ['yes', true],
      ['maybe', true],
      ['no', true],
    ]);
  });

  it('have a reckoning whose result is that of its lines (M34)', () => {
    const figure = (text: string) => Number(text.replaceAll(/[^\d]/g, ''));
    for (const { shown } of calculationExamples(locale)) {
      const [benefit = 0, cost = 0, gain = 0] = shown.lines.map(({ amount }) => figure(amount));
      expect(gain).toBe(benefit - cost);
      expect(figure(shown.formula?.result ?? '')).toBe((gain / cost) * 100);
    }
  });

  it('have words kept, removed and added, which read as both positions (M15)', () => {
    const parts = wordingExamples(locale).flatMap(({ shown }) => shown.paragraphs.flat());
    const without = (left: string) => parts.filter(({ kind }) => kind !== left).map(({ text }) => text);
    expect(without('added').join('')).toMatch(/six mois, par lettre recommandée\.$/);
    expect(without('removed').join('')).toMatch(/trois mois, par lettre recommandée ou par courriel\.$/);
  });

  it('have steps of commitment that say what they commit to (M07)', () => {
    const steps = commitmentLadderExamples(locale).flatMap(({ shown }) => shown);
    expect(every(steps, ({ name, commits }) => name !== '' && commits !== '')).toBe(true);
  });
});
