import { programFiles, withBase, type RouteTarget } from '../i18n/routes.ts';
import { plainSentence } from '../views/ui/sentence.ts';
import { portfolioRows, portfolioSentence } from '../views/portfolio/portfolio.ts';
import { inLocale, type Translatable } from '../views/language/translated.ts';
import type { ViewContext } from '../views/view-context.ts';
import { escapeMarkdown } from './document/write-markdown.ts';
import type { WrittenFile } from './written-file.ts';

/** A page as the index names it. */
interface Entry {
  readonly title: string;
  readonly href: string;
  readonly line: string;
}

/**
 * `llms.txt`: the pages of the context’s edition in its language, one line each, as https://llmstxt.org lays it out
 * for language models: a title, what stands out in a sentence, then links under headings. Candidates and the
 * network outside are left out.
 * @param site the address of the host; without it, links are paths
 */
export function writeLlmsText(context: ViewContext, site: string | undefined): string {
  const { playbook, words } = context;
  const parts = [
    `# ${escapeMarkdown(playbook.settings.title ?? words.frame.siteName)}`,
    `> ${escapeMarkdown(oneLine(plainSentence(portfolioSentence(context, portfolioRows(context)))))}`,
    ...sectionsOf(context, site)
      .filter(([, entries]) => entries.length > 0)
      .map(([title, entries]) => [`## ${escapeMarkdown(title)}`, '', ...entries.map(entryLine)].join('\n')),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The sections of the index, each under its heading; some may be empty. */
function sectionsOf(
  context: ViewContext,
  site: string | undefined,
): readonly (readonly [heading: string, entries: readonly Entry[]])[] {
  const { playbook, words, locale, base } = context;
  const absolute = (path: string) => (site === undefined ? path : new URL(path, site).href);
  const page = (target: RouteTarget, title: string, line = ''): Entry => ({
    title,
    href: absolute(context.href(target)),
    line,
  });
  const records = (
    kind: 'clause' | 'guide' | 'case' | 'question' | 'checklist',
    all: readonly (Translatable & { readonly id: string })[],
  ) =>
    all.map((record) => {
      const { title, summary } = inLocale(record, locale);
      return page({ kind, id: record.id }, title, summary);
    });
  const nav = words.frame.nav;
  return [
    [
      nav.partnerships,
      playbook.partnerships.map((partnership) => {
        const { title, summary } = inLocale(partnership, locale);
        const names = partnership.parties.map(({ name }) => name).join(', ');
        return page({ kind: 'partnership', id: partnership.id }, title, summary ?? names);
      }),
    ],
    [nav.clauses, records('clause', playbook.clauses)],
    [nav.kpis, playbook.kpis.map((kpi) => page({ kind: 'kpi', id: kpi.id }, inLocale(kpi, locale).title, kpi.formula))],
    [nav.checklists, records('checklist', playbook.checklists)],
    [nav.guides, records('guide', playbook.guides)],
    [words.case.title, records('case', playbook.cases)],
    [words.question.title, records('question', playbook.questions)],
    [
      words.programs.more,
      [
        page({ kind: 'partnerships' }, words.portfolio.title, words.programs.portfolio),
        page({ kind: 'calendar' }, words.calendar.title, words.programs.calendar),
        page({ kind: 'obligations' }, words.obligation.pageTitle, words.programs.obligations),
        page({ kind: 'help' }, words.frame.help, words.programs.help),
        {
          title: words.programs.model,
          href: absolute(withBase(programFiles.model[locale], base)),
          line: words.programs.modelAbout,
        },
      ],
    ],
  ];
}

function entryLine({ title, href, line }: Entry): string {
  const about = line === '' ? '' : `: ${escapeMarkdown(oneLine(line))}`;
  return `- [${escapeMarkdown(oneLine(title))}](${href})${about}`;
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}

/** `llms.txt` as its route sends it. */
export function llmsFile(context: ViewContext, site: string | undefined): WrittenFile {
  return { body: writeLlmsText(context, site), type: 'text/plain; charset=utf-8' };
}
