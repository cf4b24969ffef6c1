import { drawVoteBar } from '../../charts/vote-bar.ts';
import { formatList } from '../../format/list.ts';
import { formatPercent } from '../../format/number.ts';
import { wordsFor } from '../../i18n/words.ts';
import type { Locale } from '../../model/locale.ts';
import { renderVoteBar } from '../vote/render-vote.ts';
import { examplesOf, type Example } from './example.ts';

/** The share of all weight that a proposal needs. */
const voteThreshold = 0.66;

const weights = { own: 60, partner: 40 } as const;

/** Who votes for, under the outcome. */
export const ballots = {
  adopted: { own: true, partner: true },
  rejected: { own: true, partner: false },
} as const;

/** The bar of a vote that passes its threshold and of one that does not, as HTML. */
export function voteExamples(locale: Locale): readonly Example<string>[] {
  const { sample, votes: say } = wordsFor(locale).components;
  const share = formatPercent(voteThreshold, locale, { max: 0 });
  const view = (ballot: { readonly own: boolean; readonly partner: boolean }) => {
    const voters = (['own', 'partner'] as const).map((party) => ({
      label: `${sample[party]} ${weights[party]}`,
      weight: weights[party],
      isFor: ballot[party],
    }));
    const names = voters.filter(({ isFor }) => isFor).map(({ label }) => label);
    return renderVoteBar(
      drawVoteBar({
        title: say.bar,
        description: say.described(formatList(names, locale), share),
        voters,
        threshold: voteThreshold,
        thresholdLabel: say.threshold(share),
      }),
    );
  };
  return examplesOf<keyof typeof ballots, string>(say.titles, {
    adopted: view(ballots.adopted),
    rejected: view(ballots.rejected),
  });
}
