import { describe, expect, it } from 'vitest';
import { plainQuery } from './plain-query.ts';

describe('M50 a query as it is typed', () => {
  it.each([
    ['l’exclusivité', 'exclusivité'],
    ["d'exclusivité", 'exclusivité'],
    ['mise en œuvre', 'mise oeuvre'],
    ['Comment sortir d’un partenariat ?', 'sortir partenariat'],
    ['clause de sortie', 'clause sortie'],
    ['jusqu’au préavis', 'préavis'],
    ['who decides when we disagree?', 'decides disagree'],
    ['sous-traitant', 'sous-traitant'],
    ["qu'est-ce qu’un partenariat ?", 'partenariat'],
    ['peut-on résilier avant le terme ?', 'résilier avant terme'],
    ['faut-il une mise en demeure', 'mise demeure'],
    ['Que faire si le partenaire ne répond pas ?', 'partenaire répond'],
    ['can we leave if they are late?', 'leave they late'],
    ['bonus/malus', 'bonus malus'],
    ['  préavis  ', 'préavis'],
  ])('keeps of “%s” the words that tell: “%s”', (query, plain) => {
    expect(plainQuery(query)).toBe(plain);
  });

  it('is left whole when every word is a small one', () => {
    expect(plainQuery('qui et quoi')).toBe('qui et quoi');
    expect(plainQuery('')).toBe('');
  });
});
