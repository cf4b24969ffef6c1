import type { Status } from '../../domain/health/status.ts';
import type { ViewContext } from '../view-context.ts';
import { statusMark, type StatusView } from './mark.ts';

/** A status by its word, shape and colour. */
export function statusView({ words }: ViewContext, status: Status): StatusView {
  return { word: words.vocabulary.status[status], ...statusMark(status) };
}
