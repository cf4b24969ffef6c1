import { isSwapOf, lettersApart } from '../../diagnostics/near-match.ts';
import { headingName } from './heading-name.ts';

/**
 * The known name that a mistyped one most likely meant, or an empty text where none is near. Near is at most one change
 * in three characters, never more than three, two letters in the wrong order being one change; a unit in brackets and
 * what punctuates a heading are looked past.
 */
export function nearestName(text: string, known: readonly string[]): string {
  const written = headingName(text);
  const bare = written.replace(/ *[([][^)\]]*[)\]]$/, '').replace(/[ :*.]+$/, '');
  let nearest = '';
  let least = Math.min(3, Math.floor(bare.length / 3)) + 1;
  for (const name of known) {
    const folded = headingName(name);
    const changes = isSwapOf(bare, folded) ? 1 : Math.min(lettersApart(written, folded), lettersApart(bare, folded));
    if (changes < least) [nearest, least] = [name, changes];
  }
  return nearest;
}
