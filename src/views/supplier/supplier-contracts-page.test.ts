import { describe, expect, it } from 'vitest';
import type { Locale } from '../../model/locale.ts';
import type { Playbook } from '../../model/playbook.ts';
import { aChecklist, aChecklistItem, aContract, aPartnership, condition, day } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { plainSentence } from '../ui/sentence.ts';
import { supplierContractsPage } from './supplier-contracts-page.ts';

const kinds = [
  { id: 'spot', name: 'Achat ponctuel', summary: 'Une fois.', term: 'Court terme', commitment: 'Faible' },
  { id: 'equity', name: 'Prise de participation' },
];
const buying = (id: string, kind: string) =>
  aPartnership({
    id,
    title: id,
    type: 'supplier',
    contracts: [aContract({ instrument: 'supplier', title: 'Achats', kind })],
  });

function page(fields: Partial<Playbook> = {}, locale: Locale = 'fr') {
  return supplierContractsPage(
    aContext({ reference: { types: [], contractKinds: kinds, tools: [] }, ...fields }, locale),
  );
}
const said = (fields: Partial<Playbook> = {}, locale: Locale = 'fr') => plainSentence(page(fields, locale).sentence);

describe('the page that compares the kinds of supplier contract', () => {
  it('M19 opens with how many kinds there are and which the portfolio uses: none, one, several', () => {
    expect(said()).toBe(
      'Deux genres de contrat, du plus léger au plus engageant. Aucun contrat du portefeuille n’a encore de genre.',
    );
    expect(said({ partnerships: [buying('a', 'spot')] })).toContain(
      'Le seul contrat fournisseur du portefeuille est de genre «\u00a0achat ponctuel\u00a0».',
    );
    expect(said({ partnerships: [buying('a', 'spot'), buying('b', 'equity')] })).toContain(
      'Deux contrats fournisseur du portefeuille ont un genre.',
    );
    expect(said({}, 'en')).toBe(
      'Two kinds of contract, from the lightest to the most binding. No contract of the portfolio has a kind yet.',
    );
    expect(said({ partnerships: [buying('a', 'spot')] }, 'en')).toContain('is of kind “achat ponctuel”.');
    expect(said({ partnerships: [buying('a', 'spot'), buying('b', 'spot')] }, 'en')).toContain(
      'Two supplier contracts of the portfolio have a kind.',
    );
    const none = { reference: { types: [], contractKinds: [], tools: [] } };
    expect(said(none)).toBe('Aucun genre de contrat n’est inscrit dans reference/contract-kinds.yaml.');
    expect(said(none, 'en')).toBe('No kind of contract is listed in reference/contract-kinds.yaml.');
  });

  it('M19 puts the kinds side by side, with the contracts of each and a dash for what is not known', () => {
    const [spot, equity] = page({ partnerships: [buying('a', 'spot')] }).kinds;
    expect(spot).toMatchObject({
      summary: 'Une fois.',
      values: [
        { label: 'Durée', text: 'Court terme' },
        { label: 'Engagement', text: 'Faible' },
        { label: 'Souplesse', text: '–' },
        { label: 'Innovation', text: '–' },
      ],
      contracts: [{ text: 'a, Achats' }],
    });
    expect(spot?.contracts[0]?.href).toMatch(/^\/partenariats\/a\//);
    expect(equity?.contracts).toEqual([]);
  });

  it('M19 lists the rules of the supplier checklist with their conditions, and the texts with the day they were read', () => {
    const legal = [
      { ref: 'Code du travail, art. L. 8222-1', read: day('2026-10-01'), note: 'À faire vérifier par un avocat.' },
    ];
    const items = [
      aChecklistItem({ id: 'kind', do: 'Choisir le genre', why: 'Sans lui, rien', evidence: 'Note' }),
      aChecklistItem({
        id: 'vigilance',
        do: 'Contrôler',
        when: condition('contracts.amount at least 5000 EUR'),
        legal,
      }),
    ];
    const checklists = [
      aChecklist({ id: 'achats', title: 'Achats', occasion: 'supplier-contract', items }),
      aChecklist({ id: 'autre', items: [aChecklistItem({ do: 'Ailleurs' })] }),
    ];
    const { rules, legal: texts } = page({ checklists });
    expect(plainSentence(rules?.sentence ?? [])).toBe(
      'Deux règles\u202f; chaque contrat ne garde que celles qui le concernent.',
    );
    expect(rules?.table.rows.map(({ cells }) => cells)).toEqual([
      [{ text: 'Choisir le genre', sub: 'Sans lui, rien' }, { text: 'Toujours' }, { text: 'Note' }],
      [{ text: 'Contrôler' }, { text: 'quand le montant du contrat atteint 5\u202f000\u00a0€' }, { text: '–' }],
    ]);
    expect(rules?.checklists).toEqual([
      { text: 'Ouvrir le modèle de checklist «\u00a0Achats\u00a0»', href: '/checklists/achats/' },
    ]);
    expect(plainSentence(texts?.sentence ?? [])).toBe(
      'Un texte lu pour préparer la discussion. Ce n’est pas un avis juridique\u00a0: un avocat doit les vérifier.',
    );
    expect(texts?.table.rows[0]?.cells).toEqual([
      { text: 'Contrôler' },
      { text: 'Code du travail, art. L. 8222-1', sub: 'À faire vérifier par un avocat.' },
      { text: '1er\u00a0oct. 2026' },
    ]);
  });

  it('M19 says nothing of rules or texts where no checklist is written for suppliers', () => {
    expect(page()).not.toHaveProperty('rules');
    expect(page()).not.toHaveProperty('legal');
  });
});
