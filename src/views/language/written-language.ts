import { createViewContext, type ViewContext } from '../view-context.ts';

/**
 * The context of a text that stands as it was written on a page in another language: its figures and the titles it
 * cites are read within its sentences, and are French as they are. Its links still lead to the pages of the reader’s
 * language. The page’s own context where it is French, or where nothing of the playbook is.
 */
export function inWrittenLanguage(context: ViewContext): ViewContext {
  const isKeptInFrench = context.playbook.settings.languages?.includes('fr') !== false;
  if (context.locale === 'fr' || !isKeptInFrench) return context;
  return { ...createViewContext(context, 'fr'), href: (target) => context.href(target) };
}
