import { z } from 'zod';

/** The languages of the interface: French at the root, English beside it. */
export const locales = ['fr', 'en'] as const;
export const localeSchema = z.enum(locales);
export type Locale = z.infer<typeof localeSchema>;
