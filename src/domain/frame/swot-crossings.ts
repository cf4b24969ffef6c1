import { foldLetters } from '../../model/folded-letters.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { Party } from '../../model/party.ts';
import type { Swot } from '../../model/swot.ts';

export type InnerSide = 'strengths' | 'weaknesses';
export type OuterSide = 'opportunities' | 'threats';
export type Crossing = NonNullable<Swot['crossings']>[number];

export interface SwotEntry {
  readonly id: string;
  readonly text: string;
}

/** A party’s strengths or weaknesses before what comes from outside: one list of ideas per column. */
export interface SwotRow {
  readonly party: string;
  readonly side: InnerSide;
  readonly entries: readonly SwotEntry[];
  readonly cells: readonly (readonly Crossing[])[];
}

/** The crossing matrix: each party’s strengths and weaknesses against the shared opportunities and threats. */
export interface SwotMatrix {
  readonly columns: readonly { readonly side: OuterSide; readonly entries: readonly SwotEntry[] }[];
  readonly rows: readonly SwotRow[];
  /** How many crossings there are to think about, and how many hold an idea. */
  readonly crossings: number;
  readonly filled: number;
  /** Ideas that cross two things of the same world. */
  readonly others: readonly Crossing[];
}

/** A weakness that both parties declare, with what is agreed about it. */
export interface Friction {
  readonly id: string;
  readonly text: string;
  /** The parties that declare it, each with the id it gave it. */
  readonly declared: readonly { readonly party: string; readonly id: string }[];
  readonly mitigation?: string;
  readonly owner?: string;
  readonly due?: IsoDate;
  /** What its mitigation still lacks; `mitigation` alone where there is none. */
  readonly lacks: readonly ('mitigation' | 'owner' | 'due')[];
}

type Entries = Readonly<Record<string, string>> | undefined;

const innerSides: readonly InnerSide[] = ['strengths', 'weaknesses'];
const outerSides: readonly OuterSide[] = ['opportunities', 'threats'];

/** What a party wrote under its id. The keys the format names are no party, even where a party bears such a name. */
function swotSide(swot: Swot, party: string): { readonly [S in InnerSide]?: Entries } {
  const { shared: _shared, crossings: _crossings, frictions: _frictions, ...sides } = swot;
  return sides[party] ?? {};
}

/**
 * Crosses what is inside with what is outside (M06). A row or a column without an entry is left out; an idea stands
 * in the cell of the two entries it names, in either order, and a cell without one is still a question to ask.
 */
export function crossSwot(swot: Swot, parties: readonly Pick<Party, 'id'>[]): SwotMatrix {
  const columns = outerSides
    .map((side) => ({ side, entries: entriesOf(swot.shared?.[side]) }))
    .filter(({ entries }) => entries.length > 0);
  const rows = parties.flatMap(({ id: party }) =>
    innerSides.flatMap((side): SwotRow[] => {
      const entries = entriesOf(swotSide(swot, party)[side]);
      if (entries.length === 0) return [];
      const inside = entries.map(({ id }) => `${party}.${id}`);
      return [{ party, side, entries, cells: columns.map((column) => ideasIn(swot, inside, column.entries)) }];
    }),
  );
  const cells = rows.flatMap((row) => row.cells);
  const placed = new Set(cells.flat());
  return {
    columns,
    rows,
    crossings: cells.length,
    filled: cells.filter((ideas) => ideas.length > 0).length,
    others: (swot.crossings ?? []).filter((crossing) => !placed.has(crossing)),
  };
}

function entriesOf(entries: Entries): SwotEntry[] {
  return Object.entries(entries ?? {}).map(([id, text]) => ({ id, text }));
}

/** The ideas that cross one of the entries inside with one of those outside. */
function ideasIn({ crossings = [] }: Swot, inside: readonly string[], entries: readonly SwotEntry[]): Crossing[] {
  const outside = entries.map(({ id }) => id);
  return crossings.filter(({ of }) => crosses(of, inside, outside));
}

function crosses(of: readonly string[], inside: readonly string[], outside: readonly string[]): boolean {
  const [first = '', second = ''] = of;
  return (inside.includes(first) && outside.includes(second)) || (inside.includes(second) && outside.includes(first));
}

/**
 * The weaknesses that at least two parties declare, by the same id or in the same words: what neither can make up for,
 * so that it will rub (M06). Each with its mitigation, which needs someone and a date.
 */
export function sharedWeaknesses(swot: Swot, parties: readonly Pick<Party, 'id'>[]): Friction[] {
  const declared = parties.flatMap(({ id: party }) =>
    entriesOf(swotSide(swot, party).weaknesses).map((entry) => ({ ...entry, party })),
  );
  return declared.flatMap((first, index) => {
    const same = declared.filter(
      (other) => other.id === first.id || foldLetters(other.text) === foldLetters(first.text),
    );
    if (declared.indexOf(same[0] ?? first) !== index || new Set(same.map(({ party }) => party)).size < 2) return [];
    const agreed = swot.frictions?.find(({ of }) => same.some(({ id }) => id === of));
    return [
      {
        id: first.id,
        text: first.text,
        declared: same.map(({ party, id }) => ({ party, id })),
        ...(agreed?.mitigation !== undefined && { mitigation: agreed.mitigation }),
        ...(agreed?.owner !== undefined && { owner: agreed.owner }),
        ...(agreed?.due !== undefined && { due: agreed.due }),
        lacks:
          agreed?.mitigation === undefined
            ? ['mitigation']
            : (['owner', 'due'] as const).filter((field) => agreed[field] === undefined),
      },
    ];
  });
}
