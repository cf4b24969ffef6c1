import { describe, expect, it } from 'vitest';
import type { AttentionValues } from '../../domain/attention/attention-item.ts';
import { day } from '../../testing/builders.ts';
import { wordsFor } from '../../i18n/words.ts';
import { findingMessages } from './findings.ts';

const values: AttentionValues['clause-triggered'] = {
  title: 'Boucle chaude',
  kpi: 'availability',
  kpiTitle: 'Disponibilité',
  unit: 'points',
  clause: 'bonus-malus',
  clauseTitle: 'Bonus et malus',
  article: '14.2',
  body: '',
  state: 'fired',
  test: 'below',
  limit: 'floor',
  needed: 2,
  window: '',
  count: 2,
  first: '2026-09',
  last: '2026-10',
  value: 88,
  limitValue: 90,
  deadline: '',
  notice: '',
  noticeBy: [],
  owedBy: '',
  owed: '',
  cureUntil: '',
  cureIn: '',
};

describe('M17 what check says of a clause in motion', () => {
  const { fr, en } = findingMessages['clause-triggered'];
  it.each([
    [{ count: 1 }, 'limite 90\u00a0points.', 'limit 90\u00a0points.'],
    [{ count: 2 }, 'limite 90\u00a0points, depuis 2\u00a0périodes.', 'limit 90\u00a0points, for 2\u00a0periods.'],
    [
      { needed: 3, window: 6, count: 3 },
      'limite 90\u00a0points, trois périodes sur six.',
      'limit 90\u00a0points, three of six periods.',
    ],
  ])('says how long, or among how many periods: %j', (given, french, english) => {
    expect(fr({ ...values, ...given }).message).toContain(french);
    expect(en({ ...values, ...given }).message).toContain(english);
  });

  it('M17 tells a value from the limit it hardly passes', () => {
    const given = { ...values, unit: '%', value: 0.9994, limitValue: 0.9995 };
    expect(fr(given).message).toContain('vaut 99,94\u00a0%, limite 99,95\u00a0%');
    expect(en(given).message).toContain('is 99.94%, limit 99.95%');
    const gap: AttentionValues['kpi-below-threshold'] = {
      ...given,
      period: '2026-10',
      value: 0.9499,
      limit: 'floor',
      limitValue: 0.95,
      side: 'below',
      figures: 'final',
    };
    expect(findingMessages['kpi-below-threshold'].fr(gap).message).toContain('vaut 94,99\u00a0% en octobre');
    expect(findingMessages['kpi-below-threshold'].en(gap).message).toContain('below the contractual floor (95%)');
  });

  it('says that amounts reached their cap, not a value', () => {
    const given = { ...values, test: 'cap', count: 1 } as const;
    expect(fr(given).message).toBe(
      'La clause «\u00a0Bonus et malus\u00a0» (art.\u00a014.2) est déclenchée\u00a0: les pénalités de «\u00a0Disponibilité\u00a0» ont atteint leur plafond en octobre\u00a02026.',
    );
    expect(en(given).message).toBe(
      'The clause “Bonus et malus” (art.\u00a014.2) is triggered: the penalties of “Disponibilité” reached their cap in October\u00a02026.',
    );
  });

  it('says of a rule on each period what was measured, and that an amount is owed', () => {
    const given = { ...values, test: 'each', limit: '', limitValue: '', count: 1 } as const;
    expect(fr(given).message).toBe(
      'La clause «\u00a0Bonus et malus\u00a0» (art.\u00a014.2) est déclenchée\u00a0: «\u00a0Disponibilité\u00a0» vaut 88\u00a0points en octobre\u00a02026, et un montant est dû.',
    );
    expect(fr({ ...given, owedBy: 'Norécia' }).message).toMatch(/, et un montant est dû par «\u00a0Norécia\u00a0»\.$/);
    expect(en({ ...given, owedBy: 'Norécia' }).message).toMatch(/, and an amount is owed by “Norécia”\.$/);
    expect(fr({ ...given, owedBy: 'Norécia', owed: 'unknown' }).message).toMatch(
      /, et ce que doit «\u00a0Norécia\u00a0» n’est pas connu\.$/,
    );
    expect(en({ ...given, owed: 'unknown' }).message).toMatch(/, and what the party bound owes is not known\.$/);
    expect(en({ ...given, state: 'would-fire' }).message).toBe(
      'The clause “Bonus et malus” (art.\u00a014.2) would be triggered, on a provisional value: “Disponibilité” is 88\u00a0points in October\u00a02026, and an amount is owed.',
    );
    for (const [locale, title, reason, unknown] of [
      [
        'fr',
        'Régler ce qui est dû\u00a0: «\u00a0Bonus et malus\u00a0»',
        '«\u00a0Disponibilité\u00a0» à 88\u00a0points en octobre',
        ', montant non calculable',
      ],
      [
        'en',
        'Settle what is owed: “Bonus et malus”',
        '“Disponibilité” at 88\u00a0points in October',
        ', amount that cannot be reckoned',
      ],
    ] as const) {
      const item = {
        rule: 'clause-triggered',
        due: day('2026-11-30'),
        urgency: 'week',
        page: { kind: 'partnership', id: 'boucle-chaude' },
        values: given,
        file: 'partnerships/boucle-chaude/index.mdx',
        path: [],
      } as const;
      const { describe: tell } = wordsFor(locale).attention;
      expect(tell(item).title).toBe(title);
      expect(tell(item).reason).toContain(reason);
      expect(tell({ ...item, values: { ...given, owed: 'unknown' } }).reason).toContain(unknown);
    }
  });

  it('says that amounts would reach their cap, whatever they wait for', () => {
    const given = { ...values, test: 'cap', count: 1, state: 'would-fire' } as const;
    expect(fr(given).message).toContain(
      'se déclencherait\u00a0: les pénalités de «\u00a0Disponibilité\u00a0» atteindraient leur plafond',
    );
    expect(en(given).message).toContain('would be triggered: the penalties of “Disponibilité” would reach their cap');
  });

  it('asks for the formal notice that is still to be sent', () => {
    expect(fr({ ...values, notice: 'to-send' }).hint).toContain('La mise en demeure reste à envoyer');
    expect(en({ ...values, notice: 'to-send' }).hint).toContain('The formal notice is still to be sent');
    expect(fr(values).hint).not.toContain('demeure');
  });

  it('counts the deadline itself among the days left to decide', () => {
    const deadline = day('2026-04-15');
    expect(fr({ ...values, deadline }).hint).toContain('au plus tard le 15\u00a0avril 2026');
    expect(en({ ...values, deadline }).hint).toContain('by 15\u00a0April 2026');
  });
});

