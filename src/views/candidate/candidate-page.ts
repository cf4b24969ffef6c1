import { candidateCriteria } from '../../model/candidate.ts';
import type { Candidate } from '../../model/playbook.ts';
import { formatDate } from '../../format/date.ts';
import type { Fact } from '../ui/fact.ts';
import { pageFrame, type PageFrame } from '../page/page-frame.ts';
import type { BlockSection } from '../partnership/section.ts';
import { preEngagementSentence } from './pre-engagement-answers.ts';
import { renderRecordProse } from '../prose/record-prose.ts';
import { plainSentence, sentence, type Sentence } from '../ui/sentence.ts';
import { inLocale } from '../language/translated.ts';
import { recordPaths } from '../page/record-paths.ts';
import type { ViewContext } from '../view-context.ts';
import { candidateSections } from './candidate-sections.ts';
import { candidateStanding, markText } from './candidate-standing.ts';

export interface CandidatePageView {
  readonly frame: PageFrame;
  readonly title: string;
  readonly dateline: readonly string[];
  readonly sentence: Sentence;
  readonly facts: readonly Fact[];
  readonly sections: readonly BlockSection[];
  readonly prose: string;
}

/**
 * A candidate: what our customers say of it, its scorecard, our proposition, and the questions
 * before committing (M08, M10).
 */
export function candidatePage(context: ViewContext, candidate: Candidate): CandidatePageView {
  const { words, locale } = context;
  const say = words.candidate;
  const local = inLocale(candidate, locale);
  const standing = candidateStanding(context, candidate);
  const { mark, scored } = standing.scorecard;
  const type = candidate.type === undefined ? say.noType : context.typeName(candidate.type);
  const opening = sentence(
    local.summary ?? '',
    mark === null
      ? say.opening.unmarked(candidateCriteria.length - scored)
      : say.opening.marked(markText(context, mark)),
  );
  const owner = candidate.owner ?? candidate.review?.owner;
  const stage = words.vocabulary.stage[candidate.stage];
  return {
    frame: pageFrame(context, {
      kind: 'candidate',
      target: { kind: 'candidate', id: candidate.id },
      title: local.title,
      description: plainSentence(opening),
      current: 'partnerships',
      crumbs: [{ label: say.title, href: context.href({ kind: 'candidates' }) }, { label: local.title }],
      record: { file: local.file, owner: candidate.owner, review: candidate.review },
      untranslated: local.untranslated,
      filters: [
        { name: 'stage', value: stage },
        ...(owner === undefined ? [] : [{ name: 'owner', value: context.person(owner).name }]),
      ],
    }),
    title: local.title,
    dateline: [
      ...(candidate.found ? [formatDate(candidate.found, locale)] : []),
      ...(candidate.source ? [say.source(candidate.source)] : []),
    ],
    sentence: [
      ...opening,
      { text: ' ', strong: false },
      ...preEngagementSentence(context, candidate['pre-engagement']),
    ],
    facts: [
      { term: say.facts.stage, value: stage },
      { term: say.facts.type, value: type },
      { term: say.facts.mark, value: standing.mark },
      { term: say.facts.verdict, value: '', status: standing.verdict },
      { term: say.facts.owner, value: owner === undefined ? say.noOwner : context.person(owner).name },
    ],
    sections: candidateSections(context, standing),
    prose: renderRecordProse(context, local.prose, { asWritten: local.untranslated }),
  };
}

/** One page per candidate; none in a partner edition, which holds no candidate. */
export function candidatePaths(context: ViewContext) {
  return recordPaths(context.playbook.candidates, (record) => candidatePage(context, record));
}
