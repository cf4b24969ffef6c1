import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/catalogue/index.ts';
import { compareVersions } from '../domain/contract/clause-version.ts';
import type { Locale } from '../model/locale.ts';
import type { Counterpart, EarlierClause, Partnership, Playbook, ReferenceTables } from '../model/playbook.ts';
import { pageKinds, type PageKind } from '../model/record-kinds.ts';
import type { Settings } from '../model/settings.ts';
import { brokenIds, isBroken, markBroken } from './broken-content.ts';
import { csvSettingsFor } from './csv-settings.ts';
import { kpiHeadings } from './csv/kpi-headings.ts';
import { readMeasurements, type KpiHeading } from './csv/read-measurements.ts';
import { readUndeclared } from './csv/read-undeclared.ts';
import { pagesOfKind, type FigureFile, type Folders } from './folders.ts';
import { withLastGood } from './last-good.ts';

const emptySettings: Settings = { schemaVersion: 1, organisation: { id: 'organisation', name: 'Organisation' } };

/**
 * Puts the records read together: figures and journal into their partnership, counterparts beside their page,
 * every list sorted by id. With `lastGood`, whatever broke keeps its earlier version: a record, a person, an event, the figures of
 * a partnership.
 */
export function assemblePlaybook(
  folders: Folders,
  lastGood: Playbook | undefined,
): { playbook: Playbook; diagnostics: Diagnostic[] } {
  const settings = folders.settings ??
    lastGood?.settings ?? { ...emptySettings, ...(folders.csv && { csv: folders.csv }) };
  const translationsOf = (kind: PageKind, id: string): Partial<Record<Locale, Counterpart>> => {
    const counterpart = folders.counterparts.get(`${kind}/${id}`);
    return counterpart ? { en: counterpart } : {};
  };
  const pages = <T extends { id: string }>(
    kind: PageKind,
    read: readonly T[],
    earlier: readonly (T & Translated)[] | undefined,
  ): (T & Translated)[] => {
    const fresh = read.map((page) => ({ ...page, translations: translationsOf(kind, page.id) }));
    return withLastGood(fresh, earlier, (id) => isBroken(folders, kind, id)).sort(byId);
  };
  const kpis = pages('kpi', folders.kpis, lastGood?.kpis);
  const headings = kpiHeadings(kpis);
  const isDeclared = folders.settings !== undefined || !!lastGood || !isBroken(folders, 'settings', 'csv');
  const csvSettings = isDeclared ? settings : undefined;
  const diagnostics: Diagnostic[] = [
    ...orphanFolders(folders),
    ...orphanClauseVersions(folders),
    ...orphanCounterparts(folders),
  ];
  const partnerships = folders.partnerships.map((record): Partnership => {
    const figures = readFigures(folders.figures(record.id), csvSettings, headings);
    diagnostics.push(...figures.diagnostics);
    const areBroken = !isDeclared || figures.diagnostics.some(({ severity }) => severity === 'error');
    if (areBroken) markBroken(folders, 'figures', record.id);
    const earlier = lastGood?.partnerships.find(({ id }) => id === record.id);
    return {
      ...record,
      shared: record.shared ?? [],
      translations: translationsOf('partnership', record.id),
      measurements: (areBroken ? earlier?.measurements : undefined) ?? figures.measurements,
      journal: withLastGood(folders.journal(record.id), earlier?.journal, (id) =>
        isBroken(folders, 'journal', `${record.id}/${id}`),
      ).sort(byId),
      // Files come in the order of their names, which is that of the quarters.
      reviews: folders.reviews(record.id).map(({ pack }) => pack),
    };
  });
  const recorded = new Set(folders.partnerships.map(({ id }) => id));
  for (const id of folders.partnershipFolders().keys()) {
    if (!recorded.has(id)) diagnostics.push(...readFigures(folders.figures(id), csvSettings, headings).diagnostics);
  }
  const playbook: Playbook = {
    settings,
    people: withLastGood(folders.people, lastGood?.people, (id) => isBroken(folders, 'person', id)).sort(byId),
    reference: referenceTables(folders, lastGood?.reference),
    referenceTranslations: { en: folders.reference.en },
    partnerships: withLastGood(partnerships, lastGood?.partnerships, (id) => isBroken(folders, 'partnership', id)).sort(
      byId,
    ),
    clauses: pages(
      'clause',
      folders.clauses.map((clause) => ({ ...clause, earlier: earlierVersions(clause.id, folders, lastGood) })),
      lastGood?.clauses,
    ),
    kpis,
    guides: pages('guide', folders.guides, lastGood?.guides),
    cases: pages('case', folders.cases, lastGood?.cases),
    questions: pages('question', folders.questions, lastGood?.questions),
    checklists: pages('checklist', folders.checklists, lastGood?.checklists),
    candidates: pages('candidate', folders.candidates, lastGood?.candidates),
    network: folders.network,
    images: folders.images,
  };
  return { playbook, diagnostics };
}

/** The versions the library has left, the oldest first. */
function earlierVersions(clause: string, folders: Folders, lastGood: Playbook | undefined): EarlierClause[] {
  const kept = lastGood?.clauses.find(({ id }) => id === clause)?.earlier ?? [];
  const isLost = ({ version }: EarlierClause) => isBroken(folders, 'clause-version', `${clause}@${version}`);
  return [...folders.clauseVersions(clause), ...kept.filter(isLost)].sort((a, b) =>
    compareVersions(a.version, b.version),
  );
}

interface Translated {
  readonly translations: Partial<Record<Locale, Counterpart>>;
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
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

/** @param settings undefined where nobody can say how the files are written */
function readFigures(files: readonly FigureFile[], settings: Settings | undefined, kpis: readonly KpiHeading[]) {
  const read = files.map(({ file, bytes }) =>
    settings
      ? readMeasurements({ file, bytes, ...csvSettingsFor(file, settings), kpis })
      : readUndeclared({ file, bytes, kpis }),
  );
  return { measurements: read.flatMap((one) => one.measurements), diagnostics: read.flatMap((one) => one.diagnostics) };
}

/** Figures or a journal without a record beside them. */
function orphanFolders(folders: Folders): Diagnostic[] {
  const recorded = new Set(folders.partnerships.map(({ id }) => id));
  return [...folders.partnershipFolders()].flatMap(([id, file]) => {
    const known = recorded.has(id) || isBroken(folders, 'partnership', id);
    return known ? [] : [problem('missing-record', { file, line: 1, column: 1 }, { folder: id })];
  });
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
    known.has(key)
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
