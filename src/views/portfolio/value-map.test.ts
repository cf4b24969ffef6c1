import { describe, expect, it } from 'vitest';
import type { Locale } from '../../model/locale.ts';
import { aKpi, aKpiUse, aPartnership, measurements } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { plainSentence } from '../ui/sentence.ts';
import { valueMap } from './value-map.ts';

const kpis = [aKpi(), aKpi({ id: 'satisfaction', title: 'Satisfaction', unit: 'points', relationship: true })];

/**
 * A partnership worth so much in a year, with the last values of its availability (target 98 %) and
 * satisfaction (target 8).
 */
function worth(id: string, amount: number | undefined, availability?: number, satisfaction?: number) {
  return aPartnership({
    id,
    title: id,
    ...(amount !== undefined && { value: { amount } }),
    kpis: [aKpiUse({ target: 0.98, amber: 0.97 }), aKpiUse({ kpi: 'satisfaction', target: 8, amber: 7 })],
    measurements: [
      ...(availability === undefined ? [] : measurements('availability', '2026-10', [availability])),
      ...(satisfaction === undefined ? [] : measurements('satisfaction', '2026-10', [satisfaction])),
    ],
  });
}

function map(partnerships: readonly ReturnType<typeof worth>[], locale: Locale = 'fr') {
  return valueMap(aContext({ kpis, partnerships: [...partnerships] }, locale));
}

const said = (...drawn: Parameters<typeof map>) => plainSentence(map(...drawn)?.sentence ?? []);

describe('M52 the portfolio by value and health', () => {
  it('opens with the worthiest that is not on target, by its lower health', () => {
    const drawn = [worth('Fret', 90_000_00, 0.99, 9), worth('Four', 50_000_00, 0.99, 1), worth('Chaire', 1_00, 0.1, 1)];
    expect(said(drawn)).toMatch(/^Le plus à perdre\u00a0: Four, 50\u202f000\u00a0€ par an, relation à \d+\.$/);
    expect(said(drawn, 'en')).toMatch(/^The most to lose: Four, €50,000 a year, relationship at \d+\.$/);
  });

  it('says so when everything of known value is on target', () => {
    expect(said([worth('Fret', 100, 0.99, 9)])).toBe(
      'Aucun partenariat de valeur connue n’est sous sa cible de santé.',
    );
    expect(said([worth('Fret', 100, 0.99, 9)], 'en')).toBe('No partnership of known value is below its health target.');
  });

  it('counts what it cannot place, one or several', () => {
    const placed = worth('Fret', 100, 0.99, 9);
    expect(said([placed, worth('Four', undefined, 0.99, 9)])).toMatch(
      / Un partenariat n’est pas placé, faute de valeur ou de mesure\.$/,
    );
    expect(said([placed, worth('Four', undefined, 0.99, 9), worth('Chaire', 100)], 'en')).toMatch(
      / Two partnerships are not placed, for want of a value or of figures\.$/,
    );
  });

  it('draws the marks with the status of the lower health, and lists them by worth', () => {
    const view = map([worth('Four', 50, 0.1, 9), worth('Fret', 100, 0.99, 9)]);
    expect(view?.points.map(({ title, status }) => [title, status.tone])).toEqual([
      ['Fret', 'ok'],
      ['Four', 'bad'],
    ]);
    expect(view?.table.rows.map(({ cells }) => cells[0]?.text)).toEqual(['Fret', 'Four']);
  });

  it('holds the forty of most worth, and says so', () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => worth(`P${index}`, index + 1, 0.99, 9));
    expect(map(many(40))?.points).toHaveLength(40);
    expect(said(many(40))).not.toMatch(/La carte montre/);
    expect(map(many(41))?.points).toHaveLength(40);
    expect(said(many(41))).toMatch(/ La carte montre les 40 de plus grande valeur\.$/);
  });

  it('is absent where nothing has both, and in a partner edition', () => {
    expect(map([worth('Four', undefined, 0.99, 9), worth('Chaire', 100)])).toBeUndefined();
    const shown = { kpis, partnerships: [worth('Fret', 100, 0.99, 9)] };
    expect(valueMap(aContext({ ...shown, edition: { id: 'norecia', party: 'norecia' } }))).toBeUndefined();
  });
});
