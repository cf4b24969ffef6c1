import { describe, expect, it } from 'vitest';
import { contractPaymentSchema } from '../../model/contract-payment.ts';
import type { JournalEntry } from '../../model/playbook.ts';
import { wordsFor } from '../../i18n/words.ts';
import { withPlainSpaces } from '../../testing/plain-spaces.ts';
import { aContract, anEntry, aPartnership, aPlaybook, day } from '../../testing/builders.ts';
import { listSchedule } from '../schedule/list-schedule.ts';
import { listAttention } from './attention.ts';

const playbook = (written: Readonly<Record<string, unknown>>, journal: readonly JournalEntry[] = []) => {
  const payment = contractPaymentSchema.parse({
    ...{ id: 'redevance', what: 'Redevance', amount: '12000', 'owed-by': 'norecia' },
    ...written,
  });
  const contract = aContract({ title: 'Licence', payments: [payment] });
  return aPlaybook({ partnerships: [aPartnership({ contracts: [contract], journal: [...journal] })] });
};

const matters = (on: string, ...written: Parameters<typeof playbook>) =>
  listAttention(playbook(...written), day(on)).filter(({ rule }) => rule === 'payment-due');

const duties = (on: string, ...written: Parameters<typeof playbook>) =>
  listSchedule(playbook(...written), day(on)).filter(({ kind }) => kind === 'contract-payment');

describe('M13 what is to be paid, on the attention list', () => {
  const yearly = { every: '1 year', paid: ['2025-03-12', '2026-03-12'] };

  it('is announced from thirty days before, to the manager of the party that pays', () => {
    expect(matters('2027-02-09', yearly)).toEqual([]);
    expect(matters('2027-02-10', yearly)).toMatchObject([
      {
        due: '2027-03-12',
        urgency: 'month',
        owner: 'paul-sarrazin',
        values: { what: 'Redevance', by: 'Norécia', to: ['Valbrune'], contractTitle: 'Licence', late: 0, days: 30 },
        path: ['contracts', 0, 'payments', 0],
      },
    ]);
  });

  it('is late from the day after, once for all the days passed, until it is paid', () => {
    const { paid: _, ...never } = yearly;
    expect(matters('2027-03-13', yearly)).toMatchObject([{ urgency: 'late', values: { late: 1, days: 1 } }]);
    expect(matters('2027-03-13', never)).toMatchObject([{ due: '2025-03-12', values: { late: 3, days: 731 } }]);
    expect(matters('2027-03-13', { ...yearly, paid: [...yearly.paid, '2027-03-13'] })).toEqual([]);
  });

  it('says that a part of it was paid', () => {
    const part = { on: '2027-03-01', paid: [{ on: '2027-03-02', amount: '1000' }] };
    const [late] = matters('2027-03-13', part);
    expect(late && wordsFor('fr').attention.describe(late).reason).toMatch(/une partie en a été payée$/);
    expect(late && wordsFor('en').attention.describe(late).reason).toMatch(/a part of it was paid$/);
    expect(matters('2027-03-13', { on: '2027-03-01' })).toMatchObject([{ values: { parts: 0 } }]);
  });

  it('M17 says that interest may run, at which rate and how it is reckoned, but not how much', () => {
    const book = playbook({ on: '2027-03-01' });
    const partnerships = book.partnerships.map((record) => ({
      ...record,
      contracts: record.contracts?.map((contract) => ({ ...contract, 'late-interest': { rate: 0.125, fixed: 4000 } })),
    }));
    const told = (on: string, locale: 'fr' | 'en') => {
      const found = listAttention({ ...book, partnerships }, day(on)).find(({ rule }) => rule === 'payment-due');
      return withPlainSpaces(found ? wordsFor(locale).attention.describe(found).reason : '');
    };
    expect(told('2027-03-01', 'fr')).not.toContain('intérêts');
    expect(told('2027-03-02', 'fr')).toMatch(
      / ; des intérêts peuvent courir depuis, à 12,5 % l’an selon le contrat \(simples, en jours réels sur 365\)$/,
    );
    expect(told('2027-03-02', 'en')).toMatch(
      /; interest may be running since, at 12.5% a year under the contract \(simple, actual days over 365\)$/,
    );
  });

  it('M29 is silent once the journal answers it', () => {
    const entry = anEntry({ kind: 'conflict', payment: 'redevance', date: day('2027-04-01') });
    expect(matters('2027-05-01', yearly, [entry])).toEqual([]);
    expect(matters('2027-03-31', yearly, [entry])).toHaveLength(1);
  });

  it('says who pays what, and how many of its days have passed', () => {
    const [late] = matters('2027-03-13', { every: '1 year' });
    const said = (locale: 'fr' | 'en') => {
      const { title = '', reason = '' } = late ? wordsFor(locale).attention.describe(late) : {};
      return withPlainSpaces(`${title} | ${reason}`);
    };
    expect(said('fr')).toBe(
      'Payer « Redevance » | Norécia, à Valbrune, par « Licence », le 12 mars 2025 au plus tard ; trois échéances passées',
    );
    expect(said('en')).toBe(
      'Pay “Redevance” | Norécia, to Valbrune, under “Licence”, by 12 Mar 2025; three days passed',
    );
  });
});

describe('M13 what is to be paid, in the calendar', () => {
  it('has a line for each day, with the day it was moved from, under an id that stays when it moves', () => {
    const shown = duties('2026-11-23', { every: '6 months', from: '2027-05-01', times: '2' });
    expect(shown.map(({ id, date, movedFrom, isLate }) => [id, date, movedFrom, isLate])).toEqual([
      ['boucle-chaude.contract-payment.pacte.redevance.1', '2027-04-30', '2027-05-01', false],
      ['boucle-chaude.contract-payment.pacte.redevance.2', '2027-10-29', '2027-11-01', false],
    ]);
    expect(shown[0]).toMatchObject({ owner: 'paul-sarrazin', values: { by: 'Norécia', to: ['Valbrune'] } });
  });

  it('tells no amount: calendars are copied to telephones', () => {
    expect(JSON.stringify(duties('2026-11-23', { on: '2027-06-01' }))).not.toContain('12000');
  });

  it('keeps what is late until it is paid or answered', () => {
    expect(duties('2026-11-23', { on: '2026-06-01' })).toMatchObject([{ isLate: true }]);
    expect(duties('2026-11-23', { on: '2026-06-01', paid: ['2026-06-02'] })).toEqual([]);
    const entry = anEntry({ payment: 'redevance', date: day('2026-07-01') });
    expect(duties('2026-11-23', { on: '2026-06-01' }, [entry])).toEqual([]);
  });
});
