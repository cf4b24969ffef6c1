import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { attributeOf } from '../../../domain/prose/component-element.ts';
import { statusMark } from '../../ui/mark.ts';
import { markIcon } from './marks.ts';
import { referenceWithCard } from './reference.ts';
import type { RenderComponent } from './render-component.ts';

/**
 * A KPI by its latest value with the mark of its status, its name and status on hover; by its
 * name where it has no value.
 */
export const renderKpi: RenderComponent = (input) => {
  const { element, context, inLink } = input;
  const kpi = context.kpi(attributeOf(element, 'id') ?? '', attributeOf(element, 'partnership'));
  if (!kpi) return [{ type: 'text', value: context.words.unknown.Kpi }];
  if (kpi.value === undefined)
    return inLink
      ? [{ type: 'text', value: kpi.title }]
      : [h('a', { className: ['ref-kpi'], href: kpi.href }, kpi.title)];
  const { mark, tone } = statusMark(kpi.status ?? 'no-data');
  const content: ElementContent[] = [
    ...(kpi.status ? [markIcon(mark, tone)] : []),
    { type: 'text', value: kpi.value },
    ...(kpi.statusWord !== undefined ? [h('span', { className: ['vh'] }, ` (${kpi.statusWord})`)] : []),
  ];
  const status =
    kpi.statusWord === undefined
      ? []
      : [{ type: 'text' as const, value: ' ' }, h('span', { className: [`is-${tone}`] }, kpi.statusWord)];
  return referenceWithCard(input, { className: 'ref-kpi', href: kpi.href, content }, [h('b', kpi.title), ...status]);
};
