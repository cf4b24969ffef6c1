import { describe, expect, it } from 'vitest';
import { parseTriggerRule } from './kpi-use.ts';
import { meantTrigger } from './meant-trigger.ts';

describe('M17 the trigger that was meant', () => {
  it.each([
    ['sous le plancher', 'below floor'],
    ['sous le plancher pendant 3 mois', 'below floor for 3 months'],
    ['Sous le seuil pendant deux trimestres consécutifs', 'below floor for 2 quarters'],
    ['au-dessus du plafond 1 mois', 'above ceiling for 1 month'],
    ['dépasse la limite', 'above ceiling'],
    ['en dessous de la cible durant 2 semestres', 'below target for 2 half-years'],
    ['sous le plancher 3 mois sur 6', 'below floor for 3 of 6 months'],
    ['sous le plancher 3 fois en 6 mois', 'below floor for 3 of 6 months'],
    ['sous le plancher trois des six derniers mois', 'below floor for 3 of 6 months'],
    ['en retard de 2 mois', 'late for 2 months'],
    ['critique', 'critical'],
    ['below floor for 3 consecutive months', 'below floor for 3 months'],
    ['below floor 3 months', 'below floor for 3 months'],
    ['below floor for 3 months in a row', 'below floor for 3 months'],
    ['below the floor 3 times in 6 months', 'below floor for 3 of 6 months'],
    ['below floor for 3 of the last 6 months', 'below floor for 3 of 6 months'],
    ['three out of six months under the threshold', 'below floor for 3 of 6 months'],
    ['Below Floor for 2 months', 'below floor for 2 months'],
    ['over ceiling', 'above ceiling'],
    ['exceeds target for two years', 'above target for 2 years'],
    ['plafond de pénalités atteint', 'cap reached'],
    ['the penalty cap is reached', 'cap reached'],
    ['cap reached for 2 months', 'cap reached'],
    ['chaque mois', 'each period'],
    ['à chaque période', 'each period'],
    ['every quarter', 'each period'],
    ['always', 'each period'],
    ['quand ça va mal', ''],
    ['', ''],
    ['below floor for 0 months', 'below floor'],
  ])('of %j is %j', (raw, suggestion) => {
    const meant = meantTrigger(raw);
    expect(meant.suggestion).toBe(suggestion);
    expect(meant.advice).toBe('');
    if (suggestion !== '') expect(parseTriggerRule(suggestion)).toBeDefined();
  });

  it.each([
    ['below 97 %', 'below floor', '97 %', 'floor'],
    ['below 97.5% for 2 months', 'below floor for 2 months', '97.5%', 'floor'],
    ['sous 97,5 % pendant 2 mois', 'below floor for 2 months', '97.5 %', 'floor'],
    ['> 5', 'above ceiling', '5', 'ceiling'],
  ])('of %j puts the figure under its own key', (raw, suggestion, figure, limit) => {
    expect(meantTrigger(raw)).toEqual({ suggestion, advice: 'limit', figure, limit });
  });

  it('of a delay keeps the rule, which has no limit to write apart', () => {
    expect(meantTrigger('late by 5 days')).toMatchObject({ suggestion: 'late', advice: '' });
  });

  it.each([
    'at or above ceiling',
    'reaches 5',
    'value >= 5',
    'atteint le plafond',
    'au moins 5',
    'inférieur ou égal à 3',
  ])('of %j fires on the limit itself, which no rule does', (raw) => {
    expect(meantTrigger(raw)).toMatchObject({ suggestion: '', advice: 'strict' });
  });
});
