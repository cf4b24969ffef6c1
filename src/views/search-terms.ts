import type { SearchTerm } from '../search/did-you-mean.ts';
import { inLocale } from './translated.ts';
import type { ViewContext } from './view-context.ts';

/** Every name a search may have meant: the titles of the pages, the words of the trade and the neighbours declared in `playbook.yaml` (M50). */
export function searchTerms(context: ViewContext): SearchTerm[] {
  const { playbook, locale, words } = context;
  const titled = [
    ...playbook.partnerships.map((record) => ({ kind: 'partnership', record }) as const),
    ...playbook.clauses.map((record) => ({ kind: 'clause', record }) as const),
    ...playbook.kpis.map((record) => ({ kind: 'kpi', record }) as const),
    ...playbook.guides.map((record) => ({ kind: 'guide', record }) as const),
    ...playbook.cases.map((record) => ({ kind: 'case', record }) as const),
    ...playbook.questions.map((record) => ({ kind: 'question', record }) as const),
    ...playbook.checklists.map((record) => ({ kind: 'checklist', record }) as const),
    ...playbook.candidates.map((record) => ({ kind: 'candidate', record }) as const),
  ];
  const { stage, instrument, tier, renewal, journalKind, level } = words.vocabulary;
  const trade = [stage, instrument, tier, renewal, journalKind, level].flatMap((group) => Object.values(group));
  const parties = playbook.partnerships.flatMap((partnership) => partnership.parties.map((party) => party.name));
  const types = [...context.types.values()].map((type) => type.name);
  const synonyms = (playbook.settings.search?.synonyms ?? []).flat();
  return [
    ...titled.map(({ kind, record }) => ({
      text: inLocale(record, locale).title,
      kind,
      href: context.href({ kind, id: record.id }),
    })),
    ...[...new Set([...types, ...trade, ...parties, ...synonyms])].map((text) => ({ text })),
  ];
}
