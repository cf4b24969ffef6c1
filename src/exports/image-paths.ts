import { servedImages } from '../domain/prose/shown-images.ts';
import type { ViewContext } from '../views/view-context.ts';

/** One file per image that a text shows, at its path in the content folder; the same bytes are the same file. */
export function imagePaths({ playbook, fingerprints }: ViewContext) {
  return servedImages(playbook).map(({ file }) => ({
    params: { path: file },
    props: { file },
    cacheKey: fingerprints.get(file) ?? '',
  }));
}
