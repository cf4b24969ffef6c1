import { formatDate } from '../../format/date.ts';
import type { Partnership } from '../../model/playbook.ts';
import { stages } from '../../model/stage.ts';
import { sourceOf } from '../block.ts';
import { sentence } from '../sentence.ts';
import { columnsOf } from '../table.ts';
import type { ViewContext } from '../view-context.ts';
import type { BlockSection } from './section.ts';

/** What was arranged at each stage, with its evidence. Undefined where the record names none. */
export function stagesSection(context: ViewContext, partnership: Partnership): BlockSection | undefined {
  const { partnership: words, vocabulary } = context.words;
  const arranged = stages.filter((stage) => partnership.stages?.[stage] !== undefined);
  if (arranged.length === 0) return undefined;
  return {
    kind: 'blocks',
    id: 'stages',
    title: words.stages.title,
    sentence: sentence(words.stages.sentence(arranged.length)),
    blocks: [
      {
        table: {
          label: words.stages.table,
          columns: columnsOf(...words.stages.columns),
          rows: arranged.map((stage) => {
            const entry = partnership.stages?.[stage];
            return {
              cells: [
                { text: vocabulary.stage[stage] },
                { text: entry?.arranged ? formatDate(entry.arranged, context.locale, 'medium') : '–' },
                { text: entry?.evidence ?? '–' },
              ],
            };
          }),
        },
        ...sourceOf(context, partnership.file, ['stages']),
      },
    ],
  };
}
