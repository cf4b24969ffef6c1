import type { Locale } from '../../model/locale.ts';
import { wordsFor } from '../../i18n/words.ts';
import { keysOf } from '../../model/keys-of.ts';
import type { MarkName, StatusView, Tone } from '../ui/mark.ts';
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

/** A state by its shape, with a word it goes with and the colour it takes. */
export function statusExample(locale: Locale, mark: MarkName): StatusView {
  const { components, kpi, vocabulary } = wordsFor(locale);
  const words: Readonly<Record<MarkName, string>> = {
    ok: vocabulary.status.ok,
    watch: vocabulary.status.watch,
    bad: vocabulary.status.bad,
    none: vocabulary.status['no-data'],
    clause: kpi.clauseFired,
    soon: components.statuses.words.soon,
    half: vocabulary.coverage.indicative,
    waived: vocabulary.coverage.waived,
    expired: vocabulary.coverage.expired,
  };
  return { word: words[mark], mark, tone: tones[mark] };
}

/** Every shape of the sprite as a state; the title is what it means. */
export function statusExamples(locale: Locale): readonly Example<StatusView>[] {
  const { titles } = wordsFor(locale).components.statuses;
  return keysOf(tones).map((mark) => ({
    id: mark,
    title: titles[mark],
    shown: statusExample(locale, mark),
  }));
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
