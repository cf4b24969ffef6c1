/** Where the pages fetch what a link to a clause shows, beside the clauses. */
export const preview = { file: 'apercus.json' };
