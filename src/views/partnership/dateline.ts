import type { Partnership } from '../../model/playbook.ts';
import { stages } from '../../model/stage.ts';
import type { ViewContext } from '../view-context.ts';

/**
 * The partnership, who it binds, and how far along it is; a partnership without a stage ends with its parties.
 * @param title the partnership’s title in the language of the page
 */
export function datelineOf(context: ViewContext, partnership: Partnership, title: string): string[] {
  const { partnership: words, vocabulary } = context.words;
  const { stage } = partnership;
  return [
    title,
    partnership.parties.map((party) => party.name).join(', '),
    ...(stage
      ? [`${words.step(stages.indexOf(stage) + 1)}, ${vocabulary.stage[stage].toLocaleLowerCase(context.locale)}`]
      : []),
  ];
}
