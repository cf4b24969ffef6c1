import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../testing/builders.ts';
import { plain, type DocumentBlock } from '../document/text-document.ts';
import { widthOf } from '../document/text-width.ts';
import { bodyWidth, letters, linesOf, sheet, type SlidePart } from './slide.ts';
import { slidesOf } from './slides-of.ts';

const heading: DocumentBlock = { kind: 'heading', level: 1, runs: [plain('Indicateurs')] };
const chart = (name: string): DocumentBlock => ({
  kind: 'chart',
  chart: { label: name, points: ['T1'], isShare: false, series: [{ name, values: [1] }] },
});
const table = (...rows: (readonly string[])[]): DocumentBlock => ({
  kind: 'table',
  depth: 0,
  rows: rows.map((cells, index) => ({ head: index === 0, cells: cells.map((text) => [plain(text)]) })),
});
const slides = (...blocks: DocumentBlock[]) =>
  slidesOf({
    title: 'Revue',
    language: 'fr',
    day: day('2026-11-23'),
    header: '',
    footer: '',
    pageOf: ['', ''],
    numbering: 'decimal',
    blocks: [heading, ...blocks],
  });

const right = ({ left = sheet.margin, width = bodyWidth }: SlidePart) => left + width;
const apart = (a: SlidePart, b: SlidePart) =>
  a.top + a.height <= b.top + 0.01 ||
  b.top + b.height <= a.top + 0.01 ||
  right(a) <= (b.left ?? sheet.margin) + 0.01 ||
  right(b) <= (a.left ?? sheet.margin) + 0.01;

describe('M37 charts on slides', () => {
  it.each([
    [1, [1]],
    [4, [4]],
    [5, [4, 1]],
    [9, [4, 4, 1]],
  ])('stand two by two: %i of them', (count, held) => {
    const found = slides(...Array.from({ length: count }, (_, index) => chart(`K${index}`)));
    expect(found.map(({ parts }) => parts.length)).toEqual(held);
  });

  it('stay within the slide and apart from one another and from what is above them', () => {
    const found = slides({ kind: 'bullet', depth: 1, runs: [plain('Un point')] }, ...['A', 'B', 'C'].map(chart));
    for (const { parts } of found)
      for (const [index, part] of parts.entries()) {
        expect(part.top + part.height).toBeLessThanOrEqual(sheet.body.bottom + 0.01);
        expect(right(part)).toBeLessThanOrEqual(sheet.width - sheet.margin + 0.01);
        for (const other of parts.slice(index + 1)) expect(apart(part, other)).toBe(true);
      }
  });
});

describe('M37 tables on slides', () => {
  it('give each column the room of its longest word, and no more than the slide in all', () => {
    const [first] = slides(table(['Indicateur', 'État'], ['Non-cannibalisation', 'Dans la cible '.repeat(9).trim()]));
    const [part] = first?.parts ?? [];
    const widths = part?.kind === 'table' ? part.widths : [];
    expect(widths[0]).toBeGreaterThanOrEqual(Math.floor(widthOf('Non-cannibalisation', letters.cell)));
    expect(widths.reduce((all, each) => all + each, 0)).toBeLessThanOrEqual(bodyWidth);
  });
});

describe('the lines that a text takes', () => {
  const width = widthOf('dix lettre', 12);
  it.each([
    ['', 1],
    ['dix lettre', 1],
    ['dix lettres', 2],
    ['un deux trois', 2],
    ['anticonstitutionnellement', 3],
    ['a anticonstitutionnellement', 4],
  ])('of « %s » in ten letters are %i', (text, lines) => {
    expect(linesOf(text, width, 12)).toBe(lines);
  });

  it('never grow in number with more room', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 1, max: 400 }), (text, room) => {
        expect(linesOf(text, room + 1, 12)).toBeLessThanOrEqual(linesOf(text, room, 12));
      }),
    );
  });
});
