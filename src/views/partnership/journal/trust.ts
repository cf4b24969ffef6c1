import { assessTrust, type RatingReading, type Trust, type TrustTopic } from '../../../domain/health/trust.ts';
import { formatDate } from '../../../format/date.ts';
import { formatWholeShare } from '../../../format/number.ts';
import type { Partnership } from '../../../model/playbook.ts';
import { sourceOf, type BlockView } from '../../ui/block.ts';
import { statusMark } from '../../ui/mark.ts';
import { sentence } from '../../ui/sentence.ts';
import { statusView } from '../../ui/status-view.ts';
import { columnsOf } from '../../ui/table.ts';
import type { ViewContext } from '../../view-context.ts';
import type { BlockSection } from '../section.ts';

const readings: Readonly<Record<RatingReading, 'ok' | 'bad' | 'watch' | 'no-data'>> = {
  strong: 'ok',
  weak: 'bad',
  apart: 'watch',
  fair: 'ok',
  unanswered: 'no-data',
};

/**
 * Where trust stands: promises, obstacles, balance and the five behaviours, side by side (M29). Undefined where
 * nothing was rated or promised.
 */
export function trustSection(context: ViewContext, partnership: Partnership): BlockSection | undefined {
  const words = context.words.trust;
  const trust = assessTrust(partnership, context.asOf);
  const { commitments, obstacles, behaviours, topics } = trust;
  const isPromised = commitments.judged + commitments.open > 0;
  if (!isPromised && obstacles.judged === 0 && behaviours.length === 0) return undefined;
  return {
    kind: 'blocks',
    id: 'trust',
    title: words.title,
    ...(topics.length > 0 && { state: statusView(context, 'watch') }),
    sentence: sentence(
      commitments.judged === 0 ? words.noneJudged : words.kept(commitments.kept, commitments.judged),
      words.topics(topics.length),
    ),
    blocks: [
      indicatorsBlock(context, partnership, trust),
      behavioursBlock(context, partnership, trust),
      topicsBlock(context, topics),
    ].filter((block) => block !== undefined),
  };
}

function indicatorsBlock(context: ViewContext, partnership: Partnership, trust: Trust): BlockView {
  const words = context.words.trust;
  const { commitments, obstacles, balances } = trust;
  const outOf = (part: number, whole: number) => (whole === 0 ? '–' : words.outOf(part, whole));
  return {
    heading: words.indicatorsHead,
    table: {
      label: words.indicatorsHead,
      columns: columnsOf(...words.indicatorColumns),
      rows: [
        {
          cells: [
            { text: words.commitments },
            { text: outOf(commitments.kept, commitments.judged) },
            { text: commitments.open > 0 ? words.open(commitments.open) : '' },
          ],
        },
        {
          cells: [
            { text: words.obstacles },
            { text: outOf(obstacles.early, obstacles.judged) },
            { text: obstacles.unknown > 0 ? words.untold(obstacles.unknown) : '' },
          ],
        },
        ...balances.map(({ of, shares, lopsided }) => ({
          cells: [
            { text: words.balanceOf[of], sub: partnership.parties.map(({ name }) => name).join(' / ') },
            { text: shares.map((share) => formatWholeShare(share, context.locale)).join(' / ') },
            { text: lopsided ? words.lopsided : '' },
          ],
        })),
      ],
    },
  };
}

function behavioursBlock(context: ViewContext, partnership: Partnership, { behaviours }: Trust): BlockView | undefined {
  const words = context.words.trust;
  if (behaviours.length === 0) return undefined;
  return {
    heading: words.behavioursHead,
    table: {
      label: words.behavioursHead,
      caption: words.rule,
      columns: [
        ...columnsOf(words.behaviourColumn),
        ...partnership.parties.map(({ name }) => ({ label: name, numeric: true })),
        ...columnsOf(words.readingColumn),
      ],
      rows: behaviours.map(({ behaviour, ratings, reading, on }) => ({
        cells: [
          { text: words.behaviour[behaviour], sub: formatDate(on, context.locale, 'medium') },
          ...ratings.map((rating) => ({ text: rating === null ? '–' : String(rating) })),
          { text: '', status: { word: words.reading[reading], ...statusMark(readings[reading]) } },
        ],
      })),
    },
    ...sourceOf(context, partnership.file, ['trust']),
  };
}

function topicsBlock(context: ViewContext, topics: readonly TrustTopic[]): BlockView | undefined {
  const words = context.words.trust;
  if (topics.length === 0 || context.playbook.edition) return undefined;
  return {
    heading: words.reviewHead,
    table: {
      label: words.reviewHead,
      columns: columnsOf(...words.reviewColumns),
      rows: topics.map((topic) => ({ cells: [{ text: topicText(context, topic) }] })),
    },
  };
}

function topicText(context: ViewContext, topic: TrustTopic): string {
  const words = context.words.trust;
  switch (topic.about) {
    case 'commitments':
    case 'obstacles':
      return words.topic[topic.about](topic.count);
    case 'behaviour':
      return words.topic[topic.reading](words.behaviour[topic.behaviour]);
    case 'balance':
      return words.topic.balance(words.balanceOf[topic.of]);
  }
}
