import { describe, expect, it } from 'vitest';
import { thresholdSchema } from './threshold.ts';

describe('M22 a voting threshold', () => {
  it.each([
    ['66 %', { share: 0.66, strict: false }],
    ['66.67 %', { share: 0.6667, strict: false }],
    ['0.66', { share: 0.66, strict: false }],
    ['2/3', { share: 2 / 3, strict: false }],
    ['3 / 4', { share: 0.75, strict: false }],
    ['more than 1/2', { share: 0.5, strict: true }],
    ['more than 50 %', { share: 0.5, strict: true }],
  ])('reads %s', (text, threshold) => {
    expect(thresholdSchema.parse(text)).toEqual(threshold);
  });

  it.each([
    ['plus de 50 %', 'more than 50 %'],
    ['>50 %', 'more than 50 %'],
    ['> 50 %', 'more than 50 %'],
    ['>= 66 %', '66 %'],
    ['≥ 2/3', '2/3'],
    ['at least 66 %', '66 %'],
    ['au moins 66,7 %', '66.7 %'],
    ['au moins deux tiers', '2/3'],
    ['50 % + 1', 'more than 50 %'],
    ['50 % plus une voix', 'more than 50 %'],
    ['51 % + 1', ''],
    ['66,7 %', '66.7 %'],
    ['deux tiers', '2/3'],
    ['plus des deux tiers', ''],
    ['plus de trois quarts', 'more than 3/4'],
    ['two-thirds', '2/3'],
    ['majorité simple', 'more than 50 %'],
    ['à la majorité absolue', 'more than 50 %'],
    ['majorité des deux tiers', '2/3'],
    ['unanimité', '100 %'],
    ['majorité', ''],
    ['2/3 des voix exprimées', ''],
    ['2/0', ''],
    ['2/', ''],
    ['more than', ''],
  ])('refuses %s and proposes %j', (value, suggestion) => {
    expect(thresholdSchema.safeParse(value).error?.issues[0]).toMatchObject({
      params: { refusal: 'bad-threshold', values: { value, suggestion } },
    });
  });
});
