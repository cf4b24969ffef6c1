import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceMap } from '../diagnostics/source-map.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { Playbook } from '../model/playbook.ts';
import type { RecordKind } from '../model/record-kinds.ts';

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

export type TargetKind = RecordKind | 'claim' | 'person' | 'type' | 'tool' | 'contract-kind' | 'image';

/** Whether a record exists that could not be read: what refers to it is then not a mistake of its own. */
export function isBroken({ broken }: Pick<CheckContext, 'broken'>, kind: TargetKind, id: string): boolean {
  return broken.has(`${kind}/${id}`) || broken.has(`${kind}/*`);
}

/** Whether any record of a kind could not be read: what only that record could answer is then unknown. */
export function isAnyBroken({ broken }: Pick<CheckContext, 'broken'>, kind: TargetKind): boolean {
  for (const key of broken) if (key.startsWith(`${kind}/`)) return true;
  return false;
}
