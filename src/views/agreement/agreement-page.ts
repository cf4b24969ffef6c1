import type { Agreement, AgreementGap } from '../../domain/agreement/agreement.ts';
import { assembleAgreement } from '../../domain/agreement/assemble-agreement.ts';
import { clauseAt } from '../../domain/clause-version.ts';
import type { Contract } from '../../model/contract.ts';
import type { Partnership } from '../../model/playbook.ts';
import { once } from '../facts.ts';
import { statusMark, type StatusView } from '../mark.ts';
import { pageFrame, type PageFrame } from '../page-frame.ts';
import { partnershipPath } from '../partnership-path.ts';
import { datelineOf } from '../partnership/part-page.ts';
import { plainSentence, sentence, type Sentence } from '../sentence.ts';
import { columnsOf, type TableView } from '../table.ts';
import { inLocale } from '../translated.ts';
import type { ViewContext } from '../view-context.ts';
import { agreementBlocks, anchorOfArticle, blankText, type BlockOfAgreement } from './agreement-text.ts';

/** An article as it is printed. */
export interface ArticleView {
  readonly number: string;
  readonly anchor: string;
  readonly title: string;
  readonly status?: StatusView;
  readonly deviation?: string;
  readonly blocks: readonly BlockOfAgreement[];
}

/** An agreement assembled from a contract’s clauses: its blanks, its articles, and where it is signed. */
export interface AgreementView {
  readonly title: string;
  readonly parties: readonly { readonly name: string; readonly signatory: string }[];
  readonly sentence: Sentence;
  /** The cover page: every blank with its value, the missing ones marked. */
  readonly cover?: TableView;
  readonly gaps: readonly string[];
  readonly articles: readonly ArticleView[];
  readonly waived?: string;
}

export interface AgreementPageView {
  readonly frame: PageFrame;
  readonly dateline: readonly string[];
  readonly agreement: AgreementView;
  readonly backHref: string;
  readonly markdownHref: string;
}

/** Whether a contract has anything to assemble: a clause that it holds rather than waives. */
export function isAssembled(contract: Contract): boolean {
  return (contract.clauses ?? []).some((pin) => pin.waiver === undefined);
}

/** The agreement of a contract, each clause in the wording of the version it pins; a version that no file holds is a gap. */
export function agreementOf(context: ViewContext, partnership: Partnership, contract: Contract): Agreement {
  return once(context.playbook, `agreement ${partnership.id} ${contract.id}`, () =>
    assembleAgreement({
      partnership,
      contract,
      numbering: contract.numbering ?? 'decimal',
      textOf: ({ id, version }) => clauseAt(context.clauses.get(id), version),
    }),
  );
}

/** The assembled agreement in the reader’s words. */
export function agreementView(context: ViewContext, partnership: Partnership, contract: Contract): AgreementView {
  const { agreement: words, vocabulary } = context.words;
  const agreement = agreementOf(context, partnership, contract);
  const marks = {
    binding: { word: vocabulary.binding.binding, ...statusMark('ok') },
    indicative: { word: vocabulary.binding.indicative, mark: 'half', tone: 'watch' },
    unmarked: { word: words.unmarked, ...statusMark('bad') },
  } as const satisfies Record<string, StatusView>;
  const isMarked = agreement.articles.some((article) => article.binding !== 'binding');
  const cover = coverTable(context, agreement);
  return {
    title: contract.title ?? vocabulary.instrument[contract.instrument],
    parties: partnership.parties.map(({ name, sponsor, manager }) => ({
      name,
      signatory: sponsor ? context.person(sponsor).name : manager ? context.person(manager).name : words.nobody,
    })),
    sentence: openingOf(context, agreement),
    ...(cover && { cover }),
    gaps: [...new Set(agreement.gaps.map((gap) => gapText(context, gap)))],
    articles: agreement.articles.map((article) => {
      const clause = context.clauses.get(article.clause);
      return {
        number: article.number,
        anchor: anchorOfArticle(article.number),
        title: clause?.version === article.version ? inLocale(clause, context.locale).title : article.title,
        ...(isMarked && { status: marks[article.binding] }),
        ...(article.deviation !== undefined && { deviation: words.deviation(article.deviation) }),
        blocks: agreementBlocks(context, article.blocks),
      };
    }),
    ...(agreement.waived.length > 0 && {
      waived: words.waived(agreement.waived.map((id) => titleOf(context, id))),
    }),
  };
}

