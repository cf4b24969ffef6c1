import { expect, it } from 'vitest';
import { routeTo } from '../i18n/routes.ts';
import { singlePages } from '../i18n/single-pages.ts';
import { listUnpublished } from './languages.ts';

it('a playbook in both languages keeps every page', () => {
  expect(listUnpublished(['fr', 'en'])).toEqual([]);
});

it('a playbook in French alone has no English folder', () => {
  expect(listUnpublished(['fr'])).toEqual(['/en/']);
});

it('a playbook in English alone has no French page, and keeps the root', () => {
  const folders = listUnpublished(['en']);
  for (const kind of singlePages) if (kind !== 'home') expect(folders).toContain(routeTo({ kind }, 'fr'));
  expect(folders).not.toContain('/');
  expect(folders.filter((folder) => folder.startsWith('/en/'))).toEqual([]);
});
