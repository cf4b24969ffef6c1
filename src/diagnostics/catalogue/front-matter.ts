import { frontMatterFrameMessages } from './front-matter-frame.ts';
import { yamlLineMessages } from './yaml-lines.ts';
import { yamlSignMessages } from './yaml-signs.ts';

/** What can be wrong with a front matter, or with a list, before its fields are read. */
export const frontMatterMessages = {
  ...frontMatterFrameMessages,
  ...yamlLineMessages,
  ...yamlSignMessages,
} as const;
