import { expect, it } from 'vitest';
import { articleSchema } from './article.ts';

it.each([
  ['art. 14.2', '14.2'],
  ['Art 14', '14'],
  ['Article 14.2 (a)', '14.2 (a)'],
  ['articles 3 et 4', '3 et 4'],
  ['§ 7', '7'],
])('M18 refuses %s for the article, which pages call one already', (article, suggestion) => {
  expect(articleSchema.safeParse(article).error?.issues).toMatchObject([
    { params: { refusal: 'worded-article', values: { value: article, suggestion } } },
  ]);
});

it.each(['14.2', '14.2 (a)', 'Annexe 7', 'Artisanat', 'II'])('M18 takes %s for the article', (article) => {
  expect(articleSchema.safeParse(article).data).toBe(article);
});
