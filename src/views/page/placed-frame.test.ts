import { describe, expect, it } from 'vitest';
import { aContext } from '../../testing/context.ts';
import { sentence } from '../ui/sentence.ts';
import { placedFrame } from './placed-frame.ts';

const page = { kind: 'wins', under: 'partnerships', title: 'Réussites', description: 'Trois réussites.' } as const;

describe('the frame of a page that a site has once', () => {
  it('stands at the address of its kind, under its place of the navigation', () => {
    const { kind, alternates, crumbs, nav } = placedFrame(aContext(), page);
    expect([kind, alternates.map(({ href }) => href)]).toEqual(['wins', ['/reussites/', '/en/wins/']]);
    expect(crumbs).toEqual([{ label: 'Portefeuille', href: '/partenariats/' }, { label: 'Réussites' }]);
    expect(nav.filter(({ current }) => current)).toMatchObject([{ href: '/partenariats/' }]);
  });

  it('is called otherwise in its trail where that is said', () => {
    expect(placedFrame(aContext(), { ...page, crumb: 'Mur' })).toMatchObject({
      title: 'Réussites',
      crumbs: [{}, { label: 'Mur' }],
    });
  });

  it('is described by the sentence that opens the page, in plain words', () => {
    const description = sentence('Trois réussites', ' en un an.');
    expect(placedFrame(aContext(), { ...page, description }).description).toMatch(/^Trois réussites\b.*un an\.$/);
    expect(placedFrame(aContext(), page).description).toBe('Trois réussites.');
  });
});
