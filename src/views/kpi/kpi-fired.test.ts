import { describe, expect, it } from 'vitest';
import { triggerRule } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { describeRule } from './kpi-fired.ts';

describe('M17 a trigger rule in words', () => {
  it.each([
    [
      'below floor',
      'valeur sous le seuil contractuel, dès la première période',
      'value below the contract threshold, from the first period',
    ],
    [
      'below floor for 2 months',
      'valeur sous le seuil contractuel, deux périodes de suite',
      'value below the contract threshold, two periods running',
    ],
    [
      'below floor for 3 of 6 months',
      'valeur sous le seuil contractuel, trois mois sur six',
      'value below the contract threshold, three of six months',
    ],
    [
      'above ceiling for 2 of 4 quarters',
      'valeur au-dessus du plafond contractuel, deux trimestres sur quatre',
      'value above the contract ceiling, two of four quarters',
    ],
    [
      'critical for 1 of 2 periods',
      'valeur au-delà de la limite critique, une période sur deux',
      'value beyond the critical limit, one of two periods',
    ],
    ['late', 'donnée non remise', 'data not delivered'],
    ['late for 2 of 3 months', 'donnée non remise, deux mois sur trois', 'data not delivered, two of three months'],
  ])('says %s', (when, fr, en) => {
    expect(describeRule(aContext(), triggerRule(when))).toBe(fr);
    expect(describeRule(aContext({}, 'en'), triggerRule(when))).toBe(en);
  });
});
