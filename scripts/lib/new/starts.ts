import type { IsoDate } from '../../../src/model/iso-date.ts';
import { journalRecordSchema } from '../../../src/model/journal.ts';
import type { Locale } from '../../../src/model/locale.ts';
import type { Playbook } from '../../../src/model/playbook.ts';
import { pagedRecords, type RecordKind } from '../../../src/model/record-kinds.ts';
import type { Example } from './example.ts';
import type { Start } from './record-text.ts';

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
  const words = id.replace(/^\d{4}-\d{2}-\d{2}-/, '').replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The fields and the prose a record of this kind begins with; as they are, they pass `check`. */
export function startOf(beginning: Beginning): Start {
  const { kind } = beginning;
  const schema = kind === 'journal' ? journalRecordSchema : pagedRecords[kind].schema;
  return { schema, ...textOf(beginning) };
}

function textOf(beginning: Beginning): Pick<Start, 'prose' | 'fields'> {
  const { kind, id, locale, today } = beginning;
  const say = words[locale];
  const title = titleFromId(id.split('/').at(-1) ?? id);
  const owner = findOwner(beginning.playbook);
  const guide = beginning.playbook.guides[0]?.id ?? 'guide';
  const kept: Record<string, Example> = { review: { ...(owner ? { owner } : {}), every: '6 months', last: today } };
  switch (kind) {
    case 'partnership':
      return {
        prose: say.partnership,
        fields: { ...partnershipFields(beginning, title), ...kept },
      };
    case 'clause':
      return {
        prose: `${say.clause}\n\n<Position tier="preferred">\n\n${say.wording}\n\n</Position>`,
        fields: {
          title,
          version: '0.1',
          family: beginning.playbook.clauses[0]?.family ?? 'governance',
          purpose: say.purpose,
          status: 'draft',
          ...(owner ? { owner } : {}),
          ...kept,
        },
      };
    case 'kpi':
      return {
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
          ...(owner ? { 'source-owner': owner } : {}),
          due: '10 days',
          ...kept,
        },
      };
    case 'guide':
      return {
        prose: say.guide,
        fields: { title, summary: say.summary, ...(owner ? { owner } : {}), ...kept },
      };
    case 'case':
      return {
        prose: say.case,
        fields: {
          title,
          summary: say.caseSummary,
          organisations: [say.partner.name],
          source: say.source,
          guides: [guide],
          ...(owner ? { owner } : {}),
          ...kept,
        },
      };
    case 'question':
      return {
        prose: say.question,
        fields: { title: say.asked(title), guide, ...(owner ? { owner } : {}), ...kept },
      };
    case 'checklist':
      return {
        prose: say.checklist,
        fields: {
          title,
          occasion: 'framing',
          items: [{ id: say.itemId, do: say.item, why: say.why, owner: 'manager' }],
          ...kept,
        },
      };
    case 'candidate':
      return {
        prose: say.candidate,
        fields: { title, summary: say.summary, stage: 'awareness', ...(owner ? { owner } : {}), found: today, ...kept },
      };
    case 'journal':
      return {
        prose: say.journal,
        fields: { kind: 'decision', title, date: id.split('/')[1]?.slice(0, 10) ?? today, protocol: say.protocol },
      };
  }
}

function partnershipFields({ playbook, locale }: Beginning, title: string): Record<string, Example> {
  const { organisation } = playbook.settings;
  const manager = findOwner(playbook);
  const theirs = playbook.people.find((person) => person.party === undefined)?.id;
  const partner = words[locale].partner;
  return {
    title,
    summary: words[locale].summary,
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

const words = {
  fr: {
    partner: { id: 'partenaire', name: 'Nom du partenaire' },
    summary: 'À écrire\u00a0: l’essentiel en une phrase.',
    partnership: 'Dites ici ce que les deux organisations cherchent ensemble, et pourquoi maintenant.',
    clause:
      '## Quand l’employer\n\nDites ici dans quels cas la proposer, et ce qu’elle évite.\n\nModèle rédactionnel, à adapter avec votre conseil\u00a0: il ne remplace pas un avis juridique.',
    wording: 'Écrivez ici la rédaction que vous préférez.',
    purpose: 'À écrire\u00a0: à quoi sert cette clause, en une phrase.',
    kpi: 'Dites ici ce que l’indicateur montre, comment on le relève, et le piège de lecture à éviter.',
    formula: 'À écrire\u00a0: la méthode de calcul, en mots',
    source: 'À écrire\u00a0: d’où vient la donnée',
    guide: 'Écrivez ici la méthode, étape par étape.',
    case: '## Ce qui est rapporté\n\nDites ici ce que la source raconte, avec ses chiffres.\n\n## Ce que le cas illustre\n\nDites ici quelle pratique il montre.\n\n## Ce que vous en retirez\n\nDites ici ce que vous ferez, et ce qu’il ne prouve pas.',
    caseSummary: 'À écrire\u00a0: ce que le cas montre, en une phrase.',
    question: 'Répondez ici en 60 à 150 mots\u00a0: d’abord la réponse, puis la raison.',
    asked: (title: string) => `${title}\u202f?`,
    checklist: 'Dites ici à quel moment parcourir cette liste, et avec qui.',
    candidate: 'Dites ici comment vos clients vous l’ont fait connaître, et ce qui reste à savoir.',
    itemId: 'premiere-ligne',
    item: 'Écrire ici une action, le verbe d’abord',
    why: 'Dire ici ce qui arrive quand on l’oublie',
    journal: 'Racontez ici les faits, ce qui a été décidé et ce qui suit.',
    protocol: 'Consensus en séance',
  },
  en: {
    partner: { id: 'partner', name: 'Name of the partner' },
    summary: 'To write: the essentials in one sentence.',
    partnership: 'Say here what the two organisations want together, and why now.',
    clause:
      '## When to use it\n\nSay here in which cases to propose it, and what it prevents.\n\nA drafting model, to adapt with your counsel: it is no legal advice.',
    wording: 'Write here the wording you prefer.',
    purpose: 'To write: what this clause is for, in one sentence.',
    kpi: 'Say here what the KPI shows, how it is measured, and how it may mislead.',
    formula: 'To write: the method of calculation, in words',
    source: 'To write: where the data comes from',
    guide: 'Write the method here, step by step.',
    case: '## What is reported\n\nSay here what the source tells, with its figures.\n\n## What the case illustrates\n\nSay here which practice it shows.\n\n## What to take from it\n\nSay here what you will do, and what it does not prove.',
    caseSummary: 'To write: what the case shows, in one sentence.',
    question: 'Answer here in 60 to 150 words: first the answer, then the reason.',
    asked: (title: string) => `${title}?`,
    checklist: 'Say here when to go through this list, and with whom.',
    candidate: 'Say here how your customers made you aware of it, and what is still to be known.',
    itemId: 'first-line',
    item: 'Write an action here, verb first',
    why: 'Say here what happens when it is forgotten',
    journal: 'Tell the facts here, what was decided and what follows.',
    protocol: 'Consensus in the meeting',
  },
} as const;
