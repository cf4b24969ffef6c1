import type { IsoDate } from '../../model/iso-date.ts';
import type { Training } from '../../model/running.ts';

/** Whether a training was done, is planned, is overdue, or has no date. */
export type TrainingState = 'done' | 'planned' | 'overdue' | 'undated';

/** The state of a training at `asOf` (M30): overdue from the day after its date, unless it was done. */
export function trainingState({ done, on }: Pick<Training, 'done' | 'on'>, asOf: IsoDate): TrainingState {
  if (done === true) return 'done';
  if (on === undefined) return 'undated';
  return on < asOf ? 'overdue' : 'planned';
}
