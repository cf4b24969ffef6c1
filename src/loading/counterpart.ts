import type { ChecklistItem } from '../model/checklist.ts';
import type { TranslatedDuty, TranslatedLegal, TranslatedVariable } from '../model/clause-counterpart.ts';
import type { Counterpart, TranslatedLine } from '../model/playbook.ts';
import { optionalField } from '../model/optional-field.ts';
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
  readonly obligations?: readonly TranslatedDuty[] | undefined;
  readonly legal?: readonly TranslatedLegal[] | undefined;
}

/**
 * Of a counterpart’s fields, the words a page shows in its own language; figures and references stay
 * those of the French file.
 */
export function counterpartOf(record: WordedRecord, prose: Prose, file: string): Counterpart {
  const { title, summary = record.purpose, formula, source, items, variables, obligations, legal } = record;
  return {
    ...(title !== undefined && { title }),
    ...(summary !== undefined && { summary }),
    ...(formula !== undefined && { formula }),
    ...(source !== undefined && { source }),
    ...(items && { lines: items.map(wordsOf) }),
    ...(variables && { variables }),
    ...(obligations && { obligations: obligations.map(wordsOfDuty) }),
    ...(legal && { legal: legal.map(({ ref, note }) => ({ ref, note })) }),
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

/** The times stay those of the French file. */
function wordsOfDuty({ party, do: what, evidence }: TranslatedDuty): TranslatedDuty {
  return { ...optionalField('party', party), do: what, ...optionalField('evidence', evidence) };
}
