import type { Locale } from '../model/locale.ts';

/** A page of the site, by what it shows. */
export type RouteTarget =
  | {
      readonly kind:
        | 'home'
        | 'partnerships'
        | 'clauses'
        | 'kpis'
        | 'guides'
        | 'checklists'
        | 'search'
        | 'quality'
        | 'help'
        | 'help-format'
        | 'help-errors'
        | 'accessibility';
    }
  | {
      readonly kind: 'partnership' | 'partnership-kpis' | 'clause' | 'kpi' | 'guide' | 'checklist';
      readonly id: string;
    }
  | { readonly kind: 'partnership-checklist'; readonly id: string; readonly checklist: string };

const folders = {
  fr: {
    partnerships: 'partenariats',
    kpis: 'indicateurs',
    clauses: 'clauses',
    guides: 'guides',
    checklists: 'checklists',
    search: 'recherche',
    quality: 'qualite',
    help: 'aide',
    accessibility: 'accessibilite',
    errors: 'erreurs',
    format: 'format',
  },
  en: {
    partnerships: 'partnerships',
    kpis: 'kpis',
    clauses: 'clauses',
    guides: 'guides',
    checklists: 'checklists',
    search: 'search',
    quality: 'quality',
    help: 'help',
    accessibility: 'accessibility',
    errors: 'errors',
    format: 'format',
  },
} as const satisfies Record<Locale, Record<string, string>>;

function segments(target: RouteTarget, locale: Locale): string[] {
  const names = folders[locale];
  switch (target.kind) {
    case 'home':
      return [];
    case 'partnership':
      return [names.partnerships, target.id];
    case 'partnership-kpis':
      return [names.partnerships, target.id, names.kpis];
    case 'partnership-checklist':
      return [names.partnerships, target.id, names.checklists, target.checklist];
    case 'clause':
      return [names.clauses, target.id];
    case 'kpi':
      return [names.kpis, target.id];
    case 'guide':
      return [names.guides, target.id];
    case 'checklist':
      return [names.checklists, target.id];
    case 'help-format':
      return [names.help, names.format];
    case 'help-errors':
      return [names.help, names.errors];
    default:
      return [names[target.kind]];
  }
}

/** The path of a page from the root of the site, with its trailing slash and without the base: `/partenariats/boucle-chaude/`. */
export function routeTo(target: RouteTarget, locale: Locale): string {
  const path = [...(locale === 'en' ? ['en'] : []), ...segments(target, locale)].map((segment) => `${segment}/`);
  return `/${path.join('')}`;
}

/** A path under the base the site is served from: `/playbook` and `/clauses/` give `/playbook/clauses/`. */
export function withBase(path: string, base: string): string {
  return `${base.replace(/\/+$/, '')}${path.startsWith('/') ? path : `/${path}`}`;
}
