import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/catalogue/index.ts';
import { compareVersions } from '../domain/contract/clause-version.ts';
import { compareText } from '../domain/text/compare-text.ts';
import type { Locale } from '../model/locale.ts';
import { mainLocale } from '../model/main-locale.ts';
import type { Measurement } from '../model/measurement.ts';
import type { Party } from '../model/party.ts';
import type { EarlierClause, Kpi, Partnership, Playbook, ReferenceTables, Translated } from '../model/playbook.ts';
import { pageKinds, type PageKind } from '../model/record-kinds.ts';
import type { Settings } from '../model/settings.ts';
import { anyId, brokenIds, isBroken, markBroken } from './broken-content.ts';
import { csvSettingsFor } from './csv-settings.ts';
import { kpiHeadings } from './csv/kpi-headings.ts';
import { withoutLostKpis, type LostKpis } from './csv/lost-kpis.ts';
import { withPartyColumns } from './csv/party-columns.ts';
import { readMeasurements } from './csv/read-measurements.ts';
import { readUndeclared } from './csv/read-undeclared.ts';
import { pagesOfKind, type Folders } from './folders.ts';
import { withLastGood } from './last-good.ts';

const emptySettings: Settings = { schemaVersion: 1, organisation: { id: 'organisation', name: 'Organisation' } };

/** What a playbook is put together from: what was read, and the last reading that was whole. */
interface Pieces {
  readonly folders: Folders;
  readonly lastGood: Playbook | undefined;
  readonly language: Locale;
}

/**
 * Puts the records read together: figures and journal into their partnership, counterparts beside their page, pages
 * sorted by id. With `lastGood`, whatever broke keeps its earlier version: a record, a person, an event, the figures of
 * a partnership. Marks in `folders` the figures that could not all be read.
 */
export function assemblePlaybook(
  folders: Folders,
  lastGood: Playbook | undefined,
): { playbook: Playbook; diagnostics: Diagnostic[] } {
  const settings = settingsOf(folders, lastGood);
  const language = languageOf(folders, settings);
  const pieces = { folders, lastGood, language };
  const kpis = pages(pieces, 'kpi', folders.kpis, lastGood?.kpis);
  const figuresOf = figureReader(pieces, settings, kpis);
  const followed = folders.partnerships.map((record) => ({ record, figures: figuresOf(record.id) }));
  const partnerships = followed.map(({ record, figures }) => assemblePartnership(pieces, record, figures));
  const playbook: Playbook = {
    settings,
    language,
    people: withLastGood(folders.people, lastGood?.people, (id) => isBroken(folders, 'person', id)).sort(byId),
    reference: referenceTables(folders, lastGood?.reference),
    referenceTranslations: { en: folders.reference.en },
    partnerships: withLastGood(partnerships, lastGood?.partnerships, (id) => isBroken(folders, 'partnership', id)).sort(
      byId,
    ),
    clauses: pages(
      pieces,
      'clause',
      folders.clauses.map((clause) => ({ ...clause, earlier: earlierVersions(clause.id, pieces) })),
      lastGood?.clauses,
    ),
    kpis,
    guides: pages(pieces, 'guide', folders.guides, lastGood?.guides),
    cases: pages(pieces, 'case', folders.cases, lastGood?.cases),
    questions: pages(pieces, 'question', folders.questions, lastGood?.questions),
    checklists: pages(pieces, 'checklist', folders.checklists, lastGood?.checklists),
    candidates: pages(pieces, 'candidate', folders.candidates, lastGood?.candidates),
    network: folders.network,
    images: folders.images,
  };
  const diagnostics = [
    ...orphanFolders(folders),
    ...orphanClauseVersions(folders),
    ...orphanCounterparts(folders),
    ...followed.flatMap(({ figures }) => figures.diagnostics),
    ...foldersWithoutRecord(folders).flatMap(([id]) => figuresOf(id).diagnostics),
  ];
  return { playbook, diagnostics };
}

