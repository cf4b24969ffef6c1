import type { Element, Nodes } from 'hast';
import { describe, expect, it } from 'vitest';
import { proseElements } from '../../domain/prose/prose-elements.ts';
import { proseOf, readBody } from '../../testing/prose.ts';

/** A tree as nested tags, with properties, so that a whole shape is compared at once. */
function outline(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' && node.type !== 'root') return `!${node.type}`;
  const children = node.children.map(outline).join('');
  if (node.type === 'root') return children;
  const properties = Object.entries(node.properties).map(([name, value]) => ` ${name}=${String(value)}`);
  return `<${node.tagName}${properties.join('')}>${children}</${node.tagName}>`;
}

function elementNamed(body: string, name: string, header = ''): Element | undefined {
  return [...proseElements(readBody(body, header).prose)].find((element) => element.tagName === name);
}

describe('the tree of a prose', () => {
  it('holds components as elements with the values of their attributes', () => {
    expect(outline(proseOf('<Callout kind="watch" title=" L’eau ">\n\na\n\n</Callout>'))).toBe(
      '<Callout kind=watch title=L’eau><p>a</p></Callout>',
    );
  });

  it('knows where each component and each node stands in the whole file', () => {
    const kpi = elementNamed('é 😀 <Kpi id="x" /> b', 'Kpi', '---\na: 1\n---\n');
    expect(kpi?.data).toEqual({ place: { file: 'page.mdx', line: 4, column: 6 } });
    expect(kpi?.position?.start).toMatchObject({ line: 4, column: 6, offset: 18 });
  });

  it('knows the same place when lines end in CRLF', () => {
    const kpi = elementNamed('a\r\n\r\n<Kpi id="x" />\r\n', 'Kpi', '---\r\na: 1\r\n---\r\n');
    expect(kpi?.data).toEqual({ place: { file: 'page.mdx', line: 6, column: 1 } });
  });

  it('drops comments and keeps what surrounds them', () => {
    expect(outline(proseOf('a {/* secret */}b\n\n{/* secret */}'))).toBe('<p>a b</p>\n');
  });

  it('turns the alignment of table cells into classes and keeps no style', () => {
    const cells = [...proseElements(proseOf('| a | b | c | d |\n|:--|:-:|--:|---|\n| 1 | 2 | 3 | 4 |'))].filter(
      (element) => /^t[hd]$/.test(element.tagName),
    );
    expect(cells.map((cell) => cell.properties)).toEqual([
      { className: ['align-left'] },
      { className: ['align-center'] },
      { className: ['align-right'] },
      {},
      { className: ['align-left'] },
      { className: ['align-center'] },
      { className: ['align-right'] },
      {},
    ]);
  });

  it('gives headings an anchor without accents, numbered when it repeats', () => {
    const headings = proseOf('## L’été à Lyon\n\n### Œuvre *commune*\n\n## L’été à Lyon\n\n## L’été à Lyon 2\n\n## !');
    expect([...proseElements(headings)].flatMap((element) => element.properties.id ?? [])).toEqual([
      'l-ete-a-lyon',
      'oeuvre-commune',
      'l-ete-a-lyon-2',
      'l-ete-a-lyon-2-2',
      'section',
    ]);
  });

  it('leaves the author’s typography as it is', () => {
    expect(outline(proseOf('« a » -- l\'eau "b"... https://a.invalid'))).toBe(
      '<p>« a » -- l\'eau "b"... <a href=https://a.invalid>https://a.invalid</a></p>',
    );
  });

  it('keeps footnotes symbolic, without the parser’s labels, numbers and ways back', () => {
    expect(outline(proseOf('a[^é] b[^2] c[^é]\n\n[^2]: deux\n[^é]: un\n\n    suite'))).toBe(
      '<p>a<FootnoteReference label=%C3%A9></FootnoteReference> b<FootnoteReference label=2></FootnoteReference> c<FootnoteReference label=%C3%A9></FootnoteReference></p>\n' +
        '<Footnotes><Footnote label=%C3%A9>\n<p>un</p>\n<p>suite</p>\n</Footnote><Footnote label=2>\n<p>deux</p>\n</Footnote></Footnotes>',
    );
  });

  it('reads the blanks of a wording inside a position alone', () => {
    expect(
      outline(
        proseOf(
          '[[a]]\n\n<Position tier="preferred">\n\nSous [[seuil-bas]], [[§ autre]] \\[[b]] `[[c]]` *[[d_e]]* [[?f]]g[[/]]\n\n</Position>',
        ),
      ),
    ).toBe(
      '<p>[[a]]</p>\n<Position tier=preferred><p>Sous <Variable name=seuil-bas></Variable>, <Clause id=autre></Clause> [[b]] <code>[[c]]</code> <em><Variable name=d_e></Variable></em> <When condition=f></When>g<EndWhen></EndWhen></p></Position>',
    );
  });

  it('knows where each blank stands, the same one twice included', () => {
    const body = '<Position tier="preferred">\n\né [[a]] b\n[[a]]\n\n</Position>';
    const places = [...proseElements(proseOf(body))].flatMap((element) =>
      element.tagName === 'Variable' ? [element.data?.place] : [],
    );
    expect(places).toEqual([
      { file: 'page.mdx', line: 3, column: 3 },
      { file: 'page.mdx', line: 4, column: 1 },
    ]);
  });

  it('joins a paragraph cut by a line that holds only an inline tag', () => {
    expect(outline(proseOf('La clause\n<Clause id="x" />\nest signée.\n\nb'))).toBe(
      '<p>La clause\n<Clause id=x></Clause>\nest signée.</p>\n<p>b</p>',
    );
  });

  it('gives inline tags alone on a line one paragraph', () => {
    expect(outline(proseOf('a\n\n<Clause id="x" /> <Kpi id="y" />\n\n## b'))).toBe(
      '<p>a</p>\n<p><Clause id=x></Clause> <Kpi id=y></Kpi></p>\n<h2 id=b>b</h2>',
    );
  });

  it('leaves an inline tag in a list item without paragraph where the item has none', () => {
    expect(outline(proseOf('- voir\n  <Clause id="x" />\n  ici'))).toBe(
      '<ul>\n<li>voir\n<Clause id=x></Clause>\nici</li>\n</ul>',
    );
  });

  it('does not join paragraphs that an empty line parts from an inline tag', () => {
    expect(outline(proseOf('a\n\n<Clause id="x" />\n\nb'))).toBe('<p>a</p>\n<p><Clause id=x></Clause></p>\n<p>b</p>');
  });

  it('keeps only what Markdown gives an element', () => {
    expect(outline(proseOf('```js {1}\na\n```'))).toBe('<pre><code className=language-js>a\n</code></pre>');
    expect(outline(proseOf('3. a'))).toBe('<ol start=3>\n<li>a</li>\n</ol>');
    expect(outline(proseOf('- [x] a'))).toBe(
      '<ul className=contains-task-list>\n<li className=task-list-item><input type=checkbox checked=true disabled=true></input> a</li>\n</ul>',
    );
  });

  it('takes nothing in code for a note or a blank', () => {
    expect(outline(proseOf('`[^1]`\n\n<Position tier="preferred">\n\n`[[a]] [^2]`\n\n</Position>'))).toBe(
      '<p><code>[^1]</code></p>\n<Position tier=preferred><p><code>[[a]] [^2]</code></p></Position>',
    );
  });

  it('remembers the prefix of the ids a page will make', () => {
    expect(proseOf('a').data).toEqual({ idPrefix: 'page-' });
  });
});
