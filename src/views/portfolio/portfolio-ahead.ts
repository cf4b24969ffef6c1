import { mapNetwork } from '../../domain/network/network-map.ts';
import { candidateStages } from '../../model/candidate.ts';
import { candidatesSentence } from '../candidate/candidate-catalogue.ts';
import { candidateStanding } from '../candidate/candidate-standing.ts';
import { networkSentence } from '../network/network-page.ts';
import type { Sentence } from '../ui/sentence.ts';
import { recordLink } from '../page/record-link.ts';
import type { ViewContext } from '../view-context.ts';

interface Link {
  readonly text: string;
  readonly href: string;
}

/**
 * What stands beside the portfolio: the candidates by stage, the gaps of the network, and the ways to what comes next.
 */
export interface PortfolioAhead {
  readonly candidates: {
    readonly sentence: Sentence;
    readonly href: string;
    /** The stages that hold a candidate, in order. */
    readonly stages: readonly { readonly stage: string; readonly links: readonly Link[] }[];
  };
  /** No name: the portfolio is read by more people than the network. */
  readonly network: { readonly sentence: Sentence; readonly href: string };
  readonly links: readonly Link[];
}

/** The blocks under the portfolio of the internal edition (M08, M11). */
export function portfolioAhead(context: ViewContext): PortfolioAhead {
  const { words, playbook, asOf } = context;
  const { candidates, network } = playbook;
  return {
    candidates: {
      sentence: candidatesSentence(
        context,
        candidates.map((candidate) => candidateStanding(context, candidate)),
      ),
      href: context.href({ kind: 'candidates' }),
      stages: candidateStages
        .map((stage) => ({
          stage: words.vocabulary.stage[stage],
          links: candidates
            .filter((candidate) => candidate.stage === stage)
            .map((candidate) => recordLink(context, 'candidate', candidate)),
        }))
        .filter(({ links }) => links.length > 0),
    },
    network: {
      sentence: networkSentence(context, mapNetwork(network, asOf)),
      href: context.href({ kind: 'network' }),
    },
    links: (['chooser', 'programme'] as const).map((kind) => ({
      text: words.portfolio.ahead.links[kind],
      href: context.href({ kind }),
    })),
  };
}
