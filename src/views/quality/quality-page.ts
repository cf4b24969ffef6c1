import { describe } from '../../diagnostics/catalogue/index.ts';
import type { Diagnostic, Severity } from '../../diagnostics/diagnostic.ts';
import { daysBetween } from '../../domain/calendar/dates.ts';
import { lateSeries } from '../../domain/kpi/owed-figures.ts';
import { pagesOf } from '../../domain/pages-of.ts';
import { compareText } from '../../domain/text/compare-text.ts';
import { capitalise, countInWords, formatCount, numberInWords } from '../../format/count.ts';
import { formatDate } from '../../format/date.ts';
import { formatDaysUntil } from '../../format/duration.ts';
import { formatPeriod } from '../../format/period.ts';
import { factsOf } from '../facts.ts';
import { withLocalTitles } from '../language/local-titles.ts';
import type { StatusView } from '../ui/mark.ts';
import { pageFrame, type PageFrame } from '../page/page-frame.ts';
import { plainSentence, sentence, type Sentence } from '../ui/sentence.ts';
import { columnsOf, type TableView } from '../ui/table.ts';
import { inLocale } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';
import { freshnessTable, ownerName, pageReviews, type PageReview } from './freshness.ts';

const mostDiagnostics = 300;
const mostRows = 100;

/** A mistake or a finding of a file, as the page lists it. */
export interface DiagnosticView {
  readonly severity: Severity;
  readonly status: StatusView;
  /** The line and the column, in words. */
  readonly at: string;
  readonly code: string;
  readonly codeHref: string;
  readonly message: string;
  readonly hint: string;
}

export interface QualityPageView {
  readonly frame: PageFrame;
  readonly title: string;
  readonly dateline: readonly string[];
  readonly sentence: Sentence;
  readonly state?: TableView;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Absent in partner editions, whose readers have no files. */
  readonly files?: readonly {
    readonly file: string;
    readonly summary: string;
    readonly diagnostics: readonly DiagnosticView[];
  }[];
  readonly more?: string;
  readonly expected: { readonly sentence: Sentence; readonly table?: TableView; readonly more?: string };
  /** Absent where an edition tells of no page when it was read again. */
  readonly freshness?: { readonly sentence: Sentence; readonly table?: TableView; readonly more?: string };
}

/** The shape and colour of each severity. */
export const severityMarks: Readonly<Record<Severity, Omit<StatusView, 'word'>>> = {
  error: { mark: 'bad', tone: 'bad' },
  warning: { mark: 'watch', tone: 'watch' },
  info: { mark: 'soon', tone: 'accent' },
};

type Counts = QualityPageView['counts'];

/** How many diagnostics are of each severity. */
export function countBySeverity(diagnostics: readonly Pick<Diagnostic, 'severity'>[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity] += 1;
  return counts;
}

/** What the page opens with: errors first, then warnings, then what depends on the date. */
export function qualitySentence({ locale, words }: ViewContext, counts: Counts): Sentence {
  const say = words.quality;
  const count = (number: number, forms: typeof say.errorForms, gender: 'feminine' | 'masculine' = 'masculine') =>
    capitalise(countInWords(number, locale, forms, gender));
  const first =
    counts.error > 0
      ? say.errors(count(counts.error, say.errorForms, 'feminine'))
      : counts.warning === 0
        ? say.clean
        : say.noErrors;
  return sentence(
    first,
    counts.warning === 0 ? '' : say.warnings(count(counts.warning, say.warningForms), counts.warning === 1),
    counts.info === 0 ? say.noFindings : say.findings(count(counts.info, say.findingForms), counts.info === 1),
  );
}

/** A finding that names records as the reader’s language does; a mistake is told as its file writes it. */
function inLocalWords(context: ViewContext, diagnostic: Diagnostic): Diagnostic {
  if (diagnostic.severity !== 'info') return diagnostic;
  const page = pagesOf(context.playbook).find(({ record }) => record.file === diagnostic.place.file);
  const { values } = withLocalTitles(context, {
    values: diagnostic.values,
    ...(diagnostic.code === 'page-review-overdue' && page && { page: { kind: page.kind, id: page.record.id } }),
  });
  return { ...diagnostic, values };
}

function diagnosticView(context: ViewContext, diagnostic: Diagnostic): DiagnosticView {
  const { locale, words } = context;
  const { message, hint } = describe(inLocalWords(context, diagnostic), locale);
  return {
    severity: diagnostic.severity,
    status: { word: words.quality.severity[diagnostic.severity], ...severityMarks[diagnostic.severity] },
    at: words.quality.at(diagnostic.place.line, diagnostic.place.column),
    code: diagnostic.code,
    codeHref: `${context.href({ kind: 'help-errors' })}#${diagnostic.code}`,
    message,
    hint,
  };
}

