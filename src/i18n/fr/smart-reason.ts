import type { SmartReason } from '../../domain/frame/smart.ts';

/** Why a letter of the SMART verdict does not hold. */
export const smartReason: Readonly<Record<SmartReason, string>> = {
  'no-outcome': 'aucun résultat n’est dit',
  'vague-without-figure': 'un verbe vague sans chiffre',
  'no-kpi': 'aucun indicateur',
  'no-target': 'aucune cible chiffrée',
  'no-resources': 'aucun moyen n’est rattaché',
  'no-owner': 'personne n’en répond',
  'not-agreed-by-all': 'toutes les parties n’ont pas donné leur accord',
  'no-context': 'ni contexte ni budget',
  'no-due-date': 'aucune échéance',
  'due-before-start': 'l’échéance précède le début',
};
