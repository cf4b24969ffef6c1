import { describe, expect, it } from 'vitest';
import { aClause, aPartnership, aPlaybook, condition, day } from '../../testing/builders.ts';
import { proseOf } from '../../testing/component-prose.ts';
import { markWritten } from './written-passages.ts';

const clause = aClause({
  title: 'Révision du partage',
  obligations: [{ party: 'any', do: 'Ouvrir la renégociation', evidence: 'Convocation' }],
  applies: [{ when: condition('type is joint-venture') }],
  legal: [{ ref: 'Code du travail, art. 2', read: day('2026-10-01'), note: 'À vérifier.' }],
  variables: { delai: { type: 'duration', label: 'Délai', default: '6 months' } },
  keywords: ['partage', 'renégociation de la clé'],
  prose: proseOf({ type: 'text', value: 'Les parties se parlent.' }),
  translations: {
    en: {
      title: 'Revision of the split',
      file: 'en/clauses/x.mdx',
      prose: proseOf({ type: 'text', value: 'Both talk.' }),
      legal: [{ ref: 'Code du travail, art. 2', note: 'To be checked.' }],
    },
  },
});
const partnership = aPartnership({ title: 'Boucle chaude', summary: 'Chaleur perdue, rendue.' });
const playbook = aPlaybook({ clauses: [clause], partnerships: [partnership] });
const page = (main: string) => `<html><title>Ouvrir la renégociation</title><main>${main}</main></html>`;

describe('M55 what stays in French on an English page', () => {
  it.each([
    'Ouvrir la renégociation',
    'Convocation',
    'Les parties se parlent.',
    'Chaleur perdue, rendue.',
    'Révision du partage',
    'Code du travail, art. 2',
  ])('is marked wherever it stands: %s', (text) => {
    expect(markWritten(page(`<p>${text}</p>`), playbook, 'en')).toBe(page(`<p lang="fr">${text}</p>`));
  });

  it('is nothing that programs read: a condition, a duration, what a page is sought by', () => {
    for (const text of ['type is joint-venture', '6 months', 'renégociation de la clé'])
      expect(markWritten(page(`<p>${text}</p>`), playbook, 'en')).toBe(page(`<p>${text}</p>`));
  });

  it.each([
    'Revision of the split',
    'Both talk.',
    'To be checked.',
    'Joint venture',
    partnership.parties[0]?.name ?? '',
  ])('is neither a translation, nor a word of the interface, nor a name: %s', (text) => {
    expect(markWritten(page(`<p>${text}</p>`), playbook, 'en')).toBe(page(`<p>${text}</p>`));
  });

  it('is English on a French page of a playbook written in English, whose English pages say nothing', () => {
    const english = { ...playbook, language: 'en' as const };
    expect(markWritten(page('<p>Convocation</p>'), english, 'fr')).toBe(page('<p lang="en">Convocation</p>'));
    expect(markWritten(page('<p>Convocation</p>'), english, 'en')).toBe(page('<p>Convocation</p>'));
  });

  it('is not looked for in a page in French, nor in what is no page', () => {
    expect(markWritten(page('<p>Convocation</p>'), playbook, 'fr')).toBe(page('<p>Convocation</p>'));
    expect(markWritten('Convocation', playbook, 'en')).toBe('Convocation');
  });
});
