import { sentence } from '../ui/sentence.ts';
import type { ViewContext } from '../view-context.ts';
import { helpHead, type HelpHead } from './help-head.ts';

/**
 * The help page on personal data, and on taking someone out of a playbook and of its history (M11). Its words are those
 * of the dictionary.
 */
export function personalDataPage(context: ViewContext): HelpHead {
  const say = context.words.personalData;
  return helpHead(context, 'help-personal-data', say.title, sentence(say.sentence));
}
