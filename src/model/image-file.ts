import { ownValue } from './own-value.ts';

/** An image beside a record: its path in the content folder, and its size in pixels as it is shown. */
export interface ImageFile {
  readonly file: string;
  readonly width: number;
  readonly height: number;
}

/**
 * The path by which an image is looked for and served: accents joined to their letters, as a keyboard types them and
 * addresses write them, while some Macs and archives keep them apart in the names of files.
 */
export function imagePath(path: string): string {
  return path.normalize('NFC');
}

const imageTypes = { png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', webp: 'image/webp' } as const;

/** The kinds of image a page may show, as media types. */
export type ImageType = (typeof imageTypes)[keyof typeof imageTypes];

/**
 * What an image is by the ending of its name, in capitals or not; undefined for a file that is
 * no image a page may show.
 */
export function imageTypeOf(file: string): ImageType | undefined {
  return ownValue(imageTypes, /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? '');
}
