import { proseLinkMessages } from './prose-links.ts';
import { proseMarkMessages } from './prose-marks.ts';
import { proseTagMessages } from './prose-tags.ts';
import { proseWordingMessages } from './prose-wording.ts';

/** What can be wrong with the body of an MDX file. Every hint shows what to write instead. */
export const proseMessages = {
  ...proseTagMessages,
  ...proseMarkMessages,
  ...proseLinkMessages,
  ...proseWordingMessages,
} as const;
