import { catalogue, describe, type Code } from '../../diagnostics/catalogue/index.ts';
import { checkMessages } from '../../diagnostics/catalogue/checks.ts';
import { csvMessages } from '../../diagnostics/catalogue/csv.ts';
import { fileMessages } from '../../diagnostics/catalogue/files.ts';
import { findingMessages } from '../../diagnostics/catalogue/findings.ts';
import { frontMatterMessages } from '../../diagnostics/catalogue/front-matter.ts';
import { gateMessages } from '../../diagnostics/catalogue/gates.ts';
import { proseMessages } from '../../diagnostics/catalogue/prose.ts';
import { recordMessages } from '../../diagnostics/catalogue/records.ts';
import { riskMessages } from '../../diagnostics/catalogue/risks.ts';
import type { Severity, Values } from '../../diagnostics/diagnostic.ts';
import type { Words } from '../../diagnostics/message.ts';
import type { Locale } from '../../model/locale.ts';

/** What a code means, with an ellipsis where a message quotes the file. */
export interface MessageEntry {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string;
}

const rooms = {
  files: fileMessages,
  frontMatter: frontMatterMessages,
  records: recordMessages,
  prose: proseMessages,
  csv: csvMessages,
  checks: checkMessages,
  findings: { ...riskMessages, ...findingMessages, ...gateMessages },
} as const satisfies Record<string, Readonly<Record<string, unknown>>>;

export type MessageRoom = keyof typeof rooms;
export const messageRooms: readonly MessageRoom[] = [
  'files',
  'frontMatter',
  'records',
  'prose',
  'csv',
  'checks',
  'findings',
];

const ellipsis = '…';

/** Something that reads as an ellipsis wherever a message puts a text, a number or a list. */
function placeholder(): string | number | readonly string[] {
  const list: readonly string[] = [ellipsis];
  return new Proxy(list, {
    get(target, key) {
      const own: unknown = Reflect.get(target, key);
      if (own !== undefined) return own;
      const borrowed: unknown = Reflect.get(String.prototype, key);
      return typeof borrowed === 'function'
        ? (...args: unknown[]): unknown => Reflect.apply(borrowed, ellipsis, args)
        : borrowed;
    },
  });
}

/** Words that some messages choose their sentence by; any of them will do to show what the code means. */
const specimens: Values = {
  expected: 'list',
  found: 'text',
  limit: 'floor',
  direction: 'up',
  frequency: 'monthly',
  name: 'Callout',
  type: 'rate',
  reason: 'format',
  renewal: 'tacit',
  gap: 'within',
};

/** The words that one message alone chooses by. */
const ownSpecimens: Readonly<Partial<Record<Code, Values>>> = {
  'notice-without-effect': { reason: 'not-needed' },
  'ratio-without-effect': { reason: 'frequency', frequency: ellipsis },
  'total-without-effect': { reason: 'frequency' },
};

const values: Values = new Proxy<Values>({}, { get: () => placeholder() });
const chosenValues = (code: Code): Values =>
  new Proxy<Values>(
    { ...specimens, ...ownSpecimens[code] },
    {
      get: (known, key) => (typeof key === 'string' ? known[key] : undefined) ?? placeholder(),
    },
  );

/** The words of a code without a case: with ellipses alone, or with a specimen where a message must choose. */
function wordsOf(code: Code, locale: Locale): Words {
  // A number that a message computes from a placeholder is no number.
  const plain = (text: string) => text.replaceAll('NaN', ellipsis);
  const say = (filled: Values): Words => {
    const { message, hint } = describe(
      { code, severity: catalogue[code].severity, values: filled, place: { file: '', line: 1, column: 1 } },
      locale,
    );
    return { message: plain(message), hint: plain(hint) };
  };
  try {
    const words = say(values);
    if (!(words.message + words.hint).includes('undefined')) return words;
  } catch {
    // A message that looks its words up needs one of the words it knows.
  }
  return say(chosenValues(code));
}

function isCode(code: string): code is Code {
  return Object.hasOwn(catalogue, code);
}

/** Every code of a family in alphabetical order, in one language. */
export function messagesOf(room: MessageRoom, locale: Locale): MessageEntry[] {
  return Object.keys(rooms[room])
    .filter(isCode)
    .sort()
    .map((code) => {
      return { code, severity: catalogue[code].severity, ...wordsOf(code, locale) };
    });
}
