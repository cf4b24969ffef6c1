import { h } from 'hastscript';
import { attributeOf } from '../../../domain/prose/component-element.ts';
import { referenceWithCard } from './reference.ts';
import type { RenderComponent } from './render-component.ts';

/**
 * A figure that others published, linked to its line of the register; the card says what it
 * claims and who says so (M47).
 */
export const renderClaim: RenderComponent = (input) => {
  const { context } = input;
  const claim = context.claim(attributeOf(input.element, 'id') ?? '');
  if (!claim) return [{ type: 'text', value: context.words.unknown.Claim }];
  const value: ReturnType<RenderComponent> = [{ type: 'text', value: claim.value }];
  return referenceWithCard(input, { className: 'ref-claim', href: claim.href, content: value }, [
    h('b', claim.says),
    { type: 'text', value: ' ' },
    h('span', context.words.claimFrom(claim.source, claim.study, claim.checked === true)),
  ]);
};
