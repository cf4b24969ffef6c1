import type { ClauseVariable } from '../../model/clause.ts';
import type { Instrument, PositionTier } from '../../model/contract.ts';
import type { Numbering } from '../../model/numbering.ts';

/** A blank of an agreement: a variable of one of its clauses, and what fills it. */
export interface Blank {
  readonly clause: string;
  readonly name: string;
  readonly variable: ClauseVariable;
  /** As the contract or the library writes it; undefined where nothing fills it. */
  readonly value: string | undefined;
  /**
   * Who gave the value; `absent`: nobody, but the clause says what holds then; `missing`: it must
   * be filled before signing.
   */
  readonly from: 'contract' | 'default' | 'absent' | 'missing';
}

/** The weight a stretch of text is set in; a blank or a reference within bold words is bold too. */
export interface RunStyle {
  readonly strong?: true;
  readonly emphasis?: true;
}

/** A stretch of an agreement’s text; `break` ends a line within its block. */
export type AgreementRun =
  | ({ readonly kind: 'text'; readonly text: string; readonly href?: string } & RunStyle)
  | { readonly kind: 'break' }
  | ({ readonly kind: 'blank'; readonly blank: Blank } & RunStyle)
  /** `citation` is the number of what is cited in this agreement; undefined where the agreement does not hold it. */
  | ({
      readonly kind: 'reference';
      readonly clause: string;
      readonly label?: string;
      readonly citation: string | undefined;
    } & RunStyle);

/** A block of an article. `depth` is 0 at the level of the article and 1 or more within its sub-clauses. */
export type AgreementBlock =
  | { readonly kind: 'paragraph'; readonly depth: number; readonly runs: readonly AgreementRun[] }
  | { readonly kind: 'heading'; readonly depth: number; readonly runs: readonly AgreementRun[] }
  | {
      readonly kind: 'sub-clause';
      readonly depth: number;
      /**
       * How many numbers its citation adds to the article’s: 1 for 14.2, 2 for 14.2.1 or
       * 14.2(a), whatever surrounds it.
       */
      readonly level: number;
      /** As printed before the text: `14.2`, `(a)`. */
      readonly number: string;
      /** As cited from elsewhere: `14.2(a)`. */
      readonly citation: string;
      readonly runs: readonly AgreementRun[];
    }
  | { readonly kind: 'bullet'; readonly depth: number; readonly runs: readonly AgreementRun[] }
  | {
      readonly kind: 'table';
      readonly depth: number;
      readonly rows: readonly { readonly head: boolean; readonly cells: readonly (readonly AgreementRun[])[] }[];
    };

/** One clause as an article of the agreement. */
export interface Article {
  readonly number: string;
  readonly clause: string;
  readonly version: string;
  readonly title: string;
  readonly tier: PositionTier;
  /** Whether it binds; `unmarked` where neither the contract nor the library says. */
  readonly binding: 'binding' | 'indicative' | 'unmarked';
  readonly deviation: string | undefined;
  /** How its sub-clauses are numbered, where not as those of the agreement. */
  readonly numbering?: Numbering;
  readonly blocks: readonly AgreementBlock[];
}

/** What stands between the agreement and a signature. */
export type AgreementGap =
  | { readonly kind: 'missing-blank'; readonly article: string; readonly blank: Blank }
  | { readonly kind: 'broken-reference'; readonly article: string; readonly clause: string; readonly label?: string }
  | { readonly kind: 'repeated-label'; readonly article: string; readonly label: string }
  | { readonly kind: 'unknown-wording'; readonly clause: string; readonly version: string; readonly tier: PositionTier }
  | { readonly kind: 'unmarked-clause'; readonly article: string; readonly clause: string };

/** An agreement assembled from the clauses a contract pins (M13, M15, M16). */
export interface Agreement {
  readonly contract: string;
  readonly instrument: Instrument;
  readonly articles: readonly Article[];
  /** Every blank once, in the order it is met. */
  readonly blanks: readonly Blank[];
  readonly gaps: readonly AgreementGap[];
  /** The clauses the contract waives instead of holding. */
  readonly waived: readonly string[];
}
