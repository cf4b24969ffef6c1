import { expect, it } from 'vitest';
import { articleSchema } from './article.ts';

it.each([
  ['art. 14.2', '14.2'],
  ['Art 14', '14'],
  ['Article 14.2 (a)', '14.2 (a)'],
  ['articles 3 et 4', '3 et 4'],
  ['§ 7', '7'],
])('M18 reads %s as the article %s, which pages call one already', (article, number) => {
  expect(articleSchema.safeParse(article).data).toBe(number);
});

it.each(['14.2', '14.2 (a)', 'Annexe 7', 'Artisanat', 'II'])('M18 takes %s for the article', (article) => {
  expect(articleSchema.safeParse(article).data).toBe(article);
});
