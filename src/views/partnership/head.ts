import { committeeStandings, nextToMeet } from '../../domain/governance/committees.ts';
import { mainContract } from '../../domain/contract/contract-standing.ts';
import type { Term } from '../../domain/contract/given-notice.ts';
import { isReviewOverdue, reviewDates } from '../../domain/calendar/review-dates.ts';
import { colonIn } from '../../format/colon.ts';
import { formatDate } from '../../format/date.ts';
import { formatNames } from '../../format/list.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { Partnership } from '../../model/playbook.ts';
import { stages, type Stage } from '../../model/stage.ts';
import type { Fact } from '../ui/fact.ts';
import { factsOf } from '../facts.ts';
import { inLocale } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';
import { openDetail } from './contract/open-term.ts';

export interface StageStep {
  readonly label: string;
  readonly state: 'done' | 'now' | 'later' | 'ready';
  readonly note: string;
}

/** A fact of the head of a partnership, which may be one to worry about. */
export interface HeadFact extends Fact {
  readonly detail: string;
  readonly alarming: boolean;
}

/** The head of a partnership page: who, what, how far along, and the few facts asked for first. */
export interface PartnershipHead {
  readonly title: string;
  readonly parties: string;
  readonly tags: readonly string[];
  readonly secret?: string;
  readonly stageTitle?: string;
  readonly stageLine?: string;
  readonly steps: readonly StageStep[];
  readonly facts: readonly HeadFact[];
  /** Those of them that say who answers and until when: the managers, the next committee, the term. */
  readonly answering: readonly HeadFact[];
}

/**
 * The head of a partnership on the day of the context; it has no step without a stage, and is not
 * called internal in an edition.
 */
export function partnershipHead(context: ViewContext, partnership: Partnership): PartnershipHead {
  const {
    locale,
    words: { partnership: words, vocabulary },
    playbook,
  } = context;
  const local = inLocale(partnership, locale);
  const answering = answeringFacts(context, partnership);
  const names = formatNames(partnership.parties, locale);
  const type = context.typeName(partnership.type);
  const index = partnership.stage === undefined ? -1 : stages.indexOf(partnership.stage);
  const stage = partnership.stage && vocabulary.stage[partnership.stage].toLocaleLowerCase(locale);
  return {
    title: local.title,
    parties: local.summary === undefined ? names : `${names}. ${local.summary}`,
    tags: [
      type,
      playbook.edition ? context.words.frame.edition(context.person(playbook.edition.party).name) : words.edition,
    ],
    ...(!playbook.edition && { secret: `${words.internal} ${playbook.settings.organisation.name}` }),
    ...(stage && {
      stageTitle: words.lifeCycle(index + 1, stage),
      stageLine: `${words.step(index + 1)}${colonIn(locale)}${stage}`,
    }),
    steps:
      partnership.stage === undefined
        ? []
        : stages.map((each, at) => stageStep(context, partnership, each, at - index)),
    facts: [...answering, ...upkeepFacts(context, partnership)],
    answering,
  };
}

function stageStep(context: ViewContext, partnership: Partnership, stage: Stage, distance: number): StageStep {
  const arranged = partnership.stages?.[stage]?.arranged;
  const state = stepState(distance, partnership.stages?.[stage] !== undefined);
  const since = arranged ? formatDate(arranged, context.locale, 'month') : '';
  return {
    label: context.words.vocabulary.stage[stage],
    state,
    note: state === 'ready' ? context.words.partnership.arranged : since,
  };
}

/** @param distance how many stages after the current one, negative before it */
function stepState(distance: number, isWritten: boolean): StageStep['state'] {
  if (distance < 0) return 'done';
  if (distance === 0) return 'now';
  return isWritten ? 'ready' : 'later';
}

function answeringFacts(context: ViewContext, partnership: Partnership): HeadFact[] {
  const { facts: words } = context.words.partnership;
  const { locale, asOf } = context;
  const isEdition = context.playbook.edition !== undefined;
  // What an edition does not show is not missing.
  const named = partnership.parties.filter(({ manager, sponsor }) => !isEdition || (manager ?? sponsor) !== undefined);
  const managers = named.map((party): HeadFact => {
    const manager = party.manager === undefined ? undefined : context.person(party.manager);
    return {
      term: words.manager(party.name),
      value: manager?.name ?? (isEdition ? '–' : words.noManager),
      detail: party.sponsor ? words.sponsor(context.person(party.sponsor).name) : isEdition ? '' : words.noSponsor,
      alarming: manager === undefined && !isEdition,
    };
  });
  const meeting = nextToMeet(committeeStandings(partnership, asOf, context.calendar));
  const main = mainContract(factsOf(context, partnership).contracts)?.term;
  const long = (date: IsoDate) => formatDate(date, locale);
  const committee: HeadFact = {
    term: words.nextCommittee,
    value: meeting ? long(meeting.next) : words.none,
    detail: meeting?.committee.name ?? '',
    alarming: false,
  };
  const term: HeadFact = {
    term: words.term,
    value: main?.end ? long(main.end) : main ? context.words.vocabulary.term[main.state] : words.noTerm,
    detail: main ? termDetail(context, main) : '',
    alarming: main?.state === 'ended',
  };
  return [...managers, ...(meeting || !isEdition ? [committee] : []), ...(main || !isEdition ? [term] : [])];
}

/** What the term of the main contract leaves to do: nothing, wait until it is or can be left, give notice, decide. */
function termDetail(context: ViewContext, term: Term): string {
  const { facts: words } = context.words.partnership;
  const medium = (date: IsoDate) => formatDate(date, context.locale, 'medium');
  if (term.state === 'ended') return context.words.vocabulary.term.ended;
  const locked = term.lockedUntil && words.locked(medium(term.lockedUntil));
  if (term.noticeGiven) return [words.noticeGiven(medium(term.noticeGiven)), locked].filter(Boolean).join(', ');
  if (locked) return locked;
  if (term.lastNotice && term.lastNotice >= context.asOf)
    return (term.renewal === 'express' ? words.decide : words.notice)(medium(term.lastNotice));
  return openDetail(context, term);
}

/** When the page was read again, for those who keep it, and since when the partnership is. */
function upkeepFacts(context: ViewContext, partnership: Partnership): HeadFact[] {
  const { facts: words } = context.words.partnership;
  const { locale, asOf } = context;
  const isEdition = context.playbook.edition !== undefined;
  const every = context.playbook.settings.review?.every;
  const { last, next } = reviewDates(partnership.review, every);
  const isLate = isReviewOverdue(partnership.review, every, asOf);
  const long = (date: IsoDate) => formatDate(date, locale);
  const medium = (date: IsoDate) => formatDate(date, locale, 'medium');
  return [
    ...(isEdition
      ? []
      : [
          {
            term: words.reviewed,
            value: last ? long(last) : words.never,
            detail: next ? (isLate ? words.lateReview : words.nextReview)(medium(next)) : '',
            alarming: isLate,
          },
        ]),
    ...(partnership.since ? [{ term: words.since, value: long(partnership.since), detail: '', alarming: false }] : []),
  ];
}
