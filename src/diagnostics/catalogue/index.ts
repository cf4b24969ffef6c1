import { createProblemFactory, type Diagnostic } from '../diagnostic.ts';
import type { Locale } from '../../model/locale.ts';
import type { Message, Words } from '../message.ts';
import type { Values } from '../diagnostic.ts';
import { andMore } from './and-more.ts';
import { checkMessages } from './checks.ts';
import { csvMessages } from './csv.ts';
import { fileMessages } from './files.ts';
import { findingMessages } from './findings.ts';
import { frontMatterMessages } from './front-matter.ts';
import { gateMessages } from './gates.ts';
import { proseMessages } from './prose.ts';
import { recordMessages } from './records.ts';
import { riskMessages } from './risks.ts';

/** Every message the playbook can say to an editor, by its permanent code. */
export const catalogue = {
  ...fileMessages,
  ...frontMatterMessages,
  ...recordMessages,
  ...proseMessages,
  ...csvMessages,
  ...checkMessages,
  ...riskMessages,
  ...findingMessages,
  ...gateMessages,
} as const;

export type Catalogue = typeof catalogue;
/** A permanent code: a noun phrase for the failing state, also the anchor of its help. */
export type Code = keyof Catalogue;

/**
 * Makes a diagnostic: `problem('unknown-key', place, { key: 'tilte', … })`.
 * The values required are those its catalogue entry declares.
 */
export const problem = createProblemFactory(catalogue);

/** The words of a diagnostic in one language, with how many others it stands for. */
export function describe(diagnostic: Diagnostic, locale: Locale): Words {
  const entry: Message<Values> = catalogue[diagnostic.code] as unknown as Message<Values>;
  const words = entry[locale](diagnostic.values);
  if (!diagnostic.others) return words;
  return { ...words, message: `${words.message} ${andMore(diagnostic.others, locale)}` };
}
