import { describe, expect, it } from 'vitest';
import { projectEdition } from '../../editions/project-edition.ts';
import type { Contract } from '../../model/contract.ts';
import type { Locale } from '../../model/locale.ts';
import type { Partnership } from '../../model/playbook.ts';
import {
  aCommittee,
  aContract,
  aPartnership,
  aPerson,
  aPlaybook,
  anEntry,
  cadence,
  day,
  duration,
} from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { plainSentence } from '../ui/sentence.ts';
import { calendarPage } from './calendar-page.ts';
import { personCalendarPaths } from './calendar-paths.ts';

function promise(due: string, id = due) {
  return anEntry({ id: `p-${id}`, kind: 'commitment', title: `Promesse ${id}`, due: day(due), owner: 'claire-aubrac' });
}

function page(fields: Partial<Partnership>, locale: Locale = 'fr') {
  const partnership = aPartnership(fields);
  return calendarPage(aContext({ partnerships: [partnership], people: [aPerson()] }, locale), {
    kind: 'partnership',
    partnership,
  });
}

describe('M51 the sentence of a calendar', () => {
  it.each([
    ['nothing', [], 'Aucune date dans les 90\u00a0jours', 'Rien n’est attendu ni prévu d’ici là.'],
    [
      'one date',
      ['2026-12-01'],
      'Une date dans les 90\u00a0jours',
      'La prochaine\u00a0: Tenir l’engagement «\u00a0Promesse 2026-12-01\u00a0», le 1er\u00a0décembre.',
    ],
    [
      'many',
      ['2026-10-01', '2026-12-01', '2026-12-10', '2026-12-11'],
      'Trois dates dans les 90\u00a0jours, une dépassée',
      'La prochaine\u00a0: Tenir l’engagement «\u00a0Promesse 2026-12-01\u00a0», le 1er\u00a0décembre. La semaine la plus chargée commence le 7\u00a0décembre\u00a0: deux dates.',
    ],
    [
      'all late',
      ['2026-10-01', '2026-10-02'],
      'Aucune date dans les 90\u00a0jours, deux dépassées',
      'Rien n’est attendu ni prévu d’ici là.',
    ],
  ])('says %s', (_, days, title, text) => {
    const view = page({ journal: days.map((due) => promise(due)) });
    expect([view.title, plainSentence(view.sentence)]).toEqual([title, text]);
  });

  it.each([
    ['nothing', [], 'No date within 90 days', 'Nothing is expected or planned until then.'],
    [
      'one date',
      ['2026-12-01'],
      'One date within 90 days',
      'Next: Keep the commitment “Promesse 2026-12-01”, on 1\u00a0December.',
    ],
    [
      'many',
      ['2026-10-01', '2026-12-01', '2026-12-10', '2026-12-11'],
      'Three dates within 90 days, one past due',
      'Next: Keep the commitment “Promesse 2026-12-01”, on 1\u00a0December. The busiest week begins on 7\u00a0December: two dates.',
    ],
    [
      'all late',
      ['2026-10-01', '2026-10-02'],
      'No date within 90 days, two past due',
      'Nothing is expected or planned until then.',
    ],
  ])('says %s in English', (_, days, title, text) => {
    const view = page({ journal: days.map((due) => promise(due)) }, 'en');
    expect([view.title, plainSentence(view.sentence)]).toEqual([title, text]);
  });
});

describe('M51 the calendar of everyone', () => {
  const opening = (partnership: Partnership, locale: Locale = 'fr') =>
    plainSentence(calendarPage(aContext({ partnerships: [partnership] }, locale), { kind: 'all' }).sentence);

  it('says how many points the home page finds late, where they are more than the dates passed', () => {
    // No exit plan and no win since 2024: two rules, no written date.
    const quiet = aPartnership({ since: day('2024-01-01') });
    expect(opening(quiet)).toContain('d’ici là. L’accueil compte aussi ce qu’une règle réclame sans date inscrite');
    expect(opening(quiet)).toContain('\u00a0: 2\u00a0points en retard.');
    expect(opening(quiet, 'en')).toContain('without a written date: 2\u00a0points late.');
  });

  it('says nothing of it where the two counts agree, nor on a calendar that is not everyone’s', () => {
    expect(opening(aPartnership({ journal: [promise('2026-10-01')] }))).not.toContain('L’accueil');
    expect(plainSentence(page({ since: day('2024-01-01') }).sentence)).not.toContain('L’accueil');
  });
});

