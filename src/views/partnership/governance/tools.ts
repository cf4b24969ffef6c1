import { sourcesOfTruth } from '../../../domain/people/tool-directory.ts';
import { formatList } from '../../../format/list.ts';
import type { Partnership } from '../../../model/playbook.ts';
import { sourceOf, type BlockView } from '../../ui/block.ts';
import { sentence } from '../../ui/sentence.ts';
import { statusView } from '../../ui/status-view.ts';
import { columnsOf } from '../../ui/table.ts';
import { inLocale } from '../../language/translated.ts';
import { usersOf } from './tool-users.ts';
import type { ViewContext } from '../../view-context.ts';
import type { BlockSection } from '../section.ts';

/** The tools, what goes where, who else uses them, and the rules that hold for all (M24). */
export function toolsSection(context: ViewContext, partnership: Partnership): BlockSection | undefined {
  const words = context.words.tool;
  const { tools } = partnership;
  const rules = rulesBlock(context, partnership);
  if (!tools?.length && rules === undefined) return undefined;
  const truths = sourcesOfTruth(partnership).map((id) => context.toolName(id));
  const names = formatList(truths, context.locale);
  return {
    kind: 'blocks',
    id: 'tools',
    title: words.title,
    ...(truths.length !== 1 && { state: statusView(context, 'watch') }),
    sentence: sentence(
      truths.length === 0 ? words.noTruth : truths.length === 1 ? words.truth(names) : words.severalTruths(names),
      rules === undefined && !context.playbook.edition ? words.noRules : '',
    ),
    blocks: toolBlocks(context, partnership, 'with-users'),
  };
}

/**
 * The tools and their rules as tables. `with-users` says which other partnerships use each tool,
 * `alone` leaves that out: the partner who signs a charter is not told of them.
 */
export function toolBlocks(context: ViewContext, partnership: Partnership, scope: 'with-users' | 'alone'): BlockView[] {
  return [usesBlock(context, partnership, scope), rulesBlock(context, partnership)].filter(
    (block) => block !== undefined,
  );
}

function usesBlock(
  context: ViewContext,
  partnership: Partnership,
  scope: 'with-users' | 'alone',
): BlockView | undefined {
  const words = context.words.tool;
  const uses = partnership.tools ?? [];
  if (uses.length === 0) return undefined;
  return {
    table: {
      label: words.title,
      columns: columnsOf(...words.columns, ...(scope === 'alone' ? [] : [words.usersColumn])),
      rows: uses.map((use) => {
        const elsewhere = usersOf(context.playbook, use.tool).filter(({ id }) => id !== partnership.id);
        const titles = elsewhere.map((other) => inLocale(other, context.locale).title);
        return {
          cells: [
            {
              text: context.toolName(use.tool),
              ...(use['source-of-truth'] === true && { sub: words.isTruth }),
            },
            { text: use.for },
            { text: use.access ?? '–' },
            ...(scope === 'alone' ? [] : [{ text: formatList(titles, context.locale) || words.onlyHere }]),
          ],
        };
      }),
    },
    ...sourceOf(context, partnership.file, ['tools']),
  };
}

function rulesBlock(context: ViewContext, partnership: Partnership): BlockView | undefined {
  const words = context.words.tool;
  const rules = partnership['tool-rules'];
  const rows = [
    { rule: words.rules.meeting, text: formatList(rules?.meeting ?? [], context.locale) },
    { rule: words.rules.summary, text: rules?.summary ?? '' },
    { rule: words.rules.access, text: rules?.access ?? '' },
    { rule: words.rules.naming, text: rules?.naming ?? '' },
  ].filter(({ text }) => text !== '');
  if (rows.length === 0) return undefined;
  return {
    heading: words.rulesHead,
    table: {
      label: words.rulesHead,
      columns: columnsOf(...words.rulesColumns),
      rows: rows.map(({ rule, text }) => ({ cells: [{ text: rule }, { text }] })),
    },
    ...sourceOf(context, partnership.file, ['tool-rules']),
  };
}
