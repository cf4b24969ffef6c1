import { describe, expect, it } from 'vitest';
import { elided, ofThe } from './elision.ts';

describe('elided', () => {
  it('drops the vowel of a little word before a vowel, whatever its accent, and keeps it elsewhere', () => {
    expect(['Norécia', 'Ostrelle', 'Évalia', 'Hautbois', 'Yvelia'].map((name) => elided('de', name))).toEqual([
      'de Norécia',
      'd’Ostrelle',
      'd’Évalia',
      'de Hautbois',
      'de Yvelia',
    ]);
    expect(elided('que', 'Ostrelle')).toBe('qu’Ostrelle');
    expect(elided('De', 'octobre 2025')).toBe('D’octobre 2025');
    expect(elided('De', 'mars 2025')).toBe('De mars 2025');
  });

  it('leaves the h of a name, elides the word « heure », and never « onze »', () => {
    expect(
      ['Hugo', 'heures pleines', 'huit jours', 'onze jours', 'un mois'].map((words) => elided('de', words)),
    ).toEqual(['de Hugo', 'd’heures pleines', 'de huit jours', 'de onze jours', 'd’un mois']);
  });
});

describe('ofThe', () => {
  it('joins the preposition and the article where French does', () => {
    expect(['le plafond', 'les plafonds', 'la cible', 'l’accord'].map(ofThe)).toEqual([
      'du plafond',
      'des plafonds',
      'de la cible',
      'de l’accord',
    ]);
  });
});
