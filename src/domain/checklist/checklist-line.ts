import type { Duration } from '../../model/duration.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { LegalReference } from '../../model/legal-reference.ts';
import type { Locale } from '../../model/locale.ts';
import type { TranslatedLine } from '../../model/playbook.ts';
import type { Stage } from '../../model/stage.ts';
import type { AttentionItem } from '../attention/attention-item.ts';
import type { CoverageState } from '../contract/clause-coverage.ts';
import type { GateCondition } from '../stage/stage-gate.ts';

/** What a generated line is about, for the sentence that the interface makes of it. */
export type ChecklistSubject =
  | { readonly kind: 'clause'; readonly id: string; readonly title: string; readonly state: CoverageState }
  /** What a clause in force asks for again and again: the line’s own words are the clause’s. */
  | { readonly kind: 'clause-duty'; readonly id: string; readonly title: string; readonly every: Duration }
  /** A clause that still binds once the contract is over, for how long where it says so. */
  | { readonly kind: 'surviving-clause'; readonly id: string; readonly title: string; readonly lasts?: Duration }
  | { readonly kind: 'kpi-without-source-owner'; readonly id: string; readonly title: string }
  | { readonly kind: 'kpi-without-source'; readonly id: string; readonly title: string }
  /** A condition of the gate to a stage that the record does not meet. */
  | { readonly kind: 'gate'; readonly to: Stage; readonly condition: GateCondition }
  /** What a rule over the content has found late. */
  | { readonly kind: 'finding'; readonly item: AttentionItem };

/** One line of a partnership's checklist. */
export interface ChecklistLine {
  /** Stable from build to build: `contract/manager`, `contract/clause/sortie`. Ticks are kept under it. */
  readonly id: string;
  /** The author’s words; for most lines with a `subject`, its title or code, to be put in a sentence. */
  readonly do: string;
  readonly why?: string;
  readonly phase?: string;
  /** Of a template’s own line, its author’s words in the other languages. */
  readonly translations?: Partial<Record<Locale, TranslatedLine>>;
  /** The party that answers for it, by id, where that is known. */
  readonly party?: string;
  /** A person of people.yaml, where the record names one. */
  readonly owner?: string;
  readonly due?: IsoDate;
  readonly evidence?: string;
  readonly legal?: readonly LegalReference[];
  /** The field of the record that already answers the line. */
  readonly proved?: { readonly path: string };
  /**
   * Who asks for it: the template, the library, the type of partnership, the KPI catalogue, the gate ahead, or
   * a rule over the content.
   */
  readonly origin: 'template' | 'clause' | 'type' | 'kpi' | 'gate' | 'rule';
  /** Absent on a template's own line. */
  readonly subject?: ChecklistSubject;
}