/** How many diagnostics of each severity a file has, in words: `1 erreur, 2 avertissements`. */
export function fileSummary(
  { locale, words }: Pick<ViewContext, 'locale' | 'words'>,
  diagnostics: readonly Pick<Diagnostic, 'severity'>[],
): string {
  const counts = countBySeverity(diagnostics);
  const say = words.quality;
  return [
    ...(counts.error > 0 ? [formatCount(counts.error, locale, say.errorForms)] : []),
    ...(counts.warning > 0 ? [formatCount(counts.warning, locale, say.warningForms)] : []),
    ...(counts.info > 0 ? [formatCount(counts.info, locale, say.findingForms)] : []),
  ].join(', ');
}

function expectedData(context: ViewContext): QualityPageView['expected'] {
  const { locale, words, asOf, playbook } = context;
  const say = words.quality;
  const late = playbook.partnerships
    .flatMap((partnership) =>
      lateSeries(factsOf(context, partnership).series).map((series) => ({
        partnership,
        series,
        overdue: series.late,
      })),
    )
    .sort((a, b) => compareText(a.overdue.due, b.overdue.due));
  if (late.length === 0) return { sentence: sentence(say.expectedNone) };
  const rows = late.slice(0, mostRows).map(({ partnership, series, overdue }) => {
    const owner = series.kpi['source-owner'];
    return {
      cells: [
        {
          text: inLocale(series.kpi, locale).title,
          href: context.href({ kind: 'partnership-kpis', id: partnership.id }),
          sub: inLocale(partnership, locale).title,
        },
        { text: formatPeriod(overdue.period, locale, 'short') },
        { text: formatDate(overdue.due, locale, 'medium') },
        { text: ownerName(context, owner) },
        {
          text: '',
          status: { word: formatDaysUntil(daysBetween(asOf, overdue.due), locale), mark: 'bad', tone: 'bad' } as const,
        },
      ],
    };
  });
  return {
    sentence: sentence(
      say.expectedSome(capitalise(countInWords(late.length, locale, say.seriesForms, 'feminine')), late.length === 1),
    ),
    table: {
      label: say.expected,
      columns: columnsOf(...say.expectedColumns),
      rows,
    },
    ...(late.length > mostRows && {
      more: say.expectedMore(formatCount(late.length - mostRows, locale, say.seriesForms)),
    }),
  };
}

function freshness(context: ViewContext, reviews: readonly PageReview[]): NonNullable<QualityPageView['freshness']> {
  const { locale, words } = context;
  const say = words.quality;
  const late = reviews.filter((review) => review.state === 'late').length;
  const never = reviews.filter((review) => review.state === 'never').length;
  const count = (number: number) => capitalise(countInWords(number, locale, say.pageForms, 'feminine'));
  return {
    sentence: sentence(
      late === 0 ? say.fresh : say.overdue(count(late), late === 1),
      never === 0 ? '' : say.neverRead(count(never), never === 1),
    ),
    ...(reviews.length > 0 && { table: freshnessTable(context, reviews.slice(0, mostRows)) }),
    ...(reviews.length > mostRows && {
      more: say.freshMore(formatCount(reviews.length - mostRows, locale, say.pageForms)),
    }),
  };
}

/**
 * Every problem of the files with its place, the data that is late, and when each page was read and is to be
 * read again (M25, M41, M53).
 */
export function qualityPage(context: ViewContext): QualityPageView {
  const { words, locale, diagnostics, playbook, asOf } = context;
  const say = words.quality;
  const internal = playbook.edition === undefined;
  const counts = countBySeverity(diagnostics);
  const reviews = pageReviews(context);
  const toldReviews = internal || reviews.length > 0;
  const opening = internal
    ? qualitySentence(context, counts)
    : sentence(say.edition, toldReviews ? say.editionReviews : '');
  const files = [...Map.groupBy(diagnostics.slice(0, mostDiagnostics), ({ place }) => place.file)].map(
    ([file, own]) => ({
      file,
      summary: fileSummary(context, own),
      diagnostics: own.map((diagnostic) => diagnosticView(context, diagnostic)),
    }),
  );
  return {
    frame: pageFrame(context, {
      kind: 'quality',
      target: { kind: 'quality' },
      title: say.title,
      description: plainSentence(opening),
      current: 'quality',
    }),
    title: say.title,
    dateline: [say.checked(formatDate(asOf, locale))],
    sentence: opening,
    counts,
    ...(internal && {
      state: {
        label: say.state,
        columns: columnsOf(...say.stateColumns),
        rows: (['error', 'warning', 'info'] as const).map((severity) => ({
          cells: [
            { text: '', status: { word: say.severity[severity], ...severityMarks[severity] } },
            { text: String(counts[severity]) },
            { text: say.effect[severity] },
          ],
        })),
      },
      files,
    }),
    ...(diagnostics.length > mostDiagnostics && {
      more: say.more(numberInWords(diagnostics.length - mostDiagnostics, locale)),
    }),
    expected: expectedData(context),
    ...(toldReviews && { freshness: freshness(context, reviews) }),
  };
}
