import { formatList } from '../../format/list.ts';
import type { StatusView } from '../ui/mark.ts';
import { sentence, type Sentence } from '../ui/sentence.ts';
import type { ViewContext } from '../view-context.ts';
import type { SectionHead } from './section.ts';

const severity: Readonly<Record<string, number>> = { bad: 2, watch: 1 };

/** The worst state among sections; undefined where none is worth a mark. */
export function worstState(sections: readonly SectionHead[]): StatusView | undefined {
  const states = sections.map((section) => section.state).filter((state) => state !== undefined);
  return states.toSorted((a, b) => (severity[b.tone] ?? 0) - (severity[a.tone] ?? 0))[0];
}

/** What opens a part of several sections: which of them need attention, and how many wait for their first line. */
export function standingSentence(context: ViewContext, sections: readonly SectionHead[]): Sentence {
  const words = context.words.partnership.part;
  const [only] = sections;
  if (only && sections.length === 1) return only.sentence;
  const watched = sections.filter((section) => section.state && (severity[section.state.tone] ?? 0) > 0);
  const unwritten = sections.filter((section) => section.next !== undefined).length;
  const titles = formatList(
    watched.map((section) => section.title),
    context.locale,
  );
  return sentence(
    watched.length === 0 ? words.calm(sections.length) : words.watched(titles, watched.length, sections.length),
    unwritten === 0 ? '' : words.unwritten(unwritten),
  );
}
