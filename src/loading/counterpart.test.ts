import { describe, expect, it } from 'vitest';
import type { Prose } from '../model/prose.ts';
import { counterpartOf } from './counterpart.ts';

const prose: Prose = { type: 'root', children: [], data: { idPrefix: 'a-' } };

describe('counterpartOf', () => {
  it('keeps the title, the summary and the prose', () => {
    const counterpart = counterpartOf(
      { title: 'Availability', summary: 'In short.' },
      prose,
      'en/kpis/availability.mdx',
    );
    expect(counterpart).toEqual({
      title: 'Availability',
      summary: 'In short.',
      prose,
      file: 'en/kpis/availability.mdx',
    });
  });

  it('takes a clause’s purpose for its summary', () => {
    expect(counterpartOf({ purpose: 'Share again.' }, prose, 'f')).toEqual({
      summary: 'Share again.',
      prose,
      file: 'f',
    });
  });

  it('leaves figures and references to the French file', () => {
    expect(counterpartOf({ unit: '%', owner: 'x', title: undefined }, prose, 'f')).toEqual({ prose, file: 'f' });
  });
});
