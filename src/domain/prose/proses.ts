import type { Playbook } from '../../model/playbook.ts';
import type { Prose } from '../../model/prose.ts';
import { pagesOf } from '../pages-of.ts';

/** A text of the playbook, and the partnership it is about where it is of one. */
export interface FiledProse {
  readonly prose: Prose;
  readonly partnership?: string;
}

/** Every text editors wrote, in both languages: of the pages, and of the journals. */
export function prosesOf(playbook: Playbook): FiledProse[] {
  return pagesOf(playbook).flatMap(({ kind, record }): FiledProse[] => {
    const texts = [record.prose, ...Object.values(record.translations).map(({ prose }) => prose)];
    if (kind !== 'partnership') return texts.map((prose) => ({ prose }));
    return [...texts, ...record.journal.map((entry) => entry.prose)].map((prose) => ({
      prose,
      partnership: record.id,
    }));
  });
}
