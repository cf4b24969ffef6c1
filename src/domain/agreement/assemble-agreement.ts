import { parseCondition } from '../../model/condition.ts';
import type { Contract, PinnedClause, PinnedClauseRef } from '../../model/contract.ts';
import type { Numbering } from '../../model/numbering.ts';
import type { Partnership } from '../../model/playbook.ts';
import { holds } from '../condition.ts';
import { keepPassages } from '../prose/passages.ts';
import type { Agreement, AgreementBlock, AgreementGap, AgreementRun, Article, Blank } from './agreement.ts';
import { articleBlocks, type ArticleText } from './article-blocks.ts';
import { compareArticleNumbers } from './article-order.ts';
import { fillBlank } from './blanks.ts';
import { wordingOf, type ClauseText } from './clause-wording.ts';

/** What an agreement is assembled from. */
export interface AgreementSource {
  readonly partnership: Partnership;
  readonly contract: Contract;
  /** How sub-clauses are numbered where a pinned clause does not say otherwise. */
  readonly numbering: Numbering;
  /** A clause at the version pinned; undefined where the library does not hold it. */
  textOf(reference: PinnedClauseRef): ClauseText | undefined;
}

interface Drafted extends ArticleText {
  readonly pin: PinnedClause;
  readonly number: string;
  readonly text: ClauseText;
  readonly blanks: readonly Blank[];
}

/**
 * Assembles the agreement a contract describes: each of its clauses at the position obtained, its blanks filled, its
 * optional passages settled, its sub-clauses numbered and its cross-references cited by the numbers they have here.
 * Articles bear the numbers the contract gives where it numbers every clause, and no two alike, and stand in their
 * order; else they are counted from 1, in the order of the clauses. A waived clause is left out. A walk-away says where
 * we stop, to ourselves: it is never printed in a text for the other side. What cannot be printed, or cannot be signed
 * as it stands, is listed as a gap, never dropped in silence.
 */
export function assembleAgreement(source: AgreementSource): Agreement {
  const { contract } = source;
  const pins = contract.clauses ?? [];
  const held = pins.filter((pin) => pin.waiver === undefined);
  const gaps: AgreementGap[] = [];
  const found = held.flatMap((pin) => {
    const text = source.textOf(pin.clause);
    const wording = text && pin.position !== 'walk-away' ? wordingOf(text.prose, tierOf(pin)) : undefined;
    if (text && wording) return [{ pin, text, wording }];
    gaps.push({ kind: 'unknown-wording', clause: pin.clause.id, version: pin.clause.version, tier: tierOf(pin) });
    return [];
  });
  const given = articleNumbers(found.map(({ pin }) => pin));
  const drafts = found
    .map((draft, index) => ({ ...draft, number: given[index] ?? String(index + 1) }))
    .toSorted((one, other) => compareArticleNumbers(one.number, other.number));
  const drafted = drafts.map(({ pin, text, wording, number }): Drafted => {
    const met = new Map<string, Blank>();
    const valueOf = (name: string): Blank | undefined => {
      const variable = Object.hasOwn(text.variables ?? {}, name) ? text.variables?.[name] : undefined;
      if (variable === undefined) return undefined;
      const blank = fillBlank(pin, name, variable);
      met.set(name, blank);
      return blank;
    };
    const keeps = (condition: string) => keepsPassage(condition, source.partnership, text, pin);
    const article = articleBlocks(keepPassages(wording, keeps), {
      number,
      clause: pin.clause.id,
      numbering: pin.numbering ?? source.numbering,
      blank: valueOf,
    });
    return { pin, number, text, ...article, blanks: [...met.values()] };
  });
  const articles = drafted.map((draft) => articleOf(draft, drafted));
  return {
    contract: contract.id,
    instrument: contract.instrument,
    articles,
    blanks: drafted.flatMap((draft) => draft.blanks),
    gaps: [...gaps, ...drafted.flatMap((draft, index) => gapsOf(draft, articles[index]))],
    waived: pins.filter((pin) => pin.waiver !== undefined).map((pin) => pin.clause.id),
  };
}

function tierOf(pin: PinnedClause): Article['tier'] {
  return pin.position ?? 'preferred';
}

/** The numbers the contract gives, where it gives one to each clause and no two alike; otherwise none. */
function articleNumbers(pins: readonly PinnedClause[]): readonly (string | undefined)[] {
  const given = pins.map((pin) => pin.article?.trim());
  const isWhole = given.every((number) => number !== undefined && number !== '');
  return isWhole && new Set(given).size === given.length ? given : [];
}

/** Whether an optional passage stands: its condition on the record holds, or the variable it names has a value. */
function keepsPassage(written: string, partnership: Partnership, text: ClauseText, pin: PinnedClause): boolean {
  const condition = parseCondition(written);
  if (condition) return holds(condition, partnership);
  const variable = Object.hasOwn(text.variables ?? {}, written) ? text.variables?.[written] : undefined;
  return variable !== undefined && fillBlank(pin, written, variable).value !== undefined;
}

function articleOf({ pin, number, text, blocks }: Drafted, drafted: readonly Drafted[]): Article {
  const binding = pin.binding ?? (text.binding === 'depends' ? undefined : text.binding);
  return {
    number,
    clause: pin.clause.id,
    version: pin.clause.version,
    title: text.title,
    tier: tierOf(pin),
    binding: binding ?? 'unmarked',
    deviation: pin.deviation,
    ...(pin.numbering && { numbering: pin.numbering }),
    blocks: blocks.map((block) => cited(block, drafted)),
  };
}

function cited(block: AgreementBlock, drafted: readonly Drafted[]): AgreementBlock {
  const cite = (runs: readonly AgreementRun[]) => runs.map((run) => citedRun(run, drafted));
  return block.kind === 'table'
    ? { ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(cite) })) }
    : { ...block, runs: cite(block.runs) };
}

function citedRun(run: AgreementRun, drafted: readonly Drafted[]): AgreementRun {
  if (run.kind !== 'reference') return run;
  const target = drafted.find(({ pin }) => pin.clause.id === run.clause);
  return { ...run, citation: run.label === undefined ? target?.number : target?.labels.get(run.label) };
}

function gapsOf({ blanks, number, repeatedLabels }: Drafted, article: Article | undefined): AgreementGap[] {
  const runs = (article?.blocks ?? []).flatMap((block) =>
    block.kind === 'table' ? block.rows.flatMap((row) => row.cells.flat()) : block.runs,
  );
  return [
    ...blanks
      .filter((blank) => blank.from === 'missing')
      .map((blank) => ({ kind: 'missing-blank' as const, article: number, blank })),
    ...runs
      .filter((run) => run.kind === 'reference')
      .filter((run) => run.citation === undefined)
      .map(({ clause, label }) => ({
        kind: 'broken-reference' as const,
        article: number,
        clause,
        ...(label !== undefined && { label }),
      })),
    ...repeatedLabels.map((label) => ({ kind: 'repeated-label' as const, article: number, label })),
    ...(article?.binding === 'unmarked'
      ? [{ kind: 'unmarked-clause' as const, article: number, clause: article.clause }]
      : []),
  ];
}
