import { describe, expect, it } from 'vitest';
import { runningMessages } from './running.ts';

const { fr, en } = runningMessages['notice-without-effect'];
const values = { clause: 'bonus-malus', kpi: '', since: '', from: '', clauses: ['bonus-malus'] };

describe('M17 what check says of a formal notice without effect', () => {
  it.each([
    ['no-clause', {}, 'elle ne nomme pas de clause', 'it names no clause'],
    ['not-held', {}, 'aucun contrat de la fiche ne porte', 'no contract of the record holds'],
    ['not-needed', {}, 'n’en demande pas avant son effet', 'needs none before it takes effect'],
    ['no-trigger', { kpi: 'marge' }, 'mais aucun chiffre ne déclenche', 'but no figure triggers'],
    ['no-rule', {}, 'aucun indicateur de la fiche ne déclenche', 'no KPI of the record triggers'],
    ['no-rule', { kpi: 'marge' }, 'ne déclenche pas la clause', 'does not trigger the clause'],
    ['before-firing', {}, 'aucun chiffre de la fiche', 'no figure of the record'],
    [
      'before-firing',
      { since: '2026-10', from: '2026-10-31' },
      'elle précède la fin de 2026-10',
      'before the end of 2026-10',
    ],
  ] as const)('names the cause, and what to write instead: %s %j', (reason, more, french, english) => {
    const given = { ...values, reason, ...more };
    const [told, said] = [fr(given), en(given)];
    expect(told.message).toContain(french);
    expect(said.message).toContain(english);
    expect(`${told.message} ${told.hint}`).not.toMatch(/ [;:!?»]|« |undefined/);
    expect(`${said.message} ${said.hint}`).not.toMatch(/undefined/);
  });

  it('gives the day from which it would count', () => {
    const given = { ...values, reason: 'before-firing', since: '2026-10', from: '2026-10-31' } as const;
    expect(fr(given).hint).toContain('Datez-la du 2026-10-31 ou d’après');
    expect(en(given).hint).toContain('Date it 2026-10-31 or later');
  });
});
