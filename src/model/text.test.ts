import { describe, expect, it } from 'vitest';
import { addressSchema, booleanSchema, withoutWordQuotes } from './text.ts';

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
    ['git@github.com:valbrune/playbook.git', 'https://github.com/valbrune/playbook'],
    ['ssh://git@gitlab.exemple.fr/achats/playbook', 'https://gitlab.exemple.fr/achats/playbook'],
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

describe('what is true or false', () => {
  it('is written true or false', () => {
    expect([booleanSchema.parse('true'), booleanSchema.parse('false')]).toEqual([true, false]);
  });

  it.each([
    ['oui', 'true'],
    ['Oui', 'true'],
    ['True', 'true'],
    ['VRAI', 'true'],
    ['1', 'true'],
    ['x', 'true'],
    ['fait', 'true'],
    ['non', 'false'],
    ['No', 'false'],
    ['FALSE', 'false'],
    ['0', 'false'],
    ['peut-être', ''],
    ['constructor', ''],
    ['10', ''],
  ])('refuses %s and proposes %j', (value, suggestion) => {
    expect(booleanSchema.safeParse(value).error?.issues[0]).toMatchObject({
      params: { refusal: 'bad-boolean', values: { value, suggestion } },
    });
  });
});

it.each([
  ['“%”', '%'],
  ['«\u00a0%\u00a0»', '%'],
  ['‘jours’', 'jours'],
  ['« a » et « b »', '« a » et « b »'],
  ['jours', 'jours'],
])('M32 reads a unit without the quotes of a word processor around it: %s', (written, expected) => {
  expect(withoutWordQuotes(written)).toBe(expected);
});
