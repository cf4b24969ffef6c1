import type { Locale } from '../../model/locale.ts';
import { colourExamples } from './colours.ts';
import { controlExamples } from './controls.ts';
import { mastheadExamples } from './mastheads.ts';
import { paletteExamples } from './palettes.ts';
import { statusExamples, tagExamples } from './states.ts';
import { tableExamples } from './tables.ts';
import { attentionExamples, noticeExamples, sentenceExamples } from './writing.ts';

/** The examples of what every page is made of, family by family in the order of the page. */
export function siteFamilies(locale: Locale) {
  return {
    colours: colourExamples(locale),
    mastheads: mastheadExamples(locale, '#mastheads'),
    palettes: paletteExamples(locale),
    statuses: statusExamples(locale),
    tags: tagExamples(locale),
    sentences: sentenceExamples(locale),
    attention: attentionExamples(locale, '#attention'),
    notices: noticeExamples(locale),
    tables: tableExamples(locale),
    controls: controlExamples(locale),
  };
}

export type SiteFamilies = ReturnType<typeof siteFamilies>;
