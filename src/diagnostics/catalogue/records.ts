import type { RefusalCode } from '../../model/refusal.ts';
import type { Values } from '../diagnostic.ts';
import type { Message } from '../message.ts';
import { recordFieldMessages } from './record-fields.ts';
import { recordValueMessages } from './record-values.ts';

/** Refusals told in the words that the same mistake has in a CSV cell. */
type CodeOfCells = 'number-too-large' | 'ambiguous-number';

/** What can be wrong with the fields of a record, and with their values. */
export const recordMessages = {
  ...recordFieldMessages,
  ...recordValueMessages,
} as const satisfies Record<Exclude<RefusalCode, CodeOfCells>, Message<never>> &
  Record<string, Message<never> | Message<Values>>;
