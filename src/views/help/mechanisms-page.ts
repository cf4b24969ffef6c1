import { mechanismCoverage, type MechanismCoverage } from '../../domain/mechanism-coverage.ts';
import { capitalise, countInWords, numberInWords } from '../../format/count.ts';
import { formatList } from '../../format/list.ts';
import type { PageKind } from '../../model/record-kinds.ts';
import { sentence, type Sentence } from '../ui/sentence.ts';
import { lineInLocale } from '../language/translated.ts';
import { recordLink } from '../page/record-link.ts';
import type { ViewContext } from '../view-context.ts';
import { helpHead, type HelpHead } from './help-head.ts';

interface Link {
  readonly text: string;
  readonly href: string;
}

/** A mechanism and the pages that serve it. */
export interface MechanismLine {
  readonly id: string;
  readonly name: string;
  /** What it lacks, in words; absent where it lacks nothing. */
  readonly missing?: string;
  readonly guides: readonly Link[];
  readonly actions: readonly Link[];
  readonly held: readonly Link[];
  /** Said where `held` is empty: nothing yet, or nothing needed. */
  readonly heldNone: string;
}

export interface MechanismsPageView extends HelpHead {
  readonly mechanisms: readonly MechanismLine[];
}

const isServed = ({ guides, lines, clauses, kpis }: MechanismCoverage) =>
  guides.length + lines.length + clauses.length + kpis.length > 0;

function lineOf(context: ViewContext, coverage: MechanismCoverage): MechanismLine {
  const { locale, playbook, words } = context;
  const { id, guides, lines, clauses, kpis, missing } = coverage;
  const names: Readonly<Record<string, string>> = words.mechanism.names;
  const linked = (kind: PageKind) => (record: Parameters<typeof recordLink>[2]) => recordLink(context, kind, record);
  const needs = missing.map((need) => words.mechanism.needs[need]);
  return {
    id,
    name: names[id] ?? id,
    ...(needs.length > 0 && !playbook.edition && { missing: words.mechanism.missing(formatList(needs, locale)) }),
    guides: guides.map(linked('guide')),
    actions: lines.map(({ checklist, item }) => ({
      text: lineInLocale(checklist, item, locale).do,
      href: context.href({ kind: 'checklist', id: checklist.id }),
    })),
    heldNone: missing.includes('clause-or-kpi') ? words.mechanism.nothing : words.mechanism.notNeeded,
    held: [...clauses.map(linked('clause')), ...kpis.map(linked('kpi'))],
  };
}

function openingOf({ locale, playbook, words }: ViewContext, all: readonly MechanismCoverage[]): Sentence {
  const say = words.mechanism;
  const served = all.filter(isServed).length;
  if (served === 0) return sentence(say.none);
  const count = (number: number) => capitalise(countInWords(number, locale, say.forms));
  if (playbook.edition) return sentence(say.shared(count(served), served === 1));
  const holes = all.filter(({ missing }) => missing.length > 0).length;
  return sentence(
    say.count(count(all.length)),
    holes === 0 ? say.allServed : say.incomplete(capitalise(numberInWords(holes, locale)), holes === 1),
  );
}

/**
 * Each mechanism of the method with what serves it, by the tags of the pages (M49). A partner edition lists those that
 * its own pages serve and says nothing of what is missing: a hole there may only be something that was not shared.
 */
export function mechanismsPage(context: ViewContext): MechanismsPageView {
  const { playbook, words } = context;
  const all = mechanismCoverage(playbook);
  const opening = openingOf(context, all);
  const { title } = words.mechanism;
  return {
    ...helpHead(context, 'help-mechanisms', title, opening),
    mechanisms: all
      .filter((coverage) => !playbook.edition || isServed(coverage))
      .map((coverage) => lineOf(context, coverage)),
  };
}
