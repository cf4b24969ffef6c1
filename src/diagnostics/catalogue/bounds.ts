/** The least and the greatest number that a field takes, and whether it must be a whole one. */
export type Bounds = { min: number; max: number; of: 'any' | 'whole' };

/** Whether the bounds are those of a share of a whole. */
const isRate = ({ min, max }: Pick<Bounds, 'min' | 'max'>) => min === 0 && max === 1;

/** A number that a field does not take, and how its author wrote it. */
export type OutOfBounds = Bounds & { value: number; written: string };

/** A number out of bounds as it is told: a share beside its percentage, and what bears a sign as it was written. */
export function outOfBounds(v: OutOfBounds): string {
  if (v.written.endsWith('%')) return `${v.written.slice(0, -1).trimEnd()}\u00a0%`;
  return isRate(v) ? `${v.value} (${percentOf(v.value)}\u00a0%)` : String(v.value);
}

const percentOf = (rate: number) => Number((rate * 100).toFixed(6));

type Instead = Bounds & Partial<OutOfBounds>;

/** The percentage that a number without its sign was meant to be, in a field that takes a share; else empty. */
function meantPercent({ value = 0, written = '', ...bounds }: Instead): string {
  return isRate(bounds) && value > 1 && value <= 100 && !written.endsWith('%') ? `${value}\u00a0%` : '';
}

/** What to write in such a field, in French. */
export function withinFr(v: Instead): string {
  const { min, max, of, written = '' } = v;
  if (min === max) return `Écrivez ${min}.`;
  if (meantPercent(v) !== '') return `Écrivez ${meantPercent(v)}, avec le signe.`;
  if (isRate(v)) return 'Écrivez une part entre 0 et 1, ou un pourcentage\u00a0: 0.18 ou 18\u00a0%.';
  const sign = written.endsWith('%') ? ', sans le signe\u00a0%' : '';
  return `Écrivez un nombre ${of === 'whole' ? 'entier ' : ''}de ${min} à ${max}${sign}.`;
}

/** The same in English. */
export function withinEn(v: Instead): string {
  const { min, max, of, written = '' } = v;
  if (min === max) return `Write ${min}.`;
  if (meantPercent(v) !== '') return `Write ${meantPercent(v)}, with the sign.`;
  if (isRate(v)) return 'Write a share from 0 to 1, or a percentage: 0.18 or 18 %.';
  const sign = written.endsWith('%') ? ', without the sign\u00a0%' : '';
  return `Write a ${of === 'whole' ? 'whole ' : ''}number from ${min} to ${max}${sign}.`;
}

/** What else a number without a sign may have been, in a field that says no bounds: `98.5` a percentage. */
function percentToo({ suggestion, min }: { suggestion: string } & Partial<Bounds>): string {
  const value = Math.abs(Number(suggestion));
  return min === undefined && value > 1 && value <= 100 ? `${suggestion}\u00a0%` : '';
}

export function orPercentFr(v: { suggestion: string } & Partial<Bounds>): string {
  return percentToo(v) === '' ? '' : `, ou ${percentToo(v)} si c’est un pourcentage`;
}

export function orPercentEn(v: { suggestion: string } & Partial<Bounds>): string {
  return percentToo(v) === '' ? '' : `, or ${percentToo(v)} if it is a percentage`;
}

/** The bounds among the values of a message, where it has any. */
export function boundsOf({ min, max, of }: Partial<Bounds>): Bounds | undefined {
  return min === undefined || max === undefined || of === undefined ? undefined : { min, max, of };
}
