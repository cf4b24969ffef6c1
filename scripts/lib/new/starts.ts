import { capitalise } from '../../../src/format/count.ts';
import type { IsoDate } from '../../../src/model/iso-date.ts';
import { journalRecordSchema } from '../../../src/model/journal.ts';
import type { Locale } from '../../../src/model/locale.ts';
import type { Playbook } from '../../../src/model/playbook.ts';
import { pagedRecords, type RecordKind } from '../../../src/model/record-kinds.ts';
import type { Example } from './example.ts';
import type { Start } from './record-text.ts';
import { startWords } from './start-words.ts';

/** What is known when a record begins. */
export interface Beginning {
  readonly kind: RecordKind;
  /** The id, or `partnership/date-subject` for a journal entry. */
  readonly id: string;
  readonly playbook: Playbook;
  readonly today: IsoDate;
  readonly locale: Locale;
}

/** Where a record goes, relative to the content folder. */
export function recordFile(kind: RecordKind, id: string): string {
  if (kind === 'partnership') return `partnerships/${id}/index.mdx`;
  if (kind !== 'journal') return `${pagedRecords[kind].folder}/${id}.mdx`;
  const [partnership = '', event = ''] = id.split('/');
  return `partnerships/${partnership}/journal/${event}.mdx`;
}

/** `boucle-chaude` as a title to correct: `Boucle chaude`. */
function titleFromId(id: string): string {
  return capitalise(id.replace(/^\d{4}-\d{2}-\d{2}-/, '').replaceAll('-', ' '));
}

/** The fields and the prose a record of this kind begins with; as they are, they pass `check`. */
export function startOf(beginning: Beginning): Start {
  const { kind, id, playbook, locale, today } = beginning;
  const schema = kind === 'journal' ? journalRecordSchema : pagedRecords[kind].schema;
  const someone = findOwner(playbook);
  const owner = someone === undefined ? {} : { owner: someone };
  const shared: Shared = {
    say: startWords[locale],
    title: titleFromId(id.split('/').at(-1) ?? id),
    owner,
    review: { review: { ...owner, every: '6 months', last: today } },
  };
  return { schema, ...startTexts[kind](beginning, shared) };
}

type Fields = Readonly<Record<string, Example>>;

/** What the starts of several kinds share. */
interface Shared {
  readonly say: (typeof startWords)[Locale];
  readonly title: string;
  /** The field `owner`, where the playbook knows someone. */
  readonly owner: { readonly owner?: string };
  /** The field `review`. */
  readonly review: Fields;
}

type StartText = Pick<Start, 'prose' | 'fields'>;

const startTexts: Readonly<Record<RecordKind, (beginning: Beginning, shared: Shared) => StartText>> = {
  partnership: (beginning, { say, title, review }) => ({
    prose: say.partnership,
    fields: { ...partnershipFields(beginning, title), ...review },
  }),
  clause: ({ playbook }, { say, title, owner, review }) => ({
    prose: `${say.clause}\n\n<Position tier="preferred">\n\n${say.wording}\n\n</Position>`,
    fields: {
      title,
      version: '0.1',
      family: playbook.clauses[0]?.family ?? 'governance',
      purpose: say.purpose,
      status: 'draft',
      ...owner,
      ...review,
    },
  }),
  kpi: (_, { say, title, owner, review }) => ({
    prose: say.kpi,
    fields: {
      title,
      unit: 'count',
      direction: 'up',
      perspective: 'process',
      frequency: 'monthly',
      aggregation: 'mean',
      formula: say.formula,
      source: say.source,
      ...(owner.owner !== undefined && { 'source-owner': owner.owner }),
      due: '10 days',
      ...review,
    },
  }),
  guide: (_, { say, title, owner, review }) => ({
    prose: say.guide,
    fields: { title, summary: say.summary, ...owner, ...review },
  }),
  case: ({ playbook }, { say, title, owner, review }) => ({
    prose: say.case,
    fields: {
      title,
      summary: say.caseSummary,
      organisations: [say.partner.name],
      source: say.source,
      guides: [someGuide(playbook)],
      ...owner,
      ...review,
    },
  }),
  question: ({ playbook }, { say, title, owner, review }) => ({
    prose: say.question,
    fields: { title: say.asked(title), guide: someGuide(playbook), ...owner, ...review },
  }),
  checklist: (_, { say, title, review }) => ({
    prose: say.checklist,
    fields: {
      title,
      occasion: 'framing',
      items: [{ id: say.itemId, do: say.item, why: say.why, owner: 'manager' }],
      ...review,
    },
  }),
  candidate: ({ today }, { say, title, owner, review }) => ({
    prose: say.candidate,
    fields: { title, summary: say.summary, stage: 'awareness', ...owner, found: today, ...review },
  }),
  journal: ({ id, today }, { say, title }) => ({
    prose: say.journal,
    fields: { kind: 'decision', title, date: id.split('/')[1]?.slice(0, 10) ?? today, protocol: say.protocol },
  }),
};

/** A guide to point at: any that the playbook has, else a name to correct. */
function someGuide(playbook: Playbook): string {
  return playbook.guides[0]?.id ?? 'guide';
}

function partnershipFields({ playbook, locale }: Beginning, title: string): Fields {
  const { organisation } = playbook.settings;
  const manager = findOwner(playbook);
  const theirs = playbook.people.find((person) => person.party === undefined)?.id;
  const { partner, summary } = startWords[locale];
  return {
    title,
    summary,
    type: playbook.reference.types[0]?.id ?? 'affiliation',
    stage: 'awareness',
    parties: [
      { id: organisation.id, name: organisation.name, ...(manager ? { manager } : {}) },
      { id: partner.id, name: partner.name, ...(theirs ? { manager: theirs } : {}) },
    ],
  };
}

/** Someone of the organisation that keeps the playbook, else anyone `people.yaml` knows. */
function findOwner(playbook: Playbook): string | undefined {
  const ours = playbook.people.find((person) => person.party === playbook.settings.organisation.id);
  return (ours ?? playbook.people[0])?.id;
}
