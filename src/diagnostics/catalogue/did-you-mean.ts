/** The hint that asks in French whether a near name was meant; what else to do where none is near. */
export function meantFr(suggestion: string, otherwise: string): string {
  return suggestion === '' ? otherwise : `Vouliez-vous dire « ${suggestion} » ?`;
}

/** The same in English. */
export function meantEn(suggestion: string, otherwise: string): string {
  return suggestion === '' ? otherwise : `Did you mean “${suggestion}”?`;
}
