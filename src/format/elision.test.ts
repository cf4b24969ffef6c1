import { describe, expect, it } from 'vitest';
import { elided, fromTo, ofPeriod, ofThe, toPeriod } from './elision.ts';

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

describe('ofPeriod, toPeriod', () => {
  it('give a half-year its article, and no other period', () => {
    const periods = ['1er\u00a0semestre\u00a02026', '2e\u00a0semestre\u00a02026', 'avril 2026', 'T2 2026', '2026'];
    expect(periods.map(ofPeriod)).toEqual([
      'du 1er\u00a0semestre\u00a02026',
      'du 2e\u00a0semestre\u00a02026',
      'd’avril 2026',
      'de T2 2026',
      'de 2026',
    ]);
    expect(periods.map(toPeriod)).toEqual([
      'au 1er\u00a0semestre\u00a02026',
      'au 2e\u00a0semestre\u00a02026',
      'à avril 2026',
      'à T2 2026',
      'à 2026',
    ]);
    expect(fromTo('1er\u00a0semestre\u00a02025', '2e\u00a0semestre\u00a02026')).toBe(
      'du 1er\u00a0semestre\u00a02025 au 2e\u00a0semestre\u00a02026',
    );
    expect(fromTo('octobre 2025', 'mars 2026')).toBe('d’octobre 2025 à mars 2026');
  });
});
