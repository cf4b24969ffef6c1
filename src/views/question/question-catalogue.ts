import { capitalise, countInWords, numberInWords } from '../../format/count.ts';
import type { Question } from '../../model/playbook.ts';
import { byStage, type StageGroup } from '../guide/by-stage.ts';
import { guideLinks, type NotedLink } from '../guide/guide-links.ts';
import type { PageFrame } from '../page/page-frame.ts';
import { placedFrame } from '../page/placed-frame.ts';
import { renderRecordProse } from '../prose/record-prose.ts';
import { sentence, type Sentence } from '../ui/sentence.ts';
import { inLocale } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';

/** A question with its answer, folded under it. */
export interface AnsweredQuestion {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly answer: string;
  /** The guide that says the rest; none where it is not shown. */
  readonly guides: readonly NotedLink[];
}

export interface QuestionCatalogueView {
  readonly frame: PageFrame;
  readonly title: string;
  readonly sentence: Sentence;
  readonly stages: readonly StageGroup<AnsweredQuestion>[];
}

function answered(context: ViewContext, question: Question): AnsweredQuestion {
  const local = inLocale(question, context.locale);
  return {
    id: question.id,
    title: local.title,
    href: context.href({ kind: 'question', id: question.id }),
    answer: renderRecordProse(context, local.prose, { headingShift: 2 }),
    guides: guideLinks(context, [question.guide]),
  };
}

/** Every question with its answer, by the stage of its guide (M48). */
export function questionCatalogue(context: ViewContext): QuestionCatalogueView {
  const { words, locale, playbook } = context;
  const { questions } = playbook;
  const say = words.question;
  const guides = new Set(questions.map(({ guide }) => guide)).size;
  const all = capitalise(countInWords(questions.length, locale, say.forms, 'feminine'));
  const opening = sentence(
    questions.length === 0
      ? say.none
      : questions.length === 1
        ? say.one(all)
        : say.count(all, numberInWords(guides, locale), guides === 1),
  );
  return {
    frame: placedFrame(context, {
      kind: 'questions',
      under: 'guides',
      title: say.title,
      description: opening,
    }),
    title: say.title,
    sentence: opening,
    stages: byStage(context, questions, ({ guide }) => context.guides.get(guide)?.phase).map(({ title, items }) => ({
      title,
      items: items.map((question) => answered(context, question)),
    })),
  };
}
