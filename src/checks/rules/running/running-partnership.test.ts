import { describe, expect, it } from 'vitest';
import { aCommittee, anEntry, aParty, aPartnership, aPerson, day } from '../../../testing/builders.ts';
import { aFit, aHealthCheck } from '../../../testing/keyed-by-party.ts';
import { placesOf, tell } from '../../../testing/tell.ts';
import { checkCommitteeOneSided } from '../governance/committee-one-sided.ts';
import { checkCommitteeQuorumUnreachable } from '../governance/committee-quorum-unreachable.ts';
import { checkCommitteeWithoutMembers } from '../governance/committee-without-members.ts';
import { checkCommitmentIncomplete } from './commitment-incomplete.ts';
import { checkConflictWithoutResolution } from './conflict-without-resolution.ts';
import { checkJournalDateMismatch } from './journal-date-mismatch.ts';
import { checkManagerOfOtherParty } from './manager-of-other-party.ts';
import { checkOneSidedRating } from './one-sided-rating.ts';
import { checkPartnershipWithoutManager } from './partnership-without-manager.ts';
import { checkRoleWithoutLead } from './role-without-lead.ts';
import { checkSourceOfTruthMissing } from './source-of-truth-missing.ts';

const file = 'partnerships/boucle-chaude/index.mdx';
const people = [
  aPerson(),
  aPerson({ id: 'paul-sarrazin', party: 'norecia' }),
  aPerson({ id: 'ines-morvan' }),
  { id: 'inconnu', name: 'Sans organisation' },
];
const withCommittee = (fields: Parameters<typeof aCommittee>[0]) => ({
  people,
  partnerships: [aPartnership({ governance: { committees: [aCommittee(fields)] } })],
});
describe('partnership-without-manager', () => {
  it('M31 warns of each side without a manager', () => {
    expect(
      tell(checkPartnershipWithoutManager, {
        partnerships: [aPartnership({ parties: [aParty(), aParty({ id: 'norecia', name: 'Norécia', manager: 'p' })] })],
      }),
    ).toEqual([
      {
        code: 'partnership-without-manager',
        severity: 'warning',
        at: `${file}: parties.0`,
        values: { party: 'Valbrune' },
      },
    ]);
    expect(tell(checkPartnershipWithoutManager, { partnerships: [aPartnership()] })).toEqual([]);
  });
});

describe('manager-of-other-party', () => {
  it('M31 warns of a manager or sponsor whom people.yaml puts elsewhere', () => {
    const parties = [
      aParty({ manager: 'paul-sarrazin', sponsor: 'ines-morvan' }),
      aParty({ id: 'norecia', manager: 'inconnu', sponsor: 'claire-aubrac' }),
    ];
    expect(
      tell(checkManagerOfOtherParty, { people, partnerships: [aPartnership({ parties })] }).map(({ at, values }) => [
        at,
        values['party'],
        values['expected'],
      ]),
    ).toEqual([
      [`${file}: parties.0.manager`, 'norecia', 'valbrune'],
      [`${file}: parties.1.sponsor`, 'valbrune', 'norecia'],
    ]);
    const twice = [aParty(), aParty({ manager: 'paul-sarrazin' })];
    expect(tell(checkManagerOfOtherParty, { people, partnerships: [aPartnership({ parties: twice })] })).toEqual([]);
  });
});

describe('role-without-lead', () => {
  it('M20 warns of a task nobody answers for, even when it is shared', () => {
    const roles = [
      { task: 'Maintenance', lead: 'norecia' },
      { task: 'Communication', with: ['valbrune', 'norecia'] },
    ];
    expect(tell(checkRoleWithoutLead, { partnerships: [aPartnership({ roles })] })).toMatchObject([
      { severity: 'warning', at: `${file}: roles.1`, values: { task: 'Communication' } },
    ]);
  });
});

describe('committees', () => {
  it('M21 warns of a committee of nobody', () => {
    expect(placesOf(checkCommitteeWithoutMembers, withCommittee({ members: [] }))).toEqual([
      `${file}: governance.committees.0.members (key)`,
    ]);
    expect(tell(checkCommitteeWithoutMembers, withCommittee({}))).toEqual([]);
  });

  it('M21 reports a quorum over the number of members, not one of all of them', () => {
    expect(tell(checkCommitteeQuorumUnreachable, withCommittee({ quorum: 2 }))).toEqual([]);
    expect(tell(checkCommitteeQuorumUnreachable, withCommittee({ quorum: 3 }))).toMatchObject([
      { severity: 'error', values: { quorum: 3, members: 2 } },
    ]);
  });

  it('M21 warns of a committee of one party, unless it reports to another or a member’s party is not known', () => {
    const oneSided = { members: ['claire-aubrac', 'ines-morvan'] };
    expect(tell(checkCommitteeOneSided, withCommittee(oneSided))).toMatchObject([
      { severity: 'warning', values: { party: 'valbrune' } },
    ]);
    expect(tell(checkCommitteeOneSided, withCommittee({ ...oneSided, parent: 'steering' }))).toEqual([]);
    expect(tell(checkCommitteeOneSided, withCommittee({ members: ['claire-aubrac', 'inconnu'] }))).toEqual([]);
    expect(tell(checkCommitteeOneSided, withCommittee({}))).toEqual([]);
  });
});

