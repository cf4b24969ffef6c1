import { fileURLToPath } from 'node:url';
import ICAL from 'ical.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadPlaybook } from '../../loading/load-playbook.ts';
import type { Locale } from '../../model/locale.ts';
import type { Partnership, Playbook } from '../../model/playbook.ts';
import {
  aContract,
  aGuide,
  aPartnership,
  aPerson,
  anEntry,
  cadence,
  day,
  duration,
  emptyProse,
} from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import type { CalendarScope } from '../../views/calendar/calendar-scope.ts';
import { partnershipFeedPaths, writeCalendarFeed } from './calendar-feed.ts';
import { calendarTable } from '../tables/calendar-table.ts';
import { writeIcs } from './ics-text.ts';

/** The events of a feed as an independent reader understands them, and what it calls the calendar. */
function read(feed: string) {
  const calendar = new ICAL.Component(ICAL.parse(feed) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      isDay: event.startDate.isDate,
      summary: event.summary,
      description: event.description,
      stamp: String(component.getFirstPropertyValue('dtstamp')),
      url: component.getFirstPropertyValue('url'),
      alarms: component.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
    };
  });
  return { name: calendar.getFirstPropertyValue('x-wr-calname'), events };
}

const notice = { kind: 'tacit', for: duration('1 year'), notice: duration('3 months') } as const;
const yearly = aContract({ title: 'Contrat ; annexes, « A »', term: duration('1 year'), renewal: notice });
const promise = anEntry({ id: 'plan', kind: 'commitment', title: 'Remettre le plan', due: day('2026-12-01') });

function feedOf(partnership: Partnership, site?: string, locale: Locale = 'fr', asOf = '2026-11-23') {
  const context = aContext({ partnerships: [partnership], people: [aPerson()] }, locale, asOf);
  return writeCalendarFeed(context, { kind: 'partnership', partnership }, site);
}

describe('M51 a calendar feed', () => {
  const partnership = aPartnership({ contracts: [yearly], journal: [promise] });

  it('is read by another program: whole days, names, and reminders at nine before a notice', () => {
    const { name, events } = read(feedOf(partnership));
    expect(name).toBe('Playbook partenariats\u00a0: Boucle chaude');
    expect(events.find(({ uid }) => uid.includes('.notice.'))).toEqual({
      uid: 'boucle-chaude.notice.pacte.2@valbrune',
      start: '2026-12-11',
      end: '2026-12-12',
      isDay: true,
      summary: 'Dernier jour pour dénoncer «\u00a0Contrat ; annexes, « A »\u00a0» (Boucle chaude)',
      description:
        'jour ouvré conseillé\u00a0: 11\u00a0déc. 2026, terme du 11\u00a0mars 2027\nResponsable\u00a0: Claire Aubrac',
      stamp: '2026-11-23T00:00:00Z',
      url: null,
      alarms: ['-P89DT15H', '-P59DT15H', '-P29DT15H'],
    });
  });

  it('says where to read, once the site knows its address', () => {
    const { events } = read(feedOf(partnership, 'https://playbook.example.org'));
    expect(events[0]?.url).toBe('https://playbook.example.org/partenariats/boucle-chaude/journal/#commitments');
  });

  it('M55 names pages, clauses and KPIs in its language, as its table does', () => {
    const guide = aGuide({
      review: { last: day('2026-11-02'), every: duration('6 months') },
      translations: { en: { title: 'Framing', file: 'en/guides/cadrer.mdx', prose: emptyProse() } },
    });
    const context = aContext({ guides: [guide] }, 'en');
    const { events } = read(writeCalendarFeed(context, { kind: 'all' }));
    expect(events.map(({ summary }) => summary)).toEqual(['Read the page “Framing” again']);
    expect(calendarTable(context, { kind: 'all' }).rows.map((cells) => cells[3])).toEqual([
      'Read the page “Framing” again',
    ]);
  });

  it('keeps the identifiers of what an edit does not touch, and moves what it does', () => {
    const before = read(feedOf(partnership)).events;
    const edited = { ...promise, title: 'Remettre le plan chiffré', due: day('2026-12-08') };
    const training = [{ topic: 'Écoute', on: day('2026-11-30') }];
    const after = read(feedOf({ ...partnership, title: 'Boucle', journal: [edited], training })).events;
    const uids = (events: typeof before) => events.map(({ uid }) => uid);
    expect(uids(after)).toEqual(expect.arrayContaining(uids(before)));
    expect(uids(after)).toHaveLength(uids(before).length + 1);
    expect(after.find(({ uid }) => uid.includes('commitment'))?.start).toBe('2026-12-08');
  });

  it('keeps the identifiers from one day to the next and from one language to the other', () => {
    const uids = (...rest: Parameters<typeof feedOf> extends [unknown, ...infer R] ? R : never) =>
      read(feedOf(partnership, ...rest)).events.map(({ uid }) => uid);
    expect(uids(undefined, 'fr', '2026-11-24')).toEqual(uids());
    expect(uids(undefined, 'en')).toEqual(uids());
  });

  it('gives a year of what comes round and three years of what happens once', () => {
    const rituals = [{ kind: 'stand-up' as const, cadence: cadence('weekly'), from: day('2026-11-23') }];
    const { events } = read(feedOf(aPartnership({ contracts: [yearly], rituals })));
    const last = (part: string) => events.findLast(({ uid }) => uid.includes(part))?.start;
    expect(last('.ritual.')).toBe('2027-11-22');
    expect(last('.term-end.')).toBe('2029-03-11');
  });

  it('follows a record that was renamed, at its new address and at the old ones', () => {
    const renamed = aPartnership({ id: 'boucle', formerly: ['chaleur-fatale'], journal: [promise] });
    const context = aContext({ partnerships: [renamed] });
    const paths = partnershipFeedPaths(context);
    expect(paths.map(({ params }) => params.id)).toEqual(['boucle', 'chaleur-fatale']);
    expect(paths[1]?.props.make()).toBe(paths[0]?.props.make());
    expect(read(paths[0]?.props.make() ?? '').events[0]?.uid).toBe('chaleur-fatale.commitment.plan@valbrune');
  });

  it('of everyone leaves out rituals, and that of a person holds what they take part in', () => {
    const rituals = [{ kind: 'visit' as const, cadence: cadence('monthly'), from: day('2026-12-01') }];
    const communication = [
      { exchange: 'Point', cadence: cadence('yearly'), from: day('2026-12-02'), audience: ['lea-fontan'] },
    ];
    const lea = aPerson({ id: 'lea-fontan', name: 'Léa Fontan' });
    const context = aContext({
      partnerships: [aPartnership({ rituals, communication, journal: [promise] })],
      people: [lea],
    });
    const summaries = (scope: CalendarScope) =>
      read(writeCalendarFeed(context, scope)).events.map(({ summary }) => summary);
    expect(summaries({ kind: 'all' })).toEqual(['Tenir l’engagement «\u00a0Remettre le plan\u00a0» (Boucle chaude)']);
    expect(summaries({ kind: 'person', person: lea })).toEqual(['Point (Boucle chaude)']);
  });
});

