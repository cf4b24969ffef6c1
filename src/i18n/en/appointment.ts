import type { appointment as french } from '../fr/appointment.ts';

/** Managers and executives on each side, and how the executives take part (M31). */
export const appointment: typeof french = {
  title: 'Managers and executives',
  empty: 'Nobody answers for this partnership.',
  next: 'Name a “manager” and a “sponsor” on each side, with the ids of people.yaml, then say under “involvement” what that executive does.',
  all: 'Each party has a manager and an executive.',
  shared: 'Who answers for the partnership, on each side.',
  unmanaged: (names) => `**No partnership manager at ${names}.**`,
  unsponsored: (names) => `No executive is named at ${names}.`,
  uninvolved: (names) => `Nothing says how the executive takes part at ${names}.`,
  nobody: 'Nobody',
  columns: ['Party', 'Manager', 'Executive', 'How they take part?'],
};
