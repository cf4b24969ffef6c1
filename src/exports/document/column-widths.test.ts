import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnWidths } from './column-widths.ts';
import { plain, type DocumentRow } from './text-document.ts';
import { widthOf } from './text-width.ts';

const room = { width: 1000, letters: 10, margins: 10 };
const row = (...cells: string[]): DocumentRow => ({ head: false, cells: cells.map((text) => [plain(text)]) });

describe('the columns of a table', () => {
  it('have room for their longest word, so that none is cut', () => {
    const [first = 0, second = 0] = columnWidths([row('Échéance', 'mot '.repeat(400))], room);
    expect(first).toBeGreaterThanOrEqual(Math.floor(10 + widthOf('Échéance', 10)));
    expect(second).toBeGreaterThan(3 * first);
  });

  it('keep a name or a day on one line, and not a longer text', () => {
    const [day = 0] = columnWidths([row('26 janv. 2027', 'mot '.repeat(400))], room);
    expect(day).toBeGreaterThanOrEqual(Math.floor(10 + widthOf('26 janv. 2027', 10)));
    const [text = 0] = columnWidths([row('26 janv. 2027 environ', 'mot '.repeat(4000))], room);
    expect(text).toBeLessThan(widthOf('26 janv. 2027', 10));
  });

  it('give a box to tick its own width and no more', () => {
    const boxes: DocumentRow = {
      head: false,
      cells: [[{ kind: 'box', ticked: false, text: 'Relire' }], [plain('Relire')]],
    };
    expect(columnWidths([row('', 'Point'), boxes], room)[0]).toBe(24);
  });

  it('never take more than the table, whatever they hold', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ maxLength: 60 }), { minLength: 1, maxLength: 8 }), { maxLength: 6 }),
        (texts) => {
          const widths = columnWidths(
            texts.map((cells) => row(...cells)),
            room,
          );
          expect(widths.reduce((all, each) => all + each, 0)).toBeLessThanOrEqual(room.width);
          expect(Math.min(...widths)).toBeGreaterThan(0);
        },
      ),
    );
  });
});
