import { describe, expect, it } from 'vitest';
import { contractPaymentSchema } from '../../../model/contract-payment.ts';
import { aContract, aKpi, aPartnership, aPinnedClause, anEntry, day, period } from '../../../testing/builders.ts';
import { aMalus, aTrigger, figures } from '../../../testing/obligations.ts';
import { tell } from '../../../testing/tell.ts';
import { checkAnswerWithoutTrigger } from './answer-without-trigger.ts';

describe('answer-without-trigger', () => {
  const answering = (answers: string, fields = {}) => ({
    kpis: [aKpi()],
    clauses: [aMalus()],
    partnerships: [
      aPartnership({
        kpis: [aTrigger('below floor for 2 months')],
        measurements: figures('2026-07', [92, 88, 89, 93]),
        contracts: [aContract({ clauses: [aPinnedClause('bonus-malus')] })],
        journal: [anEntry({ kpi: 'availability', clause: 'bonus-malus', answers: period(answers), ...fields })],
      }),
    ],
  });

  it('M17 reports an answer to a period in which nothing fired, and accepts the one that did', () => {
    expect(tell(checkAnswerWithoutTrigger, answering('2026-08'))).toEqual([
      {
        code: 'answer-without-trigger',
        severity: 'info',
        at: 'partnerships/boucle-chaude/journal/entree.mdx: answers',
        values: { period: '2026-08', about: 'bonus-malus', of: 'clause' },
      },
    ]);
    expect(tell(checkAnswerWithoutTrigger, answering('2026-09'))).toEqual([]);
    expect(tell(checkAnswerWithoutTrigger, answering('2026-09', { clause: 'preavis' }))).toHaveLength(1);
  });

  it('M17 takes a formal notice for an answer in a period in which its clause fired, and in no other', () => {
    expect(tell(checkAnswerWithoutTrigger, answering('2026-09', { kind: 'notice' }))).toEqual([]);
    expect(tell(checkAnswerWithoutTrigger, answering('2026-08', { kind: 'notice' }))).toHaveLength(1);
  });

  it.each(['figures/boucle-chaude', 'clause/bonus-malus', 'kpi/availability'])(
    'M17 says nothing where what fired may be what could not be read: %s',
    (unread) => {
      const told = (broken: string) =>
        tell(checkAnswerWithoutTrigger, answering('2026-08'), { broken: new Set([broken]) });
      expect(told(unread)).toEqual([]);
      expect(told('figures/jumelage-atelier')).toHaveLength(1);
    },
  );

  it('M13 reports an answer to a period in which the payment it names is not due', () => {
    const payment = contractPaymentSchema.parse({
      ...{ id: 'redevance', what: 'Redevance', amount: '500', every: '1 year', 'owed-by': 'norecia' },
    });
    const answeringPayment = (answers: string) => ({
      partnerships: [
        aPartnership({
          contracts: [aContract({ payments: [payment] })],
          journal: [anEntry({ payment: 'redevance', answers: period(answers) })],
        }),
      ],
    });
    expect(tell(checkAnswerWithoutTrigger, answeringPayment('2026-03'))).toEqual([]);
    expect(tell(checkAnswerWithoutTrigger, answeringPayment('2026-04'))).toMatchObject([
      { severity: 'info', values: { period: '2026-04', about: 'redevance', of: 'payment' } },
    ]);
  });

  it('M17 leaves alone what is still to come, and entries that answer nothing', () => {
    expect(tell(checkAnswerWithoutTrigger, answering('2026-08', { date: day('2027-01-05') }))).toEqual([]);
    expect(tell(checkAnswerWithoutTrigger, answering('2026-08', { answers: undefined }))).toEqual([]);
  });
});
