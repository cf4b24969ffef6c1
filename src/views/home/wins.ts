import { entriesAcross } from '../../domain/governance/journal-across.ts';
import { formatDate } from '../../format/date.ts';
import { attentionOf } from '../facts.ts';
import { entryHref } from '../journal/situated-entry.ts';
import { inLocale } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';

/** The latest wins, and which partnerships have had none for long. */
export interface HomeWins {
  readonly wins: readonly { readonly text: string; readonly detail: string; readonly href: string }[];
  readonly winNote: string;
  readonly winsHref: string;
}

const mostWins = 3;

/** The latest wins of all partnerships (M42). */
export function homeWins(context: ViewContext): HomeWins {
  const {
    playbook,
    locale,
    words: { home: words },
  } = context;
  const wins = entriesAcross(playbook.partnerships, 'win', context.asOf).slice(0, mostWins);
  const missing = attentionOf(context)
    .filter((item) => item.rule === 'win-missing')
    .map((item) => {
      const partnership = context.partnerships.get(item.partnership ?? '');
      return partnership ? inLocale(partnership, locale).title : '';
    });
  return {
    wins: wins.map(({ partnership, entry }) => ({
      text: entry.title,
      detail: `${inLocale(partnership, locale).title}, ${formatDate(entry.date, locale, 'medium')}`,
      href: entryHref(context, { partnership, entry }),
    })),
    winsHref: context.href({ kind: 'wins' }),
    winNote: wins.length === 0 ? words.noWin : missing.length > 0 ? words.winMissing(missing.slice(0, 3)) : '',
  };
}
