import { describe, expect, it } from 'vitest';
import type { Contact } from '../../model/contact.ts';
import { aContact, aPlaybook, day } from '../../testing/builders.ts';
import { listAttention } from './attention.ts';

const found = (fields: Partial<Contact>) =>
  listAttention(aPlaybook({ network: [aContact({ owner: 'claire-aubrac', ...fields })] }), day('2026-11-23'));

describe('the attention a network needs', () => {
  it('M11 begins the day after six months without an exchange', () => {
    expect(found({ last: day('2026-05-23') })).toEqual([]);
    expect(found({ last: day('2026-05-22') })).toMatchObject([
      {
        rule: 'contact-cold',
        due: '2026-11-22',
        owner: 'claire-aubrac',
        page: { kind: 'network' },
        file: 'network.yaml',
        path: ['contact-1', 'last'],
        values: { kind: 'mentor', last: '2026-05-22' },
      },
    ]);
  });

  it('M11 asks for a removal the day after the last day of keeping, and for nothing else', () => {
    expect(found({ 'keep-until': day('2026-11-23') })).toEqual([]);
    expect(found({ 'keep-until': day('2026-11-22'), last: day('2024-01-10') })).toMatchObject([
      { rule: 'contact-expired', due: '2026-11-22', path: ['contact-1', 'keep-until'] },
    ]);
  });

  it('M11 never names anyone', () => {
    const told = [...found({ last: day('2026-01-10') }), ...found({ 'keep-until': day('2026-01-10') })];
    expect(JSON.stringify(told)).not.toContain('Solveig');
  });
});