describe('M51 the text of a calendar', () => {
  const event = {
    uid: 'a@b',
    date: day('2028-02-29'),
    description: 'Une ligne\nune autre',
    category: 'Contrat',
    reminders: [0, 1],
  };
  const text = writeIcs({ name: 'Été', product: 'Valbrune', stamp: day('2026-11-23') }, [
    { ...event, summary: `${'é'.repeat(200)}\\;,` },
  ]);

  it('ends its lines as the standard says, none over 75 octets, and no character is cut', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const octets = (line: string) => Buffer.byteLength(line);
    expect(Math.max(...text.split('\r\n').map(octets))).toBe(75);
    expect(read(text).events[0]?.summary).toBe(`${'é'.repeat(200)}\\;,`);
  });

  it('holds a leap day, two lines of words, and reminders on the day and the day before', () => {
    expect(read(text).events[0]).toMatchObject({
      start: '2028-02-29',
      end: '2028-03-01',
      description: 'Une ligne\nune autre',
      alarms: ['PT9H', '-PT15H'],
    });
  });
});

describe('M51 the feeds of the sample', () => {
  let playbook: Playbook;
  beforeAll(() => {
    ({ playbook } = loadPlaybook(fileURLToPath(new URL('../../../content', import.meta.url))));
  });

  it('are all read by another program, each date once', () => {
    const context = aContext(playbook);
    const scopes: CalendarScope[] = [
      { kind: 'all' },
      ...playbook.partnerships.map((partnership) => ({ kind: 'partnership' as const, partnership })),
      ...playbook.people.map((person) => ({ kind: 'person' as const, person })),
    ];
    for (const scope of scopes) {
      const feed = writeCalendarFeed(context, scope, 'https://playbook.example.org');
      expect(() => ICAL.parse(feed) as unknown).not.toThrow();
      const uids = feed.replaceAll('\r\n ', '').match(/^UID:.*$/gm) ?? [];
      expect(new Set(uids).size).toBe(uids.length);
    }
  });

  it('are the same twice, and hold the same dates in English', () => {
    const feed = (locale: Locale) => writeCalendarFeed(aContext({ ...playbook }, locale), { kind: 'all' });
    const days = (text: string) => text.match(/^DTSTART.*$/gm);
    expect(feed('fr')).toBe(feed('fr'));
    expect(days(feed('en'))).toEqual(days(feed('fr')));
  });
});
