import type { preview as french } from '../fr/preview.ts';

/** Where the pages fetch what a link to a clause shows, beside the clauses. */
export const preview: typeof french = { file: 'previews.json' };
