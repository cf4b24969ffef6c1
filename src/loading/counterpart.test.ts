import { describe, expect, it } from 'vitest';
import type { Prose } from '../model/prose.ts';
import { aChecklistItem } from '../testing/builders.ts';
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

  it('keeps how a KPI is worked out and where its data comes from', () => {
    expect(counterpartOf({ formula: 'Hours served / hours due', source: 'Monitoring' }, prose, 'f')).toEqual({
      formula: 'Hours served / hours due',
      source: 'Monitoring',
      prose,
      file: 'f',
    });
  });

  it('keeps the words of the lines of a checklist, in their order, and nothing else of them (M51)', () => {
    const lines = [
      aChecklistItem({ do: 'Appoint a manager', why: 'Nobody answers', owner: 'sponsor', proof: 'parties.manager' }),
      aChecklistItem({ id: 'counsel', do: 'Have a lawyer read it', phase: 'Signing', evidence: 'Dated advice' }),
    ];
    expect(counterpartOf({ items: lines }, prose, 'f').lines).toEqual([
      { id: 'manager', do: 'Appoint a manager', why: 'Nobody answers' },
      { id: 'counsel', do: 'Have a lawyer read it', phase: 'Signing', evidence: 'Dated advice' },
    ]);
  });

  it('keeps the words of the obligations and of the legal notes of a clause, not its times (M13)', () => {
    const duty = { do: 'Pay', within: { count: 5, unit: 'day' } as const };
    expect(counterpartOf({ obligations: [duty], legal: [{ ref: 'art. 9', note: 'Image.' }] }, prose, 'f')).toEqual({
      obligations: [{ do: 'Pay' }],
      legal: [{ ref: 'art. 9', note: 'Image.' }],
      prose,
      file: 'f',
    });
  });

  it('keeps the words of the blanks of a clause, by their names (M17)', () => {
    const variables = { seuil: { label: 'Threshold' }, delai: { label: 'Delay', unit: 'days' } };
    expect(counterpartOf({ variables }, prose, 'f')).toEqual({ variables, prose, file: 'f' });
  });

  it('leaves figures and references to the French file', () => {
    const record = { unit: '%', owner: 'x', title: undefined };
    expect(counterpartOf(record, prose, 'f')).toEqual({ prose, file: 'f' });
  });
});
