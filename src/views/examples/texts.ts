import { wordsFor } from '../../i18n/words.ts';
import type { Locale } from '../../model/locale.ts';
import type { Prose } from '../../model/prose.ts';
import type { BlockOfAgreement } from '../agreement/agreement-text.ts';
import type { GuidePageView } from '../guide/guide-page.ts';
import { renderRecordProse } from '../prose/record-prose.ts';
import type { ViewContext } from '../view-context.ts';
import { examplesOf, type Example } from './example.ts';

/** What a long reading is made of. */
export type LongReading = Pick<GuidePageView, 'outline' | 'prose' | 'applies'>;

const element = (tagName: string, text: string, properties = {}): Prose['children'][number] => ({
  type: 'element',
  tagName,
  properties,
  children: [{ type: 'text', value: text }],
});

/**
 * A text to read at length: its contents, its headings, a quotation, a note set apart, and what puts it to work.
 * @param href where its links lead: the examples name no page of the playbook
 */
export function readingExamples(context: ViewContext, href: string): readonly Example<LongReading>[] {
  const { titles, headings, paragraphs, quotation, callout, applies } = context.words.components.readings;
  const [first = '', second = ''] = headings;
  const [opening = '', follow = '', closing = ''] = paragraphs;
  return examplesOf<keyof typeof titles, LongReading>(titles, {
    guide: {
      outline: headings.map((text, index) => ({ id: `example-part-${index}`, text, depth: 2 })),
      prose: renderRecordProse(
        context,
        {
          type: 'root',
          children: [
            element('h2', first, { id: 'example-part-0' }),
            element('p', opening),
            element('blockquote', quotation),
            element('p', follow),
            element('h2', second, { id: 'example-part-1' }),
            element('p', closing),
            element('Callout', callout.text, { kind: 'watch', title: callout.title }),
          ],
        },
        {},
      ),
      applies: applies.map(({ title, text, sub }) => ({ title, links: [{ text, sub, href }] })),
    },
  });
}

/** A sheet of contract wording: a sub-clause that is filled, and one that waits for a blank. */
export function sheetExamples(locale: Locale): readonly Example<readonly BlockOfAgreement[]>[] {
  const { titles, filled, waiting } = wordsFor(locale).components.sheets;
  const clause = (number: string, runs: readonly string[], missing: boolean): BlockOfAgreement => ({
    kind: 'sub-clause',
    depth: 0,
    level: 0,
    number,
    anchor: `example-${number.replace('.', '-')}`,
    runs: runs.map((text, index) => (index % 2 === 0 ? { kind: 'text', text } : { kind: 'blank', text, missing })),
  });
  return examplesOf<keyof typeof titles, readonly BlockOfAgreement[]>(titles, {
    wording: [clause('14.2', filled, false), clause('14.4', waiting, true)],
  });
}
