import { checklistsFor } from '../../domain/checklist/checklist.ts';
import { formatNumber } from '../../format/number.ts';
import type { Partnership } from '../../model/playbook.ts';
import { linesOf } from '../checklist/checklist-lines.ts';
import { once } from '../facts.ts';
import { sentence } from '../ui/sentence.ts';
import { columnsOf } from '../ui/table.ts';
import { inLocale } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';
import { emptySection, type BlockSection } from './section.ts';

/** The checklists generated for a partnership, with what its record already answers (M51). */
export function checklistsSection(context: ViewContext, partnership: Partnership): BlockSection {
  const {
    partnership: { checklists: words },
    vocabulary,
  } = context.words;
  const { playbook, asOf, locale } = context;
  const templates = checklistsFor(partnership, playbook.checklists);
  if (templates.length === 0) return emptySection('checklists', words);
  const counts = once(playbook, `checklist counts ${partnership.id} ${asOf}`, () =>
    templates.map((template) => {
      const lines = linesOf(context, template, partnership);
      return { template, total: lines.length, answered: lines.filter((line) => line.proved !== undefined).length };
    }),
  );
  const total = counts.reduce((sum, count) => sum + count.total, 0);
  const answered = counts.reduce((sum, count) => sum + count.answered, 0);
  return {
    kind: 'blocks',
    id: 'checklists',
    title: words.title,
    sentence: sentence(words.sentence(counts.length), total > 0 ? words.open(total - answered, total) : ''),
    blocks: [
      {
        table: {
          label: words.table,
          columns: columnsOf(...words.columns),
          rows: counts.map((count) => ({
            cells: [
              {
                text: inLocale(count.template, locale).title,
                href: context.href({ kind: 'partnership-checklist', id: partnership.id, checklist: count.template.id }),
              },
              { text: vocabulary.occasion[count.template.occasion] },
              { text: formatNumber(count.total, locale) },
              { text: formatNumber(count.answered, locale) },
            ],
          })),
        },
      },
    ],
  };
}
