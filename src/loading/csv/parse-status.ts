import type { MeasurementStatus } from '../../model/measurement.ts';
import { ownValue } from '../../model/own-value.ts';
import { headingName } from './heading-name.ts';
import { nearestName } from './nearest-name.ts';

const words: Readonly<Record<MeasurementStatus, readonly string[]>> = {
  final: ['final', 'finale', 'définitif', 'définitive'],
  provisional: ['provisional', 'provisoire'],
  corrected: ['corrected', 'corrigé', 'corrigée'],
};

const statusWords: readonly string[] = Object.values(words).flat();

/** Words that exports and people use for a status, told as what they mean and never read as it. */
const meant: Readonly<Record<string, string>> = {
  prov: 'provisoire',
  'prov.': 'provisoire',
  estime: 'provisoire',
  estimation: 'provisoire',
  prevision: 'provisoire',
  valide: 'définitif',
  reel: 'définitif',
  realise: 'définitif',
  arrete: 'définitif',
  actual: 'final',
  estimate: 'provisional',
  rectifie: 'corrigé',
  revise: 'corrigé',
  revised: 'corrected',
};

/** The status word that a cell most likely meant; empty where nothing is near. */
export function meantStatus(raw: string): string {
  const folded = headingName(raw);
  return ownValue(meant, folded) ?? nearestName(raw, statusWords);
}

const statuses = new Map<string, MeasurementStatus>();
for (const status of ['final', 'provisional', 'corrected'] as const) {
  for (const word of words[status]) statuses.set(headingName(word), status);
}

/** The status a word stands for, in French or English, whatever its accents and case; undefined where it is none. */
export function parseStatus(raw: string): MeasurementStatus | undefined {
  return statuses.get(raw) ?? statuses.get(headingName(raw));
}
