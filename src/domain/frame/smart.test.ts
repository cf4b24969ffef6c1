import { describe, expect, it } from 'vitest';
import { anObjective, day } from '../../testing/builders.ts';
import type { Objective } from '../../model/objective.ts';
import { assessSmart, type SmartLetter } from './smart.ts';

const parties = ['valbrune', 'norecia'];
const whole = anObjective({
  measure: { kpi: 'gas-saving', target: 0.18 },
  resources: 'Équipe commune de 12 personnes',
  context: 'Budget de 4,2 M€',
  from: day('2025-03-12'),
  due: day('2027-06-30'),
  owner: 'claire-aubrac',
  agreed: ['norecia', 'valbrune'],
});

function letter(name: SmartLetter['letter'], objective: Objective): SmartLetter | undefined {
  return assessSmart(objective, parties).letters.find((found) => found.letter === name);
}

describe('M01 the five letters', () => {
  it('all hold for a complete objective', () => {
    const { letters, held } = assessSmart(whole, parties);
    expect(letters.map(({ letter: name, holds }) => [name, holds])).toEqual([
      ['S', true],
      ['M', true],
      ['A', true],
      ['R', true],
      ['T', true],
    ]);
    expect(held).toBe(5);
  });

  it('fall one by one with their reasons for a bare statement', () => {
    const { letters, held } = assessSmart(anObjective(), parties);
    expect(held).toBe(1);
    expect(letters.map(({ reasons }) => reasons)).toEqual([
      [],
      ['no-kpi', 'no-target'],
      ['no-resources', 'no-owner', 'not-agreed-by-all'],
      ['no-context'],
      ['no-due-date'],
    ]);
  });
});

describe('M01 S, a statement with an outcome', () => {
  it.each([
    'Améliorer la satisfaction des clients',
    'AMÉLIORER LA SATISFACTION DES CLIENTS',
    'Ameliorer la satisfaction des clients',
    'Renforcer la notoriété en 2027',
    'Optimiser les délais d’ici le 30 juin 2027',
    'Développer les ventes au T4 2026',
    'Renforcer la marque avant le 30/06/2027',
    'Améliorer le service pour 2027-06-30',
    'Favoriser les échanges d’ici six mois',
    'En renforçant nos équipes communes',
    'Improve customer satisfaction by 2027',
    'Strengthen the joint brand within two years',
  ])('does not hold for « %s »', (statement) => {
    expect(letter('S', anObjective({ statement }))).toMatchObject({ holds: false, reasons: ['vague-without-figure'] });
  });

  it.each([
    'Améliorer la satisfaction de 7 à 8 points',
    'Développer trois marchés communs d’ici fin 2027',
    'Renforcer la part de marché d’un tiers',
    'Optimiser le stock en le réduisant de moitié',
    'Doubler les ventes et renforcer la marque',
    'Vendre 2000 échangeurs et développer le service',
    'Ouvrir le centre de développement commun à Lyon',
    'Réduire de 18 % la consommation de gaz des fours d’ici le 30 juin 2027',
    'Improve satisfaction by 12 points before June 2027',
  ])('holds for « %s »', (statement) => {
    expect(letter('S', anObjective({ statement }))?.holds).toBe(true);
  });

  it('needs three words to name an outcome', () => {
    expect(letter('S', anObjective({ statement: 'Croissance rentable' }))?.reasons).toEqual(['no-outcome']);
    expect(letter('S', anObjective({ statement: 'Ouvrir l’Espagne' }))?.holds).toBe(true);
  });
});

describe('M01 M, A, R and T', () => {
  it('M needs a target beside the KPI', () => {
    expect(letter('M', { ...whole, measure: { kpi: 'gas-saving' } })?.reasons).toEqual(['no-target']);
    expect(letter('M', { ...whole, measure: { kpi: 'gas-saving', target: 0 } })?.holds).toBe(true);
  });

  it('A needs the agreement of every party', () => {
    expect(letter('A', { ...whole, agreed: ['valbrune'] })?.reasons).toEqual(['not-agreed-by-all']);
    expect(letter('A', { ...whole, agreed: ['valbrune', 'norecia', 'autre'] })?.holds).toBe(true);
  });

  it('T refuses a due date before the start and allows that very day', () => {
    expect(letter('T', { ...whole, due: day('2025-03-11') })?.reasons).toEqual(['due-before-start']);
    expect(letter('T', { ...whole, due: day('2025-03-12') })?.holds).toBe(true);
    expect(letter('T', { ...whole, due: day('2025-03-13') })?.holds).toBe(true);
  });
});
