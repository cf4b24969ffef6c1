import { isRelational } from '../../domain/health/health.ts';
import { capitalise, countInWords, numberInWords } from '../../format/count.ts';
import { pluralForm } from '../../format/plural.ts';
import type { Kpi } from '../../model/playbook.ts';
import { statusMark } from '../ui/mark.ts';
import { pageFrame, type PageFrame } from '../page/page-frame.ts';
import { plainSentence, sentence, type Sentence } from '../ui/sentence.ts';
import { tableLinks, type TableLink } from '../ui/table-links.ts';
import { columnsOf, type CellView, type TableView } from '../ui/table.ts';
import type { ViewContext } from '../view-context.ts';
import { kpiStandings } from './kpi-standing.ts';
import { kpisByName } from './kpis-by-name.ts';
import { shortList, tallyOf, type Tally } from './kpi-tally.ts';

export interface KpiCatalogueView {
  readonly frame: PageFrame;
  readonly title: string;
  readonly sentence: Sentence;
  readonly families: readonly {
    readonly id: string;
    readonly title: string;
    readonly sentence: Sentence;
    readonly table?: TableView;
    readonly empty?: string;
  }[];
  /** The whole catalogue for a spreadsheet, where there is anything in it. */
  readonly files?: readonly TableLink[];
}

interface Line {
  readonly kpi: Kpi;
  readonly title: string;
  readonly tally: Tally;
  readonly followed: number;
}

const worst = (tally: Tally) => (tally.bad > 0 ? 'bad' : tally.watch > 0 ? 'watch' : tally.ok > 0 ? 'ok' : 'no-data');

function catalogueSentence(context: ViewContext, lines: readonly Line[]): Sentence {
  const { locale, words } = context;
  const say = words.kpi.catalogue;
  if (lines.length === 0) return sentence(say.none);
  const followed = lines.filter((line) => line.followed > 0).length;
  const bad = lines.filter((line) => line.tally.bad > 0);
  const all = capitalise(countInWords(lines.length, locale, words.kpi.kpiForms));
  const count = `${numberInWords(followed, locale)} ${pluralForm(followed, locale, say.followedForms)}`;
  const names = shortList(
    context,
    bad.map((line) => words.kpi.tally.quoted(line.title)),
  );
  return sentence(
    say.count(all, count, followed === lines.length, lines.length === 1),
    bad.length === 0 ? say.noneBad : say.bad(capitalise(numberInWords(bad.length, locale)), bad.length === 1, names),
  );
}

function familyTable(context: ViewContext, lines: readonly Line[], label: string): TableView {
  const { words } = context;
  const rows = lines.map(({ kpi, title, tally, followed }): { readonly cells: readonly CellView[] } => {
    const state = worst(tally);
    const number = (count: number) => ({ text: count === 0 ? '–' : String(count) });
    return {
      cells: [
        {
          text: title,
          href: context.href({ kind: 'kpi', id: kpi.id }),
          sub: words.vocabulary.direction[kpi.direction],
        },
        { text: words.vocabulary.frequency[kpi.frequency] },
        { text: String(followed) },
        number(tally.ok),
        number(tally.watch),
        number(tally.bad),
        number(tally.none),
        {
          text: '',
          status: {
            word: followed === 0 ? words.kpi.catalogue.notFollowed : words.vocabulary.status[state],
            ...statusMark(state),
          },
        },
      ],
    };
  });
  return { label: words.kpi.catalogue.table(label), columns: columnsOf(...words.kpi.catalogue.columns), rows };
}

/**
 * The catalogue of KPIs: how each stands over the partnerships that follow it, business and
 * relationship apart (M32, M36).
 */
export function kpiCatalogue(context: ViewContext): KpiCatalogueView {
  const { words } = context;
  const lines = kpisByName(context).map(({ kpi, title }): Line => {
    const standings = kpiStandings(context, kpi);
    return { kpi, title, tally: tallyOf(standings), followed: standings.length };
  });
  const opening = catalogueSentence(context, lines);
  const family = (id: string, title: string, about: string, own: readonly Line[]) => ({
    id,
    title,
    sentence: sentence(about),
    ...(own.length > 0 ? { table: familyTable(context, own, title) } : { empty: words.kpi.catalogue.empty }),
  });
  const say = words.kpi.catalogue;
  return {
    frame: pageFrame(context, {
      kind: 'kpis',
      target: { kind: 'kpis' },
      title: words.kpi.title,
      description: plainSentence(opening),
      current: 'kpis',
    }),
    title: words.kpi.title,
    sentence: opening,
    ...(lines.length > 0 && {
      files: tableLinks(context, context.href({ kind: 'kpis' }).replace(/\/$/, ''), words.csv.sheets.kpiCatalogue),
    }),
    families:
      lines.length === 0
        ? []
        : [
            family(
              'business',
              say.business,
              say.sectionBusiness,
              lines.filter(({ kpi }) => !isRelational(kpi)),
            ),
            family(
              'relationship',
              say.relationship,
              say.sectionRelationship,
              lines.filter(({ kpi }) => isRelational(kpi)),
            ),
          ],
  };
}
