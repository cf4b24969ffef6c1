/** An element of an XML part as tests read it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Reads well-formed XML without DTD or CDATA, as office packages hold; throws where a tag is not closed. */
export function parseXml(text: string): XmlElement {
  interface Open extends XmlElement {
    readonly children: (XmlElement | string)[];
  }
  const root: Open = { name: '', attributes: {}, children: [] };
  const open: Open[] = [root];
  for (const [, closing, name = '', written = '', selfClosing, words] of text.matchAll(
    /<(?:[?!][^>]*>|(\/)?([\w:.-]+)((?:\s+[\w:.-]+="[^"]*")*)\s*(\/)?>)|([^<]+)/g,
  )) {
    const parent = open.at(-1) ?? root;
    if (words !== undefined) parent.children.push(decoded(words));
    else if (closing !== undefined) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
    } else if (name !== '') {
      const pairs = [...written.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
        key,
        decoded(value),
      ]);
      const element: Open = { name, attributes: Object.fromEntries(pairs) as Record<string, string>, children: [] };
      parent.children.push(element);
      if (selfClosing === undefined) open.push(element);
    }
  }
  const [last, ...rest] = open.reverse();
  const document = root.children.find((child) => typeof child !== 'string');
  if (rest.length > 0 || document === undefined) throw new Error(`<${last?.name ?? ''}> is not closed`);
  return document;
}

function decoded(text: string): string {
  return text.replace(/&(#x?)?(\w+);/g, (whole, sign: string | undefined, code: string) => {
    if (sign === undefined) return entities[code] ?? whole;
    return String.fromCodePoint(Number.parseInt(code, sign === '#x' ? 16 : 10));
  });
}

/** Every element of a name within another, in reading order, itself left out. */
export function* elementsIn(element: XmlElement, name: string): Generator<XmlElement, void> {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    if (child.name === name) yield child;
    yield* elementsIn(child, name);
  }
}

/** The first element of a name within another. */
export function elementIn(element: XmlElement | undefined, name: string): XmlElement | undefined {
  if (element) for (const found of elementsIn(element, name)) return found;
  return undefined;
}

/** The attribute `w:val` of the first element of a name within another. */
export function valueIn(element: XmlElement | undefined, name: string): string | undefined {
  return elementIn(element, name)?.attributes['w:val'];
}

/** The words of an element, wherever they stand in it. */
export function wordsOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('');
}
