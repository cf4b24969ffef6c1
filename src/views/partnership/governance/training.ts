import { trainingState, type TrainingState } from '../../../domain/people/training.ts';
import { compareText } from '../../../domain/text/compare-text.ts';
import { formatDate } from '../../../format/date.ts';
import { formatList } from '../../../format/list.ts';
import type { Partnership } from '../../../model/playbook.ts';
import { sourceOf } from '../../ui/block.ts';
import { statusMark, type StatusView } from '../../ui/mark.ts';
import { sentence } from '../../ui/sentence.ts';
import { statusView } from '../../ui/status-view.ts';
import { columnsOf } from '../../ui/table.ts';
import type { ViewContext } from '../../view-context.ts';
import type { BlockSection } from '../section.ts';

const marks: Readonly<Record<TrainingState, Pick<StatusView, 'mark' | 'tone'>>> = {
  done: statusMark('ok'),
  planned: { mark: 'soon', tone: 'accent' },
  overdue: statusMark('bad'),
  undated: statusMark('no-data'),
};

/** The training, cohesion and intercultural plan: what is done, planned or overdue (M30). */
export function trainingSection(context: ViewContext, partnership: Partnership): BlockSection | undefined {
  const words = context.words.training;
  const { locale, asOf } = context;
  const plan = (partnership.training ?? []).map((training) => ({ training, state: trainingState(training, asOf) }));
  if (plan.length === 0) return undefined;
  const topicsOf = (state: TrainingState) =>
    plan.filter((each) => each.state === state).map(({ training }) => training.topic);
  const overdue = topicsOf('overdue');
  const next = plan
    .flatMap(({ training, state }) => (state === 'planned' && training.on ? [{ ...training, on: training.on }] : []))
    .toSorted((a, b) => compareText(a.on, b.on))[0];
  return {
    kind: 'blocks',
    id: 'training',
    title: words.title,
    ...(overdue.length > 0 && { state: statusView(context, 'watch') }),
    sentence: sentence(
      words.done(topicsOf('done').length, plan.length),
      overdue.length === 0 ? '' : words.overdue(formatList(overdue, locale)),
      next ? words.next(next.topic, formatDate(next.on, locale)) : '',
    ),
    blocks: [
      {
        table: {
          label: words.title,
          columns: columnsOf(...words.columns),
          rows: plan.map(({ training, state }) => ({
            cells: [
              { text: training.topic, ...(training.kind && { sub: words.kind[training.kind] }) },
              { text: training.audience ?? '–' },
              { text: training.on ? formatDate(training.on, locale, 'medium') : '–' },
              { text: '', status: { word: words.state[state], ...marks[state] } },
            ],
          })),
        },
        ...sourceOf(context, partnership.file, ['training']),
      },
    ],
  };
}
