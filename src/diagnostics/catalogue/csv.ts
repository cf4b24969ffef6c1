import { csvColumnMessages } from './csv-columns.ts';
import { csvFileMessages } from './csv-file.ts';
import { csvNumberMessages } from './csv-numbers.ts';
import { csvRowMessages } from './csv-rows.ts';

/** What can be wrong with a CSV file of figures, from its bytes to its cells. */
export const csvMessages = {
  ...csvFileMessages,
  ...csvColumnMessages,
  ...csvRowMessages,
  ...csvNumberMessages,
} as const;
