const said =
  /\b(?:indetermin|indefini|illimit|infini|perpetu|undetermin|undefined|unlimit|evergreen|open[- ]ended|cdi\b|forever|(?:sans|no|without)(?: an?)? (?:terme?|fin|end|limite?)\b)/;

/**
 * How a time without a term written otherwise is written here: « indéterminée », « durée illimitée » and `unlimited`
 * are `indefinite`. Empty where nothing of the kind is understood.
 */
export function meantIndefinite(written: string): string {
  const text = written.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ');
  return said.test(text) ? 'indefinite' : '';
}
