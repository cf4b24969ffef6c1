import { describe, expect, it } from 'vitest';
import { decodeEntities, readReferences } from './html-references.ts';

const addresses = (html: string) => readReferences(html).links.map((link) => link.address);

describe('the references of a page', () => {
  it('are its links, what it loads, and the anchors it offers', () => {
    const page = readReferences(`<html lang="fr"><link rel="stylesheet" href="/a.css"><link rel=alternate href=/en/>
      <h2 id="sortie">Sortie</h2><a href='/clauses/?a=1&amp;b=2#x'>x</a><script src="/b.js"></script>`);
    expect(page.links).toEqual([
      { address: '/a.css', loads: true },
      { address: '/en/', loads: false },
      { address: '/clauses/?a=1&b=2#x', loads: false },
      { address: '/b.js', loads: true },
    ]);
    expect([...page.anchors]).toEqual(['sortie']);
  });

  it('are not read from scripts, comments or text', () => {
    expect(
      addresses(
        `<script>const a = '<a href="/no/">';</script><!-- <a href="/no/"> --><p>a < b href="/no/" > c</p><a href="/yes/">`,
      ),
    ).toEqual(['/yes/']);
  });

  it('survive a > inside an attribute and an attribute without a value', () => {
    expect(addresses('<a title="a > b" hidden href="/x/">x</a>')).toEqual(['/x/']);
  });

  it('include image candidates, form targets and redirections', () => {
    expect(
      addresses(
        '<img srcset="/a.webp 1x, /b.webp 2x"><form action="/recherche/"></form><meta http-equiv="refresh" content="0; url=/n/">',
      ),
    ).toEqual(['/a.webp', '/b.webp', '/recherche/', '/n/']);
  });

  it('end with the text when a tag is never closed', () => {
    expect(addresses('<a href="/x/"><a href="/y')).toEqual(['/x/', '/y']);
    expect(addresses('<script>never closed <a href="/x/">')).toEqual([]);
  });
});

describe('a character reference', () => {
  it.each([
    ['&amp;', '&'],
    ['&#39;', "'"],
    ['&#x27;', "'"],
    ['&nbsp;', '\u00a0'],
    ['&unknown;', '&unknown;'],
    ['&#0;', '&#0;'],
  ])('%s reads %s', (text, read) => {
    expect(decodeEntities(text)).toBe(read);
  });
});
