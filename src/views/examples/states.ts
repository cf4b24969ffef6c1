import type { Locale } from '../../model/locale.ts';
import { wordsFor } from '../../i18n/words.ts';
import type { MarkName, StatusView, Tone } from '../mark.ts';
import { examplesOf, type Example } from './example.ts';

const tones: Readonly<Record<MarkName, Tone>> = {
  ok: 'ok',
  watch: 'watch',
  bad: 'bad',
  none: 'none',
  clause: 'clause',
  soon: 'accent',
  half: 'accent',
  waived: 'watch',
  expired: 'bad',
};

/** Every shape of the sprite with a word it goes with and the colour it takes; the title is what it means. */
export function statusExamples(locale: Locale): readonly Example<StatusView>[] {
  const { components, kpi, vocabulary } = wordsFor(locale);
  const { titles, words } = components.statuses;
  const named: Readonly<Record<MarkName, string>> = {
    ok: vocabulary.status.ok,
    watch: vocabulary.status.watch,
    bad: vocabulary.status.bad,
    none: vocabulary.status['no-data'],
    clause: kpi.clauseFired,
    soon: words.soon,
    half: vocabulary.coverage.indicative,
    waived: vocabulary.coverage.waived,
    expired: vocabulary.coverage.expired,
  };
  const view = (mark: MarkName): StatusView => ({ word: named[mark], mark, tone: tones[mark] });
  return (Object.keys(tones) as MarkName[]).map((mark) => ({ id: mark, title: titles[mark], shown: view(mark) }));
}

/** What a tag takes: its text, and a tone or the dashes of what is kept back. */
export interface TagExample {
  readonly text: string;
  readonly tone?: Tone;
  readonly secret?: boolean;
}

/** The tags, neutral, toned and secret. */
export function tagExamples(locale: Locale): readonly Example<TagExample>[] {
  const { titles, texts } = wordsFor(locale).components.tags;
  return examplesOf<keyof typeof titles, TagExample>(titles, {
    neutral: { text: texts.neutral },
    ok: { text: texts.ok, tone: 'ok' },
    watch: { text: texts.watch, tone: 'watch' },
    bad: { text: texts.bad, tone: 'bad' },
    clause: { text: texts.clause, tone: 'clause' },
    secret: { text: texts.secret, secret: true },
  });
}
