import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../../src/i18n/words.ts';
import type { Partnership, Playbook } from '../../../src/model/playbook.ts';
import { aCandidate, aContact } from '../../../src/testing/builders.ts';
import { messagesOf } from '../../../src/views/help/message-reference.ts';
import { emptyPlaybook } from '../../../src/model/empty-playbook.ts';
import { listSecrets } from './confidential.ts';
import { normaliseText } from './normalised-text.ts';

const prose = { type: 'root' as const, children: [] };

function partnership(id: string, fields: Partial<Partnership> = {}): Partnership {
  return {
    id,
    title: `Titre ${id}`,
    type: 'supplier',
    stage: 'awareness',
    parties: [{ id: 'valbrune', name: 'Valbrune' }],
    shared: [],
    measurements: [],
    journal: [],
    reviews: [],
    language: 'fr',
    translations: {},
    file: `partnerships/${id}/index.mdx`,
    prose,
    ...fields,
  };
}

function playbook(fields: Partial<Playbook> = {}): Playbook {
  return { ...emptyPlaybook({ schemaVersion: 1, organisation: { id: 'valbrune', name: 'Valbrune' } }), ...fields };
}

const texts = (whole: Playbook, edition: Playbook) => listSecrets(whole, edition).map((secret) => secret.text);

describe('the secrets of an edition', () => {
  it('are the ids and titles of the partnerships it does not show, former ids too', () => {
    const shown = partnership('boucle');
    const hidden = partnership('gamme-sillage', { formerly: ['atlas'] });
    const secrets = listSecrets(playbook({ partnerships: [shown, hidden] }), playbook({ partnerships: [shown] }));
    expect(secrets.map(({ text, onlyAsPath }) => [text, onlyAsPath])).toEqual([
      ['gamme-sillage', false],
      ['atlas', true],
      ['titre gamme-sillage', false],
    ]);
  });

  it('are the hidden passages of what it does show, and say where they come from', () => {
    const passage = 'La marge tombe si le partenaire retarde encore la pose.';
    const whole = playbook({ partnerships: [partnership('boucle', { summary: passage })] });
    const edition = playbook({ partnerships: [partnership('boucle')] });
    expect(listSecrets(whole, edition)).toEqual([
      { text: passage.toLowerCase(), source: 'partnerships/boucle/index.mdx', onlyAsPath: false },
    ]);
  });

  it('are the names of hidden people and parties', () => {
    const parties = [
      { id: 'valbrune', name: 'Valbrune' },
      { id: 'quillard', name: 'Quillard Frères' },
    ];
    const whole = playbook({
      people: [{ id: 'agathe-quillard', name: 'Agathe Quillard' }],
      partnerships: [partnership('gamme-sillage', { parties })],
    });
    expect(texts(whole, playbook())).toEqual(
      expect.arrayContaining(['agathe quillard', 'agathe-quillard', 'quillard frères']),
    );
  });

  it('M08 M11 are the names of candidates and of the contacts of the network', () => {
    const whole = playbook({
      candidates: [aCandidate({ title: 'Tonnellerie Marsac' })],
      network: [aContact({ name: 'Ondine Sarrel' })],
    });
    expect(texts(whole, playbook())).toEqual(expect.arrayContaining(['tonnellerie marsac', 'ondine sarrel']));
  });

  it('are none of the words that the edition says itself', () => {
    const shared = partnership('boucle', { title: 'Boucle', summary: 'Un passage que tous peuvent lire en entier.' });
    const hidden = partnership('x-y', { title: 'Boucle', summary: 'Un passage que tous peuvent lire en entier.' });
    expect(texts(playbook({ partnerships: [shared, hidden] }), playbook({ partnerships: [shared] }))).toEqual(['x-y']);
  });

  it('M13 M54 are not the middle of a sentence that it shows, from the comma that follows a blank of another', () => {
    const shown = partnership('boucle', { summary: 'Le taux, mesuré dans les conditions de l’article 3, baisse.' });
    const hidden = (text: string) => partnership('gamme-sillage', { title: 'Le taux', summary: text });
    const told = (text: string) =>
      texts(playbook({ partnerships: [shown, hidden(text)] }), playbook({ partnerships: [shown] })).includes(
        normaliseText(text),
      );
    expect(told(', mesuré dans les conditions de l’article')).toBe(false);
    expect(told('mesuré dans les conditions de l’article')).toBe(false);
    expect(told(', mesuré dans les conditions de l’arti')).toBe(true);
    expect(told('aux, mesuré dans les conditions de l’article')).toBe(true);
  });

  it('are not the words of a cadence that it shows, though a hidden text says them too', () => {
    const hidden = partnership('x-y', { summary: 'Toutes les deux semaines' });
    const everyTwoWeeks = partnership('boucle', {
      review: { owner: 'claire-aubrac', every: { count: 2, unit: 'week' } },
    });
    const of = (shown: Partnership) =>
      texts(playbook({ partnerships: [shown, hidden] }), playbook({ partnerships: [shown] }));
    expect(of(everyTwoWeeks)).not.toContain('toutes les deux semaines');
    expect(of(partnership('boucle'))).toContain('toutes les deux semaines');
  });

  it.each([
    ['the help of a field', 'Les questions à se poser avant de s’engager.'],
    ['a fixed word of the interface', wordsFor('fr').help.figures.none],
    ['a message of the help', messagesOf('prose', 'en')[0]?.hint ?? ''],
  ])('are not what the product itself prints everywhere, though a hidden text says it too: %s', (_, printed) => {
    const other = `${printed} Ici.`;
    const found = texts(
      playbook({ partnerships: [partnership('x-y', { 'not-pooled': [printed, other] })] }),
      playbook(),
    );
    expect(found).not.toContain(normaliseText(printed));
    expect(found).toContain(normaliseText(other));
  });

  it('are none at all when the edition shows everything', () => {
    const all = playbook({
      partnerships: [partnership('boucle', { summary: 'Une phrase assez longue pour être un passage.' })],
    });
    expect(listSecrets(all, all)).toEqual([]);
  });
});