describe('source-of-truth-missing', () => {
  it('M24 warns only where tools are listed and none holds the version that counts', () => {
    const tools = [
      { tool: 'notion', for: 'Notes' },
      { tool: 'teams', for: 'Réunions', 'source-of-truth': false },
    ];
    expect(tell(checkSourceOfTruthMissing, { partnerships: [aPartnership({ tools })] })).toMatchObject([
      { severity: 'warning', at: `${file}: tools (key)` },
    ]);
    expect(
      tell(checkSourceOfTruthMissing, {
        partnerships: [aPartnership({ tools: [...tools, { tool: 'asana', for: 'Jalons', 'source-of-truth': true }] })],
      }),
    ).toEqual([]);
    expect(
      tell(checkSourceOfTruthMissing, { partnerships: [aPartnership(), aPartnership({ id: 'b', tools: [] })] }),
    ).toEqual([]);
  });
});

describe('one-sided-rating', () => {
  it('M09 says nothing of a rating that stands under a misspelt name', () => {
    const rated = (name: string) => ({ partnerships: [aPartnership({ fit: [aFit({ valbrune: '2', [name]: '4' })] })] });
    expect(tell(checkOneSidedRating, rated('norecai'))).toEqual([]);
    expect(tell(checkOneSidedRating, rated('autre'))).toHaveLength(1);
  });

  it('M05 M09 M36 warns of what one party has not rated', () => {
    const partnership = aPartnership({
      fit: [aFit({ valbrune: '2', norecia: '4' }), aFit({ valbrune: '2' })],
      'health-check': [aHealthCheck({ norecia: '2' })],
      contributions: [{ id: 'sites', kind: 'data', name: 'Sites', strength: { valbrune: 5 } }],
    });
    expect(
      tell(checkOneSidedRating, { partnerships: [partnership] }).map(({ at, values }) => [
        at,
        values['item'],
        values['party'],
      ]),
    ).toEqual([
      [`${file}: fit.1`, 'values', 'norecia'],
      [`${file}: health-check.0`, 'respect', 'valbrune'],
      [`${file}: contributions.0.strength`, 'sites', 'norecia'],
    ]);
  });
});

describe('the journal', () => {
  const withEntry = (fields: Parameters<typeof anEntry>[0]) => ({
    partnerships: [aPartnership({ journal: [anEntry(fields)] })],
  });
  const entry = 'partnerships/boucle-chaude/journal/entree.mdx';

  it('M40 warns of a conflict closed without a word on how', () => {
    const resolved = day('2026-10-20');
    expect(placesOf(checkConflictWithoutResolution, withEntry({ kind: 'conflict', resolved }))).toEqual([
      `${entry}: resolved`,
    ]);
    expect(
      tell(checkConflictWithoutResolution, withEntry({ kind: 'conflict', resolved, agreement: 'Avenant 2' })),
    ).toEqual([]);
    expect(tell(checkConflictWithoutResolution, withEntry({ kind: 'conflict' }))).toEqual([]);
  });

  it('M29 warns of a commitment that nobody can be reminded of', () => {
    expect(tell(checkCommitmentIncomplete, withEntry({ kind: 'commitment', owner: 'claire-aubrac' }))).toMatchObject([
      { at: `${entry}: kind`, values: { missing: ['due'] } },
    ]);
    expect(
      tell(
        checkCommitmentIncomplete,
        withEntry({ kind: 'commitment', owner: 'claire-aubrac', due: day('2026-12-01') }),
      ),
    ).toEqual([]);
    expect(tell(checkCommitmentIncomplete, withEntry({ kind: 'win' }))).toEqual([]);
  });

  it('warns of an entry dated otherwise than its file', () => {
    expect(tell(checkJournalDateMismatch, withEntry({ id: '2026-10-02-accord' }))).toMatchObject([
      { values: { date: '2026-10-01', named: '2026-10-02' } },
    ]);
    expect(tell(checkJournalDateMismatch, withEntry({ id: '2026-10-01-accord' }))).toEqual([]);
  });
});
