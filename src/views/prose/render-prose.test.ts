import { describe, expect, it } from 'vitest';
import { withoutInternal } from '../../domain/prose/withheld-passages.ts';
import { proseOf } from '../../testing/prose.ts';
import type { ProseContext, ProseWords } from './prose-context.ts';
import { renderProse } from './render-prose.ts';

const words: ProseWords = {
  callout: { note: 'À noter', watch: 'À surveiller', decision: 'Décision' },
  calloutLabel: (kind, title) => `${kind}\u00a0: ${title}`,
  internal: { label: 'Passage interne', notice: 'Interne\u00a0: retiré des éditions partenaires.' },
  tier: { preferred: 'Préférée', 'fallback-1': 'Repli 1', 'fallback-2': 'Repli 2', 'walk-away': 'Ligne rouge' },
  approver: (name) => `Accord\u00a0: ${name}`,
  rationale: 'Pourquoi',
  say: 'À dire',
  footnotes: 'Notes',
  backTo: (reference) => `Retour à la référence ${reference}`,
  table: 'Tableau',
  code: 'Code',
  task: { done: 'Fait\u00a0: ', open: 'À faire\u00a0: ' },
  missingVariable: 'Variable non renseignée\u00a0: ',
  when: (condition) => `[si ${condition}\u00a0:`,
  endWhen: ']',
  filled: (variable) => `${variable} rempli`,
  unknown: { Clause: 'une clause', Kpi: 'un indicateur', Partnership: 'un partenariat', Claim: 'un chiffre' },
  claimFrom: (source, study, isChecked) => `${study ?? 'sans étude'}, ${source}, ${isChecked ? 'lue' : 'non lue'}`,
};

const context: ProseContext = {
  locale: 'fr',
  words,
  clause: (id) =>
    id === 'sortie'
      ? { title: 'Sortie & transition', href: '/p/clauses/sortie/', purpose: 'Partir sans tout perdre.' }
      : undefined,
  partnership: (id) =>
    id === 'boucle-chaude' ? { title: 'Boucle chaude', href: '/p/partenariats/boucle-chaude/' } : undefined,
  claim: (id) =>
    id === 'trois-ans'
      ? { value: '60\u00a0%', says: 'Elles cessent tôt.', source: 'Article 002', href: '/p/aide/chiffres/#trois-ans' }
      : undefined,
  kpi: (id, partnership) => {
    if (id === 'margin')
      return { title: `Marge${partnership === undefined ? '' : ` (${partnership})`}`, href: '/p/indicateurs/margin/' };
    if (id !== 'availability') return undefined;
    return {
      title: 'Disponibilité',
      href: '/p/indicateurs/availability/',
      value: '96,8\u00a0%',
      statusWord: 'Hors cible',
      status: 'bad',
    };
  },
  link: (href) => (href.startsWith('/') ? `/p${href}` : href),
  condition: (written) => `la fiche dit ${written}`,
  variable: (name) =>
    name === 'seuil' ? { label: 'Seuil', value: '97,5\u00a0%' } : name === 'delai' ? { label: 'délai' } : undefined,
  person: (id) => (id === 'ines-morvan' ? 'Inès Morvan' : undefined),
};

const html = (body: string, changes: Partial<ProseContext> = {}) =>
  renderProse(proseOf(body), { ...context, ...changes });

