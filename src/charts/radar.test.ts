import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratingScale as scale } from '../model/number.ts';
import { drawRadar } from './radar.ts';

const axis = (name: string, ...ratings: (number | undefined)[]) => ({ name, ratings });
const square = (...ratings: (number | undefined)[]) => ratings.map((rating) => axis('a', rating));

describe('M09 a radar of ratings', () => {
  it('is drawn for three to twelve things, which make a shape that is read', () => {
    const count = (length: number) =>
      drawRadar(
        Array.from({ length }, () => axis('a', 3)),
        scale,
      )?.axes.length;
    expect([count(2), count(3), count(12), count(13)]).toEqual([undefined, 3, 12, undefined]);
  });

  it('has a ring for each step, the lowest away from the centre', () => {
    const radar = drawRadar(square(1, 5, 1, 5), scale);
    expect(radar?.rings).toHaveLength(5);
    expect(radar?.rings[0]).toBe('230,142.6 252.4,165 230,187.4 207.6,165');
    expect(radar?.rings[4]).toBe('230,53 342,165 230,277 118,165');
    expect(radar?.shapes).toEqual([{ series: 1, path: 'M230,142.6L342,165L230,187.4L118,165Z', isClosed: true }]);
  });

  it('breaks the line where a rating is missing, and draws nothing at the centre', () => {
    const path = (...ratings: (number | undefined)[]) => drawRadar(square(...ratings), scale)?.shapes[0];
    expect(path(5, undefined, 5, 5)).toEqual({
      series: 1,
      path: 'M230,53M230,277L118,165M118,165L230,53',
      isClosed: false,
    });
    expect(path(undefined, 5, 5, 5)?.path).toBe('M342,165L230,277L118,165');
    expect(drawRadar(square(undefined, undefined, undefined), scale)?.marks).toEqual([]);
  });

  it('puts the discs of the first party over the marks of the second', () => {
    const radar = drawRadar([axis('a', 3, 3), axis('b', 2, 4), axis('c', 1, 5)], scale);
    expect(radar?.marks.map(({ series }) => series)).toEqual([2, 2, 2, 1, 1, 1]);
  });

  it('writes a long name on two lines, cut where it would leave the drawing', () => {
    const lines = (name: string) => drawRadar([axis(name, 1), axis('b', 1), axis('c', 1)], scale)?.axes[0]?.lines;
    expect(lines('Rythme de travail')?.map(({ text }) => text)).toEqual(['Rythme de travail']);
    expect(lines('Faire remonter un blocage')?.map(({ text }) => text)).toEqual(['Faire remonter', 'un blocage']);
    expect(lines('Anticonstitutionnellement')?.map(({ text }) => text)).toEqual(['Anticonstitution…']);
    expect(lines('Faire remonter un blocage')?.map(({ y }) => y)).toEqual([27, 43]);
  });

  it('takes a third line rather than cut a name', () => {
    const lines = (name: string) =>
      drawRadar([axis('a', 1), axis('b', 1), axis(name, 1), axis('d', 1)], scale)?.axes[2];
    const texts = (name: string) => lines(name)?.lines.map(({ text }) => text);
    expect(texts('Partager l’information utile')).toEqual(['Partager', 'l’information', 'utile']);
    expect(texts('Préparer ensemble les comités de pilotage')).toEqual([
      'Préparer ensemble',
      'les comités de',
      'pilotage',
    ]);
    expect(texts('Préparer ensemble les comités de pilotage du trimestre')?.at(-1)).toBe('pilotage du trim…');
    expect(lines('Partager l’information utile')?.lines.map(({ y }) => y)).toEqual([292, 308, 324]);
  });

  it('keeps every mark and every name within the drawing', () => {
    const rated = fc.record({
      name: fc.string({ minLength: 1, maxLength: 40 }),
      ratings: fc.array(fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }), { minLength: 2, maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.array(rated, { minLength: 3, maxLength: 12 }), (axes) => {
        const radar = drawRadar(axes, scale);
        const points = [...(radar?.marks ?? []), ...(radar?.axes ?? []).flatMap(({ lines }) => lines)];
        for (const { x, y } of points) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(radar?.width ?? 0);
          expect(y).toBeGreaterThanOrEqual(12);
          expect(y).toBeLessThanOrEqual((radar?.height ?? 0) - 4);
        }
      }),
    );
  });
});
