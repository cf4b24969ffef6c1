import type { Question } from '../../model/playbook.ts';
import { guideLinks } from '../guide/guide-links.ts';
import type { GuidePageView } from '../guide/guide-page.ts';
import { pageFrame } from '../page/page-frame.ts';
import { renderRecordProse } from '../prose/record-prose.ts';
import { plainSentence, sentence } from '../ui/sentence.ts';
import { inLocale } from '../language/translated.ts';
import { recordPaths } from '../page/record-paths.ts';
import type { ViewContext } from '../view-context.ts';
import { questionLinks } from './question-links.ts';

/** A question and its answer, laid out as a guide is: search leads here (M48). */
export function questionPage(context: ViewContext, question: Question): GuidePageView {
  const { locale, words } = context;
  const say = words.question;
  const local = inLocale(question, locale);
  const guides = guideLinks(context, [question.guide]);
  const [guide] = guides;
  const opening = sentence(guide ? say.guided(guide.text) : say.unguided);
  const phase = context.guides.get(question.guide)?.phase;
  const owner = question.review?.owner ?? question.owner;
  const neighbours = questionLinks(context, question.guide, question.id);
  return {
    frame: pageFrame(context, {
      kind: 'question',
      target: { kind: 'question', id: question.id },
      title: local.title,
      description: plainSentence(opening),
      current: 'guides',
      crumbs: [
        { label: words.guide.title, href: context.href({ kind: 'guides' }) },
        { label: say.title, href: context.href({ kind: 'questions' }) },
        { label: local.title },
      ],
      record: { file: local.file, owner: question.owner, review: question.review },
      untranslated: local.untranslated,
      filters: [
        ...(phase ? [{ name: 'stage', value: words.vocabulary.stage[phase] }] : []),
        ...(owner ? [{ name: 'owner', value: context.person(owner).name }] : []),
      ],
    }),
    title: local.title,
    dateline: [phase ? say.phase(words.vocabulary.stage[phase]) : say.anyPhase],
    sentence: opening,
    outline: [],
    applies: [
      { title: say.guide, links: guides },
      { title: say.neighbours, links: neighbours },
    ].filter(({ links }) => links.length > 0),
    prose: renderRecordProse(context, local.prose, { explained: !local.untranslated }),
    questions: [],
  };
}

/** One page per question. */
export function questionPaths(context: ViewContext) {
  return recordPaths(context.playbook.questions, (record) => questionPage(context, record));
}
