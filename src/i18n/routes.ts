import type { Locale } from '../model/locale.ts';

/** A page under a partnership: what is longer than a screen has its own. */
export type PartnershipPart =
  | 'partnership-frame'
  | 'partnership-contract'
  | 'partnership-governance'
  | 'partnership-kpis'
  | 'partnership-finance'
  | 'partnership-journal'
  | 'partnership-reviews'
  | 'partnership-stages'
  | 'partnership-calendar';

/** A page of the site, by what it shows. */
export type RouteTarget =
  | {
      readonly kind:
        | 'home'
        | 'partnerships'
        | 'clauses'
        | 'kpis'
        | 'guides'
        | 'cases'
        | 'questions'
        | 'checklists'
        | 'search'
        | 'quality'
        | 'help'
        | 'help-format'
        | 'help-errors'
        | 'help-personal-data'
        | 'help-figures'
        | 'help-mechanisms'
        | 'help-writing'
        | 'help-components'
        | 'help-glossary'
        | 'accessibility'
        | 'chooser'
        | 'supplier-contracts'
        | 'candidates'
        | 'network'
        | 'wins'
        | 'lessons'
        | 'programme'
        | 'coverage'
        | 'obligations'
        | 'calendar'
        | 'print';
    }
  | {
      readonly kind:
        | 'partnership'
        | PartnershipPart
        | 'partnership-charter'
        | 'partnership-sheet'
        | 'partnership-a4'
        | 'partnership-annual-review'
        | 'clause'
        | 'kpi'
        | 'guide'
        | 'case'
        | 'question'
        | 'checklist'
        | 'candidate'
        | 'person-calendar';
      readonly id: string;
    }
  | { readonly kind: 'partnership-checklist'; readonly id: string; readonly checklist: string }
  | { readonly kind: 'partnership-review'; readonly id: string; readonly quarter: string }
  | { readonly kind: 'partnership-agreement'; readonly id: string; readonly contract: string };

/** A page of a record, or of a person. */
export type RecordTarget = Extract<RouteTarget, { readonly id: string }>;

const folders = {
  fr: {
    partnerships: 'partenariats',
    kpis: 'indicateurs',
    clauses: 'clauses',
    guides: 'guides',
    cases: 'cas',
    questions: 'questions',
    checklists: 'checklists',
    search: 'recherche',
    quality: 'qualite',
    help: 'aide',
    accessibility: 'accessibilite',
    errors: 'erreurs',
    format: 'format',
    'personal-data': 'donnees-personnelles',
    figures: 'chiffres',
    mechanisms: 'mecanismes',
    writing: 'ecrire',
    components: 'composants',
    glossary: 'glossaire',
    frame: 'cadre',
    governance: 'gouvernance',
    charter: 'charte',
    sheet: 'fiche',
    print: 'imprimer',
    contract: 'contrat',
    finance: 'finances',
    journal: 'journal',
    reviews: 'revues',
    'annual-review': 'revue-annuelle',
    stages: 'etapes',
    chooser: 'choisir',
    'supplier-contracts': 'contrats-fournisseur',
    candidates: 'candidats',
    network: 'reseau',
    wins: 'reussites',
    lessons: 'lecons',
    programme: 'programme',
    coverage: 'couverture',
    obligations: 'obligations',
    calendar: 'calendrier',
  },
  en: {
    partnerships: 'partnerships',
    kpis: 'kpis',
    clauses: 'clauses',
    guides: 'guides',
    cases: 'cases',
    questions: 'questions',
    checklists: 'checklists',
    search: 'search',
    quality: 'quality',
    help: 'help',
    accessibility: 'accessibility',
    errors: 'errors',
    format: 'format',
    'personal-data': 'personal-data',
    figures: 'figures',
    mechanisms: 'mechanisms',
    writing: 'writing',
    components: 'components',
    glossary: 'glossary',
    frame: 'frame',
    governance: 'governance',
    charter: 'charter',
    sheet: 'sheet',
    print: 'print',
    contract: 'contract',
    finance: 'finance',
    journal: 'journal',
    reviews: 'reviews',
    'annual-review': 'annual-review',
    stages: 'stages',
    chooser: 'choose',
    'supplier-contracts': 'supplier-contracts',
    candidates: 'candidates',
    network: 'network',
    wins: 'wins',
    lessons: 'lessons',
    programme: 'programme',
    coverage: 'coverage',
    obligations: 'obligations',
    calendar: 'calendar',
  },
} as const satisfies Record<Locale, Record<string, string>>;

