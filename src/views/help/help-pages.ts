import type { z } from 'zod';
import { formatCount } from '../../format/count.ts';
import { programFiles, withBase } from '../../i18n/routes.ts';
import { candidateRecordSchema } from '../../model/candidate.ts';
import { caseRecordSchema } from '../../model/case.ts';
import { checklistRecordSchema } from '../../model/checklist.ts';
import { claimSchema } from '../../model/claim.ts';
import { clauseRecordSchema } from '../../model/clause.ts';
import { contactSchema } from '../../model/contact.ts';
import { guideRecordSchema } from '../../model/guide.ts';
import { journalRecordSchema } from '../../model/journal.ts';
import { keysOf } from '../../model/keys-of.ts';
import { kpiRecordSchema } from '../../model/kpi.ts';
import { partnershipRecordSchema } from '../../model/partnership.ts';
import { personSchema } from '../../model/person.ts';
import { programmeLevelSchema } from '../../model/programme.ts';
import { proseComponents } from '../../model/prose-components.ts';
import { questionRecordSchema } from '../../model/question.ts';
import type { RecordKind } from '../../model/record-kinds.ts';
import { contractKindSchema, partnershipTypeSchema, toolSchema } from '../../model/reference.ts';
import { settingsSchema } from '../../model/settings.ts';
import { pageFrame, type PageFrame } from '../page/page-frame.ts';
import { plainSentence, sentence, type Sentence } from '../ui/sentence.ts';
import type { ViewContext } from '../view-context.ts';
import { listFields, type FieldEntry } from './field-reference.ts';
import { messageRooms, messagesOf, type MessageEntry, type MessageRoom } from './message-reference.ts';

/**
 * What an author may write, in the order of the page. A kind of record must be named here, or this does not compile.
 */
const schemas = {
  settings: settingsSchema,
  partnership: partnershipRecordSchema,
  journal: journalRecordSchema,
  kpi: kpiRecordSchema,
  clause: clauseRecordSchema,
  guide: guideRecordSchema,
  case: caseRecordSchema,
  question: questionRecordSchema,
  checklist: checklistRecordSchema,
  candidate: candidateRecordSchema,
  person: personSchema,
  type: partnershipTypeSchema,
  contractKind: contractKindSchema,
  tool: toolSchema,
  programme: programmeLevelSchema,
  contact: contactSchema,
  claim: claimSchema,
} as const satisfies Readonly<Record<RecordKind, z.ZodObject>> & Readonly<Record<string, z.ZodObject>>;

type FileKind = keyof typeof schemas;
const fileKinds: readonly FileKind[] = keysOf(schemas);

interface HelpHead {
  readonly frame: PageFrame;
  readonly title: string;
  readonly sentence: Sentence;
}

/** The entrance of the help: commands, search, and the reference pages. */
export interface HelpPageView extends HelpHead {
  readonly formatHref: string;
  readonly errorsHref: string;
  readonly personalDataHref: string;
  readonly figuresHref: string;
  readonly mechanismsHref: string;
  readonly writingHref: string;
  readonly componentsHref: string;
  readonly glossaryHref: string;
  readonly printHref: string;
  /** The files that programs read, with what each holds. */
  readonly programs: readonly { readonly href: string; readonly title: string; readonly about: string }[];
}

/** A field in the page’s language. */
export interface FieldView {
  readonly path: string;
  readonly kind: string;
  readonly choices: readonly string[];
  readonly note: string;
  readonly required: boolean;
}

export interface FormatPageView extends HelpHead {
  readonly files: readonly {
    readonly id: string;
    readonly name: string;
    readonly file: string;
    readonly fields: readonly FieldView[];
  }[];
  readonly components: readonly {
    readonly name: string;
    readonly placement: string;
    readonly attributes: readonly FieldView[];
  }[];
}

export interface MessagesPageView extends HelpHead {
  readonly rooms: readonly {
    readonly id: MessageRoom;
    readonly title: string;
    readonly messages: readonly MessageEntry[];
  }[];
}

function fieldView({ locale, words }: ViewContext, field: FieldEntry): FieldView {
  const kind = words.help.kinds[field.kind];
  return {
    path: field.path,
    kind: field.list ? words.help.listOf(kind) : kind,
    choices: field.choices,
    note: field.note[locale],
    required: field.required,
  };
}

