import { isTarget } from './blank-cell.ts';
import { headingName } from './heading-name.ts';

/** What a column holds that the record or the catalogue says instead: targets, or units; empty where neither shows. */
export function heldBy(heading: string): 'target' | 'unit' | '' {
  const name = headingName(heading);
  if (isTarget(heading) || /^(?:cible|objectif|seuil|target|threshold)s? /.test(name)) return 'target';
  return /^(?:unites?|units?|devises?|currency|monnaie)$/.test(name) ? 'unit' : '';
}
