import { committeeOf } from '../../../domain/governance/committee-of.ts';
import { formatDuration } from '../../../format/duration.ts';
import type { ExitScenario } from '../../../model/exit-scenario.ts';
import type { Partnership } from '../../../model/playbook.ts';
import { sourceOf } from '../../ui/block.ts';
import { sentence } from '../../ui/sentence.ts';
import { columnsOf, type CellView } from '../../ui/table.ts';
import type { ViewContext } from '../../view-context.ts';
import type { BlockSection } from '../section.ts';

/**
 * The ways the partnership could end or become another one (M45). Undefined where the record names
 * none: readiness says so.
 */
export function scenariosSection(context: ViewContext, partnership: Partnership): BlockSection | undefined {
  const { scenario: words } = context.words;
  const scenarios = partnership.exit?.scenarios ?? [];
  if (scenarios.length === 0) return undefined;
  const kept = scenarios.filter((each) => typeof each !== 'string' && each.kind === 'transformation').length;
  return {
    kind: 'blocks',
    id: 'scenarios',
    title: words.title,
    sentence: sentence(words.sentence(kept, scenarios.length)),
    blocks: [
      {
        table: {
          label: words.table,
          columns: columnsOf(...words.columns),
          rows: scenarios.map((each) => ({ cells: cellsOf(context, partnership, each) })),
        },
        ...sourceOf(context, partnership.file, ['exit', 'scenarios']),
      },
    ],
  };
}

function cellsOf(context: ViewContext, partnership: Partnership, scenario: ExitScenario): CellView[] {
  const unknown = { text: '–' };
  if (typeof scenario === 'string') return [{ text: scenario }, unknown, unknown, unknown, unknown];
  const committee = committeeOf(partnership, scenario.decides);
  return [
    { text: scenario.title, sub: context.words.scenario.kind[scenario.kind] },
    { text: scenario.trigger ?? '–' },
    { text: scenario.remains ?? '–' },
    { text: scenario.delay ? formatDuration(scenario.delay, context.locale) : '–' },
    { text: committee?.name ?? scenario.decides ?? '–' },
  ];
}
