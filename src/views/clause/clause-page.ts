import type { Element } from 'hast';
import { reviewDates } from '../../domain/calendar/review-dates.ts';
import { capitalise, countInWords, formatCount } from '../../format/count.ts';
import { formatDate } from '../../format/date.ts';
import { formatDuration } from '../../format/duration.ts';
import { triggerFor } from '../../model/kpi-use.ts';
import type { Clause } from '../../model/playbook.ts';
import type { Prose } from '../../model/prose.ts';
import { shortList } from '../kpi/kpi-tally.ts';
import type { StatusView, Tone } from '../ui/mark.ts';
import { pageFrame, type PageFrame } from '../page/page-frame.ts';
import { renderRecordProse } from '../prose/record-prose.ts';
import { plainSentence, sentence, type Sentence } from '../ui/sentence.ts';
import { inLocale } from '../language/translated.ts';
import { recordLink } from '../page/record-link.ts';
import { recordPaths } from '../page/record-paths.ts';
import { definitions, type Definition } from '../ui/definition.ts';
import type { ViewContext } from '../view-context.ts';
import { clauseCell } from './clause-cell.ts';
import { familyName } from './clause-family.ts';
import { requiredWhen } from './clause-conditions.ts';
import { clausePositions, type ClausePositions } from './clause-positions.ts';
import { coverageStatus, usesOf, type ClauseUse } from './clause-usage.ts';
import { clauseVersions, type ClauseVersions } from './clause-versions.ts';
import { setOffBy, type SetOff } from './clause-obligations.ts';
import { clauseSections, type ClauseSection } from './clause-sections.ts';

const mostShown = 50;

/** A link, or words alone where the target does not exist. */
export interface LinkView {
  readonly text: string;
  readonly href?: string;
  readonly sub?: string;
}

export interface ClauseUseView {
  readonly partnership: LinkView;
  readonly position: string;
  readonly statuses: readonly StatusView[];
}

export interface ClausePageView {
  readonly frame: PageFrame;
  readonly title: string;
  readonly badges: readonly { readonly text: string; readonly tone?: Tone }[];
  readonly sentence: Sentence;
  readonly definitions: readonly Definition[];
  /** Whether the page shows the organisation’s negotiation positions, which partner editions do not hold. */
  readonly secret?: { readonly strong: string; readonly text: string };
  readonly sections: readonly ClauseSection[];
  /** Absent in an edition that shows no contract with it. */
  readonly usedBy?: { readonly uses: readonly ClauseUseView[]; readonly more?: string };
  readonly positions?: ClausePositions;
  readonly versions?: ClauseVersions;
  readonly relations: readonly { readonly term: string; readonly links: readonly LinkView[] }[];
  readonly guides: readonly LinkView[];
  readonly kpis: readonly LinkView[];
  readonly setOff: readonly SetOff[];
  /** The body, rendered. */
  readonly prose: string;
}

function opening(context: ViewContext, clause: Clause, uses: readonly ClauseUse[]): Sentence {
  const { locale, words } = context;
  const say = words.clause.page;
  const inForce = uses.filter((use) => use.line.state === 'in-force').length;
  const missing = uses.filter(({ isUncovered }) => isUncovered);
  const count = (number: number) => countInWords(number, locale, words.clause.partnershipForms);
  return sentence(
    inLocale(clause, locale).summary ?? '',
    // What an edition does not show is not missing.
    inForce > 0 ? say.used(count(inForce)) : context.playbook.edition ? '' : say.usedNone,
    missing.length === 0
      ? ''
      : say.missingIn(
          count(missing.length),
          shortList(
            context,
            missing.map((use) => words.kpi.tally.quoted(inLocale(use.partnership, locale).title)),
          ),
        ),
  );
}

function useView(context: ViewContext, { partnership, line, triggered }: ClauseUse): ClauseUseView {
  const { locale, words } = context;
  const say = words.clause.page;
  const details = [
    line.article && say.article(line.article),
    line.version && `v${line.version}`,
    line.state === 'waived' && line.until && say.until(formatDate(line.until, locale, 'medium')),
  ];
  return {
    partnership: {
      ...recordLink(context, 'partnership', partnership),
      sub: details.filter(Boolean).join(', '),
    },
    position: line.pin?.position ? words.vocabulary.tier[line.pin.position] : '–',
    statuses: [
      ...(triggered ? [{ word: words.kpi.clauseFired, mark: 'clause', tone: 'clause' } as const] : []),
      coverageStatus(context, line.state),
      ...(line.drift
        ? [{ word: say.older(line.version ?? '', line.drift), mark: 'watch', tone: 'watch' } as const]
        : []),
    ],
  };
}

function definitionsOf(context: ViewContext, clause: Clause): Definition[] {
  const { locale, words, playbook } = context;
  const say = words.clause.page;
  const { next } = reviewDates(clause.review, playbook.settings.review?.every);
  const lines = definitions([
    [say.id, clause.id],
    [say.familyTerm, familyName(context, clause.family)],
    [say.required, requiredWhen(context, clause) ?? (playbook.edition ? undefined : say.requiredNever)],
    [
      say.approved,
      clause.approved &&
        say.approvedBy(context.person(clause.approved.by).name, formatDate(clause.approved.on, locale, 'medium')),
    ],
    [say.nextReview, next && formatDate(next, locale, 'medium')],
  ]);
  const keywords = [...(clause.keywords ?? []), ...(clause.synonyms ?? [])].join(', ');
  return [
    ...lines,
    ...(keywords
      ? [{ term: say.keywords, text: keywords, ...(locale !== clause.language && { lang: clause.language }) }]
      : []),
  ];
}

