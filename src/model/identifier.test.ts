import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idSchema, isIdentifier, toIdentifier } from './identifier.ts';

describe('identifiers', () => {
  it.each(['boucle-chaude', 'a', '007', '2026-11-04-acces'])('%s is one', (text) => {
    expect(idSchema.parse(text)).toBe(text);
  });

  it.each(['', 'Boucle', 'été', 'a--b', '-a', 'a-', 'a_b', 'a b', '../a', 'a/b'])('%j is not', (text) => {
    expect(isIdentifier(text)).toBe(false);
  });

  it.each([
    ['Été 2026', 'ete-2026'],
    ['Cœur & Ville', 'coeur-ville'],
    ['  A__b ', 'a-b'],
    ['indicateurs@7.0', 'indicateurs'],
    ['«»', ''],
  ])('%s would be %j', (text, id) => {
    expect(toIdentifier(text)).toBe(id);
  });

  it.each([
    ['Val_Brune', 'val-brune'],
    ['val\u200bbrune', 'valbrune'],
    ['v\u0430lbrune', ''],
  ])('the schema proposes for %j what was meant: %j', (text, suggestion) => {
    const issues = idSchema.safeParse(text).error?.issues;
    expect(issues).toMatchObject([{ params: { refusal: 'bad-identifier', values: { value: text, suggestion } } }]);
  });

  it.each([
    ['Norécia; valbrune', 'norecia, valbrune'],
    ['norecia|valbrune', 'norecia, valbrune'],
    ['norecia, valbrune', 'norecia, valbrune'],
    ['claire-aubrac et paul-sarrazin', 'claire-aubrac, paul-sarrazin'],
    ['claire-aubrac & paul-sarrazin', 'claire-aubrac, paul-sarrazin'],
    ['claire-aubrac / paul-sarrazin', 'claire-aubrac, paul-sarrazin'],
    ['claire-aubrac/paul-sarrazin', 'claire-aubrac, paul-sarrazin'],
    ['claire-aubrac ou paul-sarrazin', 'claire-aubrac, paul-sarrazin'],
  ])('the schema tells several in %j, and how to part them: %j', (text, suggestion) => {
    const issues = idSchema.safeParse(text).error?.issues;
    expect(issues).toMatchObject([{ params: { refusal: 'joined-identifiers', values: { value: text, suggestion } } }]);
  });

  it.each([
    ['Aubrac, Claire', 'aubrac-claire'],
    ['norecia;', 'norecia'],
    ['recherche et developpement', 'recherche-et-developpement'],
    ['claire.aubrac@valbrune.example', 'claire-aubrac'],
    ['audit@1.0', 'audit'],
  ])('the schema takes %j for one: %j', (text, suggestion) => {
    const issues = idSchema.safeParse(text).error?.issues;
    expect(issues).toMatchObject([{ params: { refusal: 'bad-identifier', values: { value: text, suggestion } } }]);
  });

  it('any proposed identifier is valid', () => {
    fc.assert(fc.property(fc.string(), (text) => toIdentifier(text) === '' || isIdentifier(toIdentifier(text))));
  });

  it.each(['à définir', 'À compléter', 'TBD', 'N/A', 'n.c.', '???', '…', '[nom]', 'To be confirmed'])(
    'the schema proposes no id for %j, which says that nobody knows yet',
    (text) => {
      expect(idSchema.safeParse(text).error?.issues).toMatchObject([{ params: { refusal: 'not-yet-known' } }]);
    },
  );
});