function settingsOf(folders: Folders, lastGood: Playbook | undefined): Settings {
  return folders.settings ?? lastGood?.settings ?? { ...emptySettings, ...folders.keptSettings };
}

/** The language of the records: only French ones have counterparts, which are English. */
function languageOf(folders: Folders, settings: Settings): Locale {
  return hasCounterparts(folders) ? 'fr' : mainLocale(settings);
}

function hasCounterparts({ counterparts, mended, reference }: Folders): boolean {
  return counterparts.size + mended.counterparts.size + Object.keys(reference.en).length > 0;
}

/** The pages of a kind, each with its counterpart. */
function pages<T extends { readonly id: string }>(
  { folders, language }: Pieces,
  kind: PageKind,
  read: readonly T[],
  earlier: readonly (T & Translated)[] | undefined,
): (T & Translated)[] {
  const fresh = read.map((page) => ({ ...page, language, translations: translationsOf(folders, kind, page.id) }));
  return withLastGood(fresh, earlier, (id) => isBroken(folders, kind, id)).sort(byId);
}

function translationsOf({ counterparts }: Folders, kind: PageKind, id: string): Translated['translations'] {
  const counterpart = counterparts.get(`${kind}/${id}`);
  return counterpart ? { en: counterpart } : {};
}

function assemblePartnership(
  { folders, lastGood, language }: Pieces,
  record: Folders['partnerships'][number],
  figures: Figures,
): Partnership {
  const { id } = record;
  if (!figures.areSound) markBroken(folders, 'figures', id);
  const earlier = lastGood?.partnerships.find((partnership) => partnership.id === id);
  return {
    ...record,
    shared: record.shared ?? [],
    language,
    translations: translationsOf(folders, 'partnership', id),
    measurements: (figures.areSound ? undefined : earlier?.measurements) ?? figures.measurements,
    journal: withLastGood(folders.journal(id), earlier?.journal, (event) =>
      isBroken(folders, 'journal', `${id}/${event}`),
    ).sort(byId),
    // Files come in the order of their names, which is that of the quarters.
    reviews: folders.reviews(id).map(({ pack }) => pack),
  };
}

/** The versions the library has left, the oldest first. */
function earlierVersions(clause: string, { folders, lastGood }: Pieces): EarlierClause[] {
  const kept = lastGood?.clauses.find(({ id }) => id === clause)?.earlier ?? [];
  const isLost = ({ version }: EarlierClause) => isBroken(folders, 'clause-version', `${clause}@${version}`);
  return [...folders.clauseVersions(clause), ...kept.filter(isLost)].sort((a, b) =>
    compareVersions(a.version, b.version),
  );
}

function byId(a: { id: string }, b: { id: string }): number {
  return compareText(a.id, b.id);
}

function referenceTables(folders: Folders, earlier: ReferenceTables | undefined): ReferenceTables {
  const { reference } = folders;
  const { types = [], contractKinds = [], tools = [] } = reference.fr;
  const { programme = earlier?.programme, claims = earlier?.claims } = reference.fr;
  return {
    types: withLastGood(types, earlier?.types, (id) => isBroken(folders, 'type', id)),
    contractKinds: withLastGood(contractKinds, earlier?.contractKinds, (id) => isBroken(folders, 'contract-kind', id)),
    tools: withLastGood(tools, earlier?.tools, (id) => isBroken(folders, 'tool', id)),
    ...(programme && { programme }),
    ...(claims && { claims }),
  };
}

/** The figures of a partnership’s folder. */
interface Figures {
  readonly measurements: readonly Measurement[];
  readonly diagnostics: readonly Diagnostic[];
  /** False where a figure may be missing: a file has mistakes, or nobody can say how the files are written. */
  readonly areSound: boolean;
}

