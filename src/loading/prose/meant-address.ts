/** The ends of host names that no page of the site and no file beside a text has. */
const hostEnd = '(?:fr|com|org|net|eu|io|be|ch|de|es|it|uk|lu)';

/** What an address lacks to lead anywhere, and the regular expressions it is known by. */
const slips: readonly (readonly [RegExp, (written: string) => string])[] = [
  [/^www\.[^\s/.]+\.\S+$/i, (written) => `https://${written}`],
  [new RegExp(`^(?:[a-z0-9-]+\\.)+${hostEnd}(?:[/?#:]\\S*)?$`, 'i'), (written) => `https://${written}`],
  [/^https?(?:\/\/?|:\/?|:\/{3,})(?=[^/\s:])/i, (written) => written.replace(/^(https?):?\/*/i, '$1://')],
  [/^[^\s@/:?#]+@[^\s@/:?#]+\.[a-z]{2,}$/i, (written) => `mailto:${written}`],
  [/^\+?\d[\d .]{7,}$/, (written) => `tel:${written.replace(/[ .]/g, '')}`],
];

/**
 * The address of a site, a mailbox or a telephone that was written without what says so, `www.exemple.fr` or
 * `ana@exemple.fr`, as it should be: a browser would look for it beside the page. Empty where it is none of these.
 */
export function meantAddress(address: string): string {
  const slip = slips.find(([pattern]) => pattern.test(address));
  return slip ? slip[1](address) : '';
}
