import { formatDate } from '../../format/date.ts';
import { a4Page, type A4Kpi, type A4Sheet } from '../sheet/a4-page.ts';
import { sentence } from '../sentence.ts';
import type { ViewContext } from '../view-context.ts';
import { examplesOf, type Example } from './example.ts';
import { healthExamples } from './healths.ts';
import { exampleDay, inventedContext, inventedPartnership } from './invented.ts';
import { lifeCycleExamples } from './life-cycles.ts';
import { statusExample } from './states.ts';

const kpiStates = ['ok', 'watch', 'bad', 'none'] as const;

/**
 * The A4 sheet of a partnership with a line of each kind, and that of a record of which only the name is known.
 * @param href where its links lead: the examples name no page of the playbook
 */
export function a4Examples(context: ViewContext, href: string): readonly Example<A4Sheet>[] {
  const { locale, words } = context;
  const { sample, kpiCards, a4Sheets: say } = words.components;
  const [healths, steps] = [healthExamples(locale)[0]?.shown ?? [], lifeCycleExamples(locale)[0]?.shown ?? []];
  const parties = [sample.own, sample.partner];
  const kpis = kpiStates.map((state, index): A4Kpi => ({
    title: kpiCards.names[index] ?? '',
    ...say.figures[state],
    status: statusExample(locale, state),
  }));
  const full: A4Sheet = {
    title: sample.partnership,
    parties: say.parties,
    dated: [formatDate(exampleDay, locale, 'weekday'), words.a4.internal],
    steps,
    sentence: sentence(say.sentence),
    healths,
    due: { lines: say.due, others: words.a4.others(2) },
    who: say.who,
    kpis: { lines: kpis },
    objectives: { lines: say.objectives },
    standing: say.standing,
    signatories: parties.map((party) => words.a4.read(party)),
  };
  const bare = a4Page(
    inventedContext(context, href, {}),
    inventedPartnership({ id: 'example', title: sample.partnership }),
  );
  const { frame: _frame, backHref: _backHref, ...sheet } = bare;
  return examplesOf<keyof typeof say.titles, A4Sheet>(say.titles, { full, bare: sheet });
}
