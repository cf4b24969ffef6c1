import type { PinnedClause } from '../../model/contract.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { Party } from '../../model/party.ts';
import type { Checklist, Clause, Partnership, Playbook } from '../../model/playbook.ts';
import type { ChecklistLine } from './checklist-line.ts';
import { assessCoverage, isGap } from '../contract/clause-coverage.ts';
import { clauseAt } from '../contract/clause-version.ts';
import { isAmended } from '../contract/pinned-clause.ts';
import { ownParty } from '../people/own-party.ts';
import type { ContractStanding } from '../contract/contract-standing.ts';

/** Before signing or renewing: the occasions at which missing clauses become lines. */
const contractOccasions: readonly Checklist['occasion'][] = ['negotiation', 'contract', 'supplier-contract', 'renewal'];

/** When a clause’s recurring duties are set up, and when they are looked at again. */
const dutyOccasions: readonly Checklist['occasion'][] = ['kick-off', 'quarterly-review'];

/** A line per clause required and not covered, at an occasion to sign. */
export function missingClauseLines(
  template: Checklist,
  partnership: Partnership,
  playbook: Playbook,
  asOf: IsoDate,
): ChecklistLine[] {
  if (!contractOccasions.includes(template.occasion)) return [];
  const sides = sidesOf(partnership, playbook);
  const titles = new Map(playbook.clauses.map((clause) => [clause.id, clause.title]));
  return assessCoverage(partnership, playbook, asOf)
    .filter(isGap)
    .map(({ clause, state, because }) => {
      const title = titles.get(clause) ?? clause;
      return {
        id: `${template.id}/clause/${clause}`,
        do: title,
        origin: because.kind === 'type' ? 'type' : 'clause',
        subject: { kind: 'clause', id: clause, title, state },
        ...responsible(sides),
      };
    });
}

/**
 * What the clauses signed ask of the parties, in the words of the version signed: at a kick-off and a quarterly review,
 * what recurs (`every` of an obligation); at the exit, what binds beyond the contract (`survives`), of contracts that
 * are over as well. A clause pinned twice is told once.
 */
export function signedClauseLines(
  template: Checklist,
  partnership: Partnership,
  playbook: Playbook,
  standings: readonly ContractStanding[],
): ChecklistLine[] {
  const isExit = template.occasion === 'exit';
  const sides = sidesOf(partnership, playbook);
  const lines = pinsOf(standings.filter(({ holds, isOver }) => holds || (isExit && isOver))).flatMap((pin) => {
    const clause = playbook.clauses.find(({ id }) => id === pin.clause.id);
    const signed = clauseAt(clause, pin.clause.version);
    if (clause === undefined || signed === undefined) return [];
    if (isExit) return survivalLine(template, clause, signed.survives, sides) ?? [];
    return dutyOccasions.includes(template.occasion) ? dutyLines(template, clause, signed, sides) : [];
  });
  return [...new Map(lines.map((line) => [line.id, line])).values()];
}

/** The clauses that contracts pin, but for those set aside by a waiver, and those that an amendment takes up. */
function pinsOf(standings: readonly ContractStanding[]): PinnedClause[] {
  return standings.flatMap((standing) =>
    (standing.contract.clauses ?? []).filter((pin) => pin.waiver === undefined && !isAmended(pin, standing, standings)),
  );
}

interface Sides {
  readonly parties: readonly Party[];
  readonly own: Party | undefined;
}

function sidesOf(partnership: Partnership, { settings }: Playbook): Sides {
  return { parties: partnership.parties, own: ownParty(partnership, settings) };
}

type SignedText = Pick<Clause, 'obligations' | 'survives'>;

function dutyLines(
  template: Checklist,
  { id, title }: Clause,
  { obligations = [] }: SignedText,
  sides: Sides,
): ChecklistLine[] {
  return obligations.flatMap(({ party, do: task, every, evidence }, rank): ChecklistLine[] =>
    every === undefined
      ? []
      : [
          {
            id: `${template.id}/clause-duty/${id}/${rank + 1}`,
            do: task,
            origin: 'clause',
            subject: { kind: 'clause-duty', id, title, every },
            ...responsible(sides, party),
            ...(evidence !== undefined && { evidence }),
          },
        ],
  );
}

function survivalLine(
  template: Checklist,
  { id, title }: Clause,
  survives: Clause['survives'],
  sides: Sides,
): ChecklistLine | undefined {
  if (survives === undefined || survives === false) return undefined;
  return {
    id: `${template.id}/survival/${id}`,
    do: title,
    origin: 'clause',
    subject: { kind: 'surviving-clause', id, title, ...(survives !== true && { lasts: survives }) },
    ...responsible(sides),
  };
}

/** The party named and its manager; those of the house where a clause binds any party or none is named. */
function responsible({ parties, own }: Sides, id?: string): Pick<ChecklistLine, 'party' | 'owner'> {
  const party = parties.find((each) => each.id === id) ?? own;
  return {
    ...(party && { party: party.id }),
    ...(party?.manager !== undefined && { owner: party.manager }),
  };
}
