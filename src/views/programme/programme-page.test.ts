import { describe, expect, it } from 'vitest';
import type { Locale } from '../../model/locale.ts';
import type { Partnership } from '../../model/playbook.ts';
import { aKpi, aPartnership, condition, measurements } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { plainSentence } from '../ui/sentence.ts';
import { programmePage } from './programme-page.ts';

const programme = [
  { id: 'un', name: 'Un', criteria: [{ id: 'lance', name: 'Lancé', when: condition('stage from working-together') }] },
  { id: 'deux', name: 'Deux', criteria: [{ id: 'taux', name: 'Taux', kpi: 'availability', reach: 0.98 }] },
];
const english = [
  { ...programme[1], id: 'deux', name: 'Two', criteria: [{ id: 'taux', name: 'Rate', kpi: 'availability' }] },
];
const good = { measurements: measurements('availability', '2026-10', [0.99]) };
const page = (partnerships: Partial<Partnership>[], locale: Locale = 'fr') =>
  programmePage(
    aContext(
      {
        kpis: [aKpi()],
        reference: { types: [], contractKinds: [], tools: [], programme },
        referenceTranslations: { en: { programme: english } },
        partnerships: partnerships.map((fields, index) => aPartnership({ id: `p${index}`, ...fields })),
      },
      locale,
    ),
  );
const said = (...args: Parameters<typeof page>) => plainSentence(page(...args).sentence);

describe('the programme', () => {
  it('M57 says that there is none, and what to write', () => {
    const none = programmePage(aContext());
    expect(plainSentence(none.sentence)).toBe('Aucun niveau n’est encore défini.');
    expect(none.next).toContain('reference/programme.yaml');
  });

  it('M57 says how many stand at the top and below the first level: none, one, some, all', () => {
    expect(said([])).toBe('Deux niveaux, zéro partenaire.');
    expect(said([good])).toBe('Deux niveaux, un partenaire. Il est au plus haut niveau.');
    expect(said([good, good], 'en')).toBe('Two levels, two partners. All are at the highest level.');
    expect(said([good, {}, { stage: 'awareness' }])).toBe(
      'Deux niveaux, trois partenaires. Un est au plus haut niveau. Un n’atteint pas encore le premier.',
    );
    expect(said([{}], 'en')).toBe('Two levels, one partner. None is at the highest level.');
  });

  it('M57 shows where each partner stands and what the next level needs, with the last figure', () => {
    const [partner] = page([{ measurements: measurements('availability', '2026-10', [0.97]) }]).partners;
    expect(partner).toMatchObject({
      level: 'Un',
      next: 'Deux',
      needs: [{ name: 'Taux', status: { word: 'À remplir' }, figure: '97\u00a0% en octobre\u00a02026' }],
    });
    expect(page([{}]).partners[0]?.needs[0]).toMatchObject({ status: { word: 'Sans donnée' }, figure: '' });
    expect(page([good]).partners[0]).toMatchObject({ next: 'Plus haut niveau atteint', needs: [] });
  });

  it('M57 speaks the language of the page, in French where it is not translated', () => {
    const [partner] = page([{}], 'en').partners;
    expect([partner?.level, partner?.next, partner?.needs[0]?.name]).toEqual(['Un', 'Two', 'Rate']);
  });
});
