import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGroup } from '../domain/group.ts';
import { shareablePaths, sharingOf } from '../domain/shared-paths.ts';
import type { Partnership, Playbook } from '../model/playbook.ts';
import {
  aKpi,
  aKpiUse,
  aMeasurement,
  aPartnership,
  aPartnershipType,
  aPerson,
  aPlaybook,
} from '../testing/builders.ts';
import { completePartnership, type Secret } from '../testing/complete-partnership.ts';
import { projectEdition } from './project-edition.ts';

const edition = { id: 'norecia', party: 'norecia' };
const subject = completePartnership(1000);
const stranger = completePartnership(4000, { id: 'ailleurs', partner: 'quillard' });

/**
 * The whole playbook around a partnership: everyone it names, the KPIs it follows, and a partnership of someone else.
 */
function around(partnership: Partnership, secrets: readonly Secret[]): Playbook {
  return aPlaybook({
    people: secrets.map(({ text }) => aPerson({ id: text, name: `Nom de ${text}` })),
    partnerships: [partnership, stranger.partnership],
    kpis: [aKpi({ id: 'kpi-one' }), aKpi({ id: 'kpi-two' })],
    reference: { types: [aPartnershipType()], contractKinds: [], tools: [] },
  });
}

const everyPath = shareablePaths(subject.partnership);
const someSharing = fc
  .subarray(everyPath)
  .map((shared) => ({ shared, isShared: sharingOf({ ...subject.partnership, shared }) }));

/** What a path of the record needs shared before it may show, all of it; undefined where nothing ever shows it. */
function needs(path: string): readonly string[] | undefined {
  if (
    /^(formerly|internal|measurements\.)/.test(path) ||
    /^contracts\.(document|clauses\.(waiver|deviation))/.test(path)
  )
    return undefined;
  if (path.startsWith('kpis.')) return ['kpis'];
  if (/^journal\.[a-z]+\.matter$/.test(path)) return [path, 'governance.decisions'];
  if (/^journal\.[a-z]+\.payment$/.test(path)) return [path, 'contracts'];
  return path === 'rating.kpis' ? ['rating', 'kpis'] : [path];
}

/** A clause that a waiver set aside was not signed: the first pin of the complete record. */
const waived = new Set(completeWaiver());

function completeWaiver(): string[] {
  const [pin] = subject.partnership.contracts?.[0]?.clauses ?? [];
  return [...JSON.stringify(pin ?? {}).matchAll(/canary-\d+/g)].map(([text]) => text);
}

function isOpen({ path, text }: Secret, isShared: (path: string) => boolean): boolean {
  const needed = needs(path);
  return needed !== undefined && !waived.has(text) && needed.every(isShared);
}

