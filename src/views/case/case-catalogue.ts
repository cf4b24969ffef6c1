import { capitalise, countInWords } from '../../format/count.ts';
import { formatList } from '../../format/list.ts';
import type { Case } from '../../model/playbook.ts';
import { byStage, type StageGroup } from '../guide/by-stage.ts';
import type { PageFrame } from '../page/page-frame.ts';
import { placedFrame } from '../page/placed-frame.ts';
import { sentence, type Sentence } from '../ui/sentence.ts';
import { inLocale } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';

export interface CaseLine {
  readonly title: string;
  readonly href: string;
  readonly summary: string;
  /** The organisations, and who tells the case. */
  readonly about: string;
}

export interface CaseCatalogueView {
  readonly frame: PageFrame;
  readonly title: string;
  readonly sentence: Sentence;
  readonly stages: readonly StageGroup<CaseLine>[];
}

function lineOf(context: ViewContext, record: Case): CaseLine {
  const { locale, words } = context;
  const local = inLocale(record, locale);
  return {
    title: local.title,
    href: context.href({ kind: 'case', id: record.id }),
    summary: local.summary ?? '',
    about: words.case.about(formatList(record.organisations, locale), words.case.source(record.source)),
  };
}

/** The cases by the stage of the first guide each illustrates (M47). */
export function caseCatalogue(context: ViewContext): CaseCatalogueView {
  const { words, locale, playbook } = context;
  const { cases } = playbook;
  const all = capitalise(countInWords(cases.length, locale, words.case.forms));
  const opening = sentence(
    ...(cases.length === 0
      ? [words.case.none]
      : [cases.length === 1 ? words.case.one(all) : words.case.count(all), words.case.unchecked]),
  );
  const stageOf = ({ guides: [first = ''] }: Case) => context.guides.get(first)?.phase;
  return {
    frame: placedFrame(context, {
      kind: 'cases',
      under: 'guides',
      title: words.case.title,
      description: opening,
    }),
    title: words.case.title,
    sentence: opening,
    stages: byStage(context, cases, stageOf).map(({ title, items }) => ({
      title,
      items: items.map((record) => lineOf(context, record)),
    })),
  };
}
