import { describe, expect, it } from 'vitest';
import type { Locale } from '../../model/locale.ts';
import { aClause, aPartnershipType, condition } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { withPlainSpaces } from '../../testing/plain-spaces.ts';
import { requiredWhen, supposeCondition } from './clause-conditions.ts';

const clause = aClause();

const requiring = { types: [aPartnershipType({ requires: ['revision-partage'] })], contractKinds: [], tools: [] };

describe('requiredWhen', () => {
  it('names the types and the conditions in words', () => {
    const own = aClause({
      applies: [{ when: condition('stage from working-together') }, { when: condition('investment is set') }],
    });
    expect(withPlainSpaces(requiredWhen(aContext({ clauses: [own], reference: requiring }), own) ?? '')).toBe(
      'pour le type « Coentreprise » ; dès l’étape « Lancer » ; quand la fiche renseigne l’investissement',
    );
    expect(requiredWhen(aContext({ clauses: [own], reference: requiring }, 'en'), own)).toBe(
      'for the type “Coentreprise”; from stage “Working together”; when the record fills in the investment',
    );
  });

  it.each([
    ['stage is working-together', 'à l’étape « Lancer »', 'at stage “Working together”'],
    ['country is ES', 'pour le pays ES', 'for the country ES'],
    ['scope.data-sharing is true', 'quand des données sont partagées', 'when data are shared'],
    ['scope.co-development is true', 'quand on développe ensemble', 'when something is developed together'],
    ['scope.exclusivity is true', 'quand une exclusivité est donnée', 'when an exclusivity is given'],
    [
      'scope.amount at least 5000 EUR',
      'quand le montant annuel atteint 5 000 €',
      'when the yearly amount reaches €5,000',
    ],
    ['kpis.weight at most 3', 'quand « kpis.weight » ne dépasse pas 3', 'when “kpis.weight” is no more than 3'],
    ['kpis.target at least 98.5 %', 'quand « kpis.target » atteint 98,5 %', 'when “kpis.target” reaches 98.5%'],
  ])('M13 says « %s » in words', (written, french, english) => {
    const own = aClause({ applies: [{ when: condition(written) }] });
    const told = (locale: Locale) => withPlainSpaces(requiredWhen(aContext({ clauses: [own] }, locale), own) ?? '');
    expect(told('fr')).toBe(french);
    expect(told('en')).toBe(english);
  });

  it('is absent when nothing requires the clause', () => {
    expect(requiredWhen(aContext({ clauses: [clause] }), clause)).toBeUndefined();
  });
});

describe('supposeCondition', () => {
  it.each([
    ['pooled is set', 'la fiche renseigne les ressources mises en commun', 'the record fills in the pooled resources'],
    ['roi is not set', 'la fiche ne renseigne pas « roi »', 'the record does not fill in “roi”'],
    ['type is joint-venture', 'le type est « Coentreprise »', 'the type is “Coentreprise”'],
    ['stage is working-together', 'l’étape est « Lancer »', 'the stage is “Working together”'],
    ['stage from working-together', 'l’étape « Lancer » est atteinte', 'stage “Working together” is reached'],
    ['country is ES', 'le pays est ES', 'the country is ES'],
    ['conflict is open', 'un conflit est ouvert', 'a conflict is open'],
    ['scope.data-sharing is true', 'des données sont partagées', 'data are shared'],
    ['scope.amount at least 5000 EUR', 'le montant annuel atteint 5 000 €', 'the yearly amount reaches €5,000'],
  ])('says « %s » so that it follows “if”', (written, french, english) => {
    const told = (locale: Locale) =>
      withPlainSpaces(supposeCondition(aContext({ reference: requiring }, locale), condition(written)));
    expect(told('fr')).toBe(french);
    expect(told('en')).toBe(english);
  });
});
