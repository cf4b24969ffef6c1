import { compareText } from '../../domain/text/compare-text.ts';
import { foldText } from '../fold-text.ts';
import { capitalise, countInWords, numberInWords } from '../../format/count.ts';
import type { Clause } from '../../model/playbook.ts';
import { ownValue } from '../../model/own-value.ts';
import { shortList } from '../kpi/kpi-tally.ts';
import type { StatusView } from '../mark.ts';
import { pageFrame, type PageFrame } from '../page-frame.ts';
import { plainSentence, sentence, type Sentence } from '../sentence.ts';
import type { TableView } from '../table.ts';
import { inLocale } from '../translated.ts';
import type { ViewContext } from '../view-context.ts';
import { isUncovered, usesOf, type ClauseUse } from './clause-usage.ts';

export interface ClauseCatalogueView {
  readonly frame: PageFrame;
  readonly title: string;
  readonly sentence: Sentence;
  readonly table?: TableView;
  /** The way to the coverage of the portfolio; none in a partner edition, which has no such page. */
  readonly coverage?: { readonly href: string; readonly label: string };
}

interface Line {
  readonly clause: Clause;
  readonly title: string;
  readonly uses: readonly ClauseUse[];
}

/** The name of a clause family; an unknown one is named by its id. */
export function familyName(family: string, { words }: ViewContext): string {
  return ownValue(words.clause.family, family) ?? capitalise(family.replaceAll('-', ' '));
}

/** What clauses are put in order by: their family, then their title, as a French reader looks them up. */
export function clauseOrder(context: ViewContext, family: string, title: string): string {
  return foldText(`${familyName(family, context)}\n${title}`);
}

const inForce = (line: Line) => line.uses.filter((use) => use.line.state === 'in-force').length;
const uncovered = (line: Line) => line.uses.filter(isUncovered).length;

function opening(lines: readonly Line[], context: ViewContext): Sentence {
  const { locale, words } = context;
  const say = words.clause.catalogue;
  if (lines.length === 0) return sentence(say.none);
  const missing = lines.filter((line) => uncovered(line) > 0);
  const drifted = lines.filter((line) => line.uses.some((use) => use.line.drift !== undefined)).length;
  const count = (number: number) => capitalise(numberInWords(number, locale, 'feminine'));
  return sentence(
    say.count(capitalise(countInWords(lines.length, locale, words.clause.forms, 'feminine'))),
    missing.length === 0
      ? say.noneMissing
      : say.missing(
          count(missing.length),
          missing.length === 1,
          shortList(
            missing.map((line) => words.kpi.tally.quoted(line.title)),
            context,
          ),
        ),
    drifted === 0 ? '' : say.drift(count(drifted), drifted === 1),
  );
}

function stateOf(line: Line, { words }: ViewContext): StatusView {
  const say = words.clause.catalogue;
  if (line.uses.length === 0) return { word: say.unused, mark: 'none', tone: 'none' };
  if (uncovered(line) > 0) return { word: say.somewhereMissing, mark: 'bad', tone: 'bad' };
  return { word: say.allCovered, mark: 'ok', tone: 'ok' };
}

function tableOf(lines: readonly Line[], context: ViewContext): TableView {
  const { words, locale } = context;
  const say = words.clause.catalogue;
  const number = (count: number) => ({ text: count === 0 ? '–' : String(count) });
  return {
    label: say.table,
    caption: say.caption,
    columns: say.columns.map((label, index) => ({
      label,
      numeric: index >= 4 && index <= 6,
      secondary: [1, 2, 3, 4, 6].includes(index),
    })),
    rows: lines.map((line) => ({
      cells: [
        {
          text: line.title,
          href: context.href({ kind: 'clause', id: line.clause.id }),
          sub: inLocale(line.clause, locale).summary ?? '',
        },
        { text: familyName(line.clause.family, context) },
        { text: line.clause.version },
        { text: line.clause.binding ? words.vocabulary.binding[line.clause.binding] : '–' },
        number(inForce(line)),
        number(uncovered(line)),
        number(line.uses.length - inForce(line) - uncovered(line)),
        { text: '', status: stateOf(line, context) },
      ],
    })),
  };
}

/** The clause library by family, with where each is in force and where it is required and absent (M13, M14). */
export function clauseCatalogue(context: ViewContext): ClauseCatalogueView {
  const { words, locale, playbook } = context;
  const lines = playbook.clauses.map((clause): Line => ({
    clause,
    title: inLocale(clause, locale).title,
    uses: usesOf(clause.id, context),
  }));
  const first = opening(lines, context);
  return {
    frame: pageFrame(context, {
      kind: 'clauses',
      target: { kind: 'clauses' },
      title: words.clause.title,
      description: plainSentence(first),
      current: 'clauses',
    }),
    title: words.clause.title,
    sentence: first,
    ...(!playbook.edition && {
      coverage: { href: context.href({ kind: 'coverage' }), label: words.coverage.matrix.open },
    }),
    ...(lines.length > 0 && {
      table: tableOf(
        lines.toSorted((a, b) =>
          compareText(clauseOrder(context, a.clause.family, a.title), clauseOrder(context, b.clause.family, b.title)),
        ),
        context,
      ),
    }),
  };
}
