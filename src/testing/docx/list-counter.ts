import { elementIn, elementsIn, valueIn, type XmlElement } from './xml.ts';

interface ListLevel {
  readonly format: string;
  readonly text: string;
  readonly start: number;
}

/**
 * Counts the lists of a `numbering.xml` as Word does (ECMA-376, §17.9): a level starts anew after any level above it,
 * and its text takes the current figure of each level it names.
 * @returns the number of the next paragraph of a list at a level, as it is printed; to be asked
 *   in the order of the text
 */
export function countLists(numbering: XmlElement): (list: string | undefined, level: string | undefined) => string {
  const abstracts = new Map(
    [...elementsIn(numbering, 'w:abstractNum')].map((each) => [each.attributes['w:abstractNumId'], levelsOf(each)]),
  );
  const abstractOf = new Map(
    [...elementsIn(numbering, 'w:num')].map((each) => [each.attributes['w:numId'], valueIn(each, 'w:abstractNumId')]),
  );
  const counters = new Map<string, number[]>();
  return (list, written) => {
    const abstract = abstractOf.get(list ?? '');
    const levels = abstracts.get(abstract ?? '');
    if (list === undefined || levels === undefined) return '';
    const level = Number(written ?? 0);
    const counts = counters.get(abstract ?? '') ?? [];
    counters.set(abstract ?? '', counts);
    counts[level] = (counts[level] ?? (levels[level]?.start ?? 1) - 1) + 1;
    counts.length = level + 1;
    return (levels[level]?.text ?? '').replace(/%(\d)/g, (_, place: string) => {
      const index = Number(place) - 1;
      return figure(counts[index] ?? levels[index]?.start ?? 1, levels[index]?.format);
    });
  };
}

function levelsOf(abstract: XmlElement): ListLevel[] {
  return [...elementsIn(abstract, 'w:lvl')].map((level) => ({
    format: valueIn(level, 'w:numFmt') ?? 'decimal',
    text: valueIn(level, 'w:lvlText') ?? '',
    start: Number(elementIn(level, 'w:start')?.attributes['w:val'] ?? 1),
  }));
}

function figure(count: number, format: string | undefined): string {
  if (format?.startsWith('upper') === true) return figure(count, format.replace('upper', 'lower')).toUpperCase();
  if (format === 'lowerLetter') return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));
  if (format === 'lowerRoman') return roman(count);
  return String(count);
}

const romans = [
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const;

function roman(count: number): string {
  const [sign, value] = romans.find(([, each]) => each <= count) ?? ['', 0];
  return value === 0 ? '' : `${sign}${roman(count - value)}`;
}