function titleOf(context: ViewContext, id: string): string {
  const clause = context.clauses.get(id);
  return clause ? inLocale(clause, context.locale).title : id;
}

/** How much stands between the text and a signature, then what binds and what does not (M15). */
function openingOf(context: ViewContext, { articles, gaps }: Agreement): Sentence {
  const words = context.words.agreement;
  const count = (kind: AgreementGap['kind']) => gaps.filter((gap) => gap.kind === kind).length;
  const binding = articles.filter((article) => article.binding === 'binding').length;
  const indicative = articles.filter((article) => article.binding === 'indicative').length;
  return sentence(
    gaps.length === 0 ? words.complete(articles.length) : words.articles(articles.length),
    count('missing-blank') > 0 ? words.missingBlanks(count('missing-blank')) : '',
    count('unknown-wording') > 0 ? words.unknownWordings(count('unknown-wording')) : '',
    count('broken-reference') > 0 ? words.brokenReferences(count('broken-reference')) : '',
    count('unmarked-clause') > 0 ? words.unmarkedClauses(count('unmarked-clause')) : '',
    indicative > 0 ? words.binds(binding, indicative) : '',
  );
}

function gapText(context: ViewContext, gap: AgreementGap): string {
  const { agreement: words, vocabulary } = context.words;
  switch (gap.kind) {
    case 'missing-blank':
      return words.gap.missingBlank(gap.article, gap.blank.variable.label, gap.blank.name);
    case 'broken-reference':
      return words.gap.brokenReference(gap.article, titleOf(context, gap.clause));
    case 'unknown-wording':
      return words.gap.unknownWording(titleOf(context, gap.clause), gap.version, vocabulary.tier[gap.tier]);
    case 'unmarked-clause':
      return words.gap.unmarkedClause(gap.article, titleOf(context, gap.clause));
  }
}

function coverTable(context: ViewContext, { blanks, articles }: Agreement): TableView | undefined {
  const words = context.words.agreement;
  if (blanks.length === 0) return undefined;
  return {
    label: words.cover,
    columns: columnsOf(...words.coverColumns),
    rows: blanks.map((each) => {
      const number = articles.find(({ clause }) => clause === each.clause)?.number;
      return {
        cells: [
          { text: each.variable.label },
          each.from === 'missing'
            ? { text: '', status: { word: words.toFill, ...statusMark('bad') } }
            : { text: blankText(context, each), ...(each.from === 'default' && { sub: words.byDefault }) },
          {
            text: number === undefined ? '–' : words.article(number),
            ...(number !== undefined && { href: `#${anchorOfArticle(number)}` }),
          },
        ],
      };
    }),
  };
}

/** The page of an assembled agreement. */
export function agreementPage(context: ViewContext, partnership: Partnership, contract: Contract): AgreementPageView {
  const { words, locale } = context;
  const local = inLocale(partnership, locale);
  const agreement = agreementView(context, partnership, contract);
  const target = { kind: 'partnership-agreement' as const, id: partnership.id, contract: contract.id };
  const overview = context.href({ kind: 'partnership', id: partnership.id });
  return {
    frame: pageFrame(context, {
      kind: 'partnership-agreement',
      target,
      title: `${agreement.title}, ${local.title}`,
      description: plainSentence(agreement.sentence),
      current: 'partnerships',
      crumbs: [
        { label: words.partnership.portfolio, href: context.href({ kind: 'partnerships' }) },
        { label: local.title, href: overview },
        { label: agreement.title },
      ],
      record: { file: partnership.file, review: partnership.review },
      // The wording is the library’s, in French: on an English page it is said so.
      untranslated: locale !== 'fr',
    }),
    dateline: datelineOf(context, partnership, local.title),
    agreement,
    backHref: overview,
    markdownHref: context.href(target).replace(/\/$/, '.md'),
  };
}

/** One page per contract with clauses to assemble. None in a partner edition: the wordings of the library are not shared. */
export function agreementPaths(context: ViewContext) {
  const { playbook, locale } = context;
  if (playbook.edition || playbook.settings.languages?.includes(locale) === false) return [];
  return playbook.partnerships.flatMap((partnership) =>
    (partnership.contracts ?? [])
      .filter(isAssembled)
      .map((contract) =>
        partnershipPath(context, partnership, { id: partnership.id, contract: contract.id }, () =>
          agreementPage(context, partnership, contract),
        ),
      ),
  );
}
