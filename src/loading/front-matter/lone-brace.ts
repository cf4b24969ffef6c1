import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/catalogue/index.ts';
import type { Place } from '../../diagnostics/position.ts';

/** Whether a line is a field as blocks have them: nothing after it parts it from the next one. */
const field = /^[ \t]*(?:- +)?["']?[\w-]+["']? *:(?:[ \t].*)?$/;

/**
 * A text whose fields, one a line without commas, stand below an opening brace or bracket alone, as those of another
 * notation do: the sign and the one that closes it are taken out, and told once.
 */
export function withoutLoneBrace(
  yaml: string,
  placeAt: (offset: number) => Place,
): { readonly yaml: string; readonly slips: Diagnostic[] } {
  const [, above = '', sign = ''] = /^((?:[ \t]*(?:#[^\n]*)?\n)*[ \t]*)([{[])[ \t]*\n/.exec(yaml) ?? [];
  if (sign === '') return { yaml, slips: [] };
  const lines = yaml
    .slice(above.length + 1)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const first = lines[0] ?? '';
  if (!field.test(first) || /,\s*$/.test(first)) return { yaml, slips: [] };
  const closing = /\n[ \t]*([}\]])\s*$/.exec(yaml);
  const end = closing ? closing.index + closing[0].indexOf(closing[1] ?? '') : undefined;
  const opened = `${yaml.slice(0, above.length)} ${yaml.slice(above.length + 1)}`;
  const bare = end === undefined ? opened : `${opened.slice(0, end)} ${opened.slice(end + 1)}`;
  const values = { sign, line: end === undefined ? 0 : placeAt(end).line };
  return { yaml: bare, slips: [problem('yaml-lone-brace', placeAt(above.length), values)] };
}