describe('M18 what check says of a cure that runs', () => {
  const { fr, en } = findingMessages['cure-running'];
  const running: AttentionValues['cure-running'] = {
    ...values,
    party: 'Norécia',
    notice: day('2026-11-03'),
    until: day('2026-12-03'),
    decidedIn: '2026-12',
    days: 10,
  };

  it('says who may cure what until when, and which value decides', () => {
    expect(fr(running)).toEqual({
      message:
        '«\u00a0Norécia\u00a0» peut remédier au manquement jusqu’au 3\u00a0décembre 2026\u00a0: clause «\u00a0Bonus et malus\u00a0» (art.\u00a014.2), «\u00a0Disponibilité\u00a0», mise en demeure du 3\u00a0novembre 2026.',
      hint: 'La valeur attendue pour décembre\u00a02026 en décide\u00a0: saisissez-la dès qu’elle est connue.',
    });
    expect(en({ ...running, party: '', article: '' })).toEqual({
      message:
        'The breach may be cured until 3\u00a0December 2026: clause “Bonus et malus”, “Disponibilité”, formal notice of 3\u00a0November 2026.',
      hint: 'The value of December\u00a02026 decides: enter it as soon as it is known.',
    });
  });
});

describe('what check says of a value past a limit', () => {
  const past: AttentionValues['kpi-below-threshold'] = {
    title: 'Boucle chaude',
    kpi: 'lead-time',
    kpiTitle: 'Délai',
    unit: 'points',
    period: '2026-10',
    value: 12,
    limit: 'floor',
    limitValue: 10,
    side: 'above',
    figures: 'final',
  };

  it.each([
    ['floor', 'above', 'au-dessus du seuil contractuel ('],
    ['amber', 'above', 'au-dessus de la limite d’alerte ('],
    ['floor', 'below', 'sous le seuil contractuel ('],
  ] as const)('joins « de » and the article in French: %s, %s', (limit, side, french) => {
    expect(findingMessages['kpi-below-threshold'].fr({ ...past, limit, side }).message).toContain(french);
  });
});
