import { describe, expect, it } from 'vitest';
import { meantStatus, parseStatus } from './parse-status.ts';

describe('parseStatus', () => {
  it.each([
    ['final', 'final'],
    ['Définitif', 'final'],
    ['definitive', 'final'],
    ['provisional', 'provisional'],
    ['PROVISOIRE', 'provisional'],
    ['corrected', 'corrected'],
    ['Corrigée', 'corrected'],
    ['corrige', 'corrected'],
  ])('reads %s as %s', (text, status) => {
    expect(parseStatus(text)).toBe(status);
  });

  it.each(['', 'estimé', 'finall', '-'])('knows no status in %j', (text) => {
    expect(parseStatus(text)).toBeUndefined();
  });
});

describe('meantStatus', () => {
  it.each([
    ['Estimé', 'provisoire'],
    ['prov.', 'provisoire'],
    ['provisiore', 'provisoire'],
    ['Réalisé', 'définitif'],
    ['rectifié', 'corrigé'],
    ['constructor', ''],
    ['bleu', ''],
  ])('guesses of %s: %j', (text, meant) => {
    expect(meantStatus(text)).toBe(meant);
  });
});
