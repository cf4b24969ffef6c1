import type { ClauseDuty } from '../../model/clause.ts';
import type { LegalReference } from '../../model/legal-reference.ts';
import type { ViewContext } from '../view-context.ts';

type DutyWords = Pick<ClauseDuty, 'do'> & Partial<Pick<ClauseDuty, 'party' | 'evidence'>>;

/**
 * An obligation of a clause in the words of the reader’s language. The library’s are translated in their order, and
 * none is where their number differs; one of an earlier version is translated where it is written alike (M16).
 * @param id the clause, as the library has it
 * @param duty as the version meant has it, as it was written
 */
export function localDuty<Duty extends DutyWords>({ clauses, locale }: ViewContext, id: string, duty: Duty): Duty {
  const clause = clauses.get(id);
  const words = clause?.translations[locale]?.obligations;
  const own = clause?.obligations ?? [];
  if (words?.length !== own.length) return duty;
  const translated = words[own.findIndex(({ do: what }) => what === duty.do)];
  if (translated === undefined) return duty;
  const { do: what, party = duty.party, evidence = duty.evidence } = translated;
  return {
    ...duty,
    do: what,
    ...(duty.party !== undefined && { party }),
    ...(duty.evidence !== undefined && { evidence }),
  };
}

/** What to remember of a legal text, in the reader’s language where the clause has it; undefined where it has none. */
export function localLegalNote(
  { clauses, locale }: ViewContext,
  id: string,
  { ref, note }: LegalReference,
): string | undefined {
  const words = clauses.get(id)?.translations[locale]?.legal;
  return note === undefined ? undefined : (words?.find((each) => each.ref === ref)?.note ?? note);
}
