import { claimQuotes } from '../../domain/prose/claim-quotes.ts';
import { capitalise, countInWords, numberInWords } from '../../format/count.ts';
import type { Claim } from '../../model/claim.ts';
import { recordLink } from '../page/record-link.ts';
import { sentence, type Sentence } from '../ui/sentence.ts';
import type { ViewContext } from '../view-context.ts';
import { helpHead, type HelpHead } from './help-head.ts';

/** A figure of others, who says it, and the pages that quote it. */
export interface FigureLine {
  readonly id: string;
  readonly value: string;
  readonly says: string;
  readonly study: string;
  readonly source: string;
  readonly checked: string;
  readonly quoted: readonly { readonly text: string; readonly href: string }[];
}

export interface FiguresPageView extends HelpHead {
  readonly figures: readonly FigureLine[];
}

function openingOf({ locale, words }: ViewContext, claims: readonly Claim[]): Sentence {
  const say = words.help.figures;
  if (claims.length === 0) return sentence(say.none);
  const unread = claims.filter(({ checked }) => checked !== true).length;
  const all = capitalise(countInWords(claims.length, locale, say.forms));
  const state =
    unread === 0
      ? say.allChecked
      : unread === claims.length
        ? say.noneChecked
        : say.someChecked(capitalise(numberInWords(unread, locale)), unread === 1);
  return sentence(say.count(all, claims.length === 1), state);
}

/**
 * The register of the figures that our texts quote from others: the study as the source names it, the source, and
 * where each is quoted (M47).
 */
export function figuresPage(context: ViewContext): FiguresPageView {
  const { playbook, words } = context;
  const say = words.help.figures;
  const claims = (playbook.reference.claims ?? []).map((claim) => context.claims.get(claim.id) ?? claim);
  const quotes = claimQuotes(playbook);
  const opening = openingOf(context, claims);
  return {
    ...helpHead(context, 'help-figures', say.title, opening),
    figures: claims.map(({ id, value, says, study, source, checked }) => ({
      id,
      value,
      says,
      study: study ?? say.noStudy,
      source,
      checked: checked === true ? say.checked : say.unchecked,
      quoted: (quotes.get(id) ?? []).map(({ kind, record }) => recordLink(context, kind, record)),
    })),
  };
}
