import { sentence } from '../ui/sentence.ts';
import type { ViewContext } from '../view-context.ts';
import { helpHead, type HelpHead } from './help-head.ts';

/**
 * The help page on how things are reckoned (M17, M44): the convention taken wherever practice has several. Its words
 * are those of the dictionary.
 */
export function reckoningPage(context: ViewContext): HelpHead {
  const say = context.words.reckoning;
  return helpHead(context, 'help-reckoning', say.title, sentence(say.sentence));
}
