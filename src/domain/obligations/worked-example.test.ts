import { expect, it } from 'vitest';
import { triggerRule } from '../../testing/builders.ts';
import { aMalus } from '../../testing/obligations.ts';
import { reckonExample } from './worked-example.ts';

it('M17 an example charges a whole run up to its last firing, breaches that fire nothing included', () => {
  // Three of six: March and October fire; August and September lie between the two.
  const values = Object.fromEntries(
    Array.from({ length: 11 }, (_, index) => [
      `2026-${String(index + 1).padStart(2, '0')}`,
      [0, 1, 2, 7, 8, 9].includes(index) ? '88' : '95',
    ]),
  );
  const example = (charge: 'whole-run' | 'from-firing') =>
    reckonExample(aMalus({ formula: '100', charge }), {
      with: { floor: '90' },
      when: triggerRule('below floor for 3 of 6 months'),
      values,
      gives: 0,
    });
  expect(example('whole-run')).toMatchObject({ total: 60_000 });
  expect(example('from-firing')).toMatchObject({ total: 20_000 });
});
