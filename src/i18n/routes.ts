import type { Locale } from '../model/locale.ts';
import { pagedRecords, type PageKind } from '../model/record-kinds.ts';

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

/** The page of a record, by its kind. A type, since the names of its fields are read from it. */
type PageOfRecord = {
  readonly kind: PageKind;
  readonly id: string;
};

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
        | 'help-reckoning'
        | 'help-writing'
        | 'help-components'
        | 'help-charts'
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
  | PageOfRecord
  | {
      readonly kind:
        | PartnershipPart
        | 'partnership-charter'
        | 'partnership-sheet'
        | 'partnership-a4'
        | 'partnership-annual-review'
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
    reckoning: 'calculs',
    writing: 'ecrire',
    components: 'composants',
    charts: 'graphiques',
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
    a4: 'a4',
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
    reckoning: 'reckoning',
    writing: 'writing',
    components: 'components',
    charts: 'charts',
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
    a4: 'a4',
  },
} as const satisfies Record<Locale, Record<string, string>>;

type FolderName = keyof (typeof folders)[Locale];

/** What the address of a page takes from its target. */
type BlankOf<Kind, Target = RouteTarget> = Target extends { readonly kind: infer Kinds }
  ? Kind extends Kinds
    ? Exclude<keyof Target, 'kind'>
    : never
  : never;

/**
 * Where each page stands, from the home. One that is not here has a folder of its own name, right under the home; that
 * of a record stands in the folder of its kind.
 */
const places: {
  readonly [Kind in Exclude<RouteTarget['kind'], FolderName | PageKind>]: readonly (FolderName | `:${BlankOf<Kind>}`)[];
} = {
  home: [],
  'partnership-frame': ['partnerships', ':id', 'frame'],
  'partnership-contract': ['partnerships', ':id', 'contract'],
  'partnership-governance': ['partnerships', ':id', 'governance'],
  'partnership-charter': ['partnerships', ':id', 'governance', 'charter'],
  'partnership-sheet': ['partnerships', ':id', 'sheet'],
  'partnership-a4': ['partnerships', ':id', 'a4'],
  'partnership-kpis': ['partnerships', ':id', 'kpis'],
  'partnership-finance': ['partnerships', ':id', 'finance'],
  'partnership-journal': ['partnerships', ':id', 'journal'],
  'partnership-reviews': ['partnerships', ':id', 'reviews'],
  'partnership-review': ['partnerships', ':id', 'reviews', ':quarter'],
  'partnership-annual-review': ['partnerships', ':id', 'annual-review'],
  'partnership-stages': ['partnerships', ':id', 'stages'],
  'partnership-calendar': ['partnerships', ':id', 'calendar'],
  'person-calendar': ['calendar', ':id'],
  'partnership-checklist': ['partnerships', ':id', 'checklists', ':checklist'],
  'partnership-agreement': ['partnerships', ':id', 'contract', ':contract'],
  'help-format': ['help', 'format'],
  'help-errors': ['help', 'errors'],
  'help-personal-data': ['help', 'personal-data'],
  'help-figures': ['help', 'figures'],
  'help-mechanisms': ['help', 'mechanisms'],
  'help-reckoning': ['help', 'reckoning'],
  'help-writing': ['help', 'writing'],
  'help-components': ['help', 'components'],
  'help-charts': ['help', 'components', 'charts'],
  'help-glossary': ['help', 'glossary'],
};

function isFolderName(name: string): name is FolderName {
  return Object.hasOwn(folders.fr, name);
}

function segments(target: RouteTarget, locale: Locale): string[] {
  const blanks: Readonly<Record<string, string>> = target;
  return stepsTo(target).map((step) => (isFolderName(step) ? folders[locale][step] : (blanks[step.slice(1)] ?? '')));
}

function stepsTo(target: RouteTarget): readonly string[] {
  if (isPageOfRecord(target)) return [pagedRecords[target.kind].folder, ':id'];
  const { kind } = target;
  return isFolderName(kind) ? [kind] : places[kind];
}

function isPageOfRecord(target: RouteTarget): target is PageOfRecord {
  return Object.hasOwn(pagedRecords, target.kind);
}

/**
 * The path of a page from the root of the site, with its trailing slash and without the base:
 * `/partenariats/boucle-chaude/`.
 */
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

/**
 * What programs read, from the root of the site: the public model in each language, its schema,
 * and the index of the pages.
 */
export const programFiles = {
  model: { fr: '/playbook.json', en: '/en/playbook.json' },
  schema: '/playbook.schema.json',
  index: { fr: '/llms.txt', en: '/en/llms.txt' },
} as const;
