/** A line’s stable id, and the fingerprint of its words on the day it was ticked or seen. */
type Fingerprints = Readonly<Record<string, string>>;

/** What a browser keeps of one checklist for one reader. */
export interface KeptTicks {
  /** The lines ticked. A line that has left the list stays here: it may come back. */
  readonly ticked: Fingerprints;
  /** The ids of the lines that the last visit showed; absent before the first visit. */
  readonly seen?: readonly string[];
}

/** A line as the page shows it today. */
export interface ShownLine {
  readonly id: string;
  readonly fingerprint: string;
}

/** How a line stands for its reader. */
export interface LineStanding {
  readonly isTicked: boolean;
  /** Ticked when its words were others. */
  readonly isChanged: boolean;
  /** Was not on the list at the last visit; nothing is new on a first visit. */
  readonly isNew: boolean;
}

/**
 * What a file of ticks gives: the ticks to add, and the ids that no line of today answers to; or why it gives nothing.
 */
export type LoadedTicks =
  | {
      readonly kind: 'loaded';
      readonly ticked: Fingerprints;
      readonly placed: number;
      readonly unplaced: readonly string[];
    }
  | { readonly kind: 'unreadable' | 'other-list' };

const ticksFormat = 'playbook-ticks';

/** What was kept, from the text of it: nothing where there is no text, or one that this page did not write. */
export function readKept(text: string | null): KeptTicks {
  const value = parse(text ?? '');
  const seen = Array.isArray(value?.['seen']) ? value['seen'].filter((id) => typeof id === 'string') : undefined;
  return { ticked: fingerprintsIn(value?.['ticked']) ?? {}, ...(seen && { seen }) };
}

/** How a line stands beside what was kept. */
export function standingOf({ id, fingerprint }: ShownLine, { ticked, seen }: KeptTicks): LineStanding {
  const before = Object.hasOwn(ticked, id) ? ticked[id] : undefined;
  return {
    isTicked: before !== undefined,
    isChanged: before !== undefined && before !== fingerprint,
    isNew: seen !== undefined && !seen.includes(id),
  };
}

/** The same ticks with one line ticked, under its words of today, or no longer. */
export function tick(kept: KeptTicks, line: ShownLine, isTicked: boolean): KeptTicks {
  const others = Object.entries(kept.ticked).filter(([id]) => id !== line.id);
  return { ...kept, ticked: Object.fromEntries(isTicked ? [...others, [line.id, line.fingerprint]] : others) };
}

/**
 * The ticks of a list as a file to keep or to hand on.
 * @param list the name that the page keeps them under: playbook, edition, partnership and checklist
 */
export function writeTicksFile(list: string, { ticked }: KeptTicks): string {
  return `${JSON.stringify({ format: ticksFormat, list, ticked }, null, 2)}\n`;
}

/** Reads such a file for a list, whatever it holds: it never throws, and takes no ticks of another list. */
export function readTicksFile(text: string, list: string, lines: readonly ShownLine[]): LoadedTicks {
  const value = parse(text);
  const ticked = fingerprintsIn(value?.['ticked']);
  if (value?.['format'] !== ticksFormat || ticked === undefined) return { kind: 'unreadable' };
  if (value['list'] !== list) return { kind: 'other-list' };
  const shown = new Set(lines.map(({ id }) => id));
  const unplaced = Object.keys(ticked).filter((id) => !shown.has(id));
  return { kind: 'loaded', ticked, placed: Object.keys(ticked).length - unplaced.length, unplaced };
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Undefined where the value is no object, or one of its members no text. */
function fingerprintsIn(value: unknown): Fingerprints | undefined {
  if (!isRecord(value)) return undefined;
  const entries = Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return entries.length === Object.keys(value).length ? Object.fromEntries(entries) : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
