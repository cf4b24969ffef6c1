import { journalKinds, journalRecordSchema } from '../model/journal.ts';
import { partnershipRecordSchema } from '../model/partnership.ts';
import type { JournalEntry, Partnership } from '../model/playbook.ts';
import type { Prose } from '../model/prose.ts';
import { component } from './component-prose.ts';
import { completeRecord } from './complete-record.ts';
import { period } from './builders.ts';

/**
 * A text hidden in a partnership, and the dotted path of what holds it, without indices: `objectives.owner`,
 * `kpis.<id>.trigger.clause`.
 */
export interface Secret {
  readonly path: string;
  readonly text: string;
}

export interface CompletePartnership {
  readonly partnership: Partnership;
  readonly secrets: readonly Secret[];
}

/** Prose with one open sentence and one internal passage. */
export function layeredProse(open: string, internal: string): Prose {
  const paragraph = (value: string) => ({
    type: 'element' as const,
    tagName: 'p',
    properties: {},
    children: [{ type: 'text' as const, value }],
  });
  return { type: 'root', children: [paragraph(open), component('Internal', {}, 9, [paragraph(internal)])] };
}

const kpiIds = ['kpi-one', 'kpi-two'] as const;

/**
 * A partnership with every field of the model filled, an entry of each kind in its journal, figures of two KPIs, prose
 * and an English counterpart; every text in it differs from all others. Its parties are `valbrune` and the one named.
 * @param seed from 1000; partnerships of one playbook take seeds 2,000 apart
 */
export function completePartnership(
  seed: number,
  options: { readonly id?: string; readonly partner?: string; readonly choice?: number } = {},
): CompletePartnership {
  const { id = 'complet', partner = 'norecia', choice = 0 } = options;
  const secrets: Secret[] = [];
  const { record, leaves } = completeRecord(partnershipRecordSchema, seed, choice);
  for (const { path, written } of leaves)
    if (isUnique(written)) secrets.push({ path: dotted(path), text: core(written) });
  const hide = (path: string) => {
    const text = `canary-${seed + 1900 + secrets.length}x`;
    secrets.push({ path, text });
    return text;
  };
  const [use, contract] = [record.kpis?.[0], record.contracts?.[0]];
  if (!use || !contract) throw new Error('a complete record has a KPI and a contract');
  const signed = {
    clause: { id: hide('contracts.clauses.clause.id'), version: '1.0' },
    article: hide('contracts.clauses.article'),
    deviation: hide('contracts.clauses.deviation'),
  };
  const partnership: Partnership = {
    ...record,
    id,
    file: `partnerships/${id}/index.mdx`,
    title: 'Partenariat complet',
    type: 'joint-venture',
    parties: record.parties.map((party, index) => ({
      ...party,
      id: index === 0 ? 'valbrune' : partner,
      name: index === 0 ? 'Valbrune' : 'Partenaire',
    })),
    formerly: [hide('formerly')],
    shared: [],
    kpis: kpiIds.map((kpi) => ({ ...use, kpi })),
    contracts: [{ ...contract, clauses: [...(contract.clauses ?? []), signed] }],
    measurements: kpiIds.map((kpi) => ({
      kpi,
      period: period('2026-10'),
      value: seed,
      status: 'final',
      note: hide('measurements.note'),
      file: `partnerships/${id}/${hide('measurements.file')}.csv`,
      line: seed,
    })),
    journal: journalKinds.map((kind, index) => entryOf(kind, seed + 1000 + index * 100, choice, id, secrets, hide)),
    reviews: [],
    prose: layeredProse(hide('prose'), hide('internal')),
    language: 'fr',
    translations: {
      en: {
        title: 'Complete partnership',
        summary: hide('summary'),
        prose: layeredProse(hide('prose'), hide('internal')),
        file: `en/partnerships/${id}/index.mdx`,
      },
    },
  };
  return {
    partnership,
    secrets: secrets.filter(
      ({ path }) => !/^(id|title|type|shared|parties\.(id|name)|kpis\.kpi|visibility)$/.test(path),
    ),
  };
}

function entryOf(
  kind: JournalEntry['kind'],
  seed: number,
  choice: number,
  partnership: string,
  secrets: Secret[],
  hide: (path: string) => string,
): JournalEntry {
  const { record, leaves } = completeRecord(journalRecordSchema, seed, choice);
  for (const { path, written } of leaves)
    if (isUnique(written)) secrets.push({ path: `journal.${kind}.${dotted(path)}`, text: core(written) });
  const id = hide(`journal.${kind}.id`);
  return {
    ...record,
    kind,
    id,
    file: `partnerships/${partnership}/journal/${id}.mdx`,
    prose: layeredProse(hide(`journal.${kind}.prose`), hide('internal')),
  };
}

function dotted(path: readonly (string | number)[]): string {
  return path.filter((step) => typeof step === 'string' && step !== '{}').join('.');
}

function isUnique(written: string): boolean {
  return /canary-\d+/.test(written);
}

/** The unique part of what was written; ended so that none is the beginning of another. */
function core(written: string): string {
  return /canary-\d+/.exec(written)?.[0] ?? written;
}
