import type { search as french } from '../fr/search.ts';

export const search: typeof french = {};
