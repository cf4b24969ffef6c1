import type { ChecklistItem } from '../model/checklist.ts';
import type { TranslatedVariable } from '../model/clause-counterpart.ts';
import type { Counterpart, TranslatedLine } from '../model/playbook.ts';
import type { Prose } from '../model/prose.ts';

/** The fields of a counterpart that hold words, whatever the kind of its page. */
interface WordedRecord {
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  readonly purpose?: string | undefined;
  readonly formula?: string | undefined;
  readonly source?: string | undefined;
  readonly items?: readonly ChecklistItem[] | undefined;
  readonly variables?: Readonly<Record<string, TranslatedVariable>> | undefined;
}

/**
 * Of a counterpart’s fields, the words a page shows in its own language; figures and references stay
 * those of the French file.
 */
export function counterpartOf(record: WordedRecord, prose: Prose, file: string): Counterpart {
  const { title, summary = record.purpose, formula, source, items, variables } = record;
  return {
    ...(title !== undefined && { title }),
    ...(summary !== undefined && { summary }),
    ...(formula !== undefined && { formula }),
    ...(source !== undefined && { source }),
    ...(items && { lines: items.map(wordsOf) }),
    ...(variables && { variables }),
    prose,
    file,
  };
}

function wordsOf({ id, do: what, why, phase, evidence }: ChecklistItem): TranslatedLine {
  return {
    id,
    do: what,
    ...(why !== undefined && { why }),
    ...(phase !== undefined && { phase }),
    ...(evidence !== undefined && { evidence }),
  };
}
