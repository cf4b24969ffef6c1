import type { Element } from 'hast';
import { problem } from '../../diagnostics/catalogue/index.ts';
import type { Place } from '../../diagnostics/position.ts';
import { meantAddress } from './meant-address.ts';
import type { ProseSource } from './prose-source.ts';

const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Whether a reader may be sent to an address: https, http, mailto, tel, a path of the site, or an anchor. */
export function isAllowedLink(address: string): boolean {
  if (address.startsWith('https://')) return true;
  // Browsers skip blanks and control characters inside a scheme; the parser percent-encodes them.
  const read = decoded(address).replace(/[\s\p{C}\ufffd]/gu, '');
  // A browser reads `\` as `/`; who writes one means a file of a computer.
  if (read.includes('\\')) return false;
  if (/^(?:javascript|vbscript|data)(?::|%3a)/i.test(read)) return false;
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(read)?.[0].toLowerCase();
  return scheme === undefined ? !read.startsWith('//') : schemes.has(scheme);
}

/**
 * Why an image may not be shown; undefined when it may: a png, jpg or webp beside the file, or in a folder beside it.
 */
export function imageRefusal(address: string): 'format' | 'remote' | 'outside' | 'backslash' | undefined {
  const read = address.replace(/\\|%5c/gi, '/');
  if (/^\s*(?:https?:|\/\/)/i.test(read)) return 'remote';
  if (/^\s*(?:[a-z]:\/|file:)/i.test(read)) return 'outside';
  if (/^\s*[a-z][a-z0-9+.-]*:/i.test(read) || !/\.(?:png|jpe?g|webp)$/i.test(read)) return 'format';
  if (/^\s*(?:\/|%2f)|(?:^|\/|%2f)(?:\.|%2e){2}(?:\/|%2f)/i.test(read)) return 'outside';
  return read === address ? undefined : 'backslash';
}

/** Reports a link a reader may not be sent to, or that leads nowhere as it is written, at its address. */
export function checkLink(source: ProseSource, element: Element): void {
  const address = element.properties.href;
  if (typeof address !== 'string') return;
  const scheme = /^(?:https?:\/{0,2}|mailto:|tel:)$/i.exec(address)?.[0] ?? '';
  if (address === '' || scheme !== '')
    source.problems.push(problem('empty-link', addressPlace(source, element), { scheme }));
  else if (!hasWords(element))
    source.problems.push(problem('link-without-words', placeOf(source, element), { address: decoded(address) }));
  const suggestion = meantAddress(decoded(address));
  if (suggestion !== '') {
    const facts = { address: decoded(address), suggestion };
    source.problems.push(problem('link-without-scheme', addressPlace(source, element), facts));
  }
  const account = accountIn(address);
  if (account) source.problems.push(problem('address-with-account', addressPlace(source, element), account));
  if (isAllowedLink(address)) return;
  source.problems.push(problem('forbidden-link', addressPlace(source, element), { address: decoded(address) }));
}

/** An address that names an account before its host, which hides where it leads and may tell a password. */
function accountIn(address: string): { address: string; bare: string; host: string } | undefined {
  const [, scheme = '', host = '', rest = ''] = /^(https?:\/\/)[^/?#]*@([^/?#@]*)(.*)$/is.exec(address) ?? [];
  return scheme === '' ? undefined : { address: decoded(address), bare: decoded(scheme + host + rest), host };
}

/** Whether a link holds words, or anything else that a reader can be told of. */
function hasWords({ children }: Element): boolean {
  return children.some((child) =>
    child.type === 'text'
      ? child.value.trim() !== ''
      : child.type !== 'element' || child.tagName === 'img' || hasWords(child),
  );
}

const placeOf = (source: ProseSource, { position }: Element): Place => source.at(position?.start.offset ?? 0);

/** Reports an image that may not be shown, at its address, and one that says nothing to who cannot see it. */
export function checkImage(source: ProseSource, element: Element): void {
  const { src, alt } = element.properties;
  if (typeof src !== 'string') return;
  const reason = imageRefusal(src);
  const place = addressPlace(source, element);
  if (reason !== undefined) source.problems.push(problem('forbidden-image', place, { address: decoded(src), reason }));
  else if (alt === '' || alt === undefined)
    source.problems.push(problem('image-without-words', place, { address: decoded(src) }));
}

/** Where the address of a Markdown link or image stands. */
export function addressPlace(source: ProseSource, element: Element): Place {
  return source.at(addressOffset(source, element));
}

/** The offset of the address of `[text](address)`; the element’s start when it is written elsewhere. */
function addressOffset({ text }: ProseSource, { position }: Element): number {
  const start = position?.start.offset ?? 0;
  const written = text.slice(start, position?.end.offset ?? start);
  const opening = written.lastIndexOf('](');
  if (opening === -1) return start;
  return start + opening + 2 + (/^[\s<]*/.exec(written.slice(opening + 2))?.[0].length ?? 0);
}

/** The address as it was written, where the parser percent-encoded it. */
function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