function segments(target: RouteTarget, locale: Locale): string[] {
  const names = folders[locale];
  switch (target.kind) {
    case 'home':
      return [];
    case 'partnership':
      return [names.partnerships, target.id];
    case 'partnership-frame':
      return [names.partnerships, target.id, names.frame];
    case 'partnership-contract':
      return [names.partnerships, target.id, names.contract];
    case 'partnership-governance':
      return [names.partnerships, target.id, names.governance];
    case 'partnership-charter':
      return [names.partnerships, target.id, names.governance, names.charter];
    case 'partnership-sheet':
      return [names.partnerships, target.id, names.sheet];
    case 'partnership-a4':
      return [names.partnerships, target.id, 'a4'];
    case 'partnership-kpis':
      return [names.partnerships, target.id, names.kpis];
    case 'partnership-finance':
      return [names.partnerships, target.id, names.finance];
    case 'partnership-journal':
      return [names.partnerships, target.id, names.journal];
    case 'partnership-reviews':
      return [names.partnerships, target.id, names.reviews];
    case 'partnership-review':
      return [names.partnerships, target.id, names.reviews, target.quarter];
    case 'partnership-annual-review':
      return [names.partnerships, target.id, names['annual-review']];
    case 'partnership-stages':
      return [names.partnerships, target.id, names.stages];
    case 'partnership-calendar':
      return [names.partnerships, target.id, names.calendar];
    case 'person-calendar':
      return [names.calendar, target.id];
    case 'candidate':
      return [names.candidates, target.id];
    case 'partnership-checklist':
      return [names.partnerships, target.id, names.checklists, target.checklist];
    case 'partnership-agreement':
      return [names.partnerships, target.id, names.contract, target.contract];
    case 'clause':
      return [names.clauses, target.id];
    case 'kpi':
      return [names.kpis, target.id];
    case 'guide':
      return [names.guides, target.id];
    case 'case':
      return [names.cases, target.id];
    case 'question':
      return [names.questions, target.id];
    case 'checklist':
      return [names.checklists, target.id];
    case 'help-format':
      return [names.help, names.format];
    case 'help-errors':
      return [names.help, names.errors];
    case 'help-personal-data':
      return [names.help, names['personal-data']];
    case 'help-figures':
      return [names.help, names.figures];
    case 'help-mechanisms':
      return [names.help, names.mechanisms];
    case 'help-writing':
      return [names.help, names.writing];
    case 'help-components':
      return [names.help, names.components];
    case 'help-glossary':
      return [names.help, names.glossary];
    default:
      return [names[target.kind]];
  }
}

/** The path of a page from the root of the site, with its trailing slash and without the base: `/partenariats/boucle-chaude/`. */
export function routeTo(target: RouteTarget, locale: Locale): string {
  const path = [...(locale === 'en' ? ['en'] : []), ...segments(target, locale)].map((segment) => `${segment}/`);
  return `/${path.join('')}`;
}

/** The name of a page within its folder: `cadre` for the French frame of a partnership. */
export function lastSegment(target: RouteTarget, locale: Locale): string {
  return segments(target, locale).at(-1) ?? '';
}

/** A path under the base the site is served from: `/playbook` and `/clauses/` give `/playbook/clauses/`. */
export function withBase(path: string, base: string): string {
  return `${base.replace(/\/+$/, '')}${path.startsWith('/') ? path : `/${path}`}`;
}

/** What programs read, from the root of the site: the public model in each language, its schema, and the index of the pages. */
export const programFiles = {
  model: { fr: '/playbook.json', en: '/en/playbook.json' },
  schema: '/playbook.schema.json',
  index: { fr: '/llms.txt', en: '/en/llms.txt' },
} as const;
