import { z } from 'zod';

/** Who may see a catalogue page: `internal` (the default) or also the partners of any edition. */
export const visibilitySchema = z.enum(['internal', 'shared']);
