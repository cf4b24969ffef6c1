import { aCommittee, aPerson } from './builders.ts';
import { onePartnership } from './one-partnership.ts';

/** Two people of Valbrune, one of Norécia, and one of no organisation that is known. */
export const people = [
  aPerson(),
  aPerson({ id: 'paul-sarrazin', party: 'norecia' }),
  aPerson({ id: 'ines-morvan' }),
  { id: 'inconnu', name: 'Sans organisation' },
];

/** A playbook of those people and of one committee. */
export const withCommittee = (fields: Parameters<typeof aCommittee>[0]) => ({
  people,
  ...onePartnership({ governance: { committees: [aCommittee(fields)] } }),
});
