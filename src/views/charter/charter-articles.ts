import { charterGaps, type CharterPart } from '../../domain/frame/charter-gaps.ts';
import { decisionSteps } from '../../domain/governance/decision-steps.ts';
import { reviewDates } from '../../domain/calendar/review-dates.ts';
import { votingMatters } from '../../domain/governance/voting-matters.ts';
import { capitalise } from '../../format/count.ts';
import { formatDate } from '../../format/date.ts';
import { formatCadence, formatDuration } from '../../format/duration.ts';
import { formatList, formatNames } from '../../format/list.ts';
import type { Partnership } from '../../model/playbook.ts';
import type { BlockView } from '../ui/block.ts';
import { appointmentsSection } from '../partnership/governance/appointments.ts';
import { communicationSection } from '../partnership/governance/communication.ts';
import { urgentOf } from '../partnership/governance/escalation.ts';
import { ladderOf } from '../partnership/governance/escalation-rungs.ts';
import { protocolSection, stepView } from '../partnership/governance/protocol.ts';
import { rolesSection } from '../partnership/governance/roles.ts';
import { toolBlocks } from '../partnership/governance/tools.ts';
import { powerSentence, speakerOf } from '../partnership/governance/vote.ts';
import { columnsOf } from '../ui/table.ts';
import { plainSentence, sentence } from '../ui/sentence.ts';
import type { ViewContext } from '../view-context.ts';

/** An article of the charter; one that the record leaves empty says so. */
export interface CharterArticle {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** What happens in order. */
  readonly steps: readonly string[];
  readonly blocks: readonly BlockView[];
  readonly missing?: string;
}

type ArticleName = 'parties' | CharterPart | 'review';
type ArticleBody = Partial<Pick<CharterArticle, 'paragraphs' | 'steps' | 'blocks'>>;

const order = [
  'parties',
  'roles',
  'committees',
  'decisions',
  'escalation',
  'communication',
  'tools',
  'review',
] as const satisfies readonly ArticleName[];

const bodies: Readonly<Record<ArticleName, (context: ViewContext, partnership: Partnership) => ArticleBody>> = {
  parties: (context, partnership) => ({
    paragraphs: [context.words.charter.partiesText(formatNames(partnership.parties, context.locale))],
    blocks: appointmentsSection(context, partnership).blocks,
  }),
  roles: (context, partnership) => ({ blocks: rolesSection(context, partnership)?.blocks ?? [] }),
  committees: (context, partnership) => ({ blocks: [committeesTable(context, partnership)] }),
  decisions: decisionsBody,
  escalation: (context, partnership) => ({
    paragraphs: Object.values(urgentOf(context, partnership)),
    steps: ladderOf(context, partnership, undefined).map(({ title, details }) => `${[title, ...details].join('. ')}.`),
  }),
  communication: (context, partnership) => ({ blocks: communicationSection(context, partnership)?.blocks ?? [] }),
  tools: (context, partnership) => ({ blocks: toolBlocks(context, partnership, 'alone') }),
  review: reviewBody,
};

/** The articles in order, numbered from one. A partner edition leaves out those that it is not shown. */
export function charterArticles(context: ViewContext, partnership: Partnership): CharterArticle[] {
  const words = context.words.charter;
  const gaps: readonly string[] = charterGaps(partnership);
  return order
    .filter((name) => context.playbook.edition === undefined || !gaps.includes(name))
    .map((name, index) => {
      const head = { id: name, title: words.article(index + 1, words.articles[name]) };
      const isMissing = gaps.includes(name);
      const { paragraphs = [], steps = [], blocks = [] } = isMissing ? {} : bodies[name](context, partnership);
      return {
        ...head,
        paragraphs,
        steps,
        blocks: blocks.map(withoutSource),
        ...(isMissing && { missing: words.toWrite }),
      };
    });
}

/** What is signed names no file and no line. */
function withoutSource({ source: _source, ...block }: BlockView): BlockView {
  return block;
}

function committeesTable(context: ViewContext, partnership: Partnership): BlockView {
  const { charter: words, committee: say } = context.words;
  const { locale } = context;
  return {
    table: {
      label: words.articles.committees,
      columns: columnsOf(...words.committeeColumns),
      rows: (partnership.governance?.committees ?? []).map((committee) => {
        const names = committee.members.map((id) => context.person(id).name);
        const practice = [
          committee.quorum !== undefined && say.quorum(committee.quorum),
          committee.papers && say.papers(formatDuration(committee.papers, locale)),
        ].filter((text) => typeof text === 'string');
        return {
          orphan: committee.mandate === undefined,
          cells: [
            { text: committee.name },
            {
              text: committee.mandate ?? say.noMandate,
              ...(committee.delegation !== undefined && { sub: say.delegation(committee.delegation) }),
            },
            { text: formatList(names, locale) || '–' },
            { text: committee.cadence ? capitalise(formatCadence(committee.cadence, locale)) : '–' },
            { text: capitalise(practice.join(', ')) || '–' },
          ],
        };
      }),
    },
  };
}

function decisionsBody(context: ViewContext, partnership: Partnership): ArticleBody {
  const words = context.words.charter;
  const steps = decisionSteps(partnership.governance ?? {}).map((step) => {
    const { title, text } = stepView(context, partnership, step);
    return words.step(title, text);
  });
  const [ordinary] = votingMatters(partnership.governance?.decisions ?? {});
  const power = ordinary && powerSentence(context, speakerOf(context, partnership), ordinary.rule);
  const section = protocolSection(context, partnership);
  return {
    steps,
    paragraphs: power ? [plainSentence(sentence(power))] : [],
    blocks: section?.blocks ?? [],
  };
}

function reviewBody(context: ViewContext, { review }: Partnership): ArticleBody {
  const words = context.words.charter;
  const { locale } = context;
  const every = review?.every ?? context.playbook.settings.review?.every;
  const { last, next } = reviewDates(review, context.playbook.settings.review?.every);
  const sentences = [
    every && words.reviewed(formatDuration(every, locale)),
    last && words.lastReview(formatDate(last, locale)),
    next && words.nextReview(formatDate(next, locale)),
  ].filter((text) => typeof text === 'string');
  return { paragraphs: [sentences.length > 0 ? sentences.join(' ') : words.noReview] };
}
