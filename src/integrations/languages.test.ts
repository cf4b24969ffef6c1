import { expect, it } from 'vitest';
import { listUnpublished } from './languages.ts';

it('a playbook in both languages keeps every page', () => {
  expect(listUnpublished(['fr', 'en'])).toEqual([]);
});

it('a playbook in French alone has no English folder', () => {
  expect(listUnpublished(['fr'])).toEqual(['/en/']);
});

it('a playbook in English alone has no French page, and keeps the root', () => {
  const folders = listUnpublished(['en']);
  expect(folders).toContain('/partenariats/');
  expect(folders).toContain('/clauses/');
  expect(folders).toContain('/reseau/');
  expect(folders).not.toContain('/');
  expect(folders).not.toContain('/en/');
});
