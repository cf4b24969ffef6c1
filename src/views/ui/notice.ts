import type { MarkName } from './mark.ts';

/**
 * What changes how a page is read, said before it: a clause that applies, a page to read again,
 * a figure that is missing.
 */
export interface NoticeView {
  readonly heading: string;
  readonly text: string;
  readonly mark: Extract<MarkName, 'clause' | 'watch' | 'bad'>;
  readonly href?: string;
}
