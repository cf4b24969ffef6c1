import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { disableTypes, imageSize, types } from 'image-size';
import { problem } from '../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { imageTypeOf, type ImageFile } from '../model/image-file.ts';
import { bareImage } from './image/bare-image.ts';

const sizeLimit = 2 * 1024 * 1024;
const isRead = (type: string) => imageTypeOf(`.${type}`) !== undefined;

// What pages may not show is not even tried: fewer readers of bytes that nobody vouches for.
disableTypes(types.filter((type) => !isRead(type)));

/**
 * Reads what kind of image a file is and how large, from its bytes and not from its name. A file over 2 MB, of no kind
 * that pages show, or of another kind than its name says is an error; the image is then undefined.
 */
export function readImage(
  file: string,
  bytes: Uint8Array,
): { image: ImageFile | undefined; diagnostics: Diagnostic[] } {
  const start = { file, line: 1, column: 1 };
  const refused = (diagnostic: Diagnostic) => ({ image: undefined, diagnostics: [diagnostic] });
  if (bytes.length > sizeLimit) {
    const [size, limit] = [bytes.length, sizeLimit].map((count) => Math.ceil(count / 1024));
    return refused(problem('image-too-large', start, { size: size ?? 0, limit: limit ?? 0 }));
  }
  const measured = measure(bytes);
  if (!measured) return refused(problem('unreadable-image', start, {}));
  const { type, width, height } = measured;
  if (imageTypeOf(`.${type}`) !== imageTypeOf(file)) {
    const expected = file.replace(/^.*\/|\.[^.]*$/g, '') + `.${type}`;
    return refused(problem('misnamed-image', start, { type, expected }));
  }
  return { image: { file, width, height }, diagnostics: [] };
}

/** The bytes of an image of the playbook as they are served: what the camera noted in them is left out. */
export async function readImageFile(root: string, { file }: ImageFile): Promise<Uint8Array<ArrayBuffer>> {
  return bareImage(file, await readFile(join(root, file)));
}

function measure(bytes: Uint8Array): { type: string; width: number; height: number } | undefined {
  try {
    // A copy of its own: a short file shares its memory with others, and the reader would look beyond its end.
    const { type = '', width, height, orientation = 1 } = imageSize(new Uint8Array(bytes));
    if (width < 1 || height < 1) return undefined;
    // A camera held upright turns the picture by a note in the file, which browsers follow.
    return orientation >= 5 ? { type, width: height, height: width } : { type, width, height };
  } catch {
    return undefined;
  }
}
