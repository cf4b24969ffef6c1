import { createViewContext, type ViewContext } from '../view-context.ts';

/**
 * The context of a text that stands as it was written on a page in another language: its figures and the titles it
 * cites are read within its sentences, and are in their language. Its links still lead to the pages of the reader’s
 * language. The page’s own context where that is the language of the records.
 */
export function inWrittenLanguage(context: ViewContext): ViewContext {
  const { language } = context.playbook;
  if (context.locale === language) return context;
  return { ...createViewContext(context, language), href: (target) => context.href(target) };
}
