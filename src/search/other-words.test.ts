import { describe, expect, it } from 'vitest';
import { otherWords, synonymGroups } from './other-words.ts';

describe('otherWords', () => {
  const groups = synonymGroups([
    ['coentreprise', 'joint-venture'],
    ['travail', 'travaux'],
    ['indicateur', 'KPI'],
  ]);

  it('adds nothing when no term of a group is there', () => {
    expect(otherWords('Une clause de sortie', groups)).toEqual([]);
  });

  it('finds terms without accents or case, and in the plural', () => {
    expect(otherWords('Deux COENTREPRISES', groups)).toEqual(['joint-venture']);
  });

  it('takes whole words only', () => {
    expect(otherWords('Un indicateurisme', groups)).toEqual([]);
  });

  it('adds only the terms that are not there', () => {
    expect(otherWords('Le KPI est un indicateur', groups)).toEqual([]);
  });

  it('finds an abbreviation in capitals alone: CA is neither « ça » nor « cas » (M50)', () => {
    const revenue = synonymGroups([['chiffre d’affaires', 'CA']]);
    for (const other of ['Dans ce cas, ça va', 'le ca', 'CAS', 'PACA']) expect(otherWords(other, revenue)).toEqual([]);
    expect(otherWords('Le CA du mois', revenue)).toEqual(['chiffre d’affaires']);
    expect(otherWords('Deux chiffres d’affaires : le chiffre d’affaires net', revenue)).toEqual(['CA']);
  });

  it('spells ligatures in two letters', () => {
    expect(otherWords('Mise en œuvre, cœur, Œuvre', groups)).toEqual(['oeuvre', 'coeur']);
  });
});
