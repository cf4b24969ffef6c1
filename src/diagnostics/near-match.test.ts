import { describe, expect, it } from 'vitest';
import { nearestKey, nearestOf } from './near-match.ts';

const stages = ['awareness', 'value-creation', 'exit'];
const keys = ['id', 'title', 'summary', 'stage', 'parties', 'due', 'owner', 'floor'];

describe('nearestOf', () => {
  it.each([
    ['value-creaton', 'value-creation'],
    ['Value-Creation', 'value-creation'],
    ['  exit ', 'exit'],
    ['Éxit', 'exit'],
    ['exi', 'exit'],
    ['eixt', 'exit'],
    ['création de valeur', ''],
    ['', ''],
    ['x', ''],
  ])('finds for %j: %j', (written, known) => {
    expect(nearestOf(written, stages)).toBe(known);
  });

  it('accepts slips in a third of the letters and no more', () => {
    expect(nearestOf('abcdXX', ['abcdef'])).toBe('abcdef');
    expect(nearestOf('abcXXX', ['abcdef'])).toBe('');
  });

  it('finds nothing among nothing', () => {
    expect(nearestOf('exit', [])).toBe('');
  });
});

describe('nearestKey', () => {
  it.each([
    ['titre', 'title'],
    ['Résumé', 'summary'],
    ['re\u0301sume\u0301', 'summary'],
    ['échéance', 'due'],
    ['echeence', 'due'],
    ['tilte', 'title'],
    ['partenaires', 'parties'],
    ['seuil', 'floor'],
    ['tel', ''],
  ])('finds for %s: %j', (written, known) => {
    expect(nearestKey(written, keys)).toBe(known);
  });

  it('never proposes a key that is not allowed there', () => {
    expect(nearestKey('échéance', ['id', 'name'])).toBe('');
  });

  it.each(['constructor', '__proto__', 'toString'])('is not misled by %s', (written) => {
    expect(nearestKey(written, keys)).toBe('');
  });
});
