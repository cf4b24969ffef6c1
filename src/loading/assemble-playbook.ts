import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/catalogue/index.ts';
import type { Locale } from '../model/locale.ts';
import type { Counterpart, Partnership, Playbook, ReferenceTables } from '../model/playbook.ts';
import type { Settings } from '../model/settings.ts';
import { csvSettingsFor } from './csv-settings.ts';
import { readMeasurements, type KpiHeading } from './csv/read-measurements.ts';
import type { FigureFile, Folders, PageKind } from './folders.ts';

const emptySettings: Settings = { schemaVersion: 1, organisation: { id: 'organisation', name: 'Organisation' } };

/**
 * Puts the records read together: figures and journal into their partnership, counterparts beside their page,
 * every list sorted by id. With `lastGood`, a record that broke keeps its earlier version.
 */
export function assemblePlaybook(
  folders: Folders,
  lastGood: Playbook | undefined,
): { playbook: Playbook; diagnostics: Diagnostic[] } {
  const settings = folders.settings ?? lastGood?.settings ?? emptySettings;
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
    const kept = (earlier ?? []).filter((page) => folders.broken.has(`${kind}/${page.id}`));
    return [...fresh, ...kept].sort(byId);
  };
  const kpis = pages('kpi', folders.kpis, lastGood?.kpis);
  const headings: KpiHeading[] = kpis.map(({ id, title, aliases, unit, frequency }) => ({
    id,
    title,
    aliases: aliases ?? [],
    unit,
    frequency,
  }));
  const diagnostics: Diagnostic[] = [...orphanFolders(folders), ...orphanCounterparts(folders)];
  const partnerships = folders.partnerships.map((record): Partnership => {
    const figures = readFigures(folders.figures(record.id), settings, headings);
    diagnostics.push(...figures.diagnostics);
    if (figures.diagnostics.some(({ severity }) => severity === 'error')) folders.broken.add(`figures/${record.id}`);
    return {
      ...record,
      shared: record.shared ?? [],
      translations: translationsOf('partnership', record.id),
      measurements: figures.measurements,
      journal: [...folders.journal(record.id)].sort(byId),
    };
  });
  const recorded = new Set(folders.partnerships.map(({ id }) => id));
  for (const id of folders.partnershipFolders().keys()) {
    if (!recorded.has(id)) diagnostics.push(...readFigures(folders.figures(id), settings, headings).diagnostics);
  }
  const keptPartnerships = (lastGood?.partnerships ?? []).filter((page) =>
    folders.broken.has(`partnership/${page.id}`),
  );
  const playbook: Playbook = {
    settings,
    people: [...folders.people].sort(byId),
    reference: referenceTables(folders.reference.fr),
    referenceTranslations: { en: folders.reference.en },
    partnerships: [...partnerships, ...keptPartnerships].sort(byId),
    clauses: pages('clause', folders.clauses, lastGood?.clauses),
    kpis,
    guides: pages('guide', folders.guides, lastGood?.guides),
    checklists: pages('checklist', folders.checklists, lastGood?.checklists),
  };
  return { playbook, diagnostics };
}

interface Translated {
  readonly translations: Partial<Record<Locale, Counterpart>>;
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function referenceTables(read: Folders['reference']['fr']): ReferenceTables {
  return { types: read.types ?? [], contractKinds: read.contractKinds ?? [], tools: read.tools ?? [] };
}

function readFigures(files: readonly FigureFile[], settings: Settings, kpis: readonly KpiHeading[]) {
  const read = files.map(({ file, bytes }) =>
    readMeasurements({ file, bytes, ...csvSettingsFor(file, settings), kpis }),
  );
  return { measurements: read.flatMap((one) => one.measurements), diagnostics: read.flatMap((one) => one.diagnostics) };
}

/** Figures or a journal without a record beside them. */
function orphanFolders(folders: Folders): Diagnostic[] {
  const recorded = new Set(folders.partnerships.map(({ id }) => id));
  return [...folders.partnershipFolders()].flatMap(([id, file]) => {
    const known = recorded.has(id) || folders.broken.has(`partnership/${id}`);
    return known ? [] : [problem('missing-record', { file, line: 1, column: 1 }, { folder: id })];
  });
}

/** An English page whose French page does not exist: nothing would ever show it. */
function orphanCounterparts(folders: Folders): Diagnostic[] {
  const lists = {
    partnership: folders.partnerships,
    clause: folders.clauses,
    kpi: folders.kpis,
    guide: folders.guides,
    checklist: folders.checklists,
  };
  const known = new Set(Object.entries(lists).flatMap(([kind, list]) => list.map((record) => `${kind}/${record.id}`)));
  return [...folders.counterparts].flatMap(([key, counterpart]) =>
    known.has(key) || folders.broken.has(key)
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
