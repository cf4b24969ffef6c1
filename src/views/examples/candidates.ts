import { candidateCriteria, type CandidateScore } from '../../model/candidate.ts';
import { candidatePage, type CandidatePageView } from '../candidate/candidate-page.ts';
import type { BlockView } from '../ui/block.ts';
import type { ViewContext } from '../view-context.ts';
import { examplesOf, type Example } from './example.ts';
import { inventedContext, noProse } from './invented.ts';

/** What a candidate is known by: its facts, and its scores with their proofs. */
export type ScoredCandidate = Pick<CandidatePageView, 'facts'> & { readonly scorecard: readonly BlockView[] };

const owner = 'owner';
const type = 'considered';
const marks = [5, 4, 2, 4, 3, 5];

/**
 * A candidate whose every criterion is proved, and one that has no overall mark: a score without its proof,
 * a criterion without data.
 * @param href where its links lead: the examples name no page of the playbook
 */
export function candidateExamples(context: ViewContext, href: string): readonly Example<ScoredCandidate>[] {
  const say = context.words.components.candidates;
  const invented = inventedContext(context, href, {
    people: [{ id: owner, name: say.owner }],
    reference: { types: [{ id: type, name: say.type }], contractKinds: [], tools: [] },
  });
  const scores = candidateCriteria.map((criterion, index): CandidateScore => ({
    criterion,
    score: marks[index],
    proof: say.proofs[index],
  }));
  const view = (id: string, title: string, scorecard: CandidateScore[]): ScoredCandidate => {
    const { facts, sections } = candidatePage(invented, {
      id,
      file: `candidates/${id}.mdx`,
      title,
      stage: 'internal-assessment',
      type,
      owner,
      scorecard,
      prose: noProse,
      language: 'fr',
      translations: {},
    });
    return { facts, scorecard: sections.find((section) => section.id === 'scorecard')?.blocks ?? [] };
  };
  const [first = '', second = ''] = say.names;
  return examplesOf<keyof typeof say.titles, ScoredCandidate>(say.titles, {
    marked: view('marked', first, scores),
    waiting: view(
      'waiting',
      second,
      scores.slice(0, 5).map(({ proof, ...score }, index) => (index === 1 ? score : { ...score, proof })),
    ),
  });
}
