import { capitalise, countInWords } from '../../format/count.ts';
import { formatDate } from '../../format/date.ts';
import { formatDuration, formatEvery } from '../../format/duration.ts';
import type { Clause } from '../../model/playbook.ts';
import { sentence, type Sentence } from '../sentence.ts';
import type { TableView } from '../table.ts';
import type { ViewContext } from '../view-context.ts';
import { exampleTable, triggerLines, type Definition } from './clause-trigger.ts';
import { variableTable } from './clause-variables.ts';

/** What a clause’s record adds to its text: blanks, trigger, worked examples, duties, legal texts. */
export interface ClauseSection {
  readonly id: string;
  readonly title: string;
  readonly sentence: Sentence;
  readonly table?: TableView;
  readonly lines?: readonly Definition[];
}

type Obligation = NonNullable<Clause['obligations']>[number];

function timeAllowed({ locale, words }: ViewContext, { within, every }: Obligation): string {
  const say = words.clause.page;
  const delay = within && formatDuration(within, locale);
  const interval = every && formatEvery(every, locale);
  if (delay !== undefined && interval !== undefined) return say.withinAndEvery(delay, interval);
  if (delay !== undefined) return say.within(delay);
  return interval ?? '–';
}

function obligationTable(context: ViewContext, clause: Clause): TableView {
  const say = context.words.clause.page;
  return {
    label: say.obligations,
    columns: say.obligationColumns.map((label, index) => ({ label, secondary: index === 3 })),
    rows: (clause.obligations ?? []).map((duty) => ({
      cells: [
        { text: duty.party === 'any' ? say.anyParty : context.person(duty.party).name },
        { text: duty.do },
        { text: timeAllowed(context, duty) },
        { text: duty.evidence ?? '–' },
      ],
    })),
  };
}

/** The sections that the record of a clause switches on. */
export function clauseSections(context: ViewContext, clause: Clause): readonly ClauseSection[] {
  const { locale, words } = context;
  const say = words.clause.page;
  const variables = variableTable(context, clause);
  const duties = clause.obligations?.length ?? 0;
  return [
    ...(variables
      ? [
          {
            id: 'variables',
            title: say.variables,
            table: variables,
            sentence: sentence(
              say.variablesSentence(capitalise(countInWords(variables.rows.length, locale, say.variableForms))),
            ),
          },
        ]
      : []),
    ...(clause.trigger
      ? [
          {
            id: 'trigger',
            title: say.trigger,
            sentence: sentence(say.triggerSentence(say.effect[clause.trigger.effect])),
            lines: triggerLines(context, clause),
          },
        ]
      : []),
    ...(clause.examples?.length
      ? [
          {
            id: 'examples',
            title: say.examples,
            sentence: sentence(say.examplesSentence),
            table: exampleTable(context, clause, clause.examples),
          },
        ]
      : []),
    ...(duties > 0
      ? [
          {
            id: 'obligations',
            title: say.obligations,
            table: obligationTable(context, clause),
            sentence: sentence(
              say.obligationsSentence(capitalise(countInWords(duties, locale, say.obligationForms, 'feminine'))),
            ),
          },
        ]
      : []),
    ...(clause.legal?.length
      ? [
          {
            id: 'legal',
            title: say.legal,
            sentence: [],
            lines: clause.legal.map((text) => ({
              term: text.ref,
              text: [
                ...(text.note ? [ended(text.note)] : []),
                say.legalNote(formatDate(text.read, locale, 'medium')),
              ].join(' '),
            })),
          },
        ]
      : []),
  ];
}

/** A note as a sentence, since another follows it. */
function ended(note: string): string {
  return /[.!?…]$/u.test(note) ? note : `${note}.`;
}
