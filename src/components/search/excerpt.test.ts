import { describe, expect, it } from 'vitest';
import { hasMatch, readExcerpt } from './excerpt.ts';

const marked = (text: string) => ({ text, marked: true });
const plain = (text: string) => ({ text, marked: false });

describe('M50 readExcerpt', () => {
  it('tells what matched from what stands around it', () => {
    expect(readExcerpt('la <mark>clause</mark> de <mark>sortie</mark>')).toEqual([
      plain('la '),
      marked('clause'),
      plain(' de '),
      marked('sortie'),
    ]);
    expect(readExcerpt('<mark>Préavis</mark>')).toEqual([marked('Préavis')]);
    expect(readExcerpt('')).toEqual([]);
  });

  it('reads as text what was written as text, be it markup', () => {
    expect(readExcerpt('un délai &lt;30 jours&gt; R&D &eacute; <mark>&lt;b&gt;</mark>')).toEqual([
      plain('un délai <30 jours> R&D &eacute; '),
      marked('<b>'),
    ]);
  });

  it('dresses the apostrophes between letters, marked or not, and no other', () => {
    expect(readExcerpt("l'<mark>avenant</mark> d'avril, '12'")).toEqual([
      plain('l’'),
      marked('avenant'),
      plain(" d’avril, '12'"),
    ]);
  });

  it('keeps the signs of French with their words, marked or not', () => {
    expect(readExcerpt('le guide « <mark>Négocier</mark> » : 5 % ; pourquoi ? 3 €')).toEqual([
      plain('le guide «\u00a0'),
      marked('Négocier'),
      plain('\u00a0»\u00a0: 5\u00a0%\u202f; pourquoi\u202f? 3\u00a0€'),
    ]);
  });

  it('drops the hidden words, and what stands after them', () => {
    expect(readExcerpt('la clause ⁂ <mark>contrat</mark> accord')).toEqual([plain('la clause ')]);
  });
});

describe('M50 hasMatch', () => {
  it('says whether a word that is shown matched', () => {
    expect(hasMatch('la <mark>clause</mark> ⁂ contrat')).toBe(true);
    expect(hasMatch('la clause ⁂ <mark>contrat</mark>')).toBe(false);
    expect(hasMatch('la clause')).toBe(false);
  });
});
