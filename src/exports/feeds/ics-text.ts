import { addDays } from '../../domain/calendar/dates.ts';
import type { IsoDate } from '../../model/iso-date.ts';

/** A day of a calendar. */
export interface CalendarEvent {
  /** Stable from build to build: an application that knows it moves the event instead of adding one. */
  readonly uid: string;
  readonly date: IsoDate;
  readonly summary: string;
  readonly description: string;
  readonly category: string;
  /** An absolute address; absent where the site does not know its host. */
  readonly url?: string;
  /** How many days ahead to remind of it. */
  readonly reminders: readonly number[];
}

export interface CalendarHead {
  readonly name: string;
  /** Who made it, as `PRODID` says. */
  readonly product: string;
  /** The day the dates were reckoned at: two builds of that day are the same, byte for byte. */
  readonly stamp: IsoDate;
}

/** The hour of a reminder: an all-day event begins at midnight, when nobody reads. */
const reminderHour = 9;

/**
 * A calendar of whole days (RFC 5545, with the name and refresh interval of RFC 7986 and of the applications that came
 * before it). A day bears no time zone, so that none is needed; it takes no time in anyone’s diary (`TRANSPARENT`).
 * Lines are CRLF, folded at 75 octets. Written here rather than by a library: those take instants, and would bring the
 * time zone of the machine into a day that has none.
 */
export function writeIcs({ name, product, stamp }: CalendarHead, events: readonly CalendarEvent[]): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escape(product)}//Partnership playbook//EN`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escape(name)}`,
    `X-WR-CALNAME:${escape(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('');
}

function eventLines(event: CalendarEvent, stamp: IsoDate): string[] {
  const { uid, date, summary, description, category, url, reminders } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${escape(uid)}`,
    `DTSTAMP:${basic(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${basic(date)}`,
    `DTEND;VALUE=DATE:${basic(addDays(date, 1))}`,
    `SUMMARY:${escape(summary)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escape(description)}`]),
    `CATEGORIES:${escape(category)}`,
    ...(url === undefined ? [] : [`URL:${url}`]),
    'TRANSP:TRANSPARENT',
    ...reminders.flatMap((days) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `TRIGGER:${ahead(days)}`,
      `DESCRIPTION:${escape(summary)}`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ];
}

/** Nine in the morning some days before an event that begins at midnight: `-P29DT15H` for 30 days. */
function ahead(days: number): string {
  if (days === 0) return `PT${reminderHour}H`;
  const whole = days - 1;
  return `-P${whole === 0 ? '' : `${whole}D`}T${24 - reminderHour}H`;
}

function basic(date: IsoDate): string {
  return date.replaceAll('-', '');
}

/** Text as RFC 5545 (3.3.11) wants it. */
function escape(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

const lineOctets = 75;

/** How many octets a character takes in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** A line in pieces of 75 octets at most, never within a character; the space that continues a line counts. */
function fold(line: string): string {
  // No character of a JavaScript string takes more than three octets by unit.
  if (line.length * 3 <= lineOctets) return line;
  const pieces: string[] = [];
  let start = 0;
  let end = 0;
  let length = 0;
  for (const character of line) {
    const more = octetsOf(character);
    if (length + more > lineOctets) {
      pieces.push(line.slice(start, end));
      start = end;
      length = 1;
    }
    end += character.length;
    length += more;
  }
  return pieces.length === 0 ? line : [...pieces, line.slice(start)].join('\r\n ');
}
