import { describe as group, expect, it } from 'vitest';
import { catalogue, describe as wordsOf } from '../../diagnostics/catalogue/index.ts';
import { proseMessages } from '../../diagnostics/catalogue/prose.ts';
import { problemsOf, readBody } from '../../testing/prose.ts';

const header = '---\ntitle: Été\n---\n';

/** The wording of a position; its first line is the third of the body. */
function wording(text: string): string {
  return `<Position tier="preferred">\n\n${text}\n\n</Position>`;
}

/** A body with one mistake, and what is told of it as if the body began the file. */
const traps: readonly (readonly [condition: string, body: string, ...problems: string[]])[] = [
  ['an end without its last sign', '<Callout>\n\na\n\n</Callout\n\nb', 'malformed-tag 5:1'],
  ['a tag whose signs are spelt out', '&lt;Internal&gt;\n\na\n\n&lt;/Internal&gt;', 'malformed-tag 1:1'],
  ['a tag whose signs are escaped', 'a\n\n\\<Callout kind="watch"\\>\n\na\n\n\\</Callout\\>', 'malformed-tag 3:1'],
  ['a beginning where the end should be', '<Internal>\n\na\n\n<Internal>\n\nb', 'malformed-tag 5:1'],
  ['a number after a less-than sign', 'é\n\ndélai <30 jours', 'unescaped-less-than 3:7'],
  ['a less-or-equal sign', 'si a <= b', 'unescaped-less-than 1:6'],
  ['a less-than sign at the end of the text', 'a <', 'unescaped-less-than 1:3'],
  ['an empty pair of angle brackets', 'a <> b', 'unescaped-less-than 1:3'],
  ['a name in angle brackets', 'Signé par <nom du partenaire> hier', 'unescaped-less-than 1:11'],
  ['a less-than sign in a table cell', '| a | b |\n|---|---|\n| x <3 | y |', 'unescaped-less-than 3:5'],
  ['a less-than sign in a footnote', 'a[^1]\n\n[^1]: b <3', 'unescaped-less-than 3:9'],
  [
    'a cell beyond the columns of its table',
    '| a | b |\n|---|---|\n| c | d | e |\n| f | g |',
    'cell-without-column 3:11',
  ],
  ['two stars that no others go with', 'a **b', 'unpaired-mark 1:3'],
  ['a row that ends before its table does', '| a | b |\n|---|---|\n| c | |\n| d |', 'row-ends-early 4:1'],
  ['a sentence right under a table', '| a | b |\n|---|---|\n| c | d |\nVoilà.', 'row-ends-early 4:1'],
  ['a bar within the last cell', '| a |\n|---|\n| b | c', 'cell-without-column 3:7'],
  ['a word in braces', 'soit {montant} par an', 'unescaped-brace 1:6'],
  ['braces alone on a line', '{montant}', 'unescaped-brace 1:1'],
  ['an assistant’s pointer', 'il croît :contentReference[oaicite:0]{index=0}.', 'foreign-citation 1:10'],
  ['empty braces', 'a {} b', 'unescaped-brace 1:3'],
  ['two words in braces', '😀 {deux mots} b', 'unescaped-brace 1:4'],
  ['braces within braces', 'a {b {c} d} e', 'unescaped-brace 1:3'],
  ['braces over two lines', 'a\n{b\nc} d', 'unescaped-brace 2:1'],
  ['a brace never closed', 'a { b\n\nc', 'unescaped-brace 1:3'],
  ['a brace never closed before one that is', 'a {b\n\nc {d} e', 'unescaped-brace 1:3', 'unescaped-brace 3:3'],
  ['a brace never closed after a lone backtick', 'a ` {b\n\n- c `', 'unescaped-brace 1:5'],
  ['a comment followed by code', '{/* a */ process.exit()}', 'unescaped-brace 1:1'],
  ['a comment around code', '{/* a */ b /* c */}', 'unescaped-brace 1:1'],
  ['a comment never closed', 'a {/* b', 'unclosed-comment 1:3'],
  ['a line break tag', 'a<br>b', 'html-line-break 1:2'],
  ['a closed line break tag', 'a<br/>b', 'html-line-break 1:2'],
  ['an HTML comment', 'a\n\n<!-- note -->\n\nb', 'html-comment 3:1'],
  ['an HTML comment that holds tags and braces', 'a <!-- <Callout> {b} <3 --> c', 'html-comment 1:3'],
  ['an HTML comment never closed', '<!-- a', 'html-comment 1:1'],
  ['an address in angle brackets', 'voir <https://exemple.invalid/a> ici', 'angle-bracket-link 1:6'],
  ['a mail address in angle brackets', '<a@exemple.invalid>', 'angle-bracket-link 1:1'],
  ['a www address in angle brackets', 'a <www.exemple.invalid> b', 'angle-bracket-link 1:3'],
  ['bold text as HTML', 'a <b>c</b> d', 'raw-html 1:3'],
  ['a bold tag never closed', 'a <b>c', 'raw-html 1:3'],
  ['a block of HTML', '<div style="color:red">\n\na\n\n</div>', 'raw-html 1:1'],
  ['an image with unquoted attributes', '<img src=x onerror=alert(1)>', 'raw-html 1:1'],
  ['a script with braces and signs', 'a\n\n<script>if (a<b) { c() }</script>', 'raw-html 3:1'],
  ['a style sheet', '<style>p {}</style>', 'raw-html 1:1'],
  ['a base address', '<base href="https://exemple.invalid/" />', 'raw-html 1:1'],
  ['an inline tag closed in another paragraph', 'm<sup>2\n\n3</sup>', 'unclosed-tag 1:2'],
  ['a doctype', '<!DOCTYPE html>', 'raw-html 1:1'],
  ['a stray closing HTML tag', 'a</p>', 'raw-html 1:2'],
  ['a mistyped component', '<Calout>\n\na\n\n</Calout>', 'unknown-component 1:1'],
  ['a mistyped component closed rightly', '<Calout>\n\na\n\n</Callout>', 'unknown-component 1:1'],
  ['a French component name', 'a <Indicateur id="x" /> b', 'unknown-component 1:3'],
  ['an unclosed unknown component', '<Bidule>\n\na', 'unknown-component 1:1'],
  ['an unknown attribute', '<Callout titre="x">\n\na\n\n</Callout>', 'unknown-attribute 1:10'],
  ['an event handler', '<Callout kind="note" onclick="x">\n\na\n\n</Callout>', 'unknown-attribute 1:22'],
  [
    'an attribute on the second line of a tag',
    '<Callout\n  kind="note"\n  titre="x"\n>\n\na\n\n</Callout>',
    'unknown-attribute 3:3',
  ],
  ['an attribute of an inline tag', 'a <sup class="x">2</sup>', 'unknown-attribute 1:8'],
  ['a missing attribute', 'a <Clause /> b', 'missing-attribute 1:3'],
  ['a required attribute in capitals', 'a <Clause ID="x" /> b', 'unknown-attribute 1:11'],
  ['braces in place of a required attribute', 'a <Clause {...x} /> b', 'spread-attributes 1:11'],
  ['a value outside the list', '<Callout kind="attention">\n\na\n\n</Callout>', 'bad-attribute 1:16'],
  ['an id that is none', 'a <Kpi id="Été 2026" /> b', 'bad-attribute 1:12'],
  ['an empty value', 'a <Kpi id="" /> b', 'empty-attribute 1:12'],
  ['an attribute without value', '<Callout title>\n\na\n\n</Callout>', 'empty-attribute 1:10'],
  ['a repeated attribute', 'a <Kpi id="x" id="y" /> b', 'repeated-attribute 1:15'],
  ['an attribute without quotes', 'a <Kpi id=x /> b', 'unquoted-attribute 1:8'],
  ['an attribute in typographic quotes', 'a <Kpi id=“x” /> b', 'unquoted-attribute 1:8'],
  ['an attribute in French quotes', 'a <Kpi id=« x » /> b', 'unquoted-attribute 1:8'],
  [
    'two attributes of one tag in typographic quotes',
    'a <Kpi id=“x” partnership=“y” /> b',
    'unquoted-attribute 1:8',
    'unquoted-attribute 1:15',
  ],
  ['a computed attribute', 'a <Kpi id={x} /> b', 'computed-attribute 1:8'],
  ['a computed attribute that is no code', '<Callout kind={deux mots}>\n\na\n\n</Callout>', 'computed-attribute 1:10'],
  ['spread attributes', '<Callout {...x}>\n\na\n\n</Callout>', 'spread-attributes 1:10'],
  ['braces in place of attributes', '<Callout {x}>\n\na\n\n</Callout>', 'spread-attributes 1:10'],
  ['an import', 'import Carte from "./carte.astro"', 'code-statement 1:1'],
  ['an import over several lines', "import {\n  a,\n} from 'b'\n\nc", 'code-statement 1:1'],
  ['an export', 'a\n\nexport const b = 1', 'code-statement 3:1'],
  ['an import inside a component', '<Callout>\n\nimport a from "b"\n\n</Callout>', 'code-statement 3:1'],
  ['an import that swallows a closing tag', '<Callout>\nimport a from "b"\n</Callout>', 'code-statement 2:1'],
  ['a sentence that begins with import', 'a\n\nimport de pièces en mars', 'sentence-read-as-code 3:1'],
  ['a sentence that begins with export', 'export des volumes depuis Lyon', 'sentence-read-as-code 1:1'],
  ['a sentence that swallows a closing tag', '<Callout>\nimport de pièces\n</Callout>', 'sentence-read-as-code 2:1'],
  [
    'a problem inside a sentence read as code',
    'import de pièces à <30 €',
    'sentence-read-as-code 1:1',
    'unescaped-less-than 1:20',
  ],
  ['a tag with a space after its sign', '< Internal>\n\na\n\n< /Internal>', 'malformed-tag 1:1', 'malformed-tag 5:1'],
  ['a tag between signs that look like its own', '\uff1cInternal\uff1e\n\na', 'malformed-tag 1:1'],
  ['a tag cut short', 'a <Clause id="x"', 'malformed-tag 1:3'],
  ['a tag never closed', '<Callout>\n\na', 'unclosed-tag 1:1'],
  [
    'a tag never closed before another of its kind',
    '<Callout>\n\na\n\n<Callout>\n\nb\n\n</Callout>',
    'unclosed-tag 1:1',
  ],
  [
    'the second of three tags never closed',
    '<Callout>\n\na\n\n</Callout>\n\n<Callout>\n\nb\n\n<Callout>\n\nc\n\n</Callout>',
    'unclosed-tag 7:1',
  ],
  ['an inline tag never closed', 'm<sup>2', 'unclosed-tag 1:2'],
  ['a closing tag mistyped', '<Callout>\n\na\n\n</Calout>', 'unclosed-tag 5:1'],
  ['an inner tag never closed', '<Callout>\n\n<Steps>\n\n1. a\n\n</Callout>', 'unclosed-tag 3:1'],
  ['a closing tag alone', 'a\n\n</Callout>', 'unopened-tag 3:1'],
  ['tags that cross each other', '<Callout>\n\n<Internal>\n\na\n\n</Callout>\n\n</Internal>', 'crossed-tags 3:1'],
  ['a passage that leaves a list item', '- a\n  <Internal>\n- b\n  </Internal>', 'crossed-tags 2:3'],
  ['a passage closed inside a list item', '<Internal>\nb\n\n- c\n  </Internal>', 'crossed-tags 1:1'],
  ['a passage closed on the line of a list mark', '<Internal>\n\nb\n\n1. </Internal>', 'crossed-tags 1:1'],
  ['HTML closed inside a list item', '<div>\nb\n\n- c\n  </div>', 'raw-html 1:1'],
  ['a passage closed in a list inside a quotation', '> <Internal>\n> b\n>\n> - c\n>   </Internal>', 'crossed-tags 1:3'],
  ['a statement that ends with an open quote and a backslash', 'import "\\', 'code-statement 1:1'],
  ['a passage that leaves a quotation', '> <Internal>\nb\n> </Internal>', 'crossed-tags 1:3'],
  ['an inline tag across bold text', '**a <sup>b** c</sup>', 'crossed-tags 1:5'],
  ['a passage across bold text', '**a <Internal>x** y</Internal>', 'block-component-in-sentence 1:5'],
  ['a passage across a link', '[a <Internal>x](y) z</Internal>', 'block-component-in-sentence 1:4'],
  ['a passage across a heading', '## a <Internal>x\n\ny</Internal>', 'block-component-in-sentence 1:6'],
  [
    'a passage across table cells',
    '| a <Internal>x | b</Internal> |\n|---|---|\n| 1 | 2 |',
    'block-component-in-sentence 1:5',
  ],
  [
    'a passage across table rows',
    'a | b\n--|--\n<Internal> | x\nc | d\n</Internal> | y',
    'block-component-in-sentence 3:1',
  ],
  ['a passage inside a sentence', 'a <Internal>b</Internal> c', 'block-component-in-sentence 1:3'],
  ['a passage on one line', '<Internal>a</Internal>', 'text-on-tag-line 1:1'],
  ['text after an opening tag', '<Internal>a\n\nb\n\n</Internal>', 'text-on-tag-line 1:1'],
  ['text before a closing tag', '<Internal>\n\na\n\nb </Internal>', 'text-on-tag-line 5:3'],
  ['text after a closing tag', '<Internal>\n\na\n\n</Internal> b', 'text-on-tag-line 5:1'],
  ['a tag on the line of a list mark', '- <Internal>\n\n  a\n\n  </Internal>', 'text-on-tag-line 1:3'],
  ['a passage swallowed by code left open', 'a\n\n```\nb\n\n<Internal>\n\nc\n\n</Internal>', 'tag-in-code 6:1'],
  ['a passage in code over several lines', 'a `b\nc <Position tier="preferred"> d`', 'tag-in-code 2:3'],
  ['a passage in a block that swallowed another', '```\na\n\n<Internal>\n\n```js\nb\n```', 'tag-in-code 4:1'],
  ['a passage before a block left open', '```\n<Internal>\n```\n\n```\na', 'tag-in-code 2:1'],
  ['an end of passage in a block', '```\n</Internal>\n```', 'tag-in-code 2:1'],
  ['code left open', 'a\n\n```\nb', 'unclosed-code 3:1'],
  ['a passage that closes at once', 'a\n\n<Internal />\n\nb', 'component-closed-at-once 3:1'],
  ['a heading without its space', 'a\n\n##Titre', 'heading-without-space 3:1'],
  ['a heading after a no-break space', 'a\n\n##\u00a0Titre', 'no-break-after-mark 3:3'],
  ['a list after a no-break space', '> -\u202fun', 'no-break-after-mark 1:4'],
  ['a numbered list after a no-break space', '1.\u00a0un', 'no-break-after-mark 1:3'],
  ['the bullets of a word processor', 'a\n\n• un\n• deux\n\n• trois', 'bullet-without-list 3:1'],
  ['hyphens that touch their words', '-un\n-deux', 'bullet-without-list 1:1'],
  ['a table without its dashes', '| a | b |\n| c | d |', 'table-without-dashes 1:1'],
  ['a table parted from its header', '| a | b |\n\n|---|---|\n| c | d |', 'table-without-dashes 3:1'],
  ['a table without its bars at the ends, with a dash too many', 'a | b\n--|--|--\nc | d', 'table-dashes-differ 2:1'],
  ['a table without its bars at the ends, without dashes', 'a | b\nc | d\ne | f', 'table-without-dashes 1:1'],
  ['a small table of three columns, without dashes', 'a\n\na | b | c\nd | e | f', 'table-without-dashes 3:1'],
  ['a row parted from its table', '| a | b |\n|---|---|\n\n| c | d |', 'table-without-dashes 4:1'],
  ['a table as a spreadsheet copies it', 'Nom\tRôle\nAna\tAchats', 'table-without-dashes 1:1'],
  ['a list of contents of another tool', 'a\n\n[TOC]\n\n[[toc]]', 'foreign-contents 3:1', 'foreign-contents 5:1'],
  ['a task whose box is closed', '- [ ] a\n- [] b', 'unread-task-box 2:3'],
  ['a task without its blanks', '-[ ] a\n\n- [x]b', 'unread-task-box 1:1', 'unread-task-box 3:3'],
  ['a task without its hyphen', '[ ] a', 'unread-task-box 1:1'],
  ['the boxes of a word processor', '☐ a\n☑ b', 'bullet-without-list 1:1'],
  ['a link of a note-taking tool', 'a [[Page|b]] c', 'wiki-link 1:3'],
  ['a link of a note-taking tool above a wording', `Voir [[preavis]].\n\n${wording('[[a]]')}`, 'wiki-link 1:6'],
  ['a link of a note-taking tool below a wording', `${wording('[[a]]')}\n\n[[preavis]]`, 'wiki-link 7:1'],
  ['a wording whose tag was lost', 'Sous [[seuil]].\n\n</Position>', 'unopened-tag 3:1'],
  [
    'a wording whose tag is misspelt',
    '<Psoition tier="preferred">\n\nSous [[seuil]].\n\n</Position>',
    'unknown-component 1:1',
  ],
  ['an image of a note-taking tool', '![[plan.png]]', 'wiki-link 1:1'],
  ['a table with a dash too few', 'a\n\n| a | b | c |\n|---|---|\n| d | e | f |', 'table-dashes-differ 4:1'],
  ['a link whose address holds a space', 'a [b](mon fichier.pdf)', 'unread-link 1:3'],
  ['a link parted from its address', 'a [b] (https://exemple.invalid/c_(d))', 'unread-link 1:3'],
  ['a link parted from a site without its scheme', 'a [b] (www.exemple.fr)', 'unread-link 1:3'],
  ['an image parted from its address', 'a ![b] (plan.png)', 'unread-link 1:3'],
  [
    'a sign that changes the direction, by its number',
    'a &#x202E; b &#8238;',
    ...['1:3', '1:14'].map((at) => `invisible-character ${at}`),
  ],
  ['a sign of no width, by its name', '## a&ZeroWidthSpace;b', 'invisible-character 1:5'],
  [
    'a command to a terminal, by its number',
    'a\n\nl&#146;eau &#27;',
    'control-character 3:2',
    'control-character 3:12',
  ],
  ['a link with its signs the wrong way round', 'a (b)[https://exemple.invalid]', 'unread-link 1:3'],
  ['a link whose parenthesis is not closed', 'a\n\n[b](https://exemple.invalid/c.\n\nd)', 'unread-link 3:1'],
  ['a link whose parenthesis is not closed before more words', 'a [b](/c/ d, [e](/f/)', 'unread-link 1:3'],
  ['a link to a heading not closed', 'a [b](#c, d.', 'unread-link 1:3'],
  ['an image of the web not closed', 'a ![b](https://exemple.invalid/c', 'unread-link 1:3'],
  ['a callout of another tool', 'a\n\n:::note Titre\nb\n:::', 'foreign-callout 3:1'],
  ['a callout of a code host', '> [!WARNING]\n> a', 'foreign-callout 1:3'],
  ['a rule right under a sentence', 'Une phrase.\n---\na', 'sentence-made-heading 2:1'],
  [
    'a comparison that begins a line',
    'a\n\n> 30 % des cas\n\n+ 5 % en un an\n',
    'sign-read-as-mark 3:1',
    'sign-read-as-mark 5:1',
  ],
  ['a year that begins a line', '2026. Une année', 'sign-read-as-mark 1:1'],
  ['a link that refers to nothing', 'a [b][c] d', 'undefined-link 1:3'],
  ['the arrows of a list', 'a\n\n→ un\n→ deux', 'bullet-without-list 3:1'],
  ['the second bullets of a word processor', '> o\tun\n> o\tdeux', 'bullet-without-list 1:3'],
  ['a list by letters', 'a) un\nb) deux', 'bullet-without-list 1:1'],
  ['a tag of a word processor', 'a <o:p></o:p> b <w:br />', 'raw-html 1:3', 'raw-html 1:17'],
  ['a film', '<video controls><source src="a.mp4" /></video>', 'raw-html 1:1'],
  ['a picture in several sizes', '<picture>\n<source src="a.png">\n<img src="a.png">\n</picture>', 'raw-html 1:1'],
  ['a drawing', '<svg viewBox="0 0 1 1">\n  <path d="M0" />\n</svg>', 'raw-html 1:1'],
  ['a drawing whose shapes are left open', 'a <svg><path d="M0"></svg> b', 'raw-html 1:3'],
  ['a formula of HTML', '<math><mi>x</mi><mo>=</mo></math>', 'raw-html 1:1'],
  ['a position without a text', '<Position tier="preferred">\n\n</Position>', 'empty-position 1:1'],
  ['a link to nothing but a scheme', 'a [b](http://)', 'empty-link 1:7'],
  ['a link to no mailbox', 'a [b](mailto:)', 'empty-link 1:7'],
  ['a link to a site without its scheme', 'a [b](www.exemple.fr)', 'link-without-scheme 1:7'],
  ['a link to a mailbox without its scheme', 'a [b](ana@exemple.fr)', 'link-without-scheme 1:7'],
  ['an image whose address has a space', 'a ![b](plan v2.png)', 'unread-link 1:3'],
  ['a link without an address', 'a [b]()', 'empty-link 1:7'],
  ['a tag with a blank, and its end', '< Callout title="a">\n\na\n\n</Callout>', 'malformed-tag 1:1'],
  ['a link without words', 'a [](https://exemple.invalid) b', 'link-without-words 1:3'],
  ['a link that lacks its slashes', 'a [b](http:exemple.invalid)', 'link-without-scheme 1:7'],
  ['a link with a slash too many', 'a [b](https:///exemple.invalid)', 'link-without-scheme 1:7'],
  ['a heading without words', 'a\n\n##\n\nb', 'empty-heading 3:1'],
  ['a highlight of another dialect', 'a ==deux mots== b', 'foreign-mark 1:3'],
  ['an insertion of another dialect', 'a ++deux mots++ b', 'foreign-mark 1:3'],
  ['raised and lowered signs of another dialect', 'x^2^ et H~2~O', 'foreign-mark 1:2', 'foreign-mark 1:10'],
  ['emoji by their names', 'Bravo :tada: !', 'foreign-mark 1:7'],
  ['formulas', 'Soit $x_1$ et $$y$$', 'foreign-mark 1:6', 'foreign-mark 1:15'],
  ['a formula on its own lines, once', 'a\n\n$$\nx + y\n$$\n\n$$z$$', 'foreign-mark 3:1', 'foreign-mark 7:1'],
  ['a note in brackets', 'a^[une note] b', 'foreign-mark 1:2'],
  ['a heading of seven signs', '####### Titre', 'foreign-mark 1:1'],
  ['a callout of a documentation tool', '!!! note\n    a', 'foreign-callout 1:1'],
  ['a callout with its title', '::: tip Titre\na\n:::', 'foreign-callout 1:1'],
  ['a list by dashes', 'a\n\n– un\n– deux', 'bullet-without-list 3:1'],
  ['a footnote called nowhere', 'a\n\n[^1]: b', 'unused-footnote 3:1'],
  ['a footnote written twice', 'a[^1]\n\n[^1]: b\n\n[^1]: c', 'repeated-footnote 5:1'],
  ['text in a component that holds none', 'a <Clause id="x">b</Clause> c', 'component-with-content 1:3'],
  ['quotations 65 deep', `${'> '.repeat(65)}a`, 'deep-nesting 1:1'],
  ['braces 65 deep', `a\n\n${'{'.repeat(65)}`, 'deep-nesting 3:1'],
  ['components 65 deep', `${'<Callout>\n\n'.repeat(65)}a\n\n${'</Callout>\n\n'.repeat(65)}`, 'deep-nesting 129:1'],
  ['more signs in code than a paragraph needs', `a\n\n${'&eacute; '.repeat(1001)}`, 'too-many-entities 3:9001'],
  ['more signs than a page needs', `${'\\\\<'.repeat(2000)}\n\n{`, 'too-many-signs 3:1'],
  [
    'a footnote defined inside a passage and used outside',
    'a[^1]\n\n<Internal>\n\n[^1]: b\n\n</Internal>',
    'internal-definition 5:1',
  ],
  [
    'a link defined inside a passage and used outside',
    '[a] b\n\n<Internal>\n\n[a]: https://exemple.invalid\n\n</Internal>',
    'internal-definition 5:1',
  ],
  [
    'a footnote defined inside a position and used outside',
    'a[^1]\n\n<Position tier="preferred">\n\nb[^1]\n\n[^1]: c\n\n</Position>',
    'unprintable-in-wording 5:2',
    'internal-definition 7:1',
  ],
  ['a footnote defined nowhere', 'a *b*[^n] c', 'missing-footnote 1:6'],
  ['an address that hides its host', '[a](https://exemple.fr@mal.example/)', 'address-with-account 1:5'],
  ['an address with a password', '[a](http://lea:secret@exemple.fr)', 'address-with-account 1:5'],
  ['an account in a path, which hides nothing', '[a](https://exemple.fr/@lea?x=@b)'],
  ['a script address', '[a](javascript:alert(1))', 'forbidden-link 1:5'],
  ['a script address in capitals', 'a [b](JavaScript:x)', 'forbidden-link 1:7'],
  ['a script address by entity', '[a](java&#115;cript:x)', 'forbidden-link 1:5'],
  ['a script address cut by a tab', '[a](java&Tab;script:x)', 'forbidden-link 1:5'],
  ['a script address cut by a line break', '[a](java&NewLine;script:x)', 'forbidden-link 1:5'],
  ['a script address after a control character', '[a](&#1;javascript:x)', 'forbidden-link 1:5'],
  ['a script address after a no-break space', '[a](&nbsp;javascript:x)', 'forbidden-link 1:5'],
  ['a script address in percents', '[a](javascript%3Ax)', 'forbidden-link 1:5'],
  ['a script address in angle brackets', '<javascript:alert(1)>', 'forbidden-link 1:2'],
  ['a component in lower case', '<internal>\n\na\n\n</internal>', 'unknown-component 1:1'],
  ['an HTML tag in capitals', 'a <SCRIPT>b</SCRIPT>', 'raw-html 1:3'],
  ['an HTML tag with a capital', '<Img src="b.png" />', 'raw-html 1:1'],
  ['a comparison of two letters', 'si a <b alors', 'unescaped-less-than 1:6'],
  ['a data address', '[a](data:text/html,x)', 'forbidden-link 1:5'],
  ['an address of another host without scheme', '[a](//exemple.invalid)', 'forbidden-link 1:5'],
  ['a script address in a link definition', 'a [b][c]\n\n[c]: javascript:x', 'forbidden-link 1:3'],
  ['an SVG image', '![a](b.svg)', 'forbidden-image 1:6'],
  ['a data image', '![a](data:image/png;base64,xx)', 'forbidden-image 1:6'],
  ['an image of another site', '![a](https://exemple.invalid/a.png)', 'forbidden-image 1:6'],
  ['an image outside the folder', '![a](../b.png)', 'forbidden-image 1:6'],
  ['an image from the root of the site', '![a](/b.png)', 'forbidden-image 1:6'],
  ['an SVG figure', '<Figure src="b.svg" alt="c" />', 'forbidden-image 1:14'],
  ['an image without description', '![](b.png)', 'image-without-words 1:5'],
  ['a first-level heading', 'a\n\n# b', 'heading-one 3:1'],
  ['a first-level heading by underline', 'a\n===', 'heading-one 1:1'],
  [
    'a placeholder of several words',
    '<Position tier="preferred">\n\na [[Montant total]] b\n\n</Position>',
    'bad-placeholder 3:3',
  ],
  [
    'a cross-reference that is no id',
    '<Position tier="preferred">\n\na [[§ Clé]] b\n\n</Position>',
    'bad-placeholder 3:3',
  ],
  ['a passage that is not closed', wording('Un [[?seuil]]deux.'), 'passage-not-closed 3:4'],
  [
    'a passage that closes in another paragraph',
    wording('Un [[?seuil]]deux.\n\nTrois[[/]].'),
    'passage-not-closed 3:4',
    'passage-not-opened 5:6',
  ],
  [
    'a passage that closes in another item',
    wording('1. Un [[?seuil]]deux.\n2. Trois[[/]].'),
    'passage-not-closed 3:7',
    'passage-not-opened 4:9',
  ],
  ['a passage that is closed twice', wording('Un [[?seuil]]deux[[/]][[/]].'), 'passage-not-opened 3:23'],
  ['a passage whose condition says nothing', wording('Un [[?montant > 5]]deux[[/]].'), 'bad-passage-condition 3:4'],
  ['a passage without a condition', wording('Un [[?]]deux[[/]].'), 'bad-passage-condition 3:4'],
  ['a label that is no id', wording('[[#Délai]]Un.'), 'bad-placeholder 3:1'],
  ['a cross-reference to nothing', wording('Voir [[§ ]].'), 'bad-placeholder 3:6'],
  ['a struck word in a wording', wording('Un ~~deux~~.'), 'unprintable-in-wording 3:4'],
  ['a label placed twice in a wording', wording('1. [[#a]]Un.\n2. [[#a]]Deux.'), 'repeated-clause-label 4:4'],
  ['a number typed by hand in a wording', wording('1. Si :\n   (a) un.'), 'number-typed-in-wording 4:4'],
  ['a list of a wording that begins at 4', wording('4. Un.\n5. Deux.'), 'list-start-in-wording 3:1'],
  ['a variable half closed', wording('Sous [[seuil] et [[seuil.'), 'bad-placeholder 3:6', 'bad-placeholder 3:18'],
  [
    'blanks of a word processor',
    wording('a ____ b ………… c [à compléter] d [●] e ..... f'),
    ...[3, 10, 17, 33, 39].map((at) => `blank-typed-in-wording 3:${at}`),
  ],
  ['the only attribute under another name', 'a <Kpi nom="margin" />', 'unknown-attribute 1:8'],
  [
    'a variable in single brackets',
    wording('Sous [seuil], puis [montant-max].'),
    'single-brackets-in-wording 3:6',
    'single-brackets-in-wording 3:20',
  ],
  ['a variable half opened', wording('Sous seuil]].'), 'bad-placeholder 3:6'],
  ['a label cited without its sign', wording('Voir [[rupture#delai]].'), 'bad-placeholder 3:6'],
];

