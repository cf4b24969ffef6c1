import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceMap } from '../diagnostics/source-map.ts';
import type { Playbook } from '../model/playbook.ts';
import { aPlaybook, day } from './builders.ts';
import type { Check, CheckContext } from '../checks/check.ts';

/**
 * A source map of a playbook that has no files: each field asked for gets a line of its own,
 * and `nameOf` tells it back.
 */
function recordingSources(): SourceMap & { nameOf(line: number): string | undefined } {
  const names: string[] = [];
  return {
    placeOf(file, path, target = 'value') {
      names.push(`${path.join('.')}${target === 'key' ? ' (key)' : ''}`);
      return { file, line: firstLine + names.length - 1, column: 1 };
    },
    nameOf: (line) => names[line - firstLine],
  };
}

/** Lines of places that tests write themselves, in prose and in figures, stay below. */
const firstLine = 1000;

/**
 * What a rule said: where as `file: path`, or `file:line` outside front matter, and the values that fill its sentence.
 */
export interface Told extends Pick<Diagnostic, 'code' | 'severity' | 'values'> {
  readonly at: string;
}

/** Runs one rule on a playbook that names only what the test is about. */
export function tell(check: Check, playbook: Partial<Playbook>, context: Partial<CheckContext> = {}): Told[] {
  const sources = recordingSources();
  const diagnostics = check({
    playbook: aPlaybook(playbook),
    sources,
    broken: new Set(),
    asOf: day('2026-11-23'),
    ...context,
  });
  return diagnostics.map(({ code, severity, values, place }) => {
    const name = sources.nameOf(place.line);
    return {
      code,
      severity,
      values,
      at: name === undefined ? `${place.file}:${place.line}` : `${place.file}: ${name}`,
    };
  });
}

/** Only where a rule found fault, as `file: path`. */
export function placesOf(check: Check, playbook: Partial<Playbook>, context: Partial<CheckContext> = {}): string[] {
  return tell(check, playbook, context).map(({ at }) => at);
}