/** Reads the figures of a partnership’s folder, once the KPIs are known by name. */
function figureReader(
  { folders, lastGood }: Pieces,
  settings: Settings,
  catalogue: readonly Kpi[],
): (partnership: string) => Figures {
  const kpis = kpiHeadings(catalogue);
  const lost = lostKpis(folders, catalogue);
  const isDeclared = folders.settings !== undefined || !!lastGood || !isBroken(folders, 'settings', 'csv');
  return (partnership) => {
    const read = folders
      .figures(partnership)
      .map(({ file, bytes }) =>
        isDeclared
          ? readMeasurements({ file, bytes, ...csvSettingsFor(file, settings), kpis })
          : readUndeclared({ file, bytes, kpis }),
      );
    const diagnostics = read.flatMap((one) => one.diagnostics);
    return {
      measurements: read.flatMap((one) => one.measurements),
      diagnostics: withPartyColumns(withoutLostKpis(diagnostics, lost), partiesOf(folders, partnership)),
      areSound: isDeclared && diagnostics.every(({ severity }) => severity !== 'error'),
    };
  };
}

/** The parties of a partnership, of a record that was refused as far as it could be read. */
function partiesOf({ partnerships, mended }: Folders, partnership: string): readonly Party[] {
  const found = [...partnerships, ...mended.partnerships].find(({ id }) => id === partnership);
  return found?.parties ?? [];
}

/** The KPIs whose page could not be read, now or when it last could. */
function lostKpis(folders: Folders, catalogue: readonly Kpi[]): LostKpis {
  const known = new Set(catalogue.map(({ id }) => id));
  const ids = brokenIds(folders, 'kpi').filter((id) => !known.has(id));
  const saysItsNames = (file: string) =>
    !folders.mended.holes
      .get(file)
      ?.some(
        ({ path: [field], of }) => field === 'title' || field === 'aliases' || (field === undefined && of === 'keys'),
      );
  return { ids, refused: folders.mended.kpis.filter(({ id, file }) => ids.includes(id) && saysItsNames(file)) };
}

/** The partnership folders that hold figures, a journal or reviews without a record, each with one file of it. */
function foldersWithoutRecord(folders: Folders): [id: string, file: string][] {
  const recorded = new Set(folders.partnerships.map(({ id }) => id));
  return [...folders.partnershipFolders()].filter(([id]) => !recorded.has(id));
}

/** Figures or a journal without a record beside them, unless the record is there and broken. */
function orphanFolders(folders: Folders): Diagnostic[] {
  return foldersWithoutRecord(folders)
    .filter(([id]) => !isBroken(folders, 'partnership', id))
    .map(([id, file]) => problem('missing-record', { file, line: 1, column: 1 }, { folder: id }));
}

/** Earlier versions of a clause that is no longer, or not yet, in the library. */
function orphanClauseVersions(folders: Folders): Diagnostic[] {
  const known = new Set(folders.clauses.map(({ id }) => id));
  return [...folders.clausesWithVersions()].flatMap(([clause, file]) =>
    known.has(clause) || isBroken(folders, 'clause', clause)
      ? []
      : [problem('orphan-clause-version', { file, line: 1, column: 1 }, { clause })],
  );
}

/** An English page whose French page does not exist: nothing would ever show it. */
function orphanCounterparts(folders: Folders): Diagnostic[] {
  const idsOf = (kind: PageKind) => [...pagesOfKind(folders, kind).map(({ id }) => id), ...brokenIds(folders, kind)];
  const known = new Set(pageKinds.flatMap((kind) => idsOf(kind).map((id) => `${kind}/${id}`)));
  return [...folders.counterparts].flatMap(([key, counterpart]) =>
    known.has(key) || known.has(key.replace(/\/.*$/, `/${anyId}`))
      ? []
      : [
          problem(
            'orphan-counterpart',
            { file: counterpart.file, line: 1, column: 1 },
            { expected: counterpart.file.replace(/^en\//, '') },
          ),
        ],
  );
}