describe('M44 the notices of everyone’s calendar', () => {
  const noticed = (lastNotice: string) =>
    aContract({ renewal: { kind: 'tacit', notice: duration('6 months') }, 'last-notice': day(lastNotice) });
  const notices = (contract: Contract, locale: Locale = 'fr') => {
    const context = aContext({ partnerships: [aPartnership({ contracts: [contract] })], people: [aPerson()] }, locale);
    const { notices: table } = calendarPage(context, { kind: 'all' });
    return (
      table && [plainSentence(table.sentence), table.table?.rows.map(({ cells }) => cells.map(({ text }) => text))]
    );
  };

  it('lists what must be decided within ninety days, the last day included', () => {
    expect(notices(noticed('2027-02-21'))).toEqual([
      'Un préavis est à décider d’ici le 21\u00a0février 2027.',
      [['21\u00a0févr. 2027', 'Dernier jour pour dénoncer «\u00a0pacte\u00a0»', 'Claire Aubrac']],
    ]);
    expect(notices(noticed('2027-02-21'), 'en')?.[0]).toMatch(
      /^One notice is to be decided by 21\u00a0February 2027\./,
    );
  });

  it('names the first one beyond them', () => {
    const later = 'Dernier jour pour dénoncer «\u00a0pacte\u00a0» (Boucle chaude), le 22\u00a0février 2027.';
    expect(notices(noticed('2027-02-22'))).toEqual([
      `Aucun préavis n’est à décider d’ici le 21\u00a0février 2027. Le suivant\u00a0: ${later}`,
      undefined,
    ]);
  });

  it('are not spoken of where no contract has one, nor on a partnership’s own calendar', () => {
    expect(notices(aContract())).toBeUndefined();
    expect(page({ contracts: [noticed('2027-02-21')] }).notices).toBeUndefined();
  });
});

