import { journalKinds } from '../model/journal.ts';
import type { Partnership } from '../model/playbook.ts';
import { stages } from '../model/stage.ts';

/** What every edition that sees a partnership is told of it, whether `shared` names it or not. */
export const identityPaths = ['title', 'type'] as const;

/**
 * The fields that are shared as they stand in the record or not at all: nothing in them may name what was not shared.
 */
export const wholeFields = [
  'summary',
  'stage',
  'since',
  'country',
  'review',
  'value',
  'framing',
  'objectives',
  'okrs',
  'expectations',
  'stakeholders',
  'contributions',
  'fit',
  'health-check',
  'trust',
  'roles',
  'communication',
  'tools',
  'tool-rules',
  'rituals',
  'pooled',
  'not-pooled',
  'investment',
  'commissions',
  'training',
  'roadmap',
] as const;

/** The fields of which an edition keeps what it may show, even where `shared` names them whole. */
const sortedFields = [
  'stages',
  'parties',
  'knowledge',
  'swot',
  'governance',
  'roi',
  'kpis',
  'rating',
  'contracts',
  'exit',
  'journal',
  'prose',
] as const;

/**
 * The fields of a partnership that `shared` may name whole. `scope` is none of them: it says which clauses we ask for,
 * before the other side has agreed to any.
 */
export const shareableFields = [...wholeFields, ...sortedFields] as const;

/** The parts of a field that `shared` may name one by one. */
export const shareableParts = {
  parties: ['manager', 'sponsor', 'involvement', 'country'],
  stages,
  knowledge: ['can', 'could', 'cannot'],
  swot: ['shared', 'crossings', 'frictions'],
  governance: ['committees', 'decisions', 'escalation', 'urgent-relief'],
  roi: ['costs', 'benefits', 'intangible'],
  exit: ['triggers', 'plan', 'scenarios'],
  'exit.plan': ['data', 'ip', 'people', 'customers', 'transition', 'communication', 'owner', 'rehearsed', 'every'],
  journal: journalKinds,
} as const;

/** Every path that `shared` of this partnership may name; `kpis.<id>` for the KPIs it follows. */
export function shareablePaths(partnership: Pick<Partnership, 'kpis'>): string[] {
  return [
    ...identityPaths,
    ...shareableFields,
    ...Object.entries(shareableParts).flatMap(([field, parts]) => parts.map((part) => `${field}.${part}`)),
    ...new Set((partnership.kpis ?? []).map(({ kpi }) => `kpis.${kpi}`)),
  ];
}

/** Whether a path is shared: named itself, or within something named. */
export type Sharing = (path: string) => boolean;

/** What a partnership shares. A path that nothing answers to shares nothing. */
export function sharingOf(partnership: Pick<Partnership, 'kpis' | 'shared'>): Sharing {
  const named = new Set(sharedPaths(partnership));
  return (path) => {
    const steps = path.split('.');
    return steps.some((_, index) => named.has(steps.slice(0, index + 1).join('.')));
  };
}

/** The paths of `shared` that name something, in the author’s order. */
export function sharedPaths(partnership: Pick<Partnership, 'kpis' | 'shared'>): string[] {
  const known = new Set(shareablePaths(partnership));
  return partnership.shared.filter((path) => known.has(path));
}
