import { expectationState, type Expectation } from '../../../domain/governance/expectations.ts';
import { isFrameNeeded } from '../../../domain/frame/frame-section.ts';
import type { Partnership } from '../../../model/playbook.ts';
import { sourceOf } from '../../ui/block.ts';
import { statusMark, type StatusView } from '../../ui/mark.ts';
import { sentence } from '../../ui/sentence.ts';
import { statusView } from '../../ui/status-view.ts';
import { columnsOf } from '../../ui/table.ts';
import type { ViewContext } from '../../view-context.ts';
import { emptySection, type BlockSection } from '../section.ts';

const marks: Readonly<Record<ReturnType<typeof expectationState>, Omit<StatusView, 'word'>>> = {
  settled: statusMark('ok'),
  adjusted: { mark: 'half', tone: 'accent' },
  open: statusMark('watch'),
};

/** What each side expected, what both brought it down to, and what that changes (M12). */
export function expectationsSection(context: ViewContext, partnership: Partnership): BlockSection | undefined {
  const words = context.words.expectation;
  const expectations = partnership.expectations ?? [];
  if (expectations.length === 0) {
    return isFrameNeeded('expectations', partnership.stage) ? emptySection('expectations', words) : undefined;
  }
  const open = expectations.filter((each) => expectationState(each) === 'open').length;
  return {
    kind: 'blocks',
    id: 'expectations',
    title: words.title,
    sentence: sentence(words.adjusted(expectations.length - open, expectations.length)),
    ...(open > 0 && { state: statusView(context, 'watch') }),
    blocks: [
      {
        table: {
          label: words.title,
          columns: columnsOf(...words.columns),
          rows: expectations.map((each) => ({ cells: cellsOf(context, partnership, each) })),
        },
        ...sourceOf(context, partnership.file, ['expectations']),
      },
    ],
  };
}

function cellsOf(context: ViewContext, partnership: Partnership, each: Expectation) {
  const words = context.words.expectation;
  const state = expectationState(each);
  return [
    { text: each.expectation, ...(each.party && { sub: context.nameIn(partnership, each.party) }) },
    { text: each.adjustment ?? '–' },
    { text: each.effect ?? '–' },
    { text: '', status: { word: words.state[state], ...marks[state] } },
  ];
}
