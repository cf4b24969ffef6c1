import { z } from 'zod';

/**
 * The mechanisms of a partnership that the playbook serves, by the numbers of the project’s domain table (M01–M49, M56,
 * M57): a tag that proves, on the help page of the mechanisms, that none is left without method, action or measure.
 */
export const mechanisms = [
  ...Array.from({ length: 49 }, (_, index) => `M${String(index + 1).padStart(2, '0')}`),
  'M56',
  'M57',
] as const;

export const mechanismsSchema = z.array(z.enum(mechanisms));
