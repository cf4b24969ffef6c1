/** The least and the greatest number that a field takes, and whether it must be a whole one. */
export type Bounds = { min: number; max: number; of: 'any' | 'whole' };

/** Whether the bounds are those of a share of a whole. */
export const isRate = ({ min, max }: Pick<Bounds, 'min' | 'max'>) => min === 0 && max === 1;

/** What to write in such a field, in French. */
export function withinFr({ min, max, of }: Bounds): string {
  if (min === max) return `Écrivez ${min}.`;
  if (isRate({ min, max })) return 'Écrivez une part entre 0 et 1, ou un pourcentage : 0.18 ou 18 %.';
  return `Écrivez un nombre ${of === 'whole' ? 'entier ' : ''}de ${min} à ${max}.`;
}

/** The same in English. */
export function withinEn({ min, max, of }: Bounds): string {
  if (min === max) return `Write ${min}.`;
  if (isRate({ min, max })) return 'Write a share from 0 to 1, or a percentage: 0.18 or 18 %.';
  return `Write a ${of === 'whole' ? 'whole ' : ''}number from ${min} to ${max}.`;
}

/** The bounds among the values of a message, where it has any. */
export function boundsOf({ min, max, of }: Partial<Bounds>): Bounds | undefined {
  return min === undefined || max === undefined || of === undefined ? undefined : { min, max, of };
}
