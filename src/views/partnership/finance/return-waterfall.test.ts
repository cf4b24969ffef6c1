import { describe, expect, it } from 'vitest';
import type { Investment, Scenario } from '../../../model/investment.ts';
import { said, section } from '../../../testing/sections.ts';
import type { ReturnWaterfallSection } from './return-waterfall.ts';

const scenario = (id: string, flows: Scenario['flows'], fields: Partial<Scenario> = {}): Scenario => ({
  id,
  name: id,
  flows,
  ...fields,
});

/** Contributions of 600 and 400 in cents, 6 % preferred, the surplus at 60/40. */
const record = (scenarios: readonly Scenario[], fields: Partial<Investment> = {}) => ({
  investment: {
    contributions: { valbrune: 60_000, norecia: 40_000 },
    split: [
      { tier: 'capital' as const },
      { tier: 'preferred' as const, rate: 0.06 },
      { tier: 'surplus' as const, share: { valbrune: 0.6, norecia: 0.4 } },
    ],
    scenarios: [...scenarios],
    ...fields,
  },
});

const central = scenario('central', { 2026: 30_000, 2027: 50_000, 2028: 60_000 }, { retained: true });
const prudent = scenario('prudent', { 2026: 30_000, 2027: 69_999 });

function waterfallOf(...args: Parameters<typeof record>): ReturnWaterfallSection {
  const found = section('return-waterfall', record(...args));
  if (found.kind !== 'return-waterfall') throw new Error('no scenario was computed');
  return found;
}

describe('the tiers of the waterfall', () => {
  const headOf = (rate?: number) => {
    const tier = { tier: 'catch-up' as const, to: 'norecia', rate, share: { valbrune: 0.6, norecia: 0.4 } };
    return waterfallOf([central], { split: [tier] }).panels[0]?.table.groups[0]?.head;
  };

  it('M28 say at what rate a party catches up, where it is not the whole tier', () => {
    expect(headOf(0.5)).toContain('Rattrapage de Norécia, qui reçoit 50\u00a0% du rang, jusqu’à 40\u00a0%');
    expect(headOf(1)).toContain('Rattrapage de Norécia, jusqu’à 40\u00a0%');
    expect(headOf()).toBe(headOf(1));
  });
});

describe('the agreed rates and keys of the waterfall', () => {
  it('M28 are written with all their decimals, not rounded to others', () => {
    const split: Investment['split'] = [
      { tier: 'preferred', rate: 0.06125 },
      { tier: 'surplus', share: { valbrune: 0.62375, norecia: 0.37625 } },
    ];
    const heads = waterfallOf([central], { split }).panels[0]?.table.groups.map(({ head }) => head) ?? [];
    expect(heads[0]).toContain('6,125\u00a0%');
    expect(heads[1]).toContain('Valbrune\u00a062,375\u00a0%, Norécia\u00a037,625\u00a0%');
  });
});

describe('a surplus in levels', () => {
  const split: Investment['split'] = [
    { tier: 'capital' },
    { tier: 'surplus', share: { valbrune: 0.6, norecia: 0.4 }, until: 20_000 },
    { tier: 'surplus', share: { valbrune: 0.5, norecia: 0.5 } },
  ];
  const [panel] = waterfallOf([central], { split }).panels;

  it('M28 says up to what each level goes, and numbers the rows of both', () => {
    expect(panel?.table.groups.map(({ head, rows }) => [head, ...rows.map(({ label }) => label)]).slice(1)).toEqual([
      [
        '2. Surplus, jusqu’à 200\u00a0€ à ce rang\u00a0: Valbrune\u00a060\u00a0%, Norécia\u00a040\u00a0%',
        'Surplus\u00a01, Valbrune',
        'Surplus\u00a01, Norécia',
      ],
      [
        '3. Surplus\u00a0: Valbrune\u00a050\u00a0%, Norécia\u00a050\u00a0%',
        'Surplus\u00a02, Valbrune',
        'Surplus\u00a02, Norécia',
      ],
    ]);
    const english = section('return-waterfall', record([central], { split }), {}, 'en');
    expect(english.kind === 'return-waterfall' && english.panels[0]?.table.groups[1]?.head).toBe(
      '2. Surplus, up to €200 in this tier: Valbrune\u00a060%, Norécia\u00a040%',
    );
  });

  it('M28 sums them in the sentence, and draws one subtotal before them', () => {
    expect(said('return-waterfall', record([central], { split }))).toContain(
      'Le surplus à partager est de 400\u00a0€.',
    );
    expect(panel?.figure?.bars.map(({ label, amount }) => `${label} ${amount}`).slice(3)).toEqual([
      'Surplus 400',
      'Surplus\u00a01 \u2212120',
      'Surplus\u00a01 \u221280',
      'Surplus\u00a02 \u2212100',
      'Surplus\u00a02 \u2212100',
    ]);
  });

  it('M28 draws the subtotal again after a tier that stands between two levels', () => {
    const between = split.toSpliced(2, 0, { tier: 'preferred', rate: 0.06 });
    const bars = waterfallOf([central], { split: between }).panels[0]?.figure?.bars ?? [];
    expect(bars.filter(({ label }) => label === 'Surplus').map(({ amount }) => amount)).toEqual(['400', '86']);
    const first = waterfallOf([central], { split: split.slice(1) }).panels[0]?.figure?.bars ?? [];
    expect(first.filter(({ label }) => label === 'Surplus')).toEqual([]);
  });
});

