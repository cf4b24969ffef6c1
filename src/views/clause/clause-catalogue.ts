import { capitalise, countInWords, numberInWords } from '../../format/count.ts';
import { shortList } from '../kpi/kpi-tally.ts';
import { pageFrame, type PageFrame } from '../page/page-frame.ts';
import { plainSentence, sentence, type Sentence } from '../ui/sentence.ts';
import { pageTableLinks, type TableLink } from '../ui/table-links.ts';
import { columnsOf, type TableView } from '../ui/table.ts';
import { inLocale } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';
import { familyName } from './clause-family.ts';
import { clauseLines, type ClauseLine } from './clause-lines.ts';

export interface ClauseCatalogueView {
  readonly frame: PageFrame;
  readonly title: string;
  readonly sentence: Sentence;
  readonly table?: TableView;
  /** The library for a spreadsheet, where there is anything in it. */
  readonly files?: readonly TableLink[];
  /** The way to the coverage of the portfolio; none in a partner edition, which has no such page. */
  readonly coverage?: { readonly href: string; readonly label: string };
}

function opening(context: ViewContext, lines: readonly ClauseLine[]): Sentence {
  const { locale, words } = context;
  const say = words.clause.catalogue;
  if (lines.length === 0) return sentence(say.none);
  const missing = lines.filter((line) => line.uncovered > 0);
  const drifted = lines.filter((line) => line.uses.some((use) => use.line.drift !== undefined)).length;
  const count = (number: number) => capitalise(numberInWords(number, locale, 'feminine'));
  return sentence(
    say.count(capitalise(countInWords(lines.length, locale, words.clause.forms, 'feminine'))),
    missing.length === 0
      ? context.playbook.edition
        ? ''
        : say.noneMissing
      : say.missing(
          count(missing.length),
          missing.length === 1,
          shortList(
            context,
            missing.map((line) => words.kpi.tally.quoted(line.title)),
          ),
        ),
    drifted === 0 ? '' : say.drift(count(drifted), drifted === 1),
  );
}

/** The columns that say where a clause is required and absent: an edition does not know. */
const coverageColumns: ReadonlySet<number> = new Set([5, 7]);

function tableOf(context: ViewContext, lines: readonly ClauseLine[]): TableView {
  const { words, locale, playbook } = context;
  const isTold = (_: unknown, index: number) => playbook.edition === undefined || !coverageColumns.has(index);
  const say = words.clause.catalogue;
  const number = (count: number) => ({ text: count === 0 ? '–' : String(count) });
  return {
    label: say.table,
    ...(!playbook.edition && { caption: say.caption }),
    columns: columnsOf(...say.columns.filter(isTold)),
    rows: lines.map((line) => ({
      cells: [
        {
          text: line.title,
          href: context.href({ kind: 'clause', id: line.clause.id }),
          sub: inLocale(line.clause, locale).summary ?? '',
        },
        { text: familyName(context, line.clause.family) },
        { text: line.clause.version },
        { text: line.clause.binding ? words.vocabulary.binding[line.clause.binding] : '–' },
        number(line.inForce),
        number(line.uncovered),
        number(line.other),
        { text: '', status: line.state },
      ].filter(isTold),
    })),
  };
}

/** The clause library by family, with where each is in force and where it is required and absent (M13, M14). */
export function clauseCatalogue(context: ViewContext): ClauseCatalogueView {
  const { words, playbook } = context;
  const lines = clauseLines(context);
  const first = opening(context, lines);
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
      table: tableOf(context, lines),
      files: pageTableLinks(context, { kind: 'clauses' }, words.csv.sheets.clauses),
    }),
  };
}
