import type { IsoDate } from '../../model/iso-date.ts';
import type { Settings } from '../../model/settings.ts';

/**
 * The day everything is computed at: the one asked for, else the sample’s own day, else today.
 * `today` is an argument because nothing here reads a clock.
 */
export function resolveAsOf(
  settings: Pick<Settings, 'sampleAsOf'>,
  days: { readonly asOf?: IsoDate | undefined; readonly today: IsoDate },
): IsoDate {
  return days.asOf ?? settings.sampleAsOf ?? days.today;
}
