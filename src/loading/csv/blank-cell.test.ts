import { describe, expect, it } from 'vitest';
import { isErrorCell, isMissingMarker, saysNothing } from './blank-cell.ts';

describe('isErrorCell', () => {
  it.each([
    '#N/A',
    '#N/D',
    '#DIV/0!',
    '#DIV/0\u00a0!',
    '#VALEUR\u202f!',
    '#REF!',
    '#VALEUR!',
    '#VALUE!',
    '#NOM?',
    '#NAME?',
    '#NUM!',
    '#NOMBRE!',
    '#NUL!',
    '#NULL!',
    '#SPILL!',
    '#CALC!',
    '#GETTING_DATA',
    '#####',
    'Err:502',
    'err:522',
    '#n/a',
  ])('knows %s', (text) => {
    expect(isErrorCell(text)).toBe(true);
  });

  it.each(['', '12', '#1', '# 12 commandes', 'N/A', 'Erreur', '12#'])('leaves %j alone', (text) => {
    expect(isErrorCell(text)).toBe(false);
  });
});

describe('isMissingMarker', () => {
  it.each([
    '-',
    '–',
    '—',
    'n/a',
    'N/A',
    'n.d.',
    'ND',
    'nc',
    'NR',
    's.o.',
    's/o',
    'NaN',
    'null',
    '?',
    '…',
    'n. d.',
    'n /a',
    '---',
    '- -',
    '??',
  ])('knows %s', (text) => {
    expect(isMissingMarker(text)).toBe(true);
  });

  it.each(['', '0', '-1', 'aucun', '#N/A', 'oui', 'toString'])('leaves %j alone', (text) => {
    expect(isMissingMarker(text)).toBe(false);
  });
});

describe('saysNothing', () => {
  it.each([
    'à venir',
    'A VENIR',
    'vide',
    '(vide)',
    '[vide]',
    'en cours',
    'En cours de calcul',
    'ns',
    'N.S.',
    'aucune donnée',
  ])('knows %j', (text) => {
    expect(saysNothing(text)).toBe(true);
  });

  it.each(['non mesuré', 'pas encore reçu', 'à confirmer…', 'inconnu', 'pending', 'Not available', 'to be confirmed'])(
    'knows %j',
    (text) => {
      expect(saysNothing(text)).toBe(true);
    },
  );

  it.each(['', '0', 'oui', 'non', 'beaucoup', 'zéro', 'avenir', 'en cours'.repeat(6), '12 à venir'])(
    'leaves %j alone',
    (text) => {
      expect(saysNothing(text)).toBe(false);
    },
  );
});