describe('projecting an edition', () => {
  it('shows no text of the record beyond what `shared` names, and all that it names', () => {
    fc.assert(
      fc.property(someSharing, ({ shared, isShared }) => {
        const projected = JSON.stringify(
          projectEdition(around({ ...subject.partnership, shared }, subject.secrets), edition),
        );
        const shown = new Set([...projected.matchAll(/canary-\d+x?/g)].map(([text]) => text));
        expect(subject.secrets.filter((secret) => shown.has(secret.text) && !isOpen(secret, isShared))).toEqual([]);
        expect(subject.secrets.filter((secret) => !shown.has(secret.text) && isOpen(secret, isShared))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('hides a text in every field that may be shared, but those that hold none', () => {
    const filled = new Set(subject.secrets.map(({ path }) => path.split('.')[0]));
    const bare = everyPath.filter((path) => !path.includes('.') && !filled.has(path));
    expect(bare).toEqual(['title', 'type', 'stage', 'since', 'country']);
  });

  it('does not change when what is not shared changes', () => {
    const other = completePartnership(7000, { choice: 1 });
    fc.assert(
      fc.property(someSharing, ({ shared, isShared }) => {
        const record = { ...subject.partnership, shared };
        const changed = withUnsharedFrom(record, other.partnership, isShared);
        const of = (partnership: Partnership) =>
          projectEdition(around(partnership, [...subject.secrets, ...other.secrets]), edition);
        expect(of(changed)).toEqual(of(record));
      }),
      { numRuns: 60 },
    );
  });

  it('shows nothing of a partnership that does not name the party, not even that it exists', () => {
    const projected = JSON.stringify(
      projectEdition(around({ ...subject.partnership, shared: everyPath }, subject.secrets), edition),
    );
    expect(stranger.secrets.filter(({ text }) => new RegExp(`${text}\\b`).test(projected))).toEqual([]);
    expect(projected).not.toMatch(/ailleurs|quillard/);
  });

  it('shows who a partnership is between and of what type, even when nothing is shared', () => {
    const { partnerships, people, kpis, ...rest } = projectEdition(
      around(subject.partnership, subject.secrets),
      edition,
    );
    expect(partnerships).toEqual([
      {
        id: 'complet',
        file: 'partnerships/complet/index.mdx',
        language: 'fr',
        title: 'Partenariat complet',
        type: 'joint-venture',
        parties: [
          { id: 'valbrune', name: 'Valbrune' },
          { id: 'norecia', name: 'Partenaire' },
        ],
        shared: [],
        measurements: [],
        journal: [],
        reviews: [],
        prose: { type: 'root', children: [] },
        translations: {
          en: {
            title: 'Complete partnership',
            prose: { type: 'root', children: [] },
            file: 'en/partnerships/complet/index.mdx',
          },
        },
      },
    ]);
    expect([people, kpis]).toEqual([[], []]);
    expect(rest.edition).toEqual(edition);
    expect(rest.reference.types).toHaveLength(1);
  });

  it('M32 leaves a shared ratio without a value where the figures it is computed from are not shared', () => {
    const ratio = aKpi({ id: 'conversion', aggregation: 'ratio', ratio: { of: 'sales', by: 'leads' } });
    const partnership = aPartnership({
      shared: ['kpis.conversion'],
      kpis: ['conversion', 'sales', 'leads'].map((kpi) => aKpiUse({ kpi })),
      measurements: [aMeasurement({ kpi: 'sales', value: 12 }), aMeasurement({ kpi: 'leads', value: 48 })],
    });
    const projected = projectEdition(
      aPlaybook({ kpis: [ratio, aKpi({ id: 'sales' }), aKpi({ id: 'leads' })], partnerships: [partnership] }),
      edition,
    );
    expect(projected.partnerships[0]?.measurements).toEqual([]);
    expect(JSON.stringify(projected)).not.toMatch(/sales|leads/);
  });

  it('leaves the playbook it was given as it was', () => {
    const playbook = around({ ...subject.partnership, shared: everyPath }, subject.secrets);
    const before = structuredClone(playbook);
    projectEdition(playbook, edition);
    expect(playbook).toEqual(before);
  });

  it('is empty for a party of no partnership', () => {
    const { partnerships, people, reference } = projectEdition(
      aPlaybook({ people: [aPerson()], partnerships: [aPartnership()] }),
      { id: 'x', party: 'x' },
    );
    expect([partnerships, people, reference.types]).toEqual([[], [], []]);
  });
});

/** The record with every field, part, KPI use and journal entry that is not shared taken from another one. */
function withUnsharedFrom(record: Partnership, other: Partnership, isShared: (path: string) => boolean): Partnership {
  const merged = Object.fromEntries(
    Object.entries({ ...other, ...record }).map(([field, own]) => [
      field,
      mixed(field, own, Object.entries(other).find(([key]) => key === field)?.[1], isShared),
    ]),
  );
  return {
    ...record,
    ...merged,
    measurements: record.measurements.map((row, index) => ({
      ...row,
      note: other.measurements[index]?.note ?? '',
      ...(isShared(`kpis.${row.kpi}`) ? {} : { value: 0 }),
    })),
    kpis: (record.kpis ?? []).map((use, index) =>
      isShared('kpis')
        ? use
        : isShared(`kpis.${use.kpi}`)
          ? { ...use, weight: 77, baseline: 77 }
          : { ...other.kpis?.[index], kpi: use.kpi },
    ),
    journal: record.journal.map((entry, index) =>
      isShared(`journal.${entry.kind}`) ? entry : (other.journal[index] ?? entry),
    ),
    translations: record.translations,
  };
}

const fixed = ['id', 'file', 'title', 'type', 'shared'];

function mixed(field: string, own: unknown, others: unknown, isShared: (path: string) => boolean): unknown {
  if (fixed.includes(field) || isShared(field)) return own;
  if (field === 'parties' && Array.isArray(own) && Array.isArray(others)) {
    return own.map((party: unknown, index) =>
      mixedParts('parties', party, others[index], (path) => /\.(id|name)$/.test(path) || isShared(path)),
    );
  }
  return mixedParts(field, own, others, isShared);
}

function mixedParts(path: string, own: unknown, others: unknown, isShared: (path: string) => boolean): unknown {
  if (!isGroup(own) || !isGroup(others)) return others;
  return Object.fromEntries(
    Object.keys({ ...others, ...own }).flatMap((key) => {
      const inner = `${path}.${key}`;
      const value = isShared(inner)
        ? own[key]
        : key === 'plan'
          ? mixedParts(inner, own[key], others[key], isShared)
          : others[key];
      return value === undefined ? [] : [[key, value]];
    }),
  );
}
