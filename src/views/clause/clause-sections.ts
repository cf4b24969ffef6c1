import { capitalise, countInWords } from '../../format/count.ts';
import { formatDate } from '../../format/date.ts';
import { formatDuration, formatEvery } from '../../format/duration.ts';
import type { ClauseDuty } from '../../model/clause.ts';
import type { Clause } from '../../model/playbook.ts';
import type { Definition } from '../ui/definition.ts';
import { sentence, type Sentence } from '../ui/sentence.ts';
import { columnsOf, type TableView } from '../ui/table.ts';
import type { ViewContext } from '../view-context.ts';
import { localDuty, localLegalNote } from './local-duties.ts';
import { exampleTable, triggerLines } from './clause-trigger.ts';
import { variableTable } from './clause-variables.ts';

/** What a clause’s record adds to its text: blanks, trigger, worked examples, duties, legal texts. */
export interface ClauseSection {
  readonly id: string;
  readonly title: string;
  readonly sentence: Sentence;
  readonly table?: TableView;
  readonly lines?: readonly Definition[];
}

function timeAllowed({ locale, words }: ViewContext, { within, every }: ClauseDuty): string {
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
    columns: columnsOf(...say.obligationColumns),
    rows: (clause.obligations ?? []).map((written) => {
      const duty = localDuty(context, clause.id, written);
      const cells = [
        { text: duty.party === 'any' ? say.anyParty : context.person(duty.party).name },
        { text: duty.do },
        { text: timeAllowed(context, duty) },
        { text: duty.evidence ?? '–' },
      ];
      return { cells };
    }),
  };
}

/** The sections that the record of a clause switches on. */
export function clauseSections(context: ViewContext, clause: Clause): readonly ClauseSection[] {
  return [
    variablesSection(context, clause),
    triggerSection(context, clause),
    examplesSection(context, clause),
    obligationsSection(context, clause),
    legalSection(context, clause),
  ].filter((section) => section !== undefined);
}

function variablesSection(context: ViewContext, clause: Clause): ClauseSection | undefined {
  const say = context.words.clause.page;
  const table = variableTable(context, clause);
  if (!table) return undefined;
  const count = capitalise(countInWords(table.rows.length, context.locale, say.variableForms));
  return { id: 'variables', title: say.variables, table, sentence: sentence(say.variablesSentence(count)) };
}

function triggerSection(context: ViewContext, clause: Clause): ClauseSection | undefined {
  const say = context.words.clause.page;
  if (!clause.trigger) return undefined;
  return {
    id: 'trigger',
    title: say.trigger,
    sentence: sentence(say.effect[clause.trigger.effect]),
    lines: triggerLines(context, clause),
  };
}

function examplesSection(context: ViewContext, clause: Clause): ClauseSection | undefined {
  const say = context.words.clause.page;
  if (!clause.examples?.length) return undefined;
  return {
    id: 'examples',
    title: say.examples,
    sentence: sentence(say.examplesSentence),
    table: exampleTable(context, clause, clause.examples),
  };
}

function obligationsSection(context: ViewContext, clause: Clause): ClauseSection | undefined {
  const say = context.words.clause.page;
  if (!clause.obligations?.length) return undefined;
  const count = capitalise(countInWords(clause.obligations.length, context.locale, say.obligationForms, 'feminine'));
  return {
    id: 'obligations',
    title: say.obligations,
    table: obligationTable(context, clause),
    sentence: sentence(say.obligationsSentence(count)),
  };
}

function legalSection(context: ViewContext, { id, legal }: Clause): ClauseSection | undefined {
  const { locale, words } = context;
  const say = words.clause.page;
  if (!legal?.length) return undefined;
  return {
    id: 'legal',
    title: say.legal,
    sentence: [],
    lines: legal.map((text) => {
      const note = localLegalNote(context, id, text);
      const read = say.legalNote(formatDate(text.read, locale, 'medium'));
      return { term: text.ref, text: note === undefined ? read : `${ended(note)} ${read}` };
    }),
  };
}

/** A note as a sentence, since another follows it. */
function ended(note: string): string {
  return /[.!?…]$/u.test(note) ? note : `${note}.`;
}
