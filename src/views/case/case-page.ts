import { outlineOf } from '../../domain/prose/prose-text.ts';
import { formatCount } from '../../format/count.ts';
import { formatList } from '../../format/list.ts';
import type { Case } from '../../model/playbook.ts';
import { guideLinks } from '../guide/guide-links.ts';
import type { GuidePageView } from '../guide/guide-page.ts';
import { readingMinutes } from '../guide/reading-time.ts';
import { pageFrame } from '../page/page-frame.ts';
import { renderRecordProse } from '../prose/record-prose.ts';
import { plainSentence, sentence } from '../ui/sentence.ts';
import { inLocale } from '../language/translated.ts';
import { recordPaths } from '../page/record-paths.ts';
import type { ViewContext } from '../view-context.ts';

/** A case, laid out as a guide is: its text, its contents, and the guides it illustrates (M47). */
export function casePage(context: ViewContext, record: Case): GuidePageView {
  const { locale, words } = context;
  const local = inLocale(record, locale);
  const opening = sentence(local.summary ?? '', `**${words.case.reported(words.case.source(record.source))}**`);
  const owner = record.review?.owner ?? record.owner;
  const guides = guideLinks(context, record.guides);
  return {
    frame: pageFrame(context, {
      kind: 'case',
      target: { kind: 'case', id: record.id },
      title: local.title,
      description: plainSentence(opening),
      current: 'guides',
      crumbs: [
        { label: words.guide.title, href: context.href({ kind: 'guides' }) },
        { label: words.case.title, href: context.href({ kind: 'cases' }) },
        { label: local.title },
      ],
      record: { file: local.file, owner: record.owner, review: record.review },
      untranslated: local.untranslated,
      filters: owner ? [{ name: 'owner', value: context.person(owner).name }] : [],
    }),
    title: local.title,
    dateline: [
      words.case.kind,
      formatList(record.organisations, locale),
      words.guide.minutes(formatCount(readingMinutes(local.prose), locale, words.guide.minuteForms)),
    ],
    sentence: opening,
    outline: outlineOf(local.prose).filter((entry) => entry.depth === 2),
    applies: guides.length > 0 ? [{ title: words.case.guides, links: guides }] : [],
    prose: renderRecordProse(context, local.prose, { explained: !local.untranslated }),
    questions: [],
  };
}

/** One page per case. */
export function casePaths(context: ViewContext) {
  return recordPaths(context.playbook.cases, (record) => casePage(context, record));
}
