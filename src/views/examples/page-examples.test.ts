import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../i18n/words.ts';
import { candidateCriteria } from '../../model/candidate.ts';
import { locales } from '../../model/locale.ts';
import { aContext } from '../../testing/context.ts';
import { aPartnership } from '../../testing/builders.ts';
import { printMarkup } from '../ui/markup.ts';
import { facetMarkup } from '../search/facet.ts';
import { resultMarkup } from '../search/result.ts';
import { plainSentence } from '../ui/sentence.ts';
import { a4Examples } from './a4-sheets.ts';
import { candidateExamples } from './candidates.ts';
import { chooserAnswersGiven, decisionMatrixExamples, questionExamples, rankingExamples } from './choosers.ts';
import { kpiCardExamples } from './kpi-cards.ts';
import { kpiChartExamples } from './kpi-charts.ts';
import { pageFamilies } from './page-families.ts';
import { portfolioExamples } from './portfolios.ts';
import { positionExamples } from './positions.ts';
import { reasonExamples } from './reasons.ts';
import { facetExamples, resultExamples } from './searches.ts';
import { subscriptionExamples } from './subscriptions.ts';

describe.each(locales)('the components that show several records, or none, in %s', (locale) => {
  const context = aContext({ partnerships: [aPartnership({ title: 'Jamais montré' })] }, locale);
  const words = wordsFor(locale);

  it('M51 fill an A4 sheet with a line of each kind, and one that knows nothing but its parties', () => {
    const [full, bare] = a4Examples(context, '#').map(({ shown }) => shown);
    expect(full?.kpis.lines.map(({ status }) => status.tone)).toEqual(['ok', 'watch', 'bad', 'none']);
    expect(full?.due.lines.map(({ late }) => late)).toEqual([true, false]);
    expect(full?.signatories).toHaveLength(1);
    expect([bare?.kpis.lines, bare?.objectives.lines]).toEqual([[], []]);
    expect(bare?.who.some(({ alarming }) => alarming)).toBe(true);
    expect(bare?.signatories).toEqual(full?.signatories);
  });

  it('name no record of the playbook and no address of the site', () => {
    const shown = JSON.stringify(pageFamilies(context));
    expect(shown).not.toContain('Jamais montré');
    for (const [, href = ''] of shown.matchAll(/"\w*[hH]ref":"([^"]*)"/g)) expect(href).toMatch(/^#/);
  });

  it('have a KPI on target, to be watched, off target, and one without data that says who owes it (M32)', () => {
    const cards = kpiCardExamples(context, '#').flatMap(({ shown }) => shown);
    expect(cards.map(({ status }) => status.mark)).toEqual(['ok', 'watch', 'bad', 'none']);
    expect(cards.map(({ figure }) => figure === '')).toEqual([false, false, false, true]);
    expect(cards.at(-1)?.late).toContain('Théo Bastide');
  });

  it('have small multiples on one scale, among which a clause set in motion and a value that someone owes (M33)', () => {
    const cards = kpiChartExamples(context, '#').map(({ shown }) => shown);
    expect(new Set(cards.map(({ status }) => status.mark))).toEqual(new Set(['ok', 'watch', 'bad', 'clause', 'none']));
    const axes = cards.filter(({ figure }) => figure !== '').map(({ figure }) => /"axis":\[[^\]]*\]/.exec(figure)?.[0]);
    expect(new Set(axes).size).toBe(1);
    expect(axes[0]).toMatch(/\d/);
    expect(cards.find(({ figure }) => figure === '')?.empty).toContain('Théo Bastide');
  });

  it('have a portfolio whose filters each leave a row, in order of deadline (M52)', () => {
    for (const { shown } of portfolioExamples(locale, '#')) {
      expect(shown.rows.map(({ keys }) => keys.deadline)).toEqual(
        shown.rows.map(({ keys }) => keys.deadline).toSorted(),
      );
      expect(shown.states.map(({ value, count }) => [value, count])).toEqual([
        ['late', 1],
        ['fragile', 1],
        ['no-data', 1],
      ]);
      expect(shown.types.reduce((sum, { count }) => sum + count, 0)).toBe(shown.rows.length);
      expect(shown.rows.filter(({ managerMissing }) => managerMissing)).toHaveLength(1);
    }
  });

  it('have the reason of a clause that no contract holds, and of one that a contract held (M13)', () => {
    const reasons = reasonExamples(context, '#').map(({ shown }) => shown);
    expect(reasons.map(({ status }) => status.mark)).toEqual(['bad', 'expired']);
    for (const { why, searched, ways } of reasons) {
      expect([why.length, searched.length, ways.length]).toEqual([2, 3, 2]);
      expect(ways[0]?.text).toContain('Claire Aubrac');
    }
  });

  it('have a subscription with its address, and one where the site does not know it (M51)', () => {
    const shown = subscriptionExamples(locale, '#').map((example) => example.shown);
    expect(shown.map(({ webcal, attentionHref }) => [webcal, attentionHref])).toEqual([
      ['#', '#'],
      [undefined, undefined],
    ]);
  });

  it('have six questions, of which two are answered (M07)', () => {
    const [questions = []] = questionExamples(context).map(({ shown }) => shown);
    const chosen = questions.map(({ options }) => options.filter(({ isChosen }) => isChosen).length);
    expect(chosen).toEqual([1, 1, 0, 0, 0, 0]);
  });

  it('have a ranking before any answer, and one whose every type gives a reason for each answer (M07)', () => {
    const [none, some] = rankingExamples(context).map(({ shown }) => shown);
    const given = Object.keys(chooserAnswersGiven.four).length;
    const reasons = (ranking: typeof some) =>
      ranking?.types.map((type) => type.reasons.filter(({ isShown }) => isShown).length);
    expect(reasons(none)).toEqual([0, 0, 0]);
    expect(reasons(some)).toEqual([given, given, given]);
    const marks = some?.types.flatMap((type) => type.reasons.filter(({ isShown }) => isShown).map(({ mark }) => mark));
    expect(new Set(marks)).toEqual(new Set(['ok', 'watch', 'bad', 'none']));
    const boxes = some?.types.flatMap((type) => type.boxes);
    expect(new Set(boxes)).toEqual(new Set(['on', 'half', 'off']));
    expect(plainSentence(some?.opening ?? [])).not.toBe(plainSentence(none?.opening ?? []));
  });

  it('have a matrix of types, one of which leaves cells that nobody filled (M07)', () => {
    for (const { shown } of decisionMatrixExamples(context, '#')) {
      const empty = shown.rows.flatMap(({ cells }) => cells.filter(({ text, links }) => text === '' && !links.length));
      expect(empty.some(({ type }) => type === 'heavy')).toBe(true);
      expect(shown.rows.every(({ cells }) => cells.length === shown.types.length)).toBe(true);
    }
  });

  it('have a candidate with an overall mark, and one without, for want of a proof and of a score (M08)', () => {
    const [marked, waiting] = candidateExamples(context, '#').map(({ shown }) => shown);
    const states = (shown: typeof marked) =>
      shown?.scorecard.flatMap(({ table }) => table?.rows.map(({ cells }) => cells[1]?.status?.mark) ?? []);
    expect(states(marked)).toHaveLength(candidateCriteria.length);
    expect(states(marked)).not.toContain('none');
    expect(states(waiting)?.filter((mark) => mark === 'none')).toHaveLength(2);
    const values = (shown: typeof marked) => shown?.facts.map(({ value }) => value);
    expect(values(waiting)).toContain(words.candidate.noMark);
    expect(values(marked)).not.toContain(words.candidate.noMark);
  });

  it('have facets that count each value, and a chip for the one chosen (M50)', () => {
    const [free, chosen] = facetExamples(locale).map(({ shown }) => shown);
    for (const facet of free?.facets ?? []) {
      const printed = printMarkup(facetMarkup(facet));
      for (const { label, count } of facet.values) expect(printed).toContain(`${label}<span>${count ?? ''}</span>`);
    }
    expect(free?.facets.map(({ open }) => open)).toEqual([true, false]);
    const picked = chosen?.facets.flatMap(({ values }) => values.filter((value) => value.chosen));
    expect(picked?.map(({ value }) => value)).toEqual(chosen?.chips.map(({ value }) => value.value));
  });

  it('have a result found by its passage, one by its sections, and none with a way on (M50)', () => {
    const [passage, sections, nothing] = resultExamples(locale, '#').map(({ shown }) => shown);
    const marked = (shown: typeof passage) =>
      shown?.found.map((found) => [...printMarkup(resultMarkup(found)).matchAll(/<mark>/g)].length);
    expect([marked(passage), marked(sections), marked(nothing)]).toEqual([[1], [2], []]);
    expect(nothing?.nothing?.ways.every(({ links }) => links.length > 0)).toBe(true);
  });

  it('have the four positions of a clause, side by side, and a passage kept from partners (M15)', () => {
    for (const { shown } of positionExamples(context)) {
      const tiers = [...shown.matchAll(/position--([\w-]+)/g)].map(([, tier]) => tier);
      expect(tiers).toEqual(['preferred', 'fallback-1', 'fallback-2', 'walk-away']);
      expect(shown).toContain('class="positions"');
      expect(shown).toContain('class="secretbar"');
    }
  });
});
