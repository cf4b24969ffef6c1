import { formatDate } from '../../format/date.ts';
import { wordsFor } from '../../i18n/words.ts';
import { isoDateSchema } from '../../model/iso-date.ts';
import { keysOf } from '../../model/keys-of.ts';
import type { Locale } from '../../model/locale.ts';
import type { AttentionGroup } from '../ui/attention.ts';
import type { MarkName, Tone } from '../ui/mark.ts';
import type { NoticeView } from '../ui/notice.ts';
import { sentence, type Sentence } from '../ui/sentence.ts';
import { examplesOf, type Example } from './example.ts';

/** A computed sentence for each count: none, one, several, all. */
export function sentenceExamples(locale: Locale): readonly Example<Sentence>[] {
  const { titles, texts } = wordsFor(locale).components.sentences;
  return examplesOf<keyof typeof titles, Sentence>(titles, {
    none: sentence(texts.none),
    one: sentence(texts.one),
    many: sentence(texts.many),
    all: sentence(texts.all),
  });
}

/** The notices that a page may open with. */
export function noticeExamples(locale: Locale): readonly Example<NoticeView>[] {
  const { titles, texts } = wordsFor(locale).components.notices;
  return examplesOf<keyof typeof titles, NoticeView>(titles, {
    clause: { ...texts.clause, mark: 'clause' },
    watch: { ...texts.watch, mark: 'watch' },
    bad: { ...texts.bad, mark: 'bad' },
  });
}

const groups = {
  late: { iso: '2026-11-14', mark: 'bad', tone: 'bad', rule: 'commitment-overdue' },
  week: { iso: '2026-11-27', mark: 'watch', tone: 'watch', rule: 'notice-approaching' },
  month: { iso: '2026-12-15', mark: 'soon', tone: 'accent', rule: 'committee-due' },
} as const satisfies Readonly<
  Record<string, { readonly iso: string; readonly mark: MarkName; readonly tone: Tone; readonly rule: string }>
>;

/**
 * The groups of the attention list, a line each, one of them without an owner.
 * @param href where the lines lead: the examples name no page of the playbook
 */
export function attentionExamples(locale: Locale, href: string): readonly AttentionGroup[] {
  const { attention, components } = wordsFor(locale);
  const { titles, lines, roles } = components.attention;
  const owners = {
    late: { name: 'Claire Aubrac', detail: roles.late, missing: false },
    week: { name: attention.noOwner, detail: '', missing: true },
    month: { name: 'Théo Bastide', detail: roles.month, missing: false },
  } as const;
  return keysOf(groups).map((urgency) => {
    const { iso, mark, tone, rule } = groups[urgency];
    const { when, title, reason } = lines[urgency];
    return {
      urgency,
      id: `attention-${urgency}`,
      title: titles[urgency],
      mark,
      tone,
      count: '1',
      lines: [
        {
          date: formatDate(isoDateSchema.parse(iso), locale, 'medium'),
          iso,
          when,
          title,
          href,
          about: [components.sample.partnership, components.sample.partner].join(', '),
          rule,
          reason,
          who: owners[urgency],
        },
      ],
    };
  });
}
