import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/catalogue/index.ts';
import { reviewPackSchema } from '../model/review-pack.ts';
import type { ContentFile } from './content-layout.ts';
import type { Folders } from './folders.ts';
import { readYaml } from './front-matter/read-yaml.ts';
import { jsonFault } from './json-fault.ts';
import { issueDiagnostics } from './records/issue-diagnostics.ts';
import type { TextFile } from './text-file.ts';

/**
 * Reads the snapshot of a quarterly review, which must be the one its path names. Places are asked for only when there
 * is something to tell: JSON is YAML, so that the reader of front matter finds every key again.
 */
export function readReview(
  { partnership, quarter, file }: Extract<ContentFile, { kind: 'review' }>,
  textFile: TextFile,
  folders: Folders,
): Diagnostic[] {
  const { text, positions } = textFile;
  const fault = jsonFault(text);
  if (fault !== undefined) return [problem('bad-json', positions.at(fault), {})];
  const result = reviewPackSchema.safeParse(JSON.parse(text));
  const reading = () => readYaml(text, 0, positions);
  if (!result.success) return issueDiagnostics(result.error.issues, reviewPackSchema, reading());
  const named = { partnership, quarter };
  const strangers = (['partnership', 'quarter'] as const).filter((field) => result.data[field] !== named[field]);
  if (strangers.length === 0) folders.reviews(partnership).push({ file, pack: result.data });
  return strangers.map((field) =>
    problem('snapshot-differs-from-file', reading().placeOf([field]), {
      field,
      value: result.data[field],
      expected: named[field],
    }),
  );
}
