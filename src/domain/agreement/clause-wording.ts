import type { ElementContent } from 'hast';
import type { PositionTier } from '../../model/contract.ts';
import type { Clause } from '../../model/playbook.ts';
import type { Prose } from '../../model/prose.ts';
import { attributeOf, isComponent } from '../prose/component-element.ts';
import { proseElements } from '../prose/prose-elements.ts';

/** The wording of a clause at one position, as a tree that still holds its blanks, references and optional passages. */
export function wordingOf(prose: Prose, tier: PositionTier): readonly ElementContent[] | undefined {
  for (const element of proseElements(prose))
    if (isComponent(element, 'Position') && attributeOf(element, 'tier') === tier) return element.children;
  return undefined;
}

/** What a contract needs of the library to print a clause it pins, at the version it pins. */
export type ClauseText = Pick<Clause, 'id' | 'title' | 'version' | 'binding' | 'variables' | 'prose'>;
