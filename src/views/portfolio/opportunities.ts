import { listOpportunities } from '../../domain/frame/opportunities.ts';
import { dueCell } from '../partnership/stages/roadmap.ts';
import { emptySection, type BlockSection } from '../partnership/section.ts';
import { sectionAddress } from '../partnership/section-address.ts';
import { sentence } from '../ui/sentence.ts';
import { columnsOf } from '../ui/table.ts';
import { inLocale } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';

/** What the partnerships watch, plan and try, across the portfolio, the furthest along first (M46). */
export function opportunitiesSection(context: ViewContext): BlockSection | undefined {
  const { playbook, asOf, locale } = context;
  const { roadmap: words, vocabulary } = context.words;
  const found = listOpportunities(playbook.partnerships, asOf);
  if (playbook.partnerships.length === 0) return undefined;
  if (found.length === 0)
    return emptySection('opportunities', { title: words.acrossTitle, empty: words.acrossNone, next: words.acrossNext });
  const pilots = found.filter(({ entry }) => entry.step === 'pilot').length;
  return {
    kind: 'blocks',
    id: 'opportunities',
    title: words.acrossTitle,
    sentence: sentence(words.across(found.length, pilots)),
    blocks: [
      {
        table: {
          label: words.table,
          columns: columnsOf(...words.acrossColumns),
          rows: found.map(({ partnership, entry }) => ({
            cells: [
              { text: entry.title },
              { text: inLocale(partnership, locale).title, href: sectionAddress(context, partnership, 'roadmap') },
              { text: vocabulary.roadmapStep[entry.step] },
              dueCell(context, entry),
              { text: entry.expect ?? '–' },
              { text: entry.owner ? context.person(entry.owner).name : '–' },
            ],
          })),
        },
      },
    ],
  };
}
