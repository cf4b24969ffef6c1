import { describe, expect, it } from 'vitest';
import { contractPaymentSchema } from '../../model/contract-payment.ts';
import type { Playbook } from '../../model/playbook.ts';
import { aContract, aPartnership } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { withPlainSpaces } from '../../testing/plain-spaces.ts';
import { paymentsAcross } from './payments-across.ts';

const paying = (id: string, ...payments: Readonly<Record<string, unknown>>[]) =>
  aPartnership({
    id,
    title: `Alliance ${id}`,
    contracts: [
      aContract({
        payments: payments.map((written, index) =>
          contractPaymentSchema.parse({ id: `p-${index}`, 'owed-by': 'norecia', ...written }),
        ),
      }),
    ],
  });
const across = (playbook: Partial<Playbook>, locale: 'fr' | 'en' = 'fr') => paymentsAcross(aContext(playbook, locale));
const rows = (playbook: Partial<Playbook>) =>
  across(playbook)?.table.rows.map(({ cells }) =>
    cells.map(({ text, status }) => withPlainSpaces(status?.word ?? text)).join(' | '),
  );

const fee = { what: 'Redevance', amount: '12000', on: '2027-03-12' };
const late = { what: 'Acompte', amount: '500', on: '2026-09-01' };
const later = { what: 'Dépôt', amount: '800', on: '2026-10-01' };
const balance = { what: 'Solde', amount: '4000', milestone: 'Réception' };

describe('the payments on agreed days of a portfolio', () => {
  it('M13 are in one list: what is late first, by its day, then what is to come, then what waits for a milestone', () => {
    const partnerships = [paying('a', fee, late), paying('b', later, balance)];
    expect(rows({ partnerships })).toEqual([
      'Acompte | Alliance a | Norécia, à Valbrune | 1er sept. 2026 | 500 € | 83 jours de retard',
      'Dépôt | Alliance b | Norécia, à Valbrune | 1er oct. 2026 | 800 € | 53 jours de retard',
      'Redevance | Alliance a | Norécia, à Valbrune | 12 mars 2027 | 12 000 € | dans 109 jours',
      'Solde | Alliance b | Norécia, à Valbrune | – | 4 000 € | Jalon attendu',
    ]);
  });

  it('M13 open with the total that is late and the next payment of all', () => {
    const said = across({ partnerships: [paying('b', later, balance), paying('a', fee, late)] })?.sentence ?? [];
    expect(withPlainSpaces(said.map(({ text }) => text).join(''))).toBe(
      'En retard : 1 300 €. Le prochain : Redevance, 12 000 €, le 12 mars 2027 au plus tard.',
    );
  });

  it('M13 lead each to the section of its partnership that tells it', () => {
    const [row] = across({ partnerships: [paying('a', late)] }, 'en')?.table.rows ?? [];
    expect(row?.cells[0]?.href).toBe('/en/partnerships/a/finance/#payments');
    expect(row?.cells[1]?.href).toBe('/en/partnerships/a/');
  });

  it('M13 leave out what is paid and what is more than twelve months away, and have no section without any other', () => {
    const paid = { ...late, paid: ['2026-09-01'] };
    expect(rows({ partnerships: [paying('a', { ...fee, on: '2027-11-23' })] })).toHaveLength(1);
    expect(across({ partnerships: [paying('a', paid, { ...fee, on: '2027-11-24' })] })).toBeUndefined();
    expect(across({ partnerships: [aPartnership()] })).toBeUndefined();
  });
});
