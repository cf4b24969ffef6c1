import type { Place } from '../../diagnostics/position.ts';
import { imagePath, type ImageFile } from '../../model/image-file.ts';
import type { Playbook } from '../../model/playbook.ts';
import type { Prose } from '../../model/prose.ts';
import { attributeOf } from './component-element.ts';
import { proseElements } from './prose-elements.ts';
import { prosesOf } from './proses.ts';

/** An image that a text shows: its address as written, and where that stands. */
export interface ShownImage {
  readonly src: string;
  readonly place: Place;
}

/** Every image of a text, by `<Figure>` or by `![…](…)`, in reading order, repeats included. */
export function shownImages(prose: Prose): ShownImage[] {
  return [...proseElements(prose)].flatMap((element) => {
    const src = element.tagName === 'Figure' || element.tagName === 'img' ? attributeOf(element, 'src') : undefined;
    const place = element.data?.place;
    return src === undefined || place === undefined ? [] : [{ src, place }];
  });
}

/**
 * Where an image is looked for, as paths in the content folder: beside the file whose text names it, and for a
 * translation under `en/`, then beside its original. Empty for an address that would leave the folder; reading the
 * text refused it already.
 * @param src the address as written, percent-encoded or not
 * @param file the file of the text, in the content folder
 */
export function imagePaths(src: string, file: string): string[] {
  const steps = decoded(src)
    .split('/')
    .filter((step) => step !== '.');
  if (steps.includes('..') || steps.includes('')) return [];
  const own = imagePath([...file.split('/').slice(0, -1), ...steps].join('/'));
  return own.startsWith('en/') ? [own, own.slice('en/'.length)] : [own];
}

/** Images by the path at which texts look for them. */
export function imagesByPath(images: readonly ImageFile[]): ReadonlyMap<string, ImageFile> {
  return new Map(images.map((image) => [imagePath(image.file), image]));
}

/**
 * The image that an address of a text means, of those by their path; undefined when there is
 * none where it is looked for.
 */
export function findImage(images: ReadonlyMap<string, ImageFile>, src: string, file: string): ImageFile | undefined {
  const path = imagePaths(src, file).find((candidate) => images.has(candidate));
  return path === undefined ? undefined : images.get(path);
}

/**
 * The images that some text of a playbook shows: what its site serves, and nothing else that lies beside the records.
 */
export function servedImages(playbook: Playbook): ImageFile[] {
  const images = imagesByPath(playbook.images);
  const shown = new Set(
    prosesOf(playbook).flatMap(({ prose }) =>
      shownImages(prose).map(({ src, place }) => findImage(images, src, place.file)),
    ),
  );
  return playbook.images.filter((image) => shown.has(image));
}

function decoded(src: string): string {
  try {
    return decodeURIComponent(src);
  } catch {
    return src;
  }
}
