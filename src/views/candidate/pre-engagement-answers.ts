import { assessPreEngagement, type PreEngagementVerdict } from '../../domain/frame/pre-engagement.ts';
import { formatDate } from '../../format/date.ts';
import { formatList } from '../../format/list.ts';
import { preEngagementTopics, type PreEngagement, type PreEngagementTopic } from '../../model/pre-engagement.ts';
import type { BlockView } from '../ui/block.ts';
import { statusMark, type StatusView } from '../ui/mark.ts';
import { sentence, type Sentence } from '../ui/sentence.ts';
import { columnsOf, type CellView } from '../ui/table.ts';
import type { ViewContext } from '../view-context.ts';

const verdictStatus = { go: 'ok', 'go-if': 'watch', 'no-go': 'bad', unasked: 'no-data' } as const;
const answerStatus = { yes: 'ok', partly: 'watch', no: 'bad' } as const;

/** The verdict of the questions before committing, by its word and mark (M10). */
export function verdictStatusView({ words }: ViewContext, verdict: PreEngagementVerdict): StatusView {
  return { word: words.preEngagement.verdicts[verdict], ...statusMark(verdictStatus[verdict]) };
}

/** What the answers come to, in a sentence: the verdict, then its conditions and the questions left open. */
export function preEngagementSentence({ words, locale }: ViewContext, answers: PreEngagement | undefined): Sentence {
  const say = words.preEngagement;
  const { verdict, refused, conditions, open } = assessPreEngagement(answers);
  if (verdict === 'unasked' || verdict === 'go') return sentence(say.sentence[verdict]);
  const pending = [
    conditions.length === 0 ? '' : say.conditions(conditions.length),
    open.length === 0 ? '' : say.open(open.length),
  ].filter(Boolean);
  if (verdict === 'go-if') return sentence(`${say.sentence['go-if']} ${formatList(pending, locale)}.`);
  return sentence(
    say.sentence['no-go'](refused.length),
    pending.length === 0 ? '' : say.besides(formatList(pending, locale)),
  );
}

/** The eight questions with their answers, open ones included, and when they were answered. */
export function preEngagementBlock(context: ViewContext, answers: PreEngagement): BlockView {
  const { words, locale } = context;
  const say = words.preEngagement;
  const by = answers.by === undefined ? '' : context.person(answers.by).name;
  return {
    ...(answers.on && { note: say.answeredOn(formatDate(answers.on, locale), by) }),
    table: {
      label: say.table,
      columns: columnsOf(...say.columns),
      rows: preEngagementTopics.map((topic) => ({ cells: answerCells(context, answers, topic) })),
    },
  };
}

function answerCells({ words }: ViewContext, answers: PreEngagement, topic: PreEngagementTopic): CellView[] {
  const say = words.preEngagement;
  const given = answers[topic];
  const status: StatusView =
    given === undefined
      ? { word: say.answers.open, mark: 'none', tone: 'none' }
      : { word: say.answers[given.answer], ...statusMark(answerStatus[given.answer]) };
  const unsaid = given?.answer === 'partly' ? say.unsaid : '–';
  return [
    { text: say.topics[topic] },
    { text: '', status },
    { text: given?.because ?? '–' },
    { text: given?.condition ?? unsaid },
  ];
}
