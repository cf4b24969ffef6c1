import { describe, expect, it } from 'vitest';
import { meantAddress } from './meant-address.ts';

describe('an address without what says where it leads', () => {
  it.each([
    ['www.exemple.fr', 'https://www.exemple.fr'],
    ['www.exemple.invalid/a?b#c', 'https://www.exemple.invalid/a?b#c'],
    ['exemple.fr', 'https://exemple.fr'],
    ['docs.exemple-groupe.com/plan.pdf', 'https://docs.exemple-groupe.com/plan.pdf'],
    ['https//exemple.fr', 'https://exemple.fr'],
    ['https:/exemple.fr/a', 'https://exemple.fr/a'],
    ['http/exemple.fr', 'http://exemple.fr'],
    ['ana@exemple.fr', 'mailto:ana@exemple.fr'],
    ['ana.roy+plan@sous.exemple.invalid', 'mailto:ana.roy+plan@sous.exemple.invalid'],
    ['06 12 34 56 78', 'tel:0612345678'],
    ['+33.6.12.34.56.78', 'tel:+33612345678'],
  ])('%s is %s', (address, meant) => {
    expect(meantAddress(address)).toBe(meant);
  });

  it.each([
    '/clauses/pilote/',
    '../cadrer/',
    '#2026',
    '?q=www.exemple.fr',
    'documents/x.pdf',
    'plan.v2',
    'https://exemple.fr',
    'mailto:ana@exemple.fr',
    'tel:+33612345678',
    'httpd/',
    '2026-Q3',
    '2026/',
    'trimestres.csv',
    '/a@b.fr',
  ])('%s is left as it is', (address) => {
    expect(meantAddress(address)).toBe('');
  });
});
