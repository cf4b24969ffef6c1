import type { ElementContent } from 'hast';
import { positionTiers } from '../../model/contract.ts';
import { renderRecordProse } from '../prose/record-prose.ts';
import type { ViewContext } from '../view-context.ts';
import { examplesOf, type Example } from './example.ts';

/** The positions of a clause as its page prints them, after a passage that no partner reads. */
export function positionExamples(context: ViewContext): readonly Example<string>[] {
  const { titles, positions, say, objection } = context.words.components.positions;
  const element = (
    tagName: string,
    properties: Readonly<Record<string, string>>,
    children: ElementContent[],
  ): ElementContent => ({ type: 'element', tagName, properties, children });
  const paragraph = (text: string) => element('p', {}, [{ type: 'text', value: text }]);
  const printed = positionTiers.map((tier, index) => {
    const [rationale = '', wording = ''] = positions[index] ?? [];
    const spoken = tier === 'preferred' ? { say } : {};
    return element('Position', { tier, rationale, ...spoken }, [paragraph(wording)]);
  });
  const kept = element('Internal', {}, [paragraph(objection)]);
  return examplesOf<keyof typeof titles, string>(titles, {
    ranks: renderRecordProse(context, { type: 'root', children: [kept, ...printed] }, {}),
  });
}
