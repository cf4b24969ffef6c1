import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { nearestOf } from '../../../diagnostics/near-match.ts';
import { prosesOf } from '../../../domain/prose/proses.ts';
import { imagePaths, shownImages } from '../../../domain/prose/shown-images.ts';
import { isBroken } from '../../../loading/broken-content.ts';
import { imageRefusal } from '../../../loading/prose/addresses.ts';
import { imagePath } from '../../../model/image-file.ts';
import type { CheckContext } from '../../check.ts';

/** An image that a text shows and that is not beside its file. */
export function checkMissingImage(context: CheckContext): Diagnostic[] {
  const { playbook } = context;
  const files = playbook.images.map(({ file }) => imagePath(file));
  const known = new Set(files);
  const isThere = (path: string) => known.has(path) || isBroken(context, 'image', path);
  return prosesOf(playbook).flatMap(({ prose }) =>
    shownImages(prose).flatMap(({ src, place }) => {
      const paths = imagePaths(src, place.file);
      const [expected] = paths;
      // An address that may not be shown was refused when its text was read.
      if (expected === undefined || imageRefusal(src) !== undefined || paths.some(isThere)) return [];
      return [problem('missing-image', place, { src, expected, suggestion: nearestImage(src, paths, files) })];
    }),
  );
}

/** The image beside the text whose name is nearest, as the text would write it; empty when nothing is near. */
function nearestImage(src: string, paths: readonly string[], files: readonly string[]): string {
  const folders = paths.map(folderOf);
  const beside = files.filter((file) => folders.includes(folderOf(file)));
  const near = nearestOf(nameOf(src), beside.map(nameOf));
  return near === '' ? '' : folderOf(src) + near;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Everything before the name, with its `/`. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
