import { nearestOf } from '../../src/diagnostics/near-match.ts';
import type { Locale } from '../../src/model/locale.ts';
import type { Partnership, Playbook } from '../../src/model/playbook.ts';
import { UsageError } from './arguments.ts';
import { commandWords } from './words/index.ts';

/**
 * The partnership an id names.
 * @throws UsageError for an unknown one, with the id that looks most like it
 */
export function requirePartnership(id: string, { partnerships }: Playbook, locale: Locale): Partnership {
  const found = partnerships.find((partnership) => partnership.id === id);
  if (found) return found;
  const known = partnerships.map((partnership) => partnership.id);
  throw new UsageError(commandWords(locale).unknownPartnership(id, nearestOf(id, known)));
}