/**
 * Every field of every kind of file, in the order of the help: what the help says of the format, whatever the playbook.
 */
export function allFields(): { readonly kind: FileKind; readonly fields: readonly FieldEntry[] }[] {
  return fileKinds.map((kind) => ({ kind, fields: listFields(schemas[kind]) }));
}

function frameOf(
  context: ViewContext,
  kind: 'help' | 'help-format' | 'help-errors',
  title: string,
  opening: Sentence,
): PageFrame {
  const crumbs =
    kind === 'help'
      ? []
      : [{ label: context.words.help.title, href: context.href({ kind: 'help' }) }, { label: title }];
  return pageFrame(context, { kind, target: { kind }, title, description: plainSentence(opening), crumbs });
}

function messageCount(context: ViewContext): number {
  return messageRooms.reduce((sum, room) => sum + messagesOf(room, context.locale).length, 0);
}

/** What the commands do, how to search, where the references are. */
export function helpPage(context: ViewContext): HelpPageView {
  const { locale, words } = context;
  const fields = allFields().reduce((sum, { fields: own }) => sum + own.length, 0);
  const opening = sentence(
    words.help.sentence(
      formatCount(messageCount(context), locale, words.help.codeForms),
      formatCount(fields, locale, words.help.fieldForms),
    ),
  );
  return {
    frame: frameOf(context, 'help', words.help.title, opening),
    title: words.help.title,
    sentence: opening,
    formatHref: context.href({ kind: 'help-format' }),
    errorsHref: context.href({ kind: 'help-errors' }),
    personalDataHref: context.href({ kind: 'help-personal-data' }),
    figuresHref: context.href({ kind: 'help-figures' }),
    mechanismsHref: context.href({ kind: 'help-mechanisms' }),
    writingHref: context.href({ kind: 'help-writing' }),
    componentsHref: context.href({ kind: 'help-components' }),
    glossaryHref: context.href({ kind: 'help-glossary' }),
    printHref: context.href({ kind: 'print' }),
    programs: programsOf(context),
  };
}

function programsOf({ words, locale, base }: ViewContext): HelpPageView['programs'] {
  const { programs: say } = words;
  return [
    { href: withBase(programFiles.model[locale], base), title: say.model, about: say.modelAbout },
    { href: withBase(programFiles.schema, base), title: say.schema, about: say.schemaAbout },
    { href: withBase(programFiles.index[locale], base), title: say.index, about: say.indexAbout },
  ];
}

/** The format of every file, read from the schemas that check it, with the sentence each field has for its author. */
export function formatPage(context: ViewContext): FormatPageView {
  const { locale, words } = context;
  const files = allFields();
  const say = words.help.format;
  const opening = sentence(
    say.sentence(
      formatCount(
        files.reduce((sum, { fields }) => sum + fields.length, 0),
        locale,
        words.help.fieldForms,
      ),
    ),
  );
  return {
    frame: frameOf(context, 'help-format', say.title, opening),
    title: say.title,
    sentence: opening,
    files: files.map(({ kind, fields }) => ({
      id: kind,
      name: words.help.fileNames[kind],
      file: words.help.files[kind],
      fields: fields.map((field) => fieldView(context, field)),
    })),
    components: Object.entries(proseComponents).map(([name, shape]) => ({
      name,
      placement: words.help.placement[shape.placement],
      attributes: listFields(shape.props).map((field) => fieldView(context, field)),
    })),
  };
}

/** Every code the playbook can report, with an anchor each (M53). */
export function messagesPage(context: ViewContext): MessagesPageView {
  const { locale, words } = context;
  const say = words.help.errors;
  const rooms = messageRooms.map((id) => ({ id, title: say.rooms[id], messages: messagesOf(id, locale) }));
  const count = (severity: MessageEntry['severity']) =>
    rooms.reduce((sum, room) => sum + room.messages.filter((message) => message.severity === severity).length, 0);
  const opening = sentence(
    say.sentence(
      formatCount(count('error'), locale, say.errorForms),
      formatCount(count('warning'), locale, say.warningForms),
      formatCount(count('info'), locale, say.findingForms),
    ),
  );
  return { frame: frameOf(context, 'help-errors', say.title, opening), title: say.title, sentence: opening, rooms };
}
