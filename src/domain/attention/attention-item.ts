import type { ContactKind } from '../../model/contact.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { PageKind } from '../../model/record-kinds.ts';
import type { Following } from '../contract/contract-term.ts';

/**
 * The facts of each rule, for a sentence in any language: titles as written, days and periods as ISO text, counts as
 * numbers (`days` is how many days late, or still to go, never negative), ids to look up. Text is empty where the
 * record does not say. `title` is the partnership’s or page’s.
 */
export interface AttentionValues {
  readonly 'partnership-review-overdue': {
    readonly title: string;
    readonly last: string;
    readonly due: string;
    readonly days: number;
  };
  readonly 'page-review-overdue': {
    readonly title: string;
    readonly last: string;
    readonly due: string;
    readonly days: number;
  };
  readonly 'objective-past-due': {
    readonly title: string;
    readonly objective: string;
    readonly statement: string;
    readonly due: string;
    readonly days: number;
    /** `missed` on figures that fall short, `no-data` where nothing tells. */
    readonly state: 'missed' | 'no-data';
  };
  readonly 'kpi-value-late': {
    readonly title: string;
    readonly kpi: string;
    readonly kpiTitle: string;
    /** The earliest period missing, and every one that is. */
    readonly period: string;
    readonly due: string;
    readonly periods: readonly string[];
    readonly days: number;
  };
  readonly 'kpi-below-threshold': {
    readonly title: string;
    readonly kpi: string;
    readonly kpiTitle: string;
    readonly unit: string;
    readonly period: string;
    readonly value: number;
    /** The gravest limit passed, and its figure. */
    readonly limit: 'amber' | 'floor' | 'ceiling' | 'critical';
    readonly limitValue: number;
    /** `above` where lower is better, or at the top of a range. */
    readonly side: 'below' | 'above';
    readonly figures: 'final' | 'provisional';
  };
  readonly 'clause-triggered': {
    readonly title: string;
    readonly kpi: string;
    readonly kpiTitle: string;
    readonly unit: string;
    readonly clause: string;
    readonly clauseTitle: string;
    readonly article: string;
    /** The committee that decides, by name where the record knows it. */
    readonly body: string;
    readonly state: 'fired' | 'would-fire';
    /**
     * The rule: `below floor` for `needed` periods; `test` is `late` where the breach is missing data, `each` where an
     * amount is owed whatever the figure, `cap` where amounts have reached one.
     */
    readonly test: 'below' | 'above' | 'beyond' | 'late' | 'each' | 'cap';
    readonly limit: string;
    readonly needed: number;
    /** Among how many periods they are counted; empty where they are consecutive. */
    readonly window: number | '';
    /**
     * The run: how many periods (with a window, those counted when the rule was last satisfied), the
     * first and the last of them.
     */
    readonly count: number;
    readonly first: string;
    readonly last: string;
    /** The last value and the limit then in force; empty where the breach is missing data. */
    readonly value: number | '';
    readonly limitValue: number | '';
    /** The day by which to decide; empty where the trigger allows no set time. */
    readonly deadline: string;
    /**
     * Whether the formal notice that the clause needs is still to be sent, and the names of those who would send it;
     * empty where nobody is owed.
     */
    readonly notice: 'to-send' | '';
    readonly noticeBy: readonly string[];
    /** The name of the party that owes an amount; empty where there is none, or nothing says which. */
    readonly owedBy: string;
    /** Under a rule on each period: `unknown` where a missing figure leaves the amount unknown, else empty. */
    readonly owed: 'unknown' | '';
    /**
     * While a notice may still be cured: the last day to do so, empty once it has passed, and the period that decides.
     */
    readonly cureUntil: string;
    readonly cureIn: string;
  };
  /** A breach that a party was given formal notice of, and may still cure. */
  readonly 'cure-running': {
    readonly title: string;
    readonly kpi: string;
    readonly kpiTitle: string;
    readonly clause: string;
    readonly clauseTitle: string;
    readonly article: string;
    /** The party put on notice, by name. */
    readonly party: string;
    /** The day of the notice, the last day to cure, and the period whose value decides. */
    readonly notice: string;
    readonly until: string;
    readonly decidedIn: string;
    readonly days: number;
  };
  readonly 'notice-approaching': {
    readonly title: string;
    readonly contract: string;
    readonly contractTitle: string;
    readonly instrument: string;
    readonly renewal: Following;
    /** The last day to give notice as reckoned, and the working day on or before it. */
    readonly notice: string;
    readonly advised: string;
    readonly end: string;
    /** The reminder reached: the last of these many days ahead. */
    readonly reminder: 90 | 60 | 30;
    /** Who decides, by name; empty where the record names nobody. */
    readonly who: string;
    readonly days: number;
  };
  readonly 'contract-ended': {
    readonly title: string;
    readonly contract: string;
    readonly contractTitle: string;
    readonly instrument: string;
    readonly end: string;
    readonly days: number;
  };
  readonly 'certificate-due': {
    readonly title: string;
    readonly contract: string;
    readonly contractTitle: string;
    /** The last check recorded; empty where there is none. */
    readonly last: string;
    readonly due: string;
    readonly days: number;
  };
  /** What a contract makes payable on an agreed day: `late` counts the days passed without a payment or an answer. */
  readonly 'payment-due': {
    readonly title: string;
    readonly contract: string;
    readonly contractTitle: string;
    readonly payment: string;
    readonly what: string;
    /** Who pays, and to whom, by name. */
    readonly by: string;
    readonly to: readonly string[];
    readonly due: string;
    readonly late: number;
    /** How many sums were paid of the earliest of them. */
    readonly parts: number;
    /** The yearly rate of the interest that has begun to run on it; 0 where none has. */
    readonly interest: number;
    readonly days: number;
  };
  readonly 'conflict-deadline': {
    readonly title: string;
    readonly entry: string;
    readonly conflict: string;
    /** `1` … `9`, `mediation`, `arbitration` or `court`. */
    readonly level: string | number;
    readonly since: string;
    readonly deadline: string;
    readonly next: string | number;
    readonly nextFrom: string;
    readonly daysOpen: number;
  };
  readonly 'commitment-overdue': {
    readonly title: string;
    readonly entry: string;
    readonly commitment: string;
    readonly due: string;
    readonly days: number;
  };
  readonly 'commitment-due': {
    readonly title: string;
    readonly entry: string;
    readonly commitment: string;
    readonly due: string;
    readonly days: number;
  };
  readonly 'committee-due': {
    readonly title: string;
    readonly committee: string;
    readonly committeeTitle: string;
    readonly on: string;
    /** The working day by which papers are sent; empty where none is agreed. */
    readonly papers: string;
    readonly days: number;
  };
  readonly 'waiver-expired': {
    readonly title: string;
    readonly clause: string;
    readonly clauseTitle: string;
    readonly contract: string;
    readonly by: string;
    readonly until: string;
    readonly days: number;
  };
  readonly 'win-missing': {
    readonly title: string;
    /** The last win; empty where there never was one. */
    readonly last: string;
    /** The last win, else the start of the partnership: the day the two quarters are counted from. */
    readonly from: string;
  };
  readonly 'exit-plan-missing': {
    readonly title: string;
    /** The day the parties were first bound. */
    readonly since: string;
  };
  readonly 'exit-rehearsal-stale': {
    readonly title: string;
    /** The last rehearsal; empty where there never was one. */
    readonly last: string;
    readonly due: string;
    readonly days: number;
  };
  /** What concerns someone of the network never names them: these lines go to logs, calendars and the home page. */
  readonly 'contact-cold': {
    readonly kind: ContactKind;
    readonly last: string;
    readonly due: string;
    readonly days: number;
  };
  readonly 'contact-expired': {
    /** The last day the data were to be kept. */
    readonly until: string;
    readonly days: number;
  };
}

/** A rule of the attention list; also the code of the finding that `check` reports. */
export type AttentionRule = keyof AttentionValues;

export type Urgency = 'late' | 'week' | 'month' | 'later';

interface Item<R extends AttentionRule> {
  readonly rule: R;
  /** The day it is, or was, to be dealt with. */
  readonly due: IsoDate;
  readonly urgency: Urgency;
  readonly partnership?: string;
  /** The page to open. */
  readonly page: { readonly kind: PageKind; readonly id: string } | { readonly kind: 'network' };
  /** The person who answers for it, where the record names one. */
  readonly owner?: string;
  readonly values: AttentionValues[R];
  /** The field that the line follows from. */
  readonly file: string;
  readonly path: readonly (string | number)[];
}

/** One line of the attention list: who must do what by when. Narrowed by `rule`, its `values` are those of the rule. */
export type AttentionItem = { readonly [R in AttentionRule]: Item<R> }[AttentionRule];

/** A line as a rule states it, before its urgency is known. */
export type AttentionDraft = { readonly [R in AttentionRule]: Omit<Item<R>, 'urgency'> }[AttentionRule];
