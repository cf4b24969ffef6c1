import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/catalogue/index.ts';
import { selectTexts } from '../domain/field-selection.ts';
import { listReferences } from '../domain/list-references.ts';
import { peopleReferences } from '../domain/network/people-references.ts';
import { recordsByKind } from '../domain/pages-of.ts';
import { prosePositions, proseReferences } from '../domain/prose/prose-references.ts';
import { prosesOf } from '../domain/prose/proses.ts';
import type { Playbook } from '../model/playbook.ts';
import { pagedRecords, type RecordKind } from '../model/record-kinds.ts';
import { anyId, isAnyBroken, markBroken, type BreakableKind } from './broken-content.ts';
import type { Folders } from './folders.ts';

/** What of a kind a playbook holds, and the names by which its records refer to it. */
interface Named {
  readonly listed: (playbook: Playbook) => readonly unknown[];
  readonly named: (playbook: Playbook) => string[];
}

/** The lists that records refer to, each with what one of its items is called. */
const lists: readonly (Named & { readonly file: string; readonly item: BreakableKind })[] = [
  { file: 'people.yaml', item: 'person', listed: ({ people }) => people, named: peopleNamed },
  {
    file: 'reference/types.yaml',
    item: 'type',
    listed: ({ reference }) => reference.types,
    named: (playbook) => textsAt(playbook, listReferences.type),
  },
  {
    file: 'reference/contract-kinds.yaml',
    item: 'contract-kind',
    listed: ({ reference }) => reference.contractKinds,
    named: (playbook) => textsAt(playbook, listReferences['contract-kind']),
  },
  {
    file: 'reference/tools.yaml',
    item: 'tool',
    listed: ({ reference }) => reference.tools,
    named: (playbook) => textsAt(playbook, listReferences.tool),
  },
];

/**
 * How many names may lack before they are told once: up to here, each reference is told at its place, as in a playbook
 * of a few records whose names are mistyped; beyond, as many are told as show whom or what the list is of.
 */
const mostTold = 5;

/** The catalogues whose pages records refer to. */
const catalogues: readonly (Named & { readonly kind: 'kpi' | 'clause' | 'guide' })[] = [
  {
    kind: 'kpi',
    listed: ({ kpis }) => kpis,
    named: (playbook) => [...textsAt(playbook, listReferences.kpi), ...namedInTexts(playbook, 'Kpi')],
  },
  {
    kind: 'clause',
    listed: ({ clauses }) => clauses,
    named: (playbook) => [
      ...textsAt(playbook, listReferences.clause),
      ...textsAt(playbook, { partnership: ['contracts.*.clauses.*.clause.id'] }),
      ...namedInTexts(playbook, 'Clause'),
    ],
  },
  { kind: 'guide', listed: ({ guides }) => guides, named: (playbook) => textsAt(playbook, listReferences.guide) },
];

/**
 * Tells once of each catalogue that has no page at all and whose pages records refer to by many names, as when its
 * folder was left behind in a copy. What refers to its pages is then not mistaken, which `folders` remembers.
 * @param playbook with the records that were mended, whose references count as well
 */
export function missingCatalogues(playbook: Playbook, folders: Folders): Diagnostic[] {
  return catalogues.flatMap(({ kind, ...of }) => {
    const lacking = lackingNames(playbook, kind, of, folders);
    if (lacking === undefined) return [];
    const { folder } = pagedRecords[kind];
    return [problem('missing-catalogue', { file: folder, line: 1, column: 1 }, { folder, kind, ...lacking })];
  });
}

/**
 * Tells once of each list that is not there, or holds nothing, and that records refer to by many names. What refers to
 * its items is then not mistaken, which `folders` remembers.
 * @param playbook with the records that were mended, whose references count as well
 */
export function missingLists(files: readonly string[], playbook: Playbook, folders: Folders): Diagnostic[] {
  return lists.flatMap(({ file, item, ...of }) => {
    const lacking = lackingNames(playbook, item, of, folders);
    const isThere = files.includes(file) ? 'yes' : 'no';
    return lacking ? [problem('missing-list', { file, line: 1, column: 1 }, { file, isThere, ...lacking })] : [];
  });
}

/**
 * The names that records give where nothing of a kind is there, with the first few to tell; undefined where something
 * is, was refused, or few names lack. Remembers in `folders` that who gives them is not mistaken.
 */
function lackingNames(
  playbook: Playbook,
  kind: BreakableKind,
  { listed, named }: Named,
  folders: Folders,
): { readonly first: string; readonly known: readonly string[]; readonly others: number } | undefined {
  if (listed(playbook).length > 0 || isAnyBroken(folders, kind)) return undefined;
  const names = [...new Set(named(playbook))];
  const [first] = names;
  if (first === undefined || names.length <= mostTold) return undefined;
  markBroken(folders, kind, anyId);
  return { first, known: names.slice(0, mostTold), others: names.length - mostTold };
}

function peopleNamed(playbook: Playbook): string[] {
  return [
    ...textsAt(playbook, peopleReferences),
    ...playbook.network.flatMap(({ owner }) => owner ?? []),
    ...playbook.clauses.flatMap(({ prose }) => prosePositions(prose).flatMap(({ approver }) => approver ?? [])),
  ];
}

function namedInTexts(playbook: Playbook, component: 'Kpi' | 'Clause'): string[] {
  return prosesOf(playbook).flatMap(({ prose }) =>
    proseReferences(prose).flatMap((reference) => (reference.component === component ? [reference.id] : [])),
  );
}

function textsAt(playbook: Playbook, patterns: { readonly [K in RecordKind]?: readonly string[] }): string[] {
  const { partnership, ...others } = recordsByKind(playbook);
  const records: Readonly<Record<RecordKind, readonly object[]>> = {
    partnership,
    journal: partnership.flatMap(({ journal }) => journal),
    ...others,
  };
  return Object.entries(records).flatMap(([kind, list]) => {
    const wanted = Object.entries(patterns).find(([key]) => key === kind)?.[1] ?? [];
    return list.flatMap((record) => wanted.flatMap((each) => selectTexts(record, each).map(({ text }) => text)));
  });
}
