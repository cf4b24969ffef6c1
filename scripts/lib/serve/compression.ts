/** What gains by being compressed: words. Pictures, fonts, office files and the search index come compressed. */
const compressible = /^(?:text\/|image\/svg\+xml|application\/(?:json|xml|manifest\+json))/;

/**
 * The headers of an answer that is sent compressed with gzip, as hosts send it; undefined where it goes as it is: the
 * browser does not take gzip (RFC 9110 §12.5.3), or there is nothing to gain.
 * @param accepted the `Accept-Encoding` of the request
 */
export function gzipHeaders(
  headers: Readonly<Record<string, string>>,
  accepted: string | undefined,
): Record<string, string> | undefined {
  if (!compressible.test(headers['Content-Type'] ?? '') || !takesGzip(accepted ?? '')) return undefined;
  const { 'Content-Length': _length, ...rest } = headers;
  return { ...rest, 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' };
}

/** Whether a browser takes gzip: named, or meant by `*`, and not refused with `q=0`. */
function takesGzip(accepted: string): boolean {
  const codings = new Map(
    accepted.split(',').map((part) => {
      const [coding = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
      return [coding, parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter))] as const;
    }),
  );
  const refused = codings.get('gzip') ?? codings.get('*');
  return refused === false;
}
