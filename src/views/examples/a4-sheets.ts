import { drawSparkline } from '../../charts/sparkline.ts';
import { capitalise } from '../../format/count.ts';
import { formatDate } from '../../format/date.ts';
import { keysOf } from '../../model/keys-of.ts';
import { a4Page, type A4Kpi, type A4Sheet } from '../sheet/a4-page.ts';
import { sentence } from '../ui/sentence.ts';
import type { ViewContext } from '../view-context.ts';
import { examplesOf, type Example } from './example.ts';
import { healthExamples } from './healths.ts';
import { exampleDay, inventedContext, inventedPartnership } from './invented.ts';
import { lifeCycleExamples } from './life-cycles.ts';
import { statusExample } from './states.ts';

/** The KPIs of the full sheet: the state of each, and its course by month. */
const kpiCourses = {
  ok: [96, 97, 96.5, 98, 98.1],
  watch: [97, 96, 95.5, 95, 94.2],
  bad: [44, 41, 38, 35, 31],
  none: [],
} as const;

/**
 * The A4 sheet of a partnership with a line of each kind, and that of a record of which only the parties are known.
 * @param href where its links lead: the examples name no page of the playbook
 */
export function a4Examples(context: ViewContext, href: string): readonly Example<A4Sheet>[] {
  const { locale, words } = context;
  const { sample, kpiCards, a4Sheets: say } = words.components;
  const [healths, steps] = [healthExamples(locale)[0]?.shown ?? [], lifeCycleExamples(locale)[0]?.shown ?? []];
  const parties = [
    { id: 'own', name: sample.own },
    { id: 'partner', name: sample.partner },
  ];
  const kpis = keysOf(kpiCourses).map((state, index): A4Kpi => {
    const course = drawSparkline(kpiCourses[state]);
    return {
      title: kpiCards.names[index] ?? '',
      ...say.figures[state],
      period: course ? say.period : '',
      ...(course && { course }),
      status: statusExample(locale, state),
    };
  });
  const full: A4Sheet = {
    title: sample.partnership,
    parties: say.parties,
    dated: [capitalise(formatDate(exampleDay, locale, 'weekday')), words.a4.internal],
    steps,
    sentence: sentence(say.sentence),
    healths,
    due: { lines: say.due, others: words.a4.others(2) },
    who: say.who,
    kpis: { lines: kpis },
    objectives: { lines: say.objectives },
    standing: say.standing,
    signatories: parties.slice(0, 1).map(({ name }) => words.a4.read(name)),
  };
  const bare = a4Page(
    inventedContext(context, href, {}),
    inventedPartnership({ id: 'example', title: sample.partnership, parties }),
  );
  const { frame: _frame, backHref: _backHref, ...sheet } = bare;
  return examplesOf<keyof typeof say.titles, A4Sheet>(say.titles, { full, bare: sheet });
}
