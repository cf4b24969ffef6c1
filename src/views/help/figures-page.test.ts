import { describe, expect, it } from 'vitest';
import type { Claim } from '../../model/claim.ts';
import type { Locale } from '../../model/locale.ts';
import { aCase, aGuide, aPlaybook } from '../../testing/builders.ts';
import { component, proseOf } from '../../testing/component-prose.ts';
import { aContext } from '../../testing/context.ts';
import { plainSentence } from '../ui/sentence.ts';
import { figuresPage } from './figures-page.ts';

const { types, contractKinds, tools } = aPlaybook().reference;
const aClaim = (fields: Partial<Claim> = {}): Claim => ({
  id: 'trois-ans',
  value: '60\u00a0%',
  says: 'des alliances cessent avant leur troisième année',
  source: 'Article 002',
  ...fields,
});
const pageOf = (claims: Claim[], locale: Locale = 'fr') =>
  figuresPage(
    aContext(
      {
        reference: { types, contractKinds, tools, claims },
        referenceTranslations: { en: { claims: [aClaim({ value: '60%', says: 'of alliances end early' })] } },
        guides: [
          aGuide({ prose: proseOf(component('Claim', { id: 'trois-ans' }), component('Claim', { id: 'trois-ans' })) }),
        ],
        cases: [aCase({ prose: proseOf(component('Claim', { id: 'trois-ans' })) })],
      },
      locale,
    ),
  );
const said = (...claims: Claim[]) => plainSentence(pageOf(claims).sentence);

describe('the register of figures quoted (M47)', () => {
  it('says how many there are and how many rest on a source nobody read', () => {
    expect(said()).toContain('Aucun chiffre n’est emprunté à d’autres.');
    expect(said(aClaim())).toBe(
      'Un chiffre vient d’autres que nous. Aucune source primaire n’a été vérifiée\u00a0: citez-les comme des «\u00a0on dit\u00a0».',
    );
    expect(said(aClaim(), aClaim({ id: 'b', checked: true }))).toContain('Un reste sans source primaire vérifiée.');
    expect(said(aClaim({ checked: true }))).toContain('Chaque source primaire a été lue.');
  });

  it('links each page that quotes a figure once, guides first', () => {
    expect(pageOf([aClaim(), aClaim({ id: 'seul', study: 'PwC' })]).figures).toMatchObject([
      {
        study: 'Aucune étude nommée',
        quoted: [{ href: '/guides/cadrer/' }, { href: '/cas/aval-brume/' }],
      },
      { study: 'PwC', quoted: [] },
    ]);
  });

  it('M55 is in English where it was translated', () => {
    expect(pageOf([aClaim()], 'en').figures[0]).toMatchObject({ value: '60%', says: 'of alliances end early' });
  });
});
