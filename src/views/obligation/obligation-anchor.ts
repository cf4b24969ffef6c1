import type { Obligation } from '../../domain/obligations/obligation.ts';

/** The anchor of an obligation on the finance page of its partnership. */
export function obligationAnchor({ id }: Pick<Obligation, 'id'>): string {
  return `obligation-${id}`;
}