group.each([
  ['at the start of a file', '', '\n'],
  ['after front matter', header, '\n'],
  ['after front matter, with CRLF line ends', header, '\r\n'],
  ['after front matter, with CR line ends', header, '\r'],
])('reading prose %s', (_, head, lineEnd) => {
  const lines = head === '' ? 0 : 3;
  it.each(traps.map(([condition, body, ...problems]) => ({ condition, body, problems })))(
    'places $condition',
    ({ body, problems }) => {
      const expected = problems.map((problem) =>
        problem.replace(/(\d+):/, (_all, line: string) => `${Number(line) + lines}:`),
      );
      expect(problemsOf(body.replaceAll('\n', lineEnd), head.replaceAll('\n', lineEnd))).toEqual(expected);
    },
  );
});

group('reading prose', () => {
  it('tells every problem of a file in one run, in order', () => {
    const body = 'délai <30\n\nimport de gaz\n\n{montant}\n\n<Bidule />\n\na<br>b\n\n<!-- c -->\n\n<Callout>\n\nd';
    expect(problemsOf(body)).toEqual([
      'unescaped-less-than 1:7',
      'sentence-read-as-code 3:1',
      'unescaped-brace 5:1',
      'unknown-component 7:1',
      'html-line-break 9:2',
      'html-comment 11:1',
      'unclosed-tag 13:1',
    ]);
  });

  it('tells what Markdown does not read beside what stops the parser', () => {
    expect(problemsOf('##\u00a0Titre\n\na <3\n\n< Internal>')).toEqual([
      'no-break-after-mark 1:3',
      'unescaped-less-than 3:3',
      'malformed-tag 5:1',
    ]);
  });

  it('accepts a component that holds nothing with its closing tag right after it', () => {
    expect(problemsOf('<Figure src="four.png" alt="Le four"></Figure>')).toEqual([]);
    expect(problemsOf('<Figure src="four.png" alt="Le four"></Figure> suite')).toEqual([
      'block-component-in-sentence 1:1',
    ]);
  });

  it('tells the fifty first problems that stop the parser, and no more', () => {
    const signs = (count: number) => Array.from({ length: count }, () => 'a <3').join('\n\n');
    expect(problemsOf(signs(49))).toHaveLength(49);
    expect(problemsOf(signs(50))).toHaveLength(50);
    expect(problemsOf(signs(60))).toHaveLength(51);
  });

  it('reads 64 levels and no more', () => {
    const nested = (depth: number) => `${'<Callout>\n\n'.repeat(depth)}a\n\n${'</Callout>\n\n'.repeat(depth)}`;
    expect(problemsOf(nested(63))).toEqual([]);
    expect(problemsOf(nested(64))).toEqual(['deep-nesting 129:1']);
    expect(problemsOf(`${'> '.repeat(63)}a`)).toEqual([]);
    expect(problemsOf(`${'> '.repeat(64)}a`)).toEqual(['deep-nesting 1:129']);
  });

  it('reads two thousand signs and no more', () => {
    expect(problemsOf('\\<'.repeat(2000))).toEqual([]);
    expect(problemsOf('\\<'.repeat(2001))).toEqual(['too-many-signs 1:4002']);
    const signs = '&#233;'.repeat(1000);
    expect(problemsOf(`${signs}\n\n${signs}\n- ${signs}`)).toEqual([]);
    expect(problemsOf(`${signs}\n&Eacute;`)).toEqual(['too-many-entities 2:1']);
  });

  it('finds nothing wrong with what Markdown and the components offer', () => {
    const body = [
      '## Titre',
      '**gras**, *italique*, ~~barré~~, `<br> {x} <!-- a -->` et \\<30, \\{a\\}, &lt;30.',
      '- a\n- [ ] b\n- [x] c',
      '1. a\n2. b',
      '> citation',
      '| a | b |\n|:--|--:|\n| 1 | 2 |',
      '```js\nimport a from "b"\n<br>{x}\n```',
      'Écrivez ```npm run``` ou\n```un `mot` cité``` pour voir.',
      'Écrivez `<Internal>` et `</Internal>`, ou `<Position tier="preferred">…</Position>`.',
      '```\n<Internal>\n\na\n\n</Internal>\n```',
      'note[^1]',
      '[^1]: la note.',
      '---',
      '[lien](https://exemple.invalid/a?b=c&d#e), [mél](mailto:a@exemple.invalid), [tél](tel:+33100000000), [page](../b/), [ancre](#titre)',
      '![vue du site](site.png)',
      '{/* rien à lire */}',
      'Un [mot] (une remarque), [un lot] (#3), [défini] (https://exemple.invalid), \\[a] (https://exemple.invalid).',
      '[titre](/a/ "b"), [titre](/a/ (b)), `[a](/b/ c`, [a](/b\\) c.',
      '[défini]: https://exemple.invalid/b',
      'Un titre\n---\n\nUne phrase.\n\n---\n\nDe 1990 à 2000.\n\n- une phrase.\n---\n\n> une phrase.\n\n---',
      '> 30 %\n> par an\n\n> 3 questions\n\n+ 2 personnes\n\n+ 3 un\n+ 4 deux\n\n> un\n\n1. un\n\n[mot][Défini].',
      '→ Voir la page.\n\n→ Voir le plan.\n\no un mot\n\na) un\n\nb) deux',
      '[lien](https://exemple.invalid/a\n"le titre"), (b)[^1], (le texte)[1], `[a](https://exemple.invalid`',
      '&nbsp;&eacute;&#233;, \\&#x202e;, `&#x202e;`, &inconnu; &#0;.',
      'm<sup>2</sup>, CO<sub>2</sub>, <kbd>Ctrl</kbd>, <abbr title="Union européenne">UE</abbr>',
      '<Callout kind="watch" title="L’eau">\n\nLa disponibilité <Kpi id="availability" /> et <Clause id="revision-partage" />.\n\n</Callout>',
      '<Internal>\n- a\n</Internal>',
      '> <Internal>\n>\n> a\n>\n> </Internal>',
      '- a\n\n  <Internal>\n\n  b\n\n  </Internal>',
      '<Steps>\n\n1. a\n\n</Steps>',
      '<Figure src="site.webp" alt="le site" />',
      'Import de pièces. 👩‍🔧',
      '<Position tier="walk-away" approver="ines-morvan">\n\nSous [[seuil]], [[§ indicateurs]], [[?pilote]] trente jours [[/]].\n\n</Position>',
    ].join('\n\n');
    expect(problemsOf(body)).toEqual([]);
    expect(problemsOf(body.replaceAll('\n', '\r\n'), header.replaceAll('\n', '\r\n'))).toEqual([]);
  });

  it('accepts rows of a table that are empty at their end, or whose bars are written as such', () => {
    expect(problemsOf('| a | b |\n|---|---|\n| c | |\n| d | e ||\n| f | g \\| h |\n  | i | j |  \n')).toEqual([]);
    expect(problemsOf('a | b\n--- | ---\nc | d\n')).toEqual([]);
    expect(problemsOf('- | a |\n  |---|\n  | b |\n\n> | a |\n> |---|\n> | b |\n')).toEqual([]);
  });

  it('takes rules, ellipses, roman numerals and names for no blank of a wording', () => {
    expect(problemsOf(wording('a\n\n___\n\nb… et snake_case, a\\_\\_\\_b, XXX, [1](/a/#b)\n\n- [ ] c'))).toEqual([]);
    expect(problemsOf('a ____ b')).toEqual([]);
  });

  it('reads an empty body', () => {
    expect(readBody('', header)).toEqual({
      prose: { type: 'root', children: [], data: { idPrefix: 'page-' }, position: expect.anything() as unknown },
      diagnostics: [],
    });
  });

  it('has a trap for every message of its catalogue but the last resort', () => {
    const told = new Set(traps.flatMap(([, , ...problems]) => problems.map((problem) => problem.split(' ')[0])));
    expect(Object.keys(proseMessages).filter((code) => !told.has(code))).toEqual(['unreadable-prose']);
  });

  it.each([
    [
      'délai <30 jours',
      'Écrivez «\u00a0\\<30\u00a0» ou «\u00a0&lt;30\u00a0», ou dites-le en mots\u00a0: «\u00a0moins de …\u00a0».',
      'Write “\\<30” or “&lt;30”, or say it in words: “less than …”.',
    ],
    [
      '<!-- à revoir -->',
      'Écrivez {/* à revoir */}, que les lecteurs ne voient pas, ou supprimez-le.',
      'Write {/* à revoir */}, which readers do not see, or delete it.',
    ],
    [
      '<https://a.invalid>',
      'Écrivez [texte du lien](https://a.invalid), ou l’adresse seule, sans < ni >.',
      'Write [link text](https://a.invalid), or the address alone, without < and >.',
    ],
    [
      'import de gaz',
      'Mettez une majuscule, «\u00a0Import …\u00a0», ou un mot devant, «\u00a0L’import …\u00a0».',
      'Use a capital, “Import …”, or put a word before it, “The import …”.',
    ],
    ['a <Indicateur id="x" />', 'Vouliez-vous dire <Kpi>\u202f?', 'Did you mean <Kpi>?'],
    ['a <Kpi id=“x” />', 'Écrivez id="x".', 'Write id="x".'],
    ['a <Kpi />', 'Ajoutez id="…". L’identifiant de la page nommée.', 'Add id="…". The id of the page named.'],
    ['a <Kpi id="x">', 'Finissez la balise par />\u00a0: <Kpi id="…" />.', 'End the tag with />: <Kpi id="…" />.'],
    ['a <b>b</b>', 'Écrivez **texte en gras**.', 'Write **bold text**.'],
    [
      '[Le plan] (www.exemple.fr/a)',
      'Écrivez [Le plan](https://www.exemple.fr/a).',
      'Write [Le plan](https://www.exemple.fr/a).',
    ],
    ['[b](tel:+33 1 00.00)', 'Écrivez [b](tel:+3310000).', 'Write [b](tel:+3310000).'],
    ['(b)[www.exemple.fr]', 'Écrivez [b](https://www.exemple.fr).', 'Write [b](https://www.exemple.fr).'],
    [
      'a. un\nb. deux',
      'Écrivez devant chaque élément un trait d’union et une espace\u00a0: «\u00a0- …\u00a0».',
      'Write a hyphen and a space before each item: “- …”.',
    ],
    [
      '> 30 % des cas',
      'Écrivez «\u00a0\\> 30 % des\u00a0», ou mettez un mot devant.',
      'Write “\\> 30 % des”, or put a word before it.',
    ],
    [
      '2026. Une',
      'Écrivez «\u00a02026\\. Une\u00a0», ou mettez un mot devant.',
      'Write “2026\\. Une”, or put a word before it.',
    ],
    ['a <font>b</font>', 'Supprimez la balise et gardez le texte.', 'Delete the tag and keep the text.'],
    ['<Callout kind="attention">\n\na\n\n</Callout>', 'Écrivez kind="watch".', 'Write kind="watch".'],
    [
      '~~~~\na',
      'Ajoutez ~~~~ sur une ligne à elle, après la dernière ligne du code.',
      'Add ~~~~ on a line of its own, after the last line of the code.',
    ],
    [
      'a\n\n#\n\nb',
      'Supprimez ce «\u00a0#\u00a0», ou écrivez le titre après «\u00a0##\u00a0» et une espace.',
      'Delete this “#”, or write the heading after “##” and a space.',
    ],
    ['m<sup>2', 'Ajoutez </sup> après le texte concerné.', 'Add </sup> after the text concerned.'],
  ])('says what to write instead of %j', (body, fr, en) => {
    const [diagnostic] = readBody(body).diagnostics;
    expect(diagnostic && [wordsOf(diagnostic, 'fr').hint, wordsOf(diagnostic, 'en').hint]).toEqual([fr, en]);
  });

  it('writes French messages with French typography', () => {
    const said = traps.flatMap(([, body]) => readBody(body).diagnostics.map((each) => wordsOf(each, 'fr')));
    const plain = said
      .flatMap(({ message, hint }) => [message, hint])
      .filter((text) => /« | »| [!?;:](?:\s|$)|\w'\w/.test(text));
    expect(plain).toEqual([]);
  });

  it('gives every code of the prose a place in the common catalogue', () => {
    expect(Object.keys(proseMessages).every((code) => code in catalogue)).toBe(true);
  });
});
