import { scoreCandidate, type Scorecard } from '../../domain/network/candidate-scorecard.ts';
import { assessPreEngagement, type PreEngagementStanding } from '../../domain/frame/pre-engagement.ts';
import { formatNumber } from '../../format/number.ts';
import type { Candidate } from '../../model/playbook.ts';
import { stages } from '../../model/stage.ts';
import { statusMark, type StatusView } from '../ui/mark.ts';
import { verdictStatusView } from './pre-engagement-answers.ts';
import type { ViewContext } from '../view-context.ts';

/** A candidate with its two judgements, and both in words. */
export interface CandidateStanding {
  readonly candidate: Candidate;
  readonly scorecard: Scorecard;
  readonly questions: PreEngagementStanding;
  /** `4,2 sur 5`, or that there is no mark. */
  readonly mark: string;
  readonly verdict: StatusView;
}

/** How a candidate stands (M08, M10). */
export function candidateStanding(context: ViewContext, candidate: Candidate): CandidateStanding {
  const say = context.words.candidate;
  const scorecard = scoreCandidate(candidate);
  const questions = assessPreEngagement(candidate['pre-engagement']);
  return {
    candidate,
    scorecard,
    questions,
    mark: scorecard.mark === null ? say.noMark : say.mark(markText(context, scorecard.mark)),
    verdict: verdictStatusView(context, questions.verdict),
  };
}

/** The candidates, the furthest stage first. */
export function candidateStandings(context: ViewContext): readonly CandidateStanding[] {
  return context.playbook.candidates
    .map((candidate) => candidateStanding(context, candidate))
    .toSorted((a, b) => stages.indexOf(b.candidate.stage) - stages.indexOf(a.candidate.stage));
}

/** A mark out of five, to one decimal. */
export function markText({ locale }: ViewContext, mark: number): string {
  return formatNumber(mark, locale, { max: 1 });
}

/** The state of a score: as it is from 3 on, to be watched below, without data where nothing proves it. */
export function scoreStatus(context: ViewContext, { state, score }: Scorecard['lines'][number]): StatusView {
  const say = context.words.candidate.scorecard;
  if (state === 'no-data' || score === null) return { word: say.noData, ...statusMark('no-data') };
  if (state === 'unproved') return { word: say.unproved, ...statusMark('no-data') };
  return { word: say.score(score), ...statusMark(score >= 3 ? 'ok' : 'watch') };
}