describe('printing prose', () => {
  it('prints Markdown as plain elements, the author’s typography untouched', () => {
    expect(html('## L\'été\n\nUn **mot**, *deux*, ~~trois~~, `c<d>` et « e » -- "f"\\\ng m<sup>2</sup>\n\n---')).toBe(
      '<h2 id="l-ete">L\'été</h2>\n<p>Un <strong>mot</strong>, <em>deux</em>, <del>trois</del>, <code>c&#x3C;d></code> et « e » -- "f"<br>\ng m<sup>2</sup></p>\n<hr>',
    );
  });

  it('escapes what looks like HTML in the author’s words', () => {
    expect(html('\\<script>alert(1)\\</script> &amp; &lt;b&gt;')).toBe(
      '<p>&#x3C;script>alert(1)&#x3C;/script> &#x26; &#x3C;b></p>',
    );
  });

  it('gives paths the site’s base and leaves other addresses and anchors', () => {
    expect(html('[a](/guides/b/ "titre") [c](https://d.invalid) [e](#f)')).toBe(
      '<p><a href="/p/guides/b/" title="titre">a</a> <a href="https://d.invalid">c</a> <a href="#f">e</a></p>',
    );
  });

  it('shows what a clause is for on hover and focus without a script', () => {
    expect(html('Voir <Clause id="sortie" />.')).toBe(
      '<p>Voir <span class="ref"><a class="ref-clause" href="/p/clauses/sortie/" aria-describedby="page-ref">Sortie &#x26; transition</a>' +
        '<span class="ref__card" role="tooltip" id="page-ref" data-pagefind-ignore=""><b>Sortie &#x26; transition</b> <span>Partir sans tout perdre.</span></span></span>.</p>',
    );
  });

  it('says that a clause’s words are French in a text that is not', () => {
    const clause = { title: 'Sortie', href: '/s/', purpose: 'Partir.', titleLang: 'fr', purposeLang: 'fr' } as const;
    expect(
      html('<Clause id="sortie" />', { locale: 'en', clause: () => clause }).match(/<(a|b|span)[^>]* lang="fr"/g),
    ).toEqual([expect.stringMatching('<a'), '<b lang="fr"', '<span lang="fr"']);
  });

  it('gives each card an id of its own', () => {
    expect(html('<Clause id="sortie" /> et <Clause id="sortie" />').match(/ id="[^"]*"/g)).toEqual([
      ' id="page-ref"',
      ' id="page-ref-2"',
    ]);
  });

  it('shows a KPI by its value, with the shape, colour and word of its status', () => {
    expect(html('La disponibilité, <Kpi id="availability" />')).toBe(
      '<p>La disponibilité, <span class="ref"><a class="ref-kpi" href="/p/indicateurs/availability/" aria-describedby="page-ref">' +
        '<svg class="mark is-bad" aria-hidden="true"><use href="#m-bad"></use></svg>96,8\u00a0%<span class="vh"> (Hors cible)</span></a>' +
        '<span class="ref__card" role="tooltip" id="page-ref" data-pagefind-ignore=""><b>Disponibilité</b> <span class="is-bad">Hors cible</span></span></span></p>',
    );
  });

  it('shows a KPI without value by its name, of the partnership that is asked for', () => {
    expect(html('<Kpi id="margin" /> <Kpi id="margin" partnership="fret-sobre" />')).toBe(
      '<p><a class="ref-kpi" href="/p/indicateurs/margin/">Marge</a> <a class="ref-kpi" href="/p/indicateurs/margin/">Marge (fret-sobre)</a></p>',
    );
  });

  it('M47 shows a figure of others linked to the register, with who says it', () => {
    expect(html('<Claim id="trois-ans" /> <Claim id="perdu" />')).toBe(
      '<p><span class="ref"><a class="ref-claim" href="/p/aide/chiffres/#trois-ans" aria-describedby="page-ref">60\u00a0%</a>' +
        '<span class="ref__card" role="tooltip" id="page-ref" data-pagefind-ignore=""><b>Elles cessent tôt.</b> <span>sans étude, Article 002, non lue</span></span></span> un chiffre</p>',
    );
  });

  it('names a partnership', () => {
    expect(html('<Partnership id="boucle-chaude" /> avance.')).toBe(
      '<p><a class="ref-partnership" href="/p/partenariats/boucle-chaude/">Boucle chaude</a> avance.</p>',
    );
  });

  it('never prints the id of what the reader may not see', () => {
    expect(
      html('<Clause id="secret-1" />, <Kpi id="secret-2" partnership="secret-3" /> et <Partnership id="secret-4" />'),
    ).toBe('<p>une clause, un indicateur et un partenariat</p>');
  });

  it('makes no link inside a link', () => {
    expect(html('[voir <Clause id="sortie" />, <Kpi id="margin" /> et <Partnership id="boucle-chaude" />](/a/)')).toBe(
      '<p><a href="/p/a/">voir Sortie &#x26; transition, Marge et Boucle chaude</a></p>',
    );
  });

  it('prints a callout with the word, shape and colour of its kind', () => {
    expect(html('<Callout kind="watch" title="Ce qui se tend">\n\na\n\n</Callout>')).toBe(
      '<aside class="callout callout--watch" role="note" aria-label="À surveiller\u00a0: Ce qui se tend">' +
        '<p class="callout__kind"><svg class="mark is-watch" aria-hidden="true"><use href="#m-watch"></use></svg>À surveiller</p>' +
        '<p class="callout__title">Ce qui se tend</p><p>a</p></aside>',
    );
    expect(html('<Callout kind="decision">\n\na\n\n</Callout>')).toContain(
      'class="callout callout--decision" role="note" aria-label="Décision"',
    );
    expect(html('<Callout>\n\na\n\n</Callout>')).toContain(
      'class="callout callout--note" role="note" aria-label="À noter"',
    );
  });

  it('says of an internal passage that partners do not get it', () => {
    expect(html('<Internal>\n\na\n\n</Internal>')).toBe(
      '<div class="internal" role="group" aria-label="Passage interne"><p class="secretbar"><svg class="icon icon--s" aria-hidden="true"><use href="#i-lock"></use></svg>' +
        'Interne\u00a0: retiré des éditions partenaires.</p><p>a</p></div>',
    );
  });

  it('prints steps and figures', () => {
    expect(html('<Steps>\n\n1. a\n\n</Steps>')).toBe('<div class="steps"><ol>\n<li>a</li>\n</ol></div>');
    expect(html('<Figure src="a.png" alt="un four" caption="Le four" />')).toBe(
      '<figure class="figure"><img src="a.png" alt="un four" loading="lazy" decoding="async"><figcaption>Le four</figcaption></figure>',
    );
  });

  it('serves images where the site puts them, with their size', () => {
    const image = (src: string) => ({ src: `/p/images/${src}`, width: 640, height: 480 });
    expect(html('![un four](a.png "titre")', { image })).toBe(
      '<p><img src="/p/images/a.png" alt="un four" width="640" height="480" loading="lazy" decoding="async" title="titre"></p>',
    );
  });

  it('prints a position with its rank, reason, wording, sentence and approver (M15)', () => {
    expect(
      html(
        '<Position tier="walk-away" approver="ines-morvan" rationale="Le risque." say="Nous arrêtons.">\n\nSous [[seuil]], [[delai]] et [[autre]] : [[§ sortie]].\n\n</Position>',
      ),
    ).toBe(
      '<section class="position position--walk-away" aria-labelledby="page-position-walk-away"><h3 id="page-position-walk-away" class="position__tier">Ligne rouge</h3>' +
        '<p class="position__why"><b>Pourquoi</b> Le risque.</p>' +
        '<div class="wording" data-copy=""><p>Sous <span class="var">97,5\u00a0%</span>, <span class="var var--todo"><span class="vh">Variable non renseignée\u00a0: </span>délai</span> et autre : ' +
        '<span class="ref"><a class="ref-clause" href="/p/clauses/sortie/" aria-describedby="page-ref">Sortie &#x26; transition</a>' +
        '<span class="ref__card" role="tooltip" id="page-ref" data-pagefind-ignore=""><b>Sortie &#x26; transition</b> <span>Partir sans tout perdre.</span></span></span>.</p></div>' +
        '<p class="position__say"><b>À dire</b> Nous arrêtons.</p><p class="fine">Accord\u00a0: Inès Morvan</p></section>',
    );
  });

  it('leaves an approver out whose name is not known', () => {
    expect(html('<Position tier="preferred" approver="inconnu">\n\na\n\n</Position>')).toBe(
      '<section class="position position--preferred" aria-labelledby="page-position-preferred"><h3 id="page-position-preferred" class="position__tier">Préférée</h3><div class="wording" data-copy=""><p>a</p></div></section>',
    );
  });

  it('M15 sets positions that follow one another side by side, and one alone as it stands', () => {
    const position = (tier: string) => `<Position tier="${tier}">\n\na\n\n</Position>`;
    const sets = (...blocks: string[]) =>
      [...html(blocks.join('\n\n')).matchAll(/<div class="positions">(.*?)<\/section><\/div>/gs)].map(
        ([, inside = '']) => inside.match(/<section/g)?.length,
      );
    expect(sets(position('preferred'))).toEqual([]);
    expect(sets('a', position('preferred'), position('fallback-1'), 'b')).toEqual([2]);
    expect(sets(position('preferred'), position('fallback-1'), 'b', position('fallback-2'))).toEqual([2]);
  });

  it('prints tables with a name, column headings and no style', () => {
    expect(html('| a | b |\n|---|--:|\n| 1 | 2 |').replace(/\n/g, '')).toBe(
      '<div class="scroll" role="group" aria-label="Tableau" tabindex="0"><table class="table"><thead><tr><th scope="col">a</th><th class="align-right" scope="col">b</th></tr></thead>' +
        '<tbody><tr><td>1</td><td class="align-right">2</td></tr></tbody></table></div>',
    );
  });

  it('prints tasks by shape and word, since nothing can be ticked here', () => {
    expect(html('- [x] a\n- [ ] b').replace(/\n/g, '')).toBe(
      '<ul class="contains-task-list"><li class="task-list-item"><span class="task"><svg class="mark is-ok" aria-hidden="true"><use href="#m-ok"></use></svg><span class="vh">Fait\u00a0: </span></span> a</li>' +
        '<li class="task-list-item"><span class="task"><svg class="mark is-none" aria-hidden="true"><use href="#m-soon"></use></svg><span class="vh">À faire\u00a0: </span></span> b</li></ul>',
    );
  });

  it('lets code blocks be scrolled by keyboard', () => {
    expect(html('```yaml\na: 1\n```')).toBe(
      '<pre role="group" aria-label="Code" tabindex="0"><code class="language-yaml">a: 1\n</code></pre>',
    );
  });

  it('numbers footnotes and gives each a way back from every reference', () => {
    expect(html('a[^x] b[^y] c[^x]\n\n[^x]: un\n[^y]: deux')).toBe(
      '<p>a<sup class="note-ref"><a id="page-note-1-ref" href="#page-note-1" role="doc-noteref" aria-describedby="page-notes">1</a></sup>' +
        ' b<sup class="note-ref"><a id="page-note-2-ref" href="#page-note-2" role="doc-noteref" aria-describedby="page-notes">2</a></sup>' +
        ' c<sup class="note-ref"><a id="page-note-1-ref-2" href="#page-note-1" role="doc-noteref" aria-describedby="page-notes">1</a></sup></p>\n' +
        '<section class="notes" aria-labelledby="page-notes"><h2 id="page-notes" class="notes__title">Notes</h2><ol>' +
        '<li id="page-note-1"><p>un <a class="notes__back" href="#page-note-1-ref" role="doc-backlink" aria-label="Retour à la référence 1">↩\ufe0e</a>' +
        ' <a class="notes__back" href="#page-note-1-ref-2" role="doc-backlink" aria-label="Retour à la référence 1-2">↩\ufe0e</a></p></li>' +
        '<li id="page-note-2"><p>deux <a class="notes__back" href="#page-note-2-ref" role="doc-backlink" aria-label="Retour à la référence 2">↩\ufe0e</a></p></li></ol></section>',
    );
  });

  it('numbers footnotes anew once a passage was taken out, so that nothing tells it was there', () => {
    const prose = withoutInternal(
      proseOf('<Internal>\n\na[^1] b[^2]\n\n</Internal>\n\nc[^2] d[^3]\n\n[^1]: un\n[^2]: deux\n[^3]: trois'),
    );
    expect(renderProse(prose, context).match(/(?<=aria-describedby="page-notes">|aria-label=")[^<"]*/g)).toEqual([
      '1',
      '2',
      'Retour à la référence 1',
      'Retour à la référence 2',
    ]);
  });

  it('prints no reference to a note that was taken out with all it said', () => {
    const prose = withoutInternal(proseOf('a[^1]\n\n[^1]: <Kpi id="margin" />\n\n<Internal>\n\nb\n\n</Internal>'));
    const footless = { ...prose, children: prose.children.slice(0, 1) };
    expect(renderProse(footless, context)).toBe('<p>a</p>');
  });

  it('puts headings and positions of an embedded text lower, with anchors of its own', () => {
    const body =
      '## Titre\n\n###### Six\n\n[voir](#titre) [ailleurs](#autre)\n\n<Position tier="preferred">\n\na\n\n</Position>';
    expect(html(body, { embedded: { headingShift: 2 } })).toBe(
      '<h4 id="page-titre">Titre</h4>\n<h6 id="page-six">Six</h6>\n<p><a href="#page-titre">voir</a> <a href="#autre">ailleurs</a></p>\n' +
        '<section class="position position--preferred" aria-labelledby="page-position-preferred"><h5 id="page-position-preferred" class="position__tier">Préférée</h5><div class="wording" data-copy=""><p>a</p></div></section>',
    );
  });

  it('prints the same text twice alike', () => {
    const prose = proseOf('a[^1] <Clause id="sortie" />\n\n[^1]: b');
    expect(renderProse(prose, context)).toBe(renderProse(prose, context));
  });

  it('prints nothing for an empty text', () => {
    expect(html('')).toBe('');
  });

  it('prints no style attribute, event handler or script, whatever is written', () => {
    const everything =
      '| a |\n|:-:|\n| b[^1] |\n\n```js\nc\n```\n\n<Callout title="<script>">\n\n<abbr title="&quot; onclick=&quot;x">d</abbr>\n\n</Callout>\n\n[^1]: e';
    const printed = html(everything);
    expect(printed).toContain('title="&#x22; onclick=&#x22;x"');
    expect(printed.replace(/"[^"]*"/g, '""')).not.toMatch(/ style=|<script| on\w+=/);
  });
});
