import { describe, expect, it } from 'vitest';
import { contractPaymentSchema } from '../../../model/contract-payment.ts';
import type { Contract } from '../../../model/contract.ts';
import type { Partnership } from '../../../model/playbook.ts';
import { aContract, anEntry, day } from '../../../testing/builders.ts';
import { withPlainSpaces } from '../../../testing/plain-spaces.ts';
import { said, section, tableText } from '../../../testing/sections.ts';

const paying = (...payments: Readonly<Record<string, unknown>>[]): Partial<Partnership> => ({
  contracts: [
    aContract({
      title: 'Licence',
      amount: 10_000_000,
      payments: payments.map((written, index) =>
        contractPaymentSchema.parse({ id: `p-${index}`, what: 'Redevance', 'owed-by': 'norecia', ...written }),
      ),
    }),
  ],
});

const yearly = { amount: '12000', every: '1 year', paid: ['2025-03-12'], article: '5.2' };
const retention = { what: 'Retenue', share: '5 %', milestone: 'Réception', within: '12 months' };
const lines = (record: Partial<Partnership>, locale: 'fr' | 'en' = 'fr') =>
  tableText('payments', record, {}, locale).map((cells) => cells.map(withPlainSpaces).join(' | '));

describe('the payments on agreed days of a partnership, on its page', () => {
  it('M13 come with what is late first, then what is to pay within a year, what is awaited and what was paid', () => {
    expect(lines(paying(yearly, retention))).toEqual([
      'Redevance | Norécia, à Valbrune | 12 mars 2026 | 12 000 € | 256 jours de retard',
      'Redevance | Norécia, à Valbrune | 12 mars 2027 | 12 000 € | dans 109 jours',
      'Retenue | Norécia, à Valbrune | – | 5 000 € | Jalon attendu',
      'Redevance | Norécia, à Valbrune | 12 mars 2025 | 12 000 € | Payé le 12 mars 2025',
    ]);
    expect(lines(paying(retention), 'en')).toEqual(['Retenue | Norécia, to Valbrune | – | €5,000 | Milestone awaited']);
  });

  it('M13 show what remains of one that was paid in part, with what was paid and when', () => {
    const paid = [
      { on: '2026-03-31', amount: '4000' },
      { on: '2026-05-04', amount: '1000.50' },
    ];
    const record = paying({ ...yearly, times: '1', paid });
    const amount = (locale: 'fr' | 'en') => {
      const found = section('payments', record, {}, locale);
      const cell = found.kind === 'blocks' ? found.blocks[0]?.table?.rows[0]?.cells[3] : undefined;
      return withPlainSpaces(`${cell?.text} | ${cell?.sub}`);
    };
    expect(amount('fr')).toBe('6 999,50 € | sur 12 000 € ; payé : 4 000 € le 31 mars 2026 et 1 000,50 € le 4 mai 2026');
    expect(amount('en')).toBe('€6,999.50 | of €12,000; paid: €4,000 on 31 Mar 2026 and €1,000.50 on 4 May 2026');
    expect(withPlainSpaces(said('payments', record))).toBe('En retard : 6 999,50 €.');
    const whole = { ...yearly, times: '1', paid: ['2025-03-12'] };
    expect(lines(paying(whole))).toEqual([
      'Redevance | Norécia, à Valbrune | 12 mars 2025 | 12 000 € | Payé le 12 mars 2025',
    ]);
  });

  it('M17 tell the interest that has run under the contract, for information, with how it was reckoned', () => {
    const late = { amount: '36500', on: '2026-10-31', paid: [{ on: '2026-11-10', amount: '18250' }] };
    const [contract] = paying(late).contracts ?? [];
    const block = (terms: Contract['late-interest'], locale: 'fr' | 'en' = 'fr') => {
      const record = { contracts: [aContract({ ...contract, 'late-interest': terms })] };
      const found = section('payments', record, {}, locale);
      const blocks = found.kind === 'blocks' ? found.blocks : [];
      return blocks.find(({ heading }) => /Intérêts|Interest/.test(heading ?? ''));
    };
    const cells = (...given: Parameters<typeof block>) =>
      block(...given)?.table?.rows.map((row) => row.cells.map(({ text }) => withPlainSpaces(text)).join(' | '));
    expect(cells({ rate: 0.12, fixed: 4000 })).toEqual([
      'Redevance | Norécia, à Valbrune | 23 | 12 % | 198,00 € | 40,00 €',
    ]);
    expect(cells({ rate: 0.12 }, 'en')).toEqual(['Redevance | Norécia, to Valbrune | 23 | 12% | €198.00 | –']);
    expect(withPlainSpaces(block({ rate: 0.12 })?.note ?? '')).toContain('au 23 novembre 2026, en jours réels sur 365');
    expect(withPlainSpaces(block({ rate: 0.12 }, 'en')?.note ?? '')).toContain('Nothing says that it is claimed');
    expect(block(undefined)).toBeUndefined();
  });

  it('M13 say of late interest whether it was paid or waived, and how much of it where it runs on', () => {
    const interest = (written: Record<string, unknown>, locale: 'fr' | 'en' = 'fr') => {
      const [contract] = paying({ amount: '36500', on: '2026-10-31', ...written }).contracts ?? [];
      const record = { contracts: [aContract({ ...contract, 'late-interest': { rate: 0.12 } })] };
      const found = section('payments', record, {}, locale);
      const blocks = found.kind === 'blocks' ? found.blocks : [];
      const block = blocks.find(({ heading }) => /Intérêts|Interest/.test(heading ?? ''));
      return withPlainSpaces(block?.table?.rows[0]?.cells[4]?.sub ?? '');
    };
    const paid = ['2026-11-10'];
    expect(interest({ paid })).toBe('');
    expect(interest({ paid, interest: ['2026-11-20'] })).toBe('payés le 20 nov. 2026');
    expect(interest({ paid, interest: [{ on: '2026-11-20', waived: 'true' }] })).toBe('abandonnés le 20 nov. 2026');
    expect(interest({ interest: ['2026-11-10'] })).toBe('dont 120,00 € payés le 10 nov. 2026');
    const parts = [
      { on: '2026-11-10', amount: '50' },
      { on: '2026-11-12', amount: '30', waived: 'true' },
    ];
    expect(withPlainSpaces(interest({ interest: parts }))).toBe(
      'dont 50,00 € payés le 10 nov. 2026 ; 30,00 € abandonnés le 12 nov. 2026',
    );
    expect(interest({ interest: ['2026-11-10'] }, 'en')).toBe('of which €120.00 paid on 10 Nov 2026');
    expect(interest({ paid, interest: [{ on: '2026-11-20', waived: 'true' }] }, 'en')).toBe('waived on 20 Nov 2026');
  });

  it('M13 end with what came to nothing, since its milestone was not reached by the end of the contract', () => {
    const [contract] = paying(retention).contracts ?? [];
    const over = (locale: 'fr' | 'en') =>
      lines({ contracts: [aContract({ ...contract, ends: day('2026-11-22') })] }, locale)[0]
        ?.split(' | ')
        .at(-1);
    expect(over('fr')).toBe('Jalon non atteint à la fin du contrat');
    expect(over('en')).toBe('Milestone not reached by the end of the contract');
  });

  it('M13 open with what is late in each currency, and with the next one', () => {
    const record = paying(yearly, { amount: '500.50', on: '2026-01-05', currency: 'USD' });
    expect(withPlainSpaces(said('payments', record))).toBe(
      'En retard : 500,50 $ et 12 000 €. Le prochain : Redevance, 12 000 €, le 12 mars 2027 au plus tard.',
    );
    expect(withPlainSpaces(said('payments', paying(retention), {}, 'en'))).toBe('No payment is late.');
  });

  it('M29 say what the journal answered to one that is late', () => {
    const entry = anEntry({ id: 'delai', title: 'Délai accordé', payment: 'p-0', date: day('2026-04-01') });
    const found = section('payments', { ...paying(yearly), journal: [entry] });
    const cells = (found.kind === 'blocks' && found.blocks[0]?.table?.rows[0]?.cells) || [];
    expect(cells.at(-1)).toMatchObject({ sub: 'Délai accordé, 1er\u00a0avr. 2026' });
    expect(cells.at(-1)?.subHref).toMatch(/#entry-delai$/);
  });

  it('M13 are summed year by year, those that wait for a milestone left out', () => {
    const found = section('payments', paying(yearly, retention));
    const table = found.kind === 'blocks' ? found.blocks[1]?.table : undefined;
    expect(table?.rows.map(({ cells }) => cells.map(({ text }) => withPlainSpaces(text)).join(' | '))).toEqual([
      '2025 | Norécia, à Valbrune | 12 000 € | 12 000 € | 0 €',
      '2026 | Norécia, à Valbrune | 12 000 € | 0 € | 12 000 €',
      '2027 | Norécia, à Valbrune | 12 000 € | 0 € | 0 €',
    ]);
  });
});

describe('M17 what late payments make parties owe each other', () => {
  it('is told where no obligation is, in the currency of the partnership alone', () => {
    const late = { on: '2026-03-01' };
    const deposit = { ...late, 'owed-by': 'valbrune', 'owed-to': 'norecia' };
    const mutual = (...payments: Parameters<typeof paying>) => {
      const found = section('payments', paying(...payments));
      return found.kind === 'blocks'
        ? found.blocks[2]?.table?.rows.map(({ cells }) => cells.map(({ text }) => withPlainSpaces(text)))
        : [];
    };
    expect(mutual({ ...late, amount: '5000' }, { ...deposit, amount: '2000' })).toEqual([
      ['2026', 'Norécia, à Valbrune', '5 000,00 €', '2 000,00 €', '3 000,00 €'],
    ]);
    expect(mutual({ ...late, amount: '5000' }, { ...deposit, amount: '2000', currency: 'USD' })).toBeUndefined();
  });
});

describe('the payments of a contract, as it writes them', () => {
  const agreed = (written: Readonly<Record<string, unknown>>, locale: 'fr' | 'en' = 'fr') => {
    const found = section('contracts', paying(written), {}, locale);
    const block = found.kind === 'blocks' ? found.blocks[1] : undefined;
    return block?.table?.rows.map(({ cells }) =>
      cells.map(({ text, sub }) => withPlainSpaces([text, sub].filter(Boolean).join(' / '))),
    );
  };

  it('M13 say what is paid, by whom, how much and when', () => {
    expect(agreed({ ...yearly, within: '30 days', until: '2027-03-12' })).toEqual([
      [
        'Redevance / Licence, art. 5.2',
        'Norécia, à Valbrune',
        '12 000 €',
        'chaque année, jusqu’au 12 mars 2027, à payer sous 30 jours',
      ],
    ]);
    const rise = { rate: '2 %', from: '2026-01-01' };
    expect(agreed({ ...yearly, rise })?.[0]?.[2]).toBe(
      '12 000 € / en hausse de 2 % par an, la première fois le 1er janv. 2026',
    );
    expect(agreed({ ...yearly, rise: { rate: '2.5 %' } }, 'en')?.[0]?.[2]).toBe('€12,000 / rising by 2.5% a year');
    const steps = [{ from: '2027-01-01', share: '4 %' }];
    expect(agreed({ ...retention, steps, reached: '2026-05-04' }, 'en')).toEqual([
      [
        'Retenue / Licence',
        'Norécia, to Valbrune',
        '5% of the contract’s amount / 4% of the contract’s amount from 1 Jan 2027',
        'at the milestone “Réception”, reached on 4 May 2026, payable within 12 months',
      ],
    ]);
    const [contract] = paying({ amount: '500', on: '2026-05-04' }).contracts ?? [];
    const terms = (locale: 'fr' | 'en') => {
      const record = { contracts: [aContract({ ...contract, 'late-interest': { rate: 0.12, fixed: 4000 } })] };
      const found = section('contracts', record, {}, locale);
      return withPlainSpaces((found.kind === 'blocks' && found.blocks[1]?.table?.rows[0]?.cells[3]?.sub) || '');
    };
    expect(terms('fr')).toBe('en retard : 12 % l’an, et 40 € par paiement pour le recouvrement');
    expect(terms('en')).toBe('when late: 12% a year, and €40 per payment for recovery');
    expect(agreed({ amount: '500', due: '12 months after contract.ends' })?.[0]?.[3]).toBe('12 mois après le terme');
    expect(agreed({ amount: '500', every: '1 month', from: '2026-01-31', times: '3' })?.[0]?.[3]).toBe(
      'chaque mois, à partir du 31 janv. 2026, trois fois en tout',
    );
  });
});
