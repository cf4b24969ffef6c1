import { describe, expect, it } from 'vitest';
import { aPartnership, aPerson } from '../../../testing/builders.ts';
import { recordFile } from '../../../testing/one-partnership.ts';
import { placesOf } from '../../../testing/tell.ts';
import { checkUnknownLead } from './unknown-lead.ts';

describe('unknown-lead', () => {
  it('M20 takes a party or a person as lead of a task, nobody else', () => {
    const partnership = aPartnership({
      roles: [
        { task: 'A', lead: 'norecia', with: ['claire-aubrac'] },
        { task: 'B', lead: 'steering' },
      ],
    });
    expect(placesOf(checkUnknownLead, { partnerships: [partnership], people: [aPerson()] })).toEqual([
      `${recordFile}: roles.1.lead`,
    ]);
  });

  it('M20 says nothing of who leads a task where one party has the id of the other', () => {
    const parties = [
      { id: 'valbrune', name: 'Valbrune' },
      { id: 'valbrune', name: 'Norécia' },
    ];
    const partnership = aPartnership({ parties, roles: [{ task: 'A', lead: 'norecia' }] });
    expect(placesOf(checkUnknownLead, { partnerships: [partnership] })).toEqual([]);
  });
});
