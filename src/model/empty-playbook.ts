import type { Playbook } from './playbook.ts';

/** A playbook that has its settings and holds nothing yet; its records will be in French. */
export function emptyPlaybook(settings: Playbook['settings']): Playbook {
  return {
    settings,
    language: 'fr',
    people: [],
    reference: { types: [], contractKinds: [], tools: [] },
    referenceTranslations: {},
    partnerships: [],
    clauses: [],
    kpis: [],
    guides: [],
    cases: [],
    questions: [],
    checklists: [],
    candidates: [],
    network: [],
    images: [],
  };
}
