import { h } from 'hastscript';
import { attributeOf } from '../../../domain/prose/component-element.ts';
import { referenceWithCard } from './reference.ts';
import type { RenderComponent } from './render-component.ts';

/** A clause of the library, by its title, with what it is for on hover. */
export const renderClause: RenderComponent = (input) => {
  const clause = input.context.clause(attributeOf(input.element, 'id') ?? '');
  if (!clause) return [{ type: 'text', value: input.context.words.unknown.Clause }];
  const title: ReturnType<RenderComponent> = [{ type: 'text', value: clause.title }];
  const { href, titleLang, purposeLang } = clause;
  return referenceWithCard(input, { className: 'ref-clause', href, lang: titleLang, content: title }, [
    h('b', { lang: titleLang }, clause.title),
    { type: 'text', value: ' ' },
    h('span', { lang: purposeLang }, clause.purpose),
  ]);
};
