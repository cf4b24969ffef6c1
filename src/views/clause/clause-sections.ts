import { capitalise, countInWords } from '../../format/count.ts';
import { formatDate } from '../../format/date.ts';
import { formatDuration, formatEvery } from '../../format/duration.ts';
import { formatNumber } from '../../format/number.ts';
import type { Clause } from '../../model/playbook.ts';
import { sentence, type Sentence } from '../sentence.ts';
import type { TableView } from '../table.ts';
import type { ViewContext } from '../view-context.ts';
import { variableTable } from './clause-variables.ts';

/** A term and what is said of it. */
export interface Definition {
  readonly term: string;
  readonly text: string;
}

/** What a clause’s record adds to its text: blanks, trigger, worked examples, duties, legal texts. */
export interface ClauseSection {
  readonly id: string;
  readonly title: string;
  readonly sentence: Sentence;
  readonly table?: TableView;
  readonly lines?: readonly Definition[];
}

type Obligation = NonNullable<Clause['obligations']>[number];

function timeAllowed({ within, every }: Obligation, { locale, words }: ViewContext): string {
  const say = words.clause.page;
  const delay = within && formatDuration(within, locale);
  const interval = every && formatEvery(every, locale);
  if (delay !== undefined && interval !== undefined) return say.withinAndEvery(delay, interval);
  if (delay !== undefined) return say.within(delay);
  return interval ?? '–';
}

function obligationTable(clause: Clause, context: ViewContext): TableView {
  const say = context.words.clause.page;
  return {
    label: say.obligations,
    columns: say.obligationColumns.map((label, index) => ({ label, secondary: index === 3 })),
    rows: (clause.obligations ?? []).map((duty) => ({
      cells: [
        { text: duty.party === 'any' ? say.anyParty : context.person(duty.party).name },
        { text: duty.do },
        { text: timeAllowed(duty, context) },
        { text: duty.evidence ?? '–' },
      ],
    })),
  };
}

function triggerLines(clause: Clause, { words }: ViewContext): Definition[] {
  const say = words.clause.page;
  const { trigger } = clause;
  if (!trigger) return [];
  const caps = Object.entries(say.capOf).flatMap(([key, label]) => {
    const amount = trigger.cap?.[key as keyof typeof say.capOf];
    return amount === undefined ? [] : [`${amount} ${label}`];
  });
  const lines: readonly (readonly [string, string | undefined])[] = [
    [say.formula, trigger.formula],
    [say.cap, caps.join(', ') || undefined],
    [say.charge, trigger.charge && say.chargeOf[trigger.charge]],
    [
      say.formalNotice,
      trigger['formal-notice'] === undefined
        ? undefined
        : trigger['formal-notice']
          ? words.vocabulary.yes
          : words.vocabulary.no,
    ],
    [say.excludes, trigger.excludes?.join(', ')],
  ];
  return lines.flatMap(([term, text]) => (text ? [{ term, text }] : []));
}

/** The sections that the record of a clause switches on. */
export function clauseSections(clause: Clause, context: ViewContext): readonly ClauseSection[] {
  const { locale, words } = context;
  const say = words.clause.page;
  const variables = variableTable(clause, context);
  const duties = clause.obligations?.length ?? 0;
  const pairs = (record: Readonly<Record<string, string>> | undefined) =>
    Object.entries(record ?? {})
      .map(([key, value]) => `${key}\u00a0= ${value}`)
      .join(', ') || '–';
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
            lines: triggerLines(clause, context),
          },
        ]
      : []),
    ...(clause.examples?.length
      ? [
          {
            id: 'examples',
            title: say.examples,
            sentence: [],
            table: {
              label: say.examples,
              columns: say.exampleColumns.map((label, index) => ({ label, numeric: index === 2 })),
              rows: clause.examples.map((example) => ({
                cells: [
                  { text: pairs(example.with) },
                  { text: pairs(example.values) },
                  { text: formatNumber(example.gives, locale) },
                ],
              })),
            },
          },
        ]
      : []),
    ...(duties > 0
      ? [
          {
            id: 'obligations',
            title: say.obligations,
            table: obligationTable(clause, context),
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
              text: [text.note ?? '', say.legalNote(formatDate(text.read, locale, 'medium'))].filter(Boolean).join(' '),
            })),
          },
        ]
      : []),
  ];
}
