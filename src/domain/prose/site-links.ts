import type { Place } from '../../diagnostics/position.ts';
import type { Prose } from '../../model/prose.ts';
import { attributeOf } from './component-element.ts';
import { proseElements } from './prose-elements.ts';

/** A link of a text within the site: its address as the author wrote it, and where that stands. */
export interface SiteLink {
  readonly address: string;
  readonly place: Place;
}

/** Whether an address is one of the site: a path, from its root or from the page, or an anchor of the page. */
export function isSiteAddress(address: string): boolean {
  // Browsers skip the blanks and control characters inside a scheme, which the parser percent-encodes.
  const read = address.replace(/[\s\p{C}]|%[01][0-9a-f]|%20/giu, '');
  return !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(read);
}

/** Every link of a text to a page or a heading of the site, in reading order, repeats included. */
export function siteLinks(prose: Prose): SiteLink[] {
  return [...proseElements(prose)].flatMap((element) => {
    const href = element.tagName === 'a' ? attributeOf(element, 'href') : undefined;
    const place = element.data?.place;
    return href === undefined || place === undefined || !isSiteAddress(href) ? [] : [{ address: decoded(href), place }];
  });
}

/** An address without its percent signs, which the parser adds; as it is where they mean nothing. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
