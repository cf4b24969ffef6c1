import { describe, expect, it } from 'vitest';
import { aPartnership, aSettings, day, duration } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { pageFrame, sourceNote } from './page-frame.ts';

const settings = aSettings({ languages: ['fr', 'en'], repository: 'https://exemple.invalid/valbrune/playbook/' });
const input = {
  kind: 'clause',
  target: { kind: 'clause', id: 'sortie' },
  title: 'Sortie',
  description: 'La clause de sortie.',
} as const;

describe('pageFrame', () => {
  it('leads to the same page in the other language', () => {
    const french = pageFrame(aContext({ settings }), input);
    expect(french.switchHref).toBe('/en/clauses/sortie/');
    expect(french.alternates).toEqual([
      { locale: 'fr', href: '/clauses/sortie/' },
      { locale: 'en', href: '/en/clauses/sortie/' },
    ]);
    expect(pageFrame(aContext({ settings }, 'en'), input).switchHref).toBe('/clauses/sortie/');
  });

  it('gives search engines whole addresses where the host is known, and readers the shortest', () => {
    const context = { ...aContext({ settings }), site: 'https://exemple.invalid' };
    const frame = pageFrame(context, input);
    expect(frame.alternates.map(({ href }) => href)).toEqual([
      'https://exemple.invalid/clauses/sortie/',
      'https://exemple.invalid/en/clauses/sortie/',
    ]);
    expect(frame.switchHref).toBe('/en/clauses/sortie/');
  });

  it('offers no other language where the playbook has one', () => {
    const frame = pageFrame(aContext({ settings: aSettings({ languages: ['fr'] }) }), input);
    expect(frame.switchHref).toBeUndefined();
    expect(frame.alternates).toEqual([]);
  });

  it('is not indexed unless the site says so', () => {
    expect(pageFrame(aContext({ settings }), input).indexed).toBe(false);
  });

  it('M11 keeps the network out of search engines, even where the site lets them in', () => {
    const context = { ...aContext({ settings }), indexed: true };
    expect(pageFrame(context, input).indexed).toBe(true);
    expect(pageFrame(context, { ...input, kind: 'network' }).indexed).toBe(false);
  });

  it('marks the current place of the navigation', () => {
    const nav = pageFrame(aContext({ settings }), { ...input, current: 'clauses' }).nav;
    expect(nav.filter((item) => item.current).map((item) => item.href)).toEqual(['/clauses/']);
  });

  it('says the day it is computed at', () => {
    expect(pageFrame(aContext({ settings }), input).computedAt).toBe('Site calculé au 23\u00a0novembre 2026.');
  });

  it('tells paper whose edition it is, where the page stands and the day: the whole address where the host is known', () => {
    const context = aContext({ settings });
    const day = 'Chiffres et échéances calculés au 23\u00a0novembre 2026.';
    expect(pageFrame(context, input).printed).toBe(`Édition interne, /clauses/sortie/. ${day}`);
    expect(pageFrame({ ...context, site: 'https://playbook.example' }, input).printed).toBe(
      `Édition interne, https://playbook.example/clauses/sortie/. ${day}`,
    );
    expect(pageFrame(context, { ...input, kind: 'home', target: { kind: 'home' } }).printed).toBe(
      `Édition interne. ${day}`,
    );
    expect(pageFrame(context, { kind: 'not-found', title: 'Introuvable', description: '' }).printed).toBe(
      `Édition interne. ${day}`,
    );
  });
});

describe('sourceNote', () => {
  const record = {
    file: 'clauses/sortie.mdx',
    owner: 'lea-fontan',
    review: { last: day('2026-05-23'), every: duration('6 months') },
  };

  it('M25 says who keeps the page and when it is next read, due on the day itself', () => {
    expect(sourceNote(aContext({ settings }), record, 'Sortie')).toMatchObject({
      owner: 'lea-fontan',
      reviewed: 'relue le 23\u00a0mai 2026',
      next: 'prochaine relecture le 23\u00a0nov. 2026',
      overdue: false,
    });
  });

  it('M25 says that the reading is overdue the day after', () => {
    expect(sourceNote(aContext({ settings }, 'fr', '2026-11-24'), record, 'Sortie')).toMatchObject({
      next: 'relecture attendue depuis le 23\u00a0nov. 2026',
      overdue: true,
    });
  });

  it('leads to the file in the repository', () => {
    expect(sourceNote(aContext({ settings }), record, 'Sortie')?.links?.edit).toBe(
      'https://exemple.invalid/valbrune/playbook/edit/main/content/clauses/sortie.mdx',
    );
  });

  it('tells partners neither file nor owner', () => {
    const context = aContext({
      settings,
      partnerships: [aPartnership()],
      edition: { id: 'norecia', party: 'norecia' },
    });
    expect(sourceNote(context, record, 'Sortie')).toBeUndefined();
    expect(context.provenance('clauses/sortie.mdx', [])).toBeUndefined();
  });
});
