import type { Party } from '../../model/party.ts';

/**
 * What one side of a partnership owes it: a manager day to day, a senior executive, and a word on
 * what that executive does.
 */
export type AppointmentLack = 'manager' | 'sponsor' | 'involvement';

/** What a party has not said (M31). An executive who is not named cannot be involved: only the first lack is told. */
export function appointmentLacks({ manager, sponsor, involvement }: Party): AppointmentLack[] {
  return [
    ...(manager === undefined ? ['manager' as const] : []),
    ...(sponsor === undefined ? ['sponsor' as const] : involvement === undefined ? ['involvement' as const] : []),
  ];
}
