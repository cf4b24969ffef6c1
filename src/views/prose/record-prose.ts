import { judgedValue } from '../../charts/judged-value.ts';
import { findImage } from '../../domain/prose/shown-images.ts';
import { withBase } from '../../i18n/routes.ts';
import { imagePath, type ImageFile } from '../../model/image-file.ts';
import { parseCondition } from '../../model/condition.ts';
import type { Clause, Partnership } from '../../model/playbook.ts';
import type { Prose } from '../../model/prose.ts';
import { supposeCondition } from '../clause/clause-conditions.ts';
import { writeVariable } from '../clause/clause-variables.ts';
import { factsOf } from '../facts.ts';
import { glossaryIn } from './glossary.ts';
import type { KpiMention, ProseContext } from './prose-context.ts';
import { renderProse } from './render-prose.ts';
import { inLocale } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';
import { inWrittenLanguage } from '../language/written-language.ts';

/**
 * The page a text stands on: the partnership whose values it cites, the clause whose blanks it names, how
 * deep its headings begin.
 */
export interface ProseHome {
  readonly partnership?: string;
  readonly clause?: Clause;
  readonly headingShift?: number;
  /** Whether the text stands as it was written, where the page may be in another language. */
  readonly asWritten?: boolean;
  /** Whether the text explains the words of the trade it uses: one long text in the page’s own language. */
  readonly explained?: boolean;
}

/** Where the site serves an image, without its base. */
function imageAddress({ file }: ImageFile): string {
  return `/images/${imagePath(file).split('/').map(encodeURIComponent).join('/')}`;
}

function mentionKpi(context: ViewContext, id: string, partnership: Partnership | undefined): KpiMention | undefined {
  const { locale, words } = context;
  const kpi = context.kpis.get(id);
  if (!kpi) return undefined;
  const title = inLocale(kpi, locale).title;
  const href = context.href({ kind: 'kpi', id });
  const latest = partnership && factsOf(context, partnership).series.find((series) => series.kpi.id === id)?.latest;
  if (!latest) return { title, href };
  return {
    title,
    href,
    value: judgedValue(latest, kpi, locale),
    status: latest.status,
    statusWord: words.vocabulary.status[latest.status],
  };
}

function proseContext(context: ViewContext, home: ProseHome): ProseContext {
  const { locale, words, base } = context;
  const own = inWrittenLanguage(context);
  return {
    locale,
    words: words.prose,
    clause(id) {
      const clause = context.clauses.get(id);
      if (!clause) return undefined;
      const { title, summary = '', titleLang, summaryLang } = inLocale(clause, locale);
      return {
        title,
        href: context.href({ kind: 'clause', id }),
        purpose: summary,
        ...(titleLang && { titleLang }),
        ...(summaryLang && { purposeLang: summaryLang }),
      };
    },
    partnership(id) {
      const partnership = context.partnerships.get(id);
      return (
        partnership && { title: inLocale(partnership, locale).title, href: context.href({ kind: 'partnership', id }) }
      );
    },
    claim(id) {
      const claim = context.claims.get(id);
      return claim && { ...claim, href: `${context.href({ kind: 'help-figures' })}#${id}` };
    },
    kpi: (id, partnership) => mentionKpi(context, id, context.partnerships.get(partnership ?? home.partnership ?? '')),
    link: (href) => (href.startsWith('/') ? withBase(href, base) : href),
    variable(name) {
      const variable = home.clause?.variables?.[name];
      if (!variable) return undefined;
      return {
        label: variable.label,
        ...(variable.default !== undefined && { value: writeVariable(context, variable.default, variable) }),
      };
    },
    condition(written) {
      const condition = parseCondition(written);
      if (condition) return supposeCondition(context, condition);
      return words.prose.filled(home.clause?.variables?.[written]?.label ?? written);
    },
    image(src, file) {
      const image = findImage(context.images, src, file);
      return image && { src: withBase(imageAddress(image), base), width: image.width, height: image.height };
    },
    person: (id) => (id === '' ? undefined : context.person(id).name),
    ...(home.explained === true && {
      terms: { glossary: glossaryIn(locale), href: (id) => `${context.href({ kind: 'help-glossary' })}#${id}` },
    }),
    ...(home.headingShift !== undefined && { embedded: { headingShift: home.headingShift } }),
    ...(own !== context && { wording: proseContext(own, home) }),
  };
}

/** A record’s prose as HTML in the page’s language, or in its own; empty where nothing was written. */
export function renderRecordProse(context: ViewContext, prose: Prose, home: ProseHome): string {
  if (prose.children.length === 0) return '';
  const page = proseContext(context, home);
  return renderProse(
    prose,
    home.asWritten === true ? asWrittenOn(page, proseContext(inWrittenLanguage(context), home)) : page,
  );
}

/** The figures and titles of a text’s own language; what the page says of them, and around the text, in the page’s. */
function asWrittenOn(page: ProseContext, own: ProseContext): ProseContext {
  return {
    ...own,
    words: page.words,
    kpi(id, partnership) {
      const mention = own.kpi(id, partnership);
      const statusWord = page.kpi(id, partnership)?.statusWord;
      return mention && { ...mention, ...(statusWord !== undefined && { statusWord }) };
    },
  };
}
