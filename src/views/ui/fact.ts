import type { StatusView } from './mark.ts';

/** One of the few facts that the head of a record answers first. */
export interface Fact {
  readonly term: string;
  /** Empty where the state says it all. */
  readonly value: string;
  readonly status?: StatusView;
  readonly detail?: string;
  readonly alarming?: boolean;
}
