import { describe, expect, it } from 'vitest';
import { countrySchema } from './country.ts';

describe('a country', () => {
  it.each(['FR', 'ES', 'GB', 'XK', 'ZZ'])('may be %s', (code) => {
    expect(countrySchema.parse(code)).toBe(code);
  });

  it.each([
    ['fr', 'FR'],
    ['France', 'FR'],
    ['ALLEMAGNE', 'DE'],
    ['Germany', 'DE'],
    ['états-unis', 'US'],
    ['Royaume-Uni', 'GB'],
    ['UK', 'GB'],
    ['uk', 'GB'],
    ['Franse', ''],
    ['FRA', ''],
    ['Outre-mer', ''],
    ['', ''],
  ])('is refused as %j, and %j is proposed', (value, suggestion) => {
    expect(countrySchema.safeParse(value).error?.issues[0]).toMatchObject({
      params: { refusal: 'bad-country', values: { value, suggestion } },
    });
  });
});
