import { describe, expect, it } from 'vitest';
import { tell } from '../diagnostics/reporters/told.ts';
import { listAttention } from '../domain/attention/attention.ts';
import { addDays } from '../domain/calendar/dates.ts';
import { wordsFor } from '../i18n/words.ts';
import type { Locale } from '../model/locale.ts';
import { aContract, aParty, aPartnership, aPerson, aPlaybook, day, duration } from '../testing/builders.ts';
import { onLineSeven } from '../testing/context.ts';
import { listFindings } from './findings.ts';
import { runChecks } from './index.ts';

const renewals = {
  tacit: { kind: 'tacit', for: duration('3 years'), notice: duration('6 months') },
  express: { kind: 'express', for: duration('1 year'), notice: duration('6 months') },
  endless: { kind: 'tacit', for: 'indefinite', notice: duration('6 months') },
} as const;
const lastDay = day('2027-09-11');

function playbook(kind: keyof typeof renewals = 'tacit', manager = true) {
  const contracts = [aContract({ title: 'Pacte', renewal: renewals[kind] })];
  const parties = [aParty(manager ? { manager: 'claire-aubrac' } : {}), aParty({ id: 'norecia', name: 'Norécia' })];
  const partnership = aPartnership({ stage: 'partner-selection', contracts, parties });
  return aPlaybook({ people: [aPerson()], partnerships: [partnership] });
}

/** What `check` says of the notice so many days ahead of its last day. */
function told(days: number, locale: Locale = 'fr', content = playbook()): string[] {
  const context = { playbook: content, sources: onLineSeven, broken: new Set<string>(), asOf: addDays(lastDay, -days) };
  return listFindings(context)
    .filter(({ code }) => code === 'notice-approaching')
    .flatMap((finding) => {
      const { message, hint } = tell(finding, locale);
      return [message, hint];
    });
}

/** What the attention list says of it. */
function listed(days: number, locale: Locale = 'fr', content = playbook()): string[] {
  const { describe: say } = wordsFor(locale).attention;
  return listAttention(content, addDays(lastDay, -days))
    .filter(({ rule }) => rule === 'notice-approaching')
    .map((item) => say(item).reason);
}

describe('the reminders of a notice', () => {
  it('M44 say which of the three they are, who decides and by which day', () => {
    expect(told(60)).toEqual([
      'Rappel à 60\u00a0jours\u00a0: le dernier jour pour sortir de «\u00a0Pacte\u00a0», qui arrive à son terme le 11\u00a0mars 2028, est le 11\u00a0septembre 2027 (jour ouvré conseillé\u00a0: 10\u00a0septembre 2027).',
      'Claire Aubrac décide avant ce jour\u00a0: sans courrier, le contrat repart pour un terme.',
    ]);
    expect(told(90, 'en')).toEqual([
      '90-day reminder: the last day to leave “Pacte”, which reaches its term on 11\u00a0March 2028, is 11\u00a0September 2027 (working day advised: 10\u00a0September 2027).',
      'Claire Aubrac decides before that day: without a letter, the contract runs for another term.',
    ]);
    expect(listed(30)).toEqual([
      'rappel à 30\u00a0jours\u00a0: Claire Aubrac décide le 11\u00a0sept. 2027 au plus tard (jour ouvré conseillé\u00a0: 10\u00a0sept. 2027), terme du 11\u00a0mars 2028, reconduction tacite',
    ]);
    expect(listed(31, 'en')[0]).toMatch(/^60-day reminder: Claire Aubrac decides by 11\u00a0Sept? 2027/);
  });

  it('M44 ask for a name where nobody is named to decide', () => {
    expect(told(30, 'fr', playbook('tacit', false))[1]).toMatch(/^Nommez qui décide et décidez avant ce jour/);
    expect(told(30, 'en', playbook('tacit', false))[1]).toMatch(/^Name who decides and decide before that day/);
    expect(listed(30, 'fr', playbook('tacit', false))[0]).toContain('à décider le 11\u00a0sept. 2027 au plus tard');
    expect(listed(30, 'en', playbook('tacit', false))[0]).toContain('to be decided by');
  });

  it('M44 speak of what follows under express renewal', () => {
    expect(told(60, 'fr', playbook('express'))[1]).toBe(
      'Claire Aubrac décide avant ce jour de ce qui suivra le contrat.',
    );
    expect(told(60, 'en', playbook('express'))[1]).toBe(
      'Claire Aubrac decides before that day what will follow the contract.',
    );
  });

  it('M44 speak of leaving at the term where an indefinite time follows', () => {
    expect(told(60, 'fr', playbook('endless'))).toEqual([
      'Rappel à 60\u00a0jours\u00a0: le dernier jour pour sortir de «\u00a0Pacte\u00a0» à son terme du 11\u00a0mars 2028 est le 11\u00a0septembre 2027 (jour ouvré conseillé\u00a0: 10\u00a0septembre 2027).',
      'Claire Aubrac décide avant ce jour\u00a0: sans courrier, le contrat se poursuit sans terme.',
    ]);
    expect(told(60, 'en', playbook('endless'))).toEqual([
      '60-day reminder: the last day to leave “Pacte” at its term on 11\u00a0March 2028 is 11\u00a0September 2027 (working day advised: 10\u00a0September 2027).',
      'Claire Aubrac decides before that day: without a letter, the contract goes on without a term.',
    ]);
    expect(listed(60, 'fr', playbook('endless'))[0]).toMatch(/, terme du 11\u00a0mars 2028, puis durée indéterminée$/);
    expect(listed(60, 'en', playbook('endless'))[0]).toMatch(/, term ends 11\u00a0Mar 2028, then indefinite$/);
  });

  it('M44 depend on the day and are never mistakes: no reminder turns a build red', () => {
    const severities = (days: number) =>
      runChecks({ playbook: playbook(), sources: onLineSeven, broken: new Set(), asOf: addDays(lastDay, -days) })
        .filter(({ code }) => code === 'notice-approaching')
        .map(({ severity }) => severity);
    expect([91, 90, 60, 30, 0, -1].map(severities)).toEqual([[], ['info'], ['info'], ['info'], ['info'], []]);
  });
});