describe('M51 a calendar page', () => {
  it('counts what is late, then within 30, 60 and 90 days, the last day included', () => {
    const days = ['2026-11-22', '2026-11-23', '2026-12-23', '2026-12-24', '2027-02-21', '2027-02-22'];
    const { horizon, groups, tables } = page({ journal: days.map((due) => promise(due)) });
    expect(horizon.map(({ count }) => count)).toEqual(['1', '2', '1', '1']);
    expect(groups.map(({ title, lines }) => [title, lines.length])).toEqual([
      ['Dates dépassées', 1],
      ['Novembre 2026', 1],
      ['Décembre 2026', 2],
      ['Février 2027', 1],
    ]);
    expect(tables.map(({ title }) => title)).toEqual(['Au-delà de 90\u00a0jours']);
  });

  it('leads each line to its section, with the day a holiday moved it from', () => {
    const committees = [aCommittee({ cadence: cadence('yearly'), from: day('2026-12-25') })];
    const [line] = page({ governance: { committees } }).groups[0]?.lines ?? [];
    expect(line).toMatchObject({
      day: '28',
      under: 'lun.',
      about: 'séance, déplacé du 25\u00a0décembre',
      href: '/partenariats/boucle-chaude/gouvernance/#committees',
      status: { word: 'dans 35\u00a0jours' },
      who: 'Claire Aubrac',
      orphan: false,
    });
  });

  it('marks in the months the days on which something falls, and today', () => {
    const { months } = page({ journal: [promise('2026-12-01'), promise('2026-12-01', 'autre')] });
    const cells = months.flatMap(({ weeks }) => weeks.flat());
    expect(months.map(({ title }) => title)).toEqual([
      'Novembre 2026',
      'Décembre 2026',
      'Janvier 2027',
      'Février 2027',
    ]);
    expect(cells.filter(({ isToday }) => isToday)).toMatchObject([{ day: '23' }]);
    expect(cells.flatMap(({ falls }) => falls ?? [])).toEqual([
      { count: '2\u00a0dates', mark: 'soon', tone: 'accent', href: '#d-boucle-chaude-commitment-p-2026-12-01' },
    ]);
  });

  it('gathers rituals in a table instead of listing each', () => {
    const rituals = [{ kind: 'stand-up' as const, cadence: cadence('weekly'), from: day('2026-11-23') }];
    const { groups, tables } = page({ rituals });
    expect(groups).toEqual([]);
    expect(tables[0]?.table?.rows[0]?.cells.map(({ text }) => text)).toEqual([
      'Point debout',
      'Boucle chaude',
      'lun. 23\u00a0nov., lun. 30\u00a0nov., lun. 7\u00a0déc., lun. 14\u00a0déc.',
      '13',
    ]);
  });

  it('of a person says what waits for them, by which rule, and what they take part in', () => {
    const person = aPerson({ id: 'paul-sarrazin', name: 'Paul Sarrazin' });
    const committees = [aCommittee({ cadence: cadence('yearly'), from: day('2026-12-10') })];
    const late = anEntry({ id: 'tard', kind: 'commitment', due: day('2026-11-20'), owner: 'paul-sarrazin' });
    const partnership = aPartnership({ governance: { committees }, journal: [late] });
    const view = calendarPage(aContext({ partnerships: [partnership], people: [person] }), { kind: 'person', person });
    expect(view.attention?.map(({ urgency, lines }) => [urgency, lines[0]?.rule])).toEqual([
      ['late', 'commitment-overdue'],
    ]);
    expect(view.groups.map(({ title }) => title)).toEqual(['Dates dépassées', 'Décembre 2026']);
  });

  it('of a large portfolio shows two hundred lines and says how many there are', () => {
    const journal = Array.from({ length: 201 }, (_, index) => promise('2026-12-01', String(index)));
    const view = (count: number) =>
      calendarPage(aContext({ partnerships: [aPartnership({ journal: journal.slice(0, count) })] }), { kind: 'all' });
    expect(view(200).beyondLimit).toBeUndefined();
    expect(view(201).beyondLimit).toContain('Les 200 premières dates sur 201.');
    expect(view(201).groups[0]?.lines).toHaveLength(200);
  });

  it('offers its file, and a webcal address once the site knows its own', () => {
    const context = aContext({ partnerships: [aPartnership()] });
    expect(calendarPage(context, { kind: 'all' }).subscription).toMatchObject({ href: '/calendrier/calendrier.ics' });
    expect(calendarPage(context, { kind: 'all' }, 'https://playbook.example.org').subscription.webcal).toBe(
      'webcal://playbook.example.org/calendrier/calendrier.ics',
    );
  });
});

describe('M54 the calendars of a partner edition', () => {
  it('exist for the people it names, and hold what it shares alone', () => {
    const committees = [aCommittee({ cadence: cadence('yearly'), from: day('2026-12-10') })];
    const partnership = aPartnership({
      shared: ['governance.committees'],
      governance: { committees },
      journal: [promise('2026-12-01')],
    });
    const people = [aPerson(), aPerson({ id: 'paul-sarrazin', name: 'Paul Sarrazin' }), aPerson({ id: 'lea-fontan' })];
    const playbook = projectEdition(aPlaybook({ partnerships: [partnership], people }), {
      id: 'norecia',
      party: 'norecia',
    });
    const context = aContext(playbook);
    expect(personCalendarPaths(context).map(({ params }) => params.person)).toEqual(['claire-aubrac', 'paul-sarrazin']);
    const [own] = playbook.partnerships;
    const lines = own && calendarPage(context, { kind: 'partnership', partnership: own }).groups[0]?.lines;
    expect(lines?.map(({ title, who }) => [title, who])).toEqual([['Comité de pilotage', '']]);
  });
});
