import { describe, expect, it } from 'vitest';
import { readReferences } from './html-references.ts';
import { findBrokenLinks } from './links.ts';

function judge(html: string, options: { base?: string; site?: string; page?: string } = {}) {
  const pages = new Map([
    [options.page ?? 'index.html', readReferences(html)],
    ['clauses/index.html', readReferences('<h2 id="propriété">x</h2>')],
  ]);
  const files = new Set([...pages.keys(), 'style.css', '404.html']);
  return findBrokenLinks({ files, pages, base: options.base ?? '/', site: options.site }).map((link) => [
    link.address,
    link.why,
  ]);
}

describe('the links of a written site', () => {
  it('resolve to pages, files, anchors, whatever their case of writing', () => {
    const html =
      '<a href="/clauses/">1</a><a href="clauses/#propri%C3%A9t%C3%A9">2</a><a href="/clauses/#propriété">3</a><link rel=stylesheet href="/style.css"><a href="">4</a><a href="#top">5</a>';
    expect(judge(html)).toEqual([]);
  });

  it('are broken when the page, the slash or the anchor is missing', () => {
    expect(
      judge('<a href="/clause/">1</a><a href="/clauses">2</a><a href="/clauses/#absent">3</a><a href="#nowhere">4</a>'),
    ).toEqual([
      ['/clause/', 'missing-page'],
      ['/clauses', 'missing-page'],
      ['/clauses/#absent', 'missing-anchor'],
      ['#nowhere', 'missing-anchor'],
    ]);
  });

  it('must stay under the base', () => {
    expect(judge('<a href="/p/clauses/">1</a><a href="/clauses/">2</a><a href="/p/">3</a>', { base: '/p/' })).toEqual([
      ['/clauses/', 'outside-base'],
    ]);
  });

  it('may leave the host, but nothing is loaded from another', () => {
    const html =
      '<a href="https://exemple.invalid/x">1</a><a href="mailto:a@exemple.invalid">2</a><img src="https://exemple.invalid/x.png"><script src="//exemple.invalid/x.js"></script>';
    expect(judge(html)).toEqual([
      ['https://exemple.invalid/x.png', 'loads-from-elsewhere'],
      ['//exemple.invalid/x.js', 'loads-from-elsewhere'],
    ]);
  });

  it('are links to itself when they name its own host', () => {
    const site = 'https://playbook.invalid';
    expect(
      judge(
        '<link rel="canonical" href="https://playbook.invalid/clauses/"><a href="https://playbook.invalid/x/">x</a>',
        { site },
      ),
    ).toEqual([['https://playbook.invalid/x/', 'missing-page']]);
  });

  it('are relative to the page that writes them', () => {
    expect(judge('<a href="../clauses/">1</a><a href="clauses/">2</a>', { page: 'guides/index.html' })).toEqual([
      ['clauses/', 'missing-page'],
    ]);
  });

  it('that cannot be read are said so', () => {
    expect(judge('<a href="/%zz/">1</a><a href="http://[">2</a>')).toEqual([
      ['/%zz/', 'bad-address'],
      ['http://[', 'bad-address'],
    ]);
  });
});
