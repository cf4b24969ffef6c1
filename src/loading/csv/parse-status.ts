import type { MeasurementStatus } from '../../model/measurement.ts';
import { headingName } from './heading-name.ts';

const words: Readonly<Record<MeasurementStatus, readonly string[]>> = {
  final: ['final', 'finale', 'définitif', 'définitive'],
  provisional: ['provisional', 'provisoire'],
  corrected: ['corrected', 'corrigé', 'corrigée'],
};

/** Every word a status cell may hold, for near matches. */
export const statusWords: readonly string[] = Object.values(words).flat();

const statuses = new Map<string, MeasurementStatus>();
for (const status of ['final', 'provisional', 'corrected'] as const) {
  for (const word of words[status]) statuses.set(headingName(word), status);
}

/** The status a word stands for, in French or English, whatever its accents and case; undefined where it is none. */
export function parseStatus(raw: string): MeasurementStatus | undefined {
  return statuses.get(raw) ?? statuses.get(headingName(raw));
}
