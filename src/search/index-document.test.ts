import { describe, expect, it } from 'vitest';
import { hiddenWordsMark, indexDocument } from './index-document.ts';
import { synonymGroups } from './other-words.ts';

const page = (main: string, { kind = 'clause', head = '', lang = 'fr', main: more = '' } = {}) =>
  `<!DOCTYPE html><html lang="${lang}"><head><title>Sortie &amp; transition – Playbook</title>${head}</head><body><header>Menu</header><main id="content" data-kind="${kind}"${more} data-pagefind-body><h1>Sortie</h1>${main}</main></body></html>`;

const none = synonymGroups([]);

describe('indexDocument (M50)', () => {
  it('keeps the words of the page and leaves out the frame around it', () => {
    const content = indexDocument('/clauses/sortie/', page('<p>Prévoir la fin.</p>'), none)?.content;
    expect(content).toContain('<p>Prévoir la fin.</p>');
    expect(content).not.toContain('Menu');
  });

  it('straightens typographic apostrophes, so that the word after one is found', () => {
    expect(indexDocument('/x/', page('<p>l’organisation</p>'), none)?.content).toContain("l'organisation");
  });

  it('leaves out drawings, scripts and tables of figures', () => {
    const noisy =
      '<svg class="chart"><title>Courbe</title></svg><script type="application/json">{"a":1}</script><details class="data"><table><tr><td>96,8</td></tr></table></details><p>Reste</p>';
    const content = indexDocument('/x/', page(noisy), none)?.content ?? '';
    expect(content).not.toMatch(/Courbe|"a":1|96,8/);
    expect(content).toContain('Reste');
  });

  it('keeps the words of two cells apart, and a sign with the word before it', () => {
    const cells = indexDocument('/x/', page('<td>Marge</td><td>4 %</td>'), none)?.content;
    expect(cells).toContain('<td>Marge</td> <td>4 %</td>');
    const named = '<p>une <span><a>mise en demeure</a><span>Avant</span></span>, puis (<span>tard</span>).</p>';
    expect(indexDocument('/x/', page(named), none)?.content).toContain(named);
  });

  it('carries the filters of the page and its kind', () => {
    const content = indexDocument(
      '/x/',
      page('', { head: '<meta name="playbook:family" data-pagefind-filter="family[content]" content="Sortie">' }),
      none,
    )?.content;
    expect(content).toContain('<meta data-pagefind-filter="family[content]" content="Sortie">');
    expect(content).toContain('<meta data-pagefind-filter="kind[content]" content="clause">');
  });

  it('files the pages of a partnership under the partnership, whichever part they show', () => {
    for (const kind of ['partnership', 'partnership-frame', 'partnership-charter', 'partnership-stages'])
      expect(indexDocument('/x/', page('', { kind }), none)?.content).toContain(
        '<meta data-pagefind-filter="kind[content]" content="partnership">',
      );
  });

  it('takes its title from the document, without the name of the site, and its summary from the opening sentence', () => {
    const content = indexDocument(
      '/x/',
      page('<p class="verdict">Prévoir <strong>la fin</strong>.</p>'),
      none,
    )?.content;
    expect(content).toContain('content="Sortie &amp; transition"');
    expect(content).toContain('content="Prévoir la fin."');
  });

  it('names the record by the title of its own page, and not by those of its parts', () => {
    const name = '<meta data-pagefind-meta="name[content]" content="Sortie &amp; transition">';
    for (const kind of ['clause', 'guide', 'partnership', 'help'])
      expect(indexDocument('/x/', page('', { kind }), none)?.content).toContain(name);
    for (const kind of ['partnership-stages', 'partnership-kpis', 'partnership-checklist', 'person-calendar'])
      expect(indexDocument('/x/', page('', { kind }), none)?.content).not.toContain(name);
  });

  it.each(['partnership-review', 'partnership-annual-review'])('finds a review by its outline: %s', (kind) => {
    const content = indexDocument('/x/', page('<h2>Indicateurs</h2><p>Le détail.</p>', { kind }), none)?.content;
    expect(content).toContain('<h2>Indicateurs</h2>');
    expect(content).not.toContain('Le détail');
  });

  it('keeps of a page that repeats others its title, its opening sentence and its headings', () => {
    const repeated = '<p class="verdict">Deux indicateurs.</p><h3 id="kpi-x">Marge <b>nette</b></h3><p>Le détail.</p>';
    const content = indexDocument('/x/', page(repeated, { kind: 'partnership-kpis' }), none)?.content ?? '';
    expect(content).toContain(
      '<h1>Sortie &amp; transition</h1><p>Deux indicateurs.</p><h3 id="kpi-x">Marge <b>nette</b></h3>',
    );
    expect(content).not.toContain('Le détail');
  });

  it('keeps the language of the page, which chooses its index', () => {
    expect(indexDocument('/en/x/', page('', { lang: 'en' }), none)?.content).toContain('<html lang="en">');
  });

  it.each(['search', 'not-found', 'help-components', 'partnership-calendar'])('leaves out the page “%s”', (kind) => {
    expect(indexDocument('/x/', page('', { kind }), none)).toBeUndefined();
  });

  it('leaves out a page without a body to index', () => {
    expect(indexDocument('/x/', '<html lang="fr"><main data-kind="clause">x</main></html>', none)).toBeUndefined();
  });

  it('adds the neighbours of its words after a mark that the results never show', () => {
    const content = indexDocument(
      '/x/',
      page('<p>Un différend est ouvert.</p>'),
      synonymGroups([['différend', 'conflit', 'désaccord']]),
    )?.content;
    expect(content).toContain(`${hiddenWordsMark} conflit désaccord</p>`);
  });

  it('counts the neighbours of its title for more than those of its text', () => {
    const groups = synonymGroups([
      ['sortie', 'rupture'],
      ['différend', 'conflit'],
    ]);
    const content = indexDocument('/x/', page('<p>Un différend est ouvert.</p>'), groups)?.content;
    expect(content).toContain(`<p data-pagefind-weight="4">${hiddenWordsMark} rupture</p>`);
    expect(content).toContain(`<p data-pagefind-weight="0.4">${hiddenWordsMark} rupture conflit</p>`);
  });

  it('finds a page that lists others by its title, its opening sentence and what else it is called', () => {
    const names = { fr: { kinds: { overview: 'Vue d’ensemble' }, once: { calendar: 'échéances, agenda' } } };
    const main = '<p class="verdict">148 dates à venir.</p><h2>En retard</h2><p>Boucle chaude</p>';
    const content = indexDocument('/calendrier/', page(main, { kind: 'calendar' }), none, names)?.content ?? '';
    expect(content).toContain(`<p>148 dates à venir.</p><h1>${hiddenWordsMark} Sortie &amp; transition</h1>`);
    expect(content).toContain(
      '<meta data-pagefind-meta="name[content]" content="Sortie &amp; transition, échéances, agenda">',
    );
    expect(content).toContain(`<p data-pagefind-weight="4">${hiddenWordsMark} échéances, agenda</p>`);
    expect(content).toContain('<meta data-pagefind-filter="kind[content]" content="overview">');
    expect(content).not.toMatch(/Boucle chaude|En retard/);
  });

  it('finds a partnership by its partners as by its title, and its parts after it', () => {
    const called = (kind: string) =>
      indexDocument('/x/', page('', { kind, main: ' data-also-called="Norécia, Caves d’Orb"' }), none)?.content ?? '';
    expect(called('partnership')).toContain('"name[content]" content="Sortie &amp; transition, Norécia, Caves d\'Orb"');
    expect(called('partnership')).toContain(`<p data-pagefind-weight="4">${hiddenWordsMark} Norécia, Caves d'Orb</p>`);
    expect(called('partnership')).toContain('"title[content]" content="Sortie &amp; transition"');
    expect(called('partnership-frame')).not.toContain('"name[content]"');
  });

  it('adds what the page is called and its neighbours, which it does not say of itself', () => {
    const names = { fr: { kinds: { kpi: 'Indicateur' }, once: {} }, en: { kinds: { kpi: 'KPI' }, once: {} } };
    const groups = synonymGroups([['indicateur', 'KPI']]);
    const found = (lang: string) => indexDocument('/x/', page('Taux', { kind: 'kpi', lang }), groups, names)?.content;
    expect(found('fr')).toContain(`${hiddenWordsMark} Indicateur KPI</p>`);
    expect(found('en')).toContain(`${hiddenWordsMark} KPI indicateur</p>`);
  });
});
