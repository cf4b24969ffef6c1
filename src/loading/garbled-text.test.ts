import { describe, expect, it } from 'vitest';
import { createPositions } from '../diagnostics/position.ts';
import { decodeWindows1252 } from './csv/windows-1252.ts';
import { findGarbledText } from './garbled-text.ts';

const found = (text: string) =>
  findGarbledText(text, createPositions('a.mdx', text)).map(({ place, values }) => [
    place.line,
    place.column,
    values['written'],
    values['meant'],
    values['count'],
  ]);
const misread = (text: string) => decodeWindows1252(Buffer.from(text));

describe('text read in the wrong encoding', () => {
  it.each(['é', 'à la', 'É', 'ç', '’', '“', '–', '…', 'œuvre', 'Œuvre', '€', '«', '°', '≥', '\ufeff', '🎉', 'ê'])(
    'is told of %s',
    (letter) => {
      const [told] = found(`a\nb ${misread(letter)}`);
      expect(told?.slice(0, 2)).toEqual([2, 3]);
      expect(told?.[4]).toBe(1);
    },
  );

  it('is told once a file, with how many there are and what the first was', () => {
    expect(found(`title: ${misread('L’été à Orléans : décidé')}\n`)).toEqual([[1, 9, 'â€™', '’', 7]]);
    expect(found('a\nb Ã©tÃ©')).toEqual([[2, 3, 'Ã©', 'é', 2]]);
    expect(found(misread('DÉCISION'))).toEqual([[1, 2, 'Ã‰', 'É', 1]]);
  });

  it('is not what letters and signs of a right text make', () => {
    const texts = [
      'Âge, âme, Â », « Â », MANHÃ », SÃO PAULO, NÃO…',
      'Ångström, 5 Å, château – pâte, gâ…, CAFÉ» et É…',
      '« œuvre » : 12 % – 3 €… “a” ‘b’ ≥ 2 °C ½ ×',
    ];
    for (const text of texts) expect(found(text.replaceAll(' »', '\u00a0»').replaceAll('« ', '«\u00a0'))).toEqual([]);
  });
});
