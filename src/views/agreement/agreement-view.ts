import type { Agreement, Article } from '../../domain/agreement/agreement.ts';
import { assembleAgreement } from '../../domain/agreement/assemble-agreement.ts';
import { wordingOf } from '../../domain/agreement/clause-wording.ts';
import { clauseAt } from '../../domain/contract/clause-version.ts';
import { uncapitalise } from '../../format/count.ts';
import { formatNames } from '../../format/list.ts';
import type { Contract, Instrument } from '../../model/contract.ts';
import type { Locale } from '../../model/locale.ts';
import type { Numbering } from '../../model/numbering.ts';
import type { Partnership } from '../../model/playbook.ts';
import { clauseTitle } from '../clause/clause-title.ts';
import { once } from '../facts.ts';
import { statusMark, type StatusView } from '../ui/mark.ts';
import { contractTitle } from '../partnership/contract/contract-title.ts';
import type { Sentence } from '../ui/sentence.ts';
import type { TableView } from '../ui/table.ts';
import { inLocale } from '../language/translated.ts';
import { createViewContext, type ViewContext } from '../view-context.ts';
import { coverFacts, coverTable, type CoverFact } from './agreement-cover.ts';
import { gapTexts, openingOf } from './agreement-gaps.ts';
import { agreementBlocks, anchorOfArticle, type BlockOfAgreement } from './agreement-text.ts';

/** An article as it is printed. */
export interface ArticleView {
  readonly number: string;
  readonly anchor: string;
  readonly title: string;
  /** How its sub-clauses are numbered, where not as those of the agreement. */
  readonly numbering?: Numbering;
  readonly status?: StatusView;
  /** Where the text departs from the library: the house’s own note, printed on the page alone. */
  readonly deviation?: string;
  readonly blocks: readonly BlockOfAgreement[];
}

/** An agreement assembled from a contract’s clauses: its blanks, its articles, and where it is signed. */
export interface AgreementView {
  readonly title: string;
  /** The language its wording is in. */
  readonly language: Locale;
  readonly numbering: Numbering;
  /** Between whom it is made, as a sentence. */
  readonly preamble: string;
  readonly parties: readonly { readonly name: string; readonly signatory: string }[];
  readonly sentence: Sentence;
  readonly facts: readonly CoverFact[];
  /** The cover page: every blank with its value, the missing ones marked. */
  readonly cover?: TableView;
  readonly gaps: readonly string[];
  readonly articles: readonly ArticleView[];
  /** The clauses done without: the house’s own note, printed on the page alone. */
  readonly waived?: string;
}

/** Instruments of which it must always be said, clause by clause, what binds (M15). */
const alwaysMarked: ReadonlySet<Instrument> = new Set(['loi', 'mou', 'term-sheet']);

/**
 * The language an agreement is worded in: the reader’s where the library holds every clause in it at the position
 * pinned, else the library’s own. An agreement is never worded in two languages.
 */
export function agreementLanguage(context: ViewContext, contract: Contract): Locale {
  const { language } = context.playbook;
  if (context.locale === language) return language;
  const held = (contract.clauses ?? []).filter((pin) => pin.waiver === undefined);
  const isTranslated = held.every(({ clause, position = 'preferred' }) => {
    const known = context.clauses.get(clause.id);
    const prose = known?.version === clause.version ? known.translations[context.locale]?.prose : undefined;
    return prose !== undefined && wordingOf(prose, position) !== undefined;
  });
  return isTranslated ? context.locale : language;
}

/**
 * The agreement of a contract, each clause in the wording of the version it pins; a version
 * that no file holds is a gap.
 */
function agreementOf(context: ViewContext, partnership: Partnership, contract: Contract): Agreement {
  const language = agreementLanguage(context, contract);
  return once(context.playbook, `agreement ${partnership.id} ${contract.id} ${language}`, () =>
    assembleAgreement({
      partnership,
      contract,
      numbering: contract.numbering ?? 'decimal',
      textOf({ id, version }) {
        const clause = context.clauses.get(id);
        return clause?.version === version
          ? { ...clause, prose: inLocale(clause, language).prose }
          : clauseAt(clause, version);
      },
    }),
  );
}

/** The assembled agreement: its wording in its own language, what is said about it in the reader’s. */
export function agreementView(context: ViewContext, partnership: Partnership, contract: Contract): AgreementView {
  const words = context.words.agreement;
  const agreement = agreementOf(context, partnership, contract);
  const wording = createViewContext(context, agreementLanguage(context, contract));
  const isMarked =
    alwaysMarked.has(contract.instrument) || agreement.articles.some((article) => article.binding !== 'binding');
  const cover = coverTable(context, agreement);
  return {
    title: contractTitle(context, { contract }),
    language: wording.locale,
    numbering: contract.numbering ?? 'decimal',
    preamble: words.preamble(formatNames(partnership.parties, context.locale)),
    parties: partnership.parties.map(({ name, sponsor, manager }) => ({
      name,
      signatory: signatoryOf(context, sponsor ?? manager),
    })),
    sentence: openingOf(context, agreement, contract),
    facts: coverFacts(context, contract),
    ...(cover && { cover }),
    gaps: gapTexts(context, agreement),
    articles: agreement.articles.map((article) => ({
      number: article.number,
      anchor: anchorOfArticle(article.number),
      title:
        context.clauses.get(article.clause)?.version === article.version
          ? clauseTitle(wording, article.clause)
          : article.title,
      ...(article.numbering && { numbering: article.numbering }),
      ...(isMarked && { status: bindingMark(context, article.binding) }),
      ...(article.deviation !== undefined && { deviation: words.deviation(article.deviation) }),
      blocks: agreementBlocks(wording, article.blocks),
    })),
    ...(agreement.waived.length > 0 && {
      waived: words.waived(agreement.waived.map((id) => clauseTitle(context, id))),
    }),
  };
}

function bindingMark({ words }: ViewContext, binding: Article['binding']): StatusView {
  if (binding === 'binding') return { word: words.vocabulary.binding.binding, ...statusMark('ok') };
  if (binding === 'indicative') return { word: words.vocabulary.binding.indicative, mark: 'half', tone: 'watch' };
  return { word: words.agreement.unmarked, ...statusMark('bad') };
}

/** Who signs, with the capacity in which they do. */
function signatoryOf(context: ViewContext, id: string | undefined): string {
  if (id === undefined) return context.words.agreement.nobody;
  const role = context.playbook.people.find((person) => person.id === id)?.role;
  const { name } = context.person(id);
  return role === undefined ? name : `${name}, ${uncapitalise(role)}`;
}
