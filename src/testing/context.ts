import type { SourceMap } from '../diagnostics/source-map.ts';
import type { Locale } from '../model/locale.ts';
import type { Playbook } from '../model/playbook.ts';
import { createViewContext, type ViewContext } from '../views/view-context.ts';
import { aPlaybook, day } from './builders.ts';

/** Sources that place every field on line 7 of its file. */
export const onLineSeven: SourceMap = { placeOf: (file) => ({ file, line: 7, column: 1 }) };

/** A view context on Monday 23 November 2026, the day the sample is computed at. */
export function aContext(fields: Partial<Playbook> = {}, locale: Locale = 'fr', asOf = '2026-11-23'): ViewContext {
  return createViewContext(
    {
      playbook: aPlaybook(fields),
      sources: onLineSeven,
      diagnostics: [],
      fingerprints: new Map(),
      asOf: day(asOf),
      base: '/',
    },
    locale,
  );
}