function relationsOf(context: ViewContext, clause: Clause): ClausePageView['relations'] {
  const { words } = context;
  const say = words.clause.page;
  const link = (id: string) => clauseCell(context, id);
  const survives = survivalText(context, clause);
  return [
    { term: say.requires, links: (clause.requires ?? []).map(link) },
    { term: say.conflicts, links: (clause.conflicts ?? []).map(link) },
    { term: say.supersedes, links: clause.supersedes ? [link(clause.supersedes)] : [] },
    {
      term: say.instruments,
      links: (clause.instruments ?? []).map((instrument) => ({ text: words.vocabulary.instrument[instrument] })),
    },
    { term: say.survives, links: survives ? [{ text: survives }] : [] },
  ].filter(({ links }) => links.length > 0);
}

/** How long a clause outlives its contract; undefined where the library does not say. */
function survivalText({ locale, words }: ViewContext, { survives }: Clause): string | undefined {
  const say = words.clause.page;
  if (survives === undefined) return undefined;
  if (typeof survives === 'boolean') return survives ? say.survivesYes : say.survivesNo;
  return say.survivesFor(formatDuration(survives, locale));
}

/** Whether it is approved, and its version; the version alone in an edition, which does not tell who approved it. */
function versionBadge({ words, playbook }: ViewContext, clause: Clause): ClausePageView['badges'][number] {
  const version = words.clause.version(clause.version);
  if (playbook.edition) return { text: capitalise(version) };
  const status = clause.status ?? (clause.approved ? 'approved' : 'draft');
  return { text: `${words.clause.status[status]}, ${version}`, ...(status === 'approved' && { tone: 'ok' as const }) };
}

/** Whether a body holds negotiation positions or internal passages. */
function holdsSecrets(clause: Clause): boolean {
  return clause.prose.children.some(
    (node) => node.type === 'element' && (node.tagName === 'Position' || node.tagName === 'Internal'),
  );
}

/**
 * What the page reads: the clause’s own text or, in another language, the summary written for it and then the
 * wording, which stays as it is.
 */
function textOf({ locale, words }: ViewContext, { prose, translations }: Clause): Prose {
  const summary = translations[locale]?.prose;
  if (summary === undefined) return prose;
  const wording = prose.children.filter((node) => node.type === 'element' && node.tagName === 'Position');
  const note: Element = {
    type: 'element',
    tagName: 'p',
    properties: {},
    children: [{ type: 'text', value: words.clause.page.wordingLanguage }],
  };
  return { ...summary, children: [...summary.children, ...(wording.length > 0 ? [note, ...wording] : [])] };
}

/** The guides that say they apply to it. */
function guidesOn(context: ViewContext, { id }: Clause): ClausePageView['guides'] {
  return context.playbook.guides
    .filter((guide) => guide.applies?.clauses?.includes(id))
    .map((guide) => recordLink(context, 'guide', guide));
}

/** The KPIs that may set it off in a partnership, each once. */
function kpisBehind(context: ViewContext, clause: Clause): ClausePageView['kpis'] {
  const uses = context.playbook.partnerships.flatMap(({ kpis = [] }) => kpis);
  const ids = new Set(uses.filter((use) => triggerFor(use, clause.id)).map(({ kpi }) => kpi));
  return [...ids].flatMap((id) => {
    const kpi = context.kpis.get(id);
    return kpi ? [recordLink(context, 'kpi', kpi)] : [];
  });
}

/**
 * A clause of the library: what it is for, who uses it or misses it, its wording and positions,
 * blanks, duties (M13–M17).
 */
export function clausePage(context: ViewContext, clause: Clause): ClausePageView {
  const { locale, words, playbook } = context;
  const local = inLocale(clause, locale);
  const uses = usesOf(context, clause.id);
  const first = opening(context, clause, uses);
  const own = context.person(playbook.settings.organisation.id).name;
  const family = familyName(context, clause.family);
  const positions = clausePositions(context, clause);
  const versions = clauseVersions(context, clause);
  return {
    frame: pageFrame(context, {
      kind: 'clause',
      target: { kind: 'clause', id: clause.id },
      title: local.title,
      description: plainSentence(first),
      current: 'clauses',
      crumbs: [{ label: words.clause.title, href: context.href({ kind: 'clauses' }) }, { label: local.title }],
      record: { file: local.file, owner: clause.owner, review: clause.review },
      untranslated: local.untranslated,
      filters: [
        { name: 'family', value: family },
        ...(clause.owner ? [{ name: 'owner', value: context.person(clause.owner).name }] : []),
      ],
    }),
    title: local.title,
    badges: [
      versionBadge(context, clause),
      ...(clause.binding ? [{ text: words.vocabulary.binding[clause.binding] }] : []),
      { text: family },
    ],
    sentence: first,
    definitions: definitionsOf(context, clause),
    ...(playbook.edition === undefined &&
      holdsSecrets(clause) && {
        secret: { strong: words.clause.page.secret, text: words.clause.page.secretText(own) },
      }),
    sections: clauseSections(context, clause),
    ...((uses.length > 0 || !playbook.edition) && {
      usedBy: {
        uses: uses.slice(0, mostShown).map((use) => useView(context, use)),
        ...(uses.length > mostShown && {
          more: words.clause.page.usedByMore(
            formatCount(uses.length - mostShown, locale, words.clause.partnershipForms),
          ),
        }),
      },
    }),
    ...(positions && { positions }),
    ...(versions && { versions }),
    relations: relationsOf(context, clause),
    guides: guidesOn(context, clause),
    kpis: kpisBehind(context, clause),
    setOff: setOffBy(context, clause),
    prose: renderRecordProse(context, textOf(context, clause), { clause, headingShift: 1 }),
  };
}

/** One page per clause of the library. */
export function clausePaths(context: ViewContext) {
  return recordPaths(context.playbook.clauses, (record) => clausePage(context, record));
}
