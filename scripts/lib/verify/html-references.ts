/** What a page offers and asks for: the anchors others may point at, and the addresses it points at. */
export interface PageReferences {
  readonly anchors: ReadonlySet<string>;
  readonly links: readonly PageLink[];
}

/** An address as the page writes it, entities decoded. `loads` says that a browser fetches it to show the page. */
export interface PageLink {
  readonly address: string;
  readonly loads: boolean;
}

const loadingTags: ReadonlySet<string> = new Set([
  'script',
  'img',
  'source',
  'iframe',
  'video',
  'audio',
  'embed',
  'track',
  'input',
]);

/** A comment, or a tag with its name and everything up to its `>`, which may stand inside quotes before it. */
const tagOrComment = /<(?:!--|([a-z][^\s/>]*)([^>"']*(?:"[^"]*"?[^>"']*|'[^']*'?[^>"']*)*))/gi;
/** Attributes in order, so that what stands inside a value is never taken for one. */
const attribute = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"?|'([^']*)'?|([^\s>]+)))?/g;
const telling = /(?:^|[\s"'])(?:id|href|src|srcset|action|content)\s*=/i;
/** Elements whose text is not markup. */
const rawText = /^(?:script|style|textarea|title)$/;

/** The references of a page from its UTF-8 bytes: they are read as single bytes, and only what is kept is decoded. */
export function readPageReferences(bytes: Buffer): PageReferences {
  return readReferences(bytes.toString('latin1'), (text) =>
    /[\u0080-\u00ff]/.test(text) ? Buffer.from(text, 'latin1').toString('utf8') : text,
  );
}

/**
 * Reads the anchors and addresses of an HTML page in one pass, without building a tree.
 * @param decode what turns a kept piece of `html` into text
 */
export function readReferences(html: string, decode: (text: string) => string = (text) => text): PageReferences {
  const anchors = new Set<string>();
  const links: PageLink[] = [];
  tagOrComment.lastIndex = 0;
  for (let found = tagOrComment.exec(html); found; found = tagOrComment.exec(html)) {
    const [whole, written, attributes = ''] = found;
    const name = written?.toLowerCase();
    if (name !== undefined && telling.test(attributes))
      collect(name, readAttributes(decode(attributes)), anchors, links);
    const end = found.index + whole.length;
    const next =
      name === undefined ? html.indexOf('-->', end) : rawText.test(name) ? html.indexOf(`</${name}`, end) : end;
    if (next === -1) break;
    tagOrComment.lastIndex = next;
  }
  return { anchors, links };
}

interface Kept {
  id?: string;
  href?: string;
  src?: string;
  srcset?: string;
  action?: string;
  rel?: string;
  'http-equiv'?: string;
  content?: string;
}

const keptNames: ReadonlySet<string> = new Set([
  'id',
  'href',
  'src',
  'srcset',
  'action',
  'rel',
  'http-equiv',
  'content',
] satisfies (keyof Kept)[]);

function readAttributes(text: string): Kept {
  const kept: Record<string, string> = {};
  attribute.lastIndex = 0;
  for (let found = attribute.exec(text); found; found = attribute.exec(text)) {
    const name = found[1]?.toLowerCase() ?? '';
    if (keptNames.has(name)) kept[name] = decodeEntities(found[2] ?? found[3] ?? found[4] ?? '');
  }
  return kept;
}

function collect(name: string, attributes: Kept, anchors: Set<string>, links: PageLink[]): void {
  if (attributes.id) anchors.add(attributes.id);
  const leadsTo = (address: string) => links.push({ address: address.trim(), loads: false });
  const loads = (address: string) => links.push({ address: address.trim(), loads: true });
  if (attributes.href !== undefined) {
    const isLoaded = name === 'link' && /stylesheet|preload|icon|manifest/.test(attributes.rel ?? '');
    (isLoaded ? loads : leadsTo)(attributes.href);
  }
  if (attributes.src !== undefined && loadingTags.has(name)) loads(attributes.src);
  if (attributes.action !== undefined && name === 'form') leadsTo(attributes.action);
  for (const candidate of attributes.srcset?.split(',') ?? []) {
    const address = candidate.trim().split(/\s+/)[0];
    if (address) loads(address);
  }
  if (name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'refresh') {
    const target = /url=(.*)$/i.exec(attributes.content ?? '')?.[1];
    if (target !== undefined) leadsTo(target);
  }
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Character references as text; names beyond the few that writers of HTML must use stay as they are. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]+|#\d+|[a-z]+);/gi, (whole, body: string) => {
    if (!body.startsWith('#')) return named[body.toLowerCase()] ?? whole;
    const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
