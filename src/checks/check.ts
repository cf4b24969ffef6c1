import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceMap } from '../diagnostics/source-map.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { Playbook } from '../model/playbook.ts';

/** What a content rule may look at. */
export interface CheckContext {
  readonly playbook: Playbook;
  readonly sources: SourceMap;
  /**
   * Records that exist but could not be read, as `clause/pilote`; `person/*` where a whole list could not be.
   * A reference to one is never reported.
   */
  readonly broken: ReadonlySet<string>;
  /** The day findings are computed at. A mistake never depends on it. */
  readonly asOf: IsoDate;
}

/** A content rule: everything it has to say about a playbook. */
export type Check = (context: CheckContext) => Diagnostic[];
