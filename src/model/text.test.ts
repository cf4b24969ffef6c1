import { describe, expect, it } from 'vitest';
import { addressSchema } from './text.ts';

describe('an address a reader may be sent to', () => {
  it.each(['https://exemple.invalid/a', 'http://exemple.invalid', 'mailto:a@exemple.invalid'])('takes %s', (text) => {
    expect(addressSchema.parse(text)).toBe(text);
  });

  it.each([
    ['a@b.fr', 'mailto:a@b.fr'],
    ['<a.b@c.fr>', 'mailto:a.b@c.fr'],
    ['www.exemple.fr/aide', 'https://www.exemple.fr/aide'],
    ['https:/exemple.fr', 'https://exemple.fr'],
    ['//exemple.fr', 'https://exemple.fr'],
    ['01 02 03 04 05', ''],
    ['le secrétariat', ''],
    ['javascript:alert(1)', ''],
    ['ftp://exemple.fr', ''],
  ])('refuses %s and proposes %j', (value, suggestion) => {
    expect(addressSchema.safeParse(value).error?.issues[0]).toMatchObject({
      params: { refusal: 'bad-address', values: { value, suggestion } },
    });
  });
});
