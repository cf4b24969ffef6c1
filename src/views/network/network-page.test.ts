import { describe, expect, it } from 'vitest';
import type { Contact } from '../../model/contact.ts';
import { contactKinds } from '../../model/contact.ts';
import { projectEdition } from '../../editions/project-edition.ts';
import type { Locale } from '../../model/locale.ts';
import { indexDocument } from '../../search/index-document.ts';
import { aCandidate, aContact, aPartnership, aPlaybook, day } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { internalPaths } from '../page/internal-page.ts';
import { portfolioPage } from '../portfolio/portfolio.ts';
import { plainSentence } from '../ui/sentence.ts';
import { networkPage } from './network-page.ts';

const recent = day('2026-11-02');
const old = day('2025-11-02');
const view = (network: Contact[], locale: Locale = 'fr') => networkPage(aContext({ network }, locale));
const said = (network: Contact[], locale: Locale = 'fr') => plainSentence(view(network, locale).sentence);
const oneOfEach = (last: typeof recent) => contactKinds.map((kind) => aContact({ id: kind, kind, last }));

describe('the sentence of the network', () => {
  it('M11 says that nothing is described, and what to write', () => {
    expect(said([])).toBe('Le réseau n’est pas encore décrit.');
    expect(view([]).next).toContain('network.yaml');
  });

  it('M11 names the gaps, and says when there is none', () => {
    expect(said([aContact({ last: recent })])).toBe(
      'Un contact. Il manque un expert technique, un prescripteur et un partenaire possible. Aucune relation n’a refroidi.',
    );
    expect(said(oneOfEach(recent), 'en')).toBe(
      'Four contacts. Every kind has at least one contact. No relationship has gone cold.',
    );
  });

  it('M11 counts the relations gone cold: one, some, all', () => {
    expect(said([aContact({ last: old })])).toMatch(/La relation a refroidi\.$/);
    expect(said(oneOfEach(old))).toMatch(/Toutes les relations ont refroidi\.$/);
    expect(said([...oneOfEach(recent), aContact({ last: old })], 'en')).toMatch(/One relationship has gone cold\.$/);
  });

  it('M11 agrees what it says of the cold ones with how many they are', () => {
    const cold = (network: Contact[], locale: Locale = 'fr') => plainSentence(view(network, locale).cold.sentence);
    expect(cold([aContact({ last: old })])).toContain('ou froide de l’avis de qui la suit.');
    expect(cold(oneOfEach(old))).toContain('ou froides de l’avis de qui les suit.');
    expect(cold(oneOfEach(old), 'en')).toContain('or cold in the eyes of their keepers.');
  });

  it('M11 says when all that is left is to be removed', () => {
    expect(said([aContact({ 'keep-until': old })])).toBe(
      'Plus aucun contact à garder\u00a0: ceux qui restent sont à retirer.',
    );
  });
});

describe('the page of the network', () => {
  it('M11 names nobody whose data should be gone, and says where they stand', () => {
    const page = view([
      aContact({ 'keep-until': old, organisation: 'Atelier Ancien' }),
      aContact({ id: 'b', last: recent }),
    ]);
    expect(page.expired?.table.rows[0]?.cells[0]?.text).toBe('network.yaml, ligne\u00a07');
    expect(JSON.stringify(page)).not.toContain('Atelier Ancien');
  });

  it('M11 shows what was given first and the referrals received', () => {
    const given = [{ on: day('2026-01-10'), what: 'Étude' }];
    const referrals = [{ on: recent, what: 'Un client' }];
    expect(plainSentence(view([aContact({ given, referrals })]).gifts.sentence)).toBe(
      'Toutes les relations ont reçu pendant trois mois avant qu’on leur demande quoi que ce soit. Une recommandation reçue.',
    );
    expect(plainSentence(view([aContact({ last: recent })]).gifts.sentence)).toMatch(
      /^Aucune relation n’a encore reçu/,
    );
  });
});

describe('the privacy of the network', () => {
  const network = [aContact({ last: recent })];

  it('M11 is in no partner edition: neither its data, nor its page, nor a word of it in the portfolio', () => {
    const whole = aPlaybook({ network, candidates: [aCandidate()], partnerships: [aPartnership()] });
    const edition = projectEdition(whole, { id: 'norecia', party: 'norecia' });
    expect([edition.network, edition.candidates, edition.reference.programme]).toEqual([[], [], undefined]);
    expect(JSON.stringify(edition)).not.toContain('Solveig');
    const context = aContext(edition);
    expect(internalPaths(context, networkPage)).toEqual([]);
    expect(portfolioPage(context).ahead).toBeUndefined();
  });

  it('M11 names nobody in the portfolio', () => {
    expect(JSON.stringify(portfolioPage(aContext({ network })))).not.toContain('Solveig');
  });

  it('M11 is left out of the search index, whatever its page holds', () => {
    const html =
      '<html lang="fr"><title>Réseau – P</title><main data-kind="network" data-pagefind-body="true">Solveig</main>';
    expect(indexDocument('/reseau/', html, [])).toBeUndefined();
  });
});
