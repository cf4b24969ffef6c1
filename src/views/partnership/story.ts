import type { Partnership } from '../../model/playbook.ts';
import { renderRecordProse } from '../prose/record-prose.ts';
import { sentence } from '../ui/sentence.ts';
import { inLocale } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';
import type { SectionHead } from './section.ts';

/** What the record’s author tells in prose. */
export interface StorySection extends SectionHead {
  readonly kind: 'story';
  readonly html: string;
}

/** The prose of a record; nothing where it has none. */
export function storySection(context: ViewContext, partnership: Partnership): StorySection | undefined {
  const { prose, untranslated } = inLocale(partnership, context.locale);
  const html = renderRecordProse(context, prose, {
    partnership: partnership.id,
    headingShift: 1,
    asWritten: untranslated,
  });
  const words = context.words.partnership.story;
  return html.trim() === ''
    ? undefined
    : { kind: 'story', id: 'story', title: words.title, sentence: sentence(words.sentence), html };
}
