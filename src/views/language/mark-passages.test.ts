import { describe, expect, it } from 'vitest';
import { markPassages } from './mark-passages.ts';
import { compilePassages } from './passages.ts';

const passages = compilePassages(['Comité de pilotage', 'Marge & prix', 'Quotas < 3 du site']);
const mark = (html: string) => markPassages(html, passages, 'fr');

describe('M55 says in a page which passages are in another language', () => {
  it.each([
    [
      'on the element that holds one and nothing else',
      '<td class="n">Comité de pilotage</td>',
      '<td class="n" lang="fr">Comité de pilotage</td>',
    ],
    ['with the space around it', '<p>\n  Comité de pilotage </p>', '<p lang="fr">\n  Comité de pilotage </p>'],
    [
      'on a span in a longer text',
      '<p>Ask the Comité de pilotage, now</p>',
      '<p>Ask the <span lang="fr">Comité de pilotage</span>, now</p>',
    ],
    [
      'on a span beside another element',
      '<td>Comité de pilotage<br />Monday</td>',
      '<td><span lang="fr">Comité de pilotage</span><br />Monday</td>',
    ],
    [
      'through entities',
      '<b>Marge &amp; prix</b> &#x3C; <i>x</i>',
      '<b lang="fr">Marge &amp; prix</b> &#x3C; <i>x</i>',
    ],
    [
      'keeping what it escapes',
      '<p>A &amp; Quotas &lt; 3 du site</p>',
      '<p>A &amp; <span lang="fr">Quotas &lt; 3 du site</span></p>',
    ],
    [
      'on the text of a drawing',
      '<text x="1">Comité de pilotage</text>',
      '<text x="1" lang="fr">Comité de pilotage</text>',
    ],
    [
      'on an option, where it is most of it',
      '<option value="1">Comité de pilotage (veto)</option>',
      '<option value="1" lang="fr">Comité de pilotage (veto)</option>',
    ],
  ])('%s', (_, html, expected) => {
    expect(mark(html)).toBe(expected);
  });

  it.each([
    [
      'what says its language, and what is in it',
      '<div lang="fr"><div>Comité de pilotage</div> Comité de pilotage</div>',
    ],
    ['what says that it is in the page’s language', '<p lang="en">Comité de pilotage</p>'],
    [
      'a part of what may hold text alone',
      '<option>Now: Comité de pilotage, in two weeks</option><title>Comité de pilotage, now</title>',
    ],
    ['scripts, styles and comments', '<script>"Comité de pilotage"</script><!-- Comité de pilotage -->'],
    ['attributes', '<a title="Comité de pilotage > 2" href="/x/">Board</a>'],
    ['a page without any', '<p>Nothing &nbsp; here</p>'],
  ])('leaves %s', (_, html) => {
    expect(mark(html)).toBe(html);
  });

  it('begins again after what says its language', () => {
    expect(mark('<p lang="fr">x</p><p>Comité de pilotage</p>')).toBe(
      '<p lang="fr">x</p><p lang="fr">Comité de pilotage</p>',
    );
  });
});
