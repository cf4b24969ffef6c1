import type { Status } from '../../domain/health/status.ts';

/** The shapes of the sprite: filled for a present fact, open for its dated or lapsed variant. */
export type MarkName = 'ok' | 'watch' | 'bad' | 'none' | 'soon' | 'half' | 'waived' | 'expired' | 'clause';

/** The colours that go with them. */
export type Tone = 'ok' | 'watch' | 'bad' | 'none' | 'clause' | 'accent';

/** A state as a page shows it: a word, a shape and a colour, any one of which is enough. */
export interface StatusView {
  readonly word: string;
  readonly mark: MarkName;
  readonly tone: Tone;
}

/** The shape and colour of a status; `no-data` is a dashed ring, never a green disc. */
export function statusMark(status: Status): { readonly mark: MarkName; readonly tone: Tone } {
  const name = status === 'no-data' ? 'none' : status;
  return { mark: name, tone: name };
}
