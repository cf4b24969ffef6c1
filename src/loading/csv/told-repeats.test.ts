import { describe, expect, it } from 'vitest';
import { describe as wordsOf } from '../../diagnostics/catalogue/index.ts';
import { readSample } from '../../testing/csv-samples.ts';
import { maxTold } from './csv-limits.ts';

const header = 'kpi;période;valeur\n';
const rows = (count: number, row: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => row(index)).join('\n');
const month = (index: number) => `${2000 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;

describe('M33 problems that repeat', () => {
  it('are two where one figure is given many times, the second with how many more', () => {
    const { problems, figures, diagnostics } = readSample(
      `${header}${rows(20_000, (index) => `leads;2026-01;${index}`)}`,
    );
    expect(problems).toEqual(['3:7 duplicate-measurement', '4:7 duplicate-measurement']);
    expect(diagnostics.map(({ others }) => others)).toEqual([undefined, { count: 19_997, line: 20_001 }]);
    expect(diagnostics[1] && wordsOf(diagnostics[1], 'fr').message).toMatch(
      /aucun des deux ne compte\. Il y en a 19997 autres, jusqu’à la ligne 20001\.$/,
    );
    expect(diagnostics[1] && wordsOf(diagnostics[1], 'en').message).toMatch(
      /There are 19997 more, down to line 20001\.$/,
    );
    expect(figures).toEqual([]);
  });

  it('are each told where a figure is given three times, and counted from the fourth on', () => {
    const file = (times: number) =>
      readSample(`${header}${rows(times, (index) => `leads;2026-01;${index}`)}\nMarge;2026-01;1\nMarge;2026-01;2`);
    expect(file(3).diagnostics.map(({ place, others }) => [place.line, others])).toEqual([
      [3, undefined],
      [4, undefined],
      [6, undefined],
    ]);
    const four = file(4).diagnostics;
    expect(four.map(({ place, others }) => [place.line, others])).toEqual([
      [3, undefined],
      [4, { count: 1, line: 5 }],
      [7, undefined],
    ]);
    expect(four[1] && wordsOf(four[1], 'fr').message).toContain('Il y en a un autre, à la ligne 5.');
  });

  it('are two where the unit of a KPI takes no percentage, the second with how many more', () => {
    const { diagnostics } = readSample(`période;Marge;leads\n${rows(5, (index) => `${month(index)};12 %;${index} %`)}`);
    expect(diagnostics.map(({ place, others }) => [place.line, others?.count])).toEqual([
      [2, undefined],
      [2, undefined],
      [3, 3],
      [3, 3],
    ]);
  });

  it('are told up to the limit, and counted past it without hiding another kind', () => {
    const file = (count: number) =>
      readSample(`période;leads;Marge\n${rows(count, (index) => `${month(index)};x;1`)}\nBilan;1;1`);
    const at = file(maxTold).diagnostics;
    expect(at).toHaveLength(maxTold + 1);
    expect(at.every(({ others }) => others === undefined)).toBe(true);
    const over = file(maxTold + 1).diagnostics;
    expect(over).toHaveLength(maxTold + 1);
    expect(over[maxTold - 1]).toMatchObject({ code: 'unreadable-number', others: { count: 1, line: maxTold + 2 } });
    expect(over[maxTold]?.code).toBe('unreadable-period');
    const far = file(maxTold + 200).diagnostics;
    expect(far[maxTold - 1]?.others).toEqual({ count: 200, line: maxTold + 201 });
  });

  it('count a figure given many times beyond the limit as so many rows', () => {
    const twice = rows(maxTold + 5, (index) => `leads;${month(index)};1`);
    const { diagnostics } = readSample(`${header}${twice}\n${twice}\n${twice}`);
    expect(diagnostics).toHaveLength(maxTold);
    const counted = diagnostics.reduce((sum, { others }) => sum + 1 + (others?.count ?? 0), 0);
    expect(counted).toBe(2 * (maxTold + 5));
  });
});
