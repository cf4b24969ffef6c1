import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { comparePlaces } from '../diagnostics/position.ts';
import { resolveAsOf } from '../domain/calendar/as-of.ts';
import { compareText } from '../domain/text/compare-text.ts';
import { loadPlaybook, type LoadedPlaybook, type LoadOptions } from '../loading/load-playbook.ts';
import type { IsoDate } from '../model/iso-date.ts';
import { checkMended } from './check-mended.ts';
import { withoutInvisibleEchoes } from './invisible-echoes.ts';
import { withMeantIds } from './meant-ids.ts';
import { checks, runChecks, textChecks } from './index.ts';

/** A content folder loaded and judged: everything there is to say about it, in the order of its files. */
export interface InspectedPlaybook extends LoadedPlaybook {
  readonly asOf: IsoDate;
}

/** The day to judge at: `asOf` if given, else the sample’s own date, else `today`. */
export interface InspectOptions extends LoadOptions {
  readonly asOf?: IsoDate | undefined;
  readonly today: IsoDate;
}

/**
 * Loads a content folder and applies every content rule to it. `check`, the build, the preview and the tests all call
 * this, so that they can never disagree.
 */
export function inspectPlaybook(root: string, options: InspectOptions): InspectedPlaybook {
  const loaded = loadPlaybook(root, options);
  const asOf = resolveAsOf(loaded.playbook.settings, { asOf: options.asOf, today: options.today });
  const { playbook, sources, broken, mended } = loaded;
  const context = { playbook, sources, broken, asOf };
  const ofMended = mended ? checkMended(context, mended, Object.values(checks), textChecks) : [];
  const playbooks = mended ? [playbook, mended.playbook] : [playbook];
  const diagnostics = [...withMeantIds(loaded.diagnostics, playbooks), ...runChecks(context), ...ofMended];
  return { ...loaded, asOf, diagnostics: withoutInvisibleEchoes(diagnostics).sort(inFileOrder) };
}

function inFileOrder(a: Diagnostic, b: Diagnostic): number {
  return comparePlaces(a.place, b.place) || compareText(a.code, b.code);
}
