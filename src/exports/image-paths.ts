import { servedImages } from '../domain/prose/shown-images.ts';
import { imagePath } from '../model/image-file.ts';
import type { ViewContext } from '../views/view-context.ts';

/** One file per image that a text shows, at the path where texts look for it; the same bytes are the same file. */
export function imagePaths({ playbook, fingerprints }: ViewContext) {
  return servedImages(playbook).map(({ file }) => ({
    params: { path: imagePath(file) },
    props: { file },
    cacheKey: fingerprints.get(file) ?? '',
  }));
}