describe('the sentence of the waterfall', () => {
  const of = (flows: Scenario['flows'], fields: Partial<Investment> = {}) =>
    said('return-waterfall', record([scenario('central', flows)], fields));

  it('M28 says when the contributions are back and what is left to share', () => {
    expect(said('return-waterfall', record([central]))).toBe(
      'Scénario central\u00a0: les apports sont remboursés en 2028. Le surplus à partager est de 286\u00a0€.',
    );
    expect(said('return-waterfall', record([central]), {}, 'en')).toBe(
      'Scenario central: contributions are returned in 2028. The surplus to share is €286.',
    );
  });

  it('M28 says what is missing just under the contributions, and that nothing is left on them', () => {
    expect(of({ 2026: 99_900 })).toBe(
      'Scénario central\u00a0: fin 2026, il manque 1\u00a0€ pour rembourser les apports.',
    );
    expect(of({ 2026: 100_000 })).toBe(
      'Scénario central\u00a0: les apports sont remboursés en 2026. Il ne reste pas de surplus.',
    );
  });

  it('M28 says so when nothing is distributed, when losses remain and when nothing was put in', () => {
    expect(of({ 2026: 0 })).toBe('Scénario central\u00a0: rien n’est à distribuer.');
    expect(of({ 2026: 200_000, 2027: -5_000 })).toContain('À la fin, 50\u00a0€ de pertes restent à combler.');
    expect(of({ 2026: 1_000 }, { contributions: {} })).toContain('il n’y a pas d’apport à rembourser.');
  });

  it('M28 opens on the retained scenario and names the others that do not return the contributions', () => {
    const view = waterfallOf([prudent, central]);
    expect(view.retained).toBe('central');
    expect(view.state?.tone).toBe('watch');
    expect(said('return-waterfall', record([prudent, central]))).toContain(
      'Les apports ne seraient pas remboursés dans\u00a0: prudent.',
    );
    expect(waterfallOf([central]).state).toBeUndefined();
    expect(
      waterfallOf([
        { ...prudent, retained: true },
        { ...central, retained: false },
      ]).state?.tone,
    ).toBe('bad');
  });

  it('M28 says what is missing between scenarios and tiers', () => {
    expect(said('return-waterfall', record([central], { split: [] }))).toContain('aucun ordre de distribution');
    expect(said('return-waterfall', record([]))).toContain('aucun scénario');
  });
});

describe('a scenario in full', () => {
  const [panel] = waterfallOf([central]).panels;

  it('M28 states its currency once, above amounts that do without it', () => {
    expect(panel?.table.caption).toMatch(/^En €, au centime\u00a0: /);
    expect(panel?.figure?.caption).toMatch(/^En €, au total de la période/);
    const inDollars = waterfallOf([central], { currency: 'USD' }).panels[0];
    expect(inDollars?.table.caption).toMatch(/^En \$, /);
  });

  it('M28 shows each tier by year to the cent, and a control row that reads 0,00', () => {
    expect(panel?.table.groups.map(({ rows }) => rows.map(({ amounts, total }) => [...amounts, total]))).toEqual([
      [
        ['180,00', '300,00', '120,00', '600,00'],
        ['120,00', '200,00', '80,00', '400,00'],
      ],
      [
        ['0,00', '0,00', '68,40', '68,40'],
        ['0,00', '0,00', '45,60', '45,60'],
      ],
      [
        ['0,00', '0,00', '171,60', '171,60'],
        ['0,00', '0,00', '114,40', '114,40'],
      ],
    ]);
    expect(panel?.table.control).toMatchObject({ amounts: ['0,00', '0,00', '0,00'], total: '0,00' });
  });

  it('M28 adds the rows of losses only where a flow is negative', () => {
    const loss = waterfallOf([scenario('perte', { 2026: -1_000, 2027: 3_000 })]).panels[0];
    expect(loss?.table.opening.map(({ amounts }) => amounts)).toEqual([
      ['\u221210,00', '30,00'],
      ['0,00', '\u221210,00'],
      ['0,00', '20,00'],
    ]);
    expect(panel?.table.opening).toHaveLength(1);
  });

  it('M28 draws what is distributed, each payment, and a subtotal before the surplus', () => {
    expect(panel?.figure?.bars.map(({ label, sub, amount }) => `${label} ${sub} ${amount}`.replace('  ', ' '))).toEqual(
      [
        'Distribué 1\u202f400',
        'Capital Valbrune \u2212600',
        'Capital Norécia \u2212400',
        'Prioritaire Valbrune \u221268',
        'Prioritaire Norécia \u221246',
        'Surplus 286',
        'Surplus Valbrune \u2212172',
        'Surplus Norécia \u2212114',
      ],
    );
    expect(waterfallOf([scenario('nul', { 2026: 0 })]).panels[0]?.figure).toBeUndefined();
  });
});
