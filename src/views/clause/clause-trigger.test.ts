import { describe, expect, it } from 'vitest';
import type { Locale } from '../../model/locale.ts';
import { aClause, duration, triggerRule } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { withPlainSpaces } from '../../testing/plain-spaces.ts';
import { clauseSections } from './clause-sections.ts';

describe('what a figure triggers (M17)', () => {
  const measured = aClause({
    variables: {
      seuil: { type: 'rate', label: 'Seuil' },
      plafond: { type: 'amount', label: 'Plafond annuel' },
    },
    trigger: {
      effect: 'malus',
      formula: '(seuil - value) * 1000000',
      cap: { month: '20000', year: 'plafond' },
      'formal-notice': true,
      excludes: ['sortie', 'grève', 'other-party'],
    },
    examples: [
      {
        with: { seuil: '97.5 %', plafond: '60000', limit: '0.9' },
        values: { '2026-09': '97.2 %', '2026-10': '96.8 %' },
        for: duration('2 months'),
        gives: 7000,
      },
    ],
  });
  const context = (locale: Locale) =>
    aContext({ clauses: [measured, aClause({ id: 'sortie', title: 'Sortie' })] }, locale);
  const sectionOf = (id: string, locale: Locale = 'fr') =>
    clauseSections(context(locale), measured).find((section) => section.id === id);

  it('says the steps of its bands in words', () => {
    const banded = aClause({
      ...measured,
      trigger: { effect: 'malus', formula: 'plafond * max(10 % * below(value, seuil), 25 % * above(gap, 1 %))' },
    });
    const said = (locale: Locale) =>
      withPlainSpaces(
        clauseSections(context(locale), banded).find(({ id }) => id === 'trigger')?.lines?.[0]?.text ?? '',
      );
    expect(said('fr')).toBe(
      'plafond annuel × max(10 % × (1 si valeur < seuil, sinon 0) ; 25 % × (1 si écart au seuil > 1 %, sinon 0))',
    );
    expect(said('en')).toBe(
      'plafond annuel × max(10 % × (1 if value < seuil, else 0), 25 % × (1 if gap to the threshold > 1 %, else 0))',
    );
  });

  it('calls its functions as spreadsheets of the language do', () => {
    const stepped = aClause({
      ...measured,
      trigger: { effect: 'malus', formula: 'plafond * min(roundup(gap / 7), rounddown(gap), round(gap, 1))' },
    });
    const said = (locale: Locale) =>
      withPlainSpaces(
        clauseSections(context(locale), stepped).find(({ id }) => id === 'trigger')?.lines?.[0]?.text ?? '',
      );
    expect(said('fr')).toBe(
      'plafond annuel × min(arrondi.sup(écart au seuil ÷ 7) ; arrondi.inf(écart au seuil) ; arrondi(écart au seuil ; 1))',
    );
    expect(said('en')).toBe(
      'plafond annuel × min(roundup(gap to the threshold ÷ 7), rounddown(gap to the threshold), round(gap to the threshold, 1))',
    );
  });

  it('is written with the names of its blanks, the signs and the amounts of the language', () => {
    expect(sectionOf('trigger')?.lines?.map(({ text }) => withPlainSpaces(text))).toEqual([
      '(seuil − valeur) × 1 000 000',
      '20 000 € par mois, plafond annuel par année civile',
      'Oui',
      'Sortie, grève, fait de l’autre partie',
    ]);
    expect(sectionOf('trigger', 'en')?.lines?.[1]?.text).toBe('€20,000 per month, plafond annuel per calendar year');
  });

  it('M18 says the time that it leaves to cure', () => {
    const curable = aClause({
      ...measured,
      trigger: { effect: 'malus', 'formal-notice': true, cure: duration('30 days') },
    });
    const said = (locale: Locale) =>
      clauseSections(context(locale), curable)
        .find(({ id }) => id === 'trigger')
        ?.lines?.map(({ term, text }) => `${term}: ${withPlainSpaces(text)}`);
    expect(said('fr')).toEqual(['Mise en demeure: Oui', 'Délai pour remédier: 30 jours']);
    expect(said('en')).toEqual(['Formal notice: Yes', 'Time to cure: 30 days']);
  });

  it('M17 says that those who owe share its caps', () => {
    const shared = aClause({ ...measured, trigger: { effect: 'malus', 'shared-cap': true, cap: { year: '5000' } } });
    const said = (locale: Locale) => {
      const trigger = clauseSections(context(locale), shared).find(({ id }) => id === 'trigger');
      return withPlainSpaces(trigger?.lines?.[0]?.text ?? '');
    };
    expect(said('fr')).toBe('5 000 € par année civile, pour toutes les parties ensemble');
    expect(said('en')).toBe('€5,000 per calendar year, for all parties together');
  });

  it('M17 says that it carries over what its caps hold back', () => {
    const carrying = aClause({ ...measured, trigger: { effect: 'malus', 'carry-over': true, cap: { month: '500' } } });
    const said = (locale: Locale) => {
      const trigger = clauseSections(context(locale), carrying).find(({ id }) => id === 'trigger');
      return withPlainSpaces(trigger?.lines?.[0]?.text ?? '');
    };
    expect(said('fr')).toBe('500 € par mois ; ce qu’un plafond retient est reporté');
    expect(said('en')).toBe('€500 per month; what a cap holds back is carried over');
  });

  it('M17 says that it carries forward what is under zero', () => {
    const carrying = aClause({ ...measured, trigger: { effect: 'payment', 'carry-deficit': true } });
    const said = (locale: Locale) =>
      clauseSections(context(locale), carrying).find(({ id }) => id === 'trigger')?.lines?.[0];
    expect(said('fr')).toMatchObject({
      term: 'Sous zéro',
      text: 'ce que le calcul donne sous zéro est déduit des périodes suivantes, jusqu’à ce que ce soit comblé',
    });
    expect(said('en')).toMatchObject({
      term: 'Under zero',
      text: 'what the formula gives under zero is taken off the periods that follow, until it is made good',
    });
  });

  it('M19 says that it runs both ways', () => {
    const both = aClause({ ...measured, trigger: { effect: 'bonus', 'both-ways': true } });
    const said = (locale: Locale) =>
      clauseSections(context(locale), both)
        .find(({ id }) => id === 'trigger')
        ?.lines?.map(({ term, text }) => `${term}: ${withPlainSpaces(text)}`);
    expect(said('fr')).toEqual(['Dans les deux sens: sous zéro, l’autre partie doit la somme']);
    expect(said('en')).toEqual(['Both ways: under zero, the other party owes the sum']);
  });

  it('M19 says after how long it gives back what it cost', () => {
    const given = aClause({ ...measured, trigger: { effect: 'malus', 'earn-back': duration('3 months') } });
    const said = (locale: Locale) =>
      clauseSections(context(locale), given)
        .find(({ id }) => id === 'trigger')
        ?.lines?.map(({ term, text }) => `${term}: ${withPlainSpaces(text)}`);
    expect(said('fr')).toEqual(['Rendu: après 3 mois de suite dans les limites']);
    expect(said('en')).toEqual(['Given back: after 3 months in a row within the limits']);
  });

  it('caps by a formula with the names of its blanks', () => {
    const shared = aClause({
      ...measured,
      trigger: { effect: 'malus', cap: { period: '1500.5', year: 'min(5000, 10 % * plafond)' } },
    });
    const said = (locale: Locale) =>
      withPlainSpaces(
        clauseSections(context(locale), shared).find(({ id }) => id === 'trigger')?.lines?.[0]?.text ?? '',
      );
    expect(said('fr')).toBe('1 500,50 € par période, min(5 000 ; 10 % × plafond annuel) par année civile');
    expect(said('en')).toBe('€1,500.50 per period, min(5,000, 10 % × plafond annuel) per calendar year');
  });

  it('is shown by examples in words and figures of the language', () => {
    const cells = (locale: Locale) =>
      sectionOf('examples', locale)?.table?.rows[0]?.cells.map(({ text, sub }) =>
        withPlainSpaces([text, sub ?? ''].join('|')),
      );
    expect(cells('fr')).toEqual([
      'Seuil : 97,5 % ; Plafond annuel : 60 000 € ; seuil du déclencheur : 0,9|',
      'septembre 2026 : 97,2 % ; octobre 2026 : 96,8 %|franchissement de 2 mois',
      '7 000 €|',
    ]);
    expect(cells('en')?.[1]).toBe('September 2026: 97.2%; October 2026: 96.8%|breach of 2 months');
  });

  it('tells the earlier values that an example gives', () => {
    const examples = [{ before: { '2025': '98 %' }, values: { '2026': '97.2 %' }, for: duration('2 years'), gives: 7 }];
    const said = (locale: Locale) => {
      const sections = clauseSections(context(locale), aClause({ ...measured, examples }));
      return withPlainSpaces(sections.find(({ id }) => id === 'examples')?.table?.rows[0]?.cells[1]?.sub ?? '');
    };
    expect(said('fr')).toBe('auparavant, 2025 : 98 % ; franchissement de 2 ans');
    expect(said('en')).toBe('before, 2025: 98%; breach of 2 years');
  });

  it('says in which years an example counts, where they do not begin in January', () => {
    const examples = [{ values: { '2026-07': '9' }, year: 'yearly from july' as const, gives: 7 }];
    const said = (locale: Locale) => {
      const sections = clauseSections(context(locale), aClause({ ...measured, examples }));
      return sections.find(({ id }) => id === 'examples')?.table?.rows[0]?.cells[1]?.sub;
    };
    expect([said('fr'), said('en')]).toEqual(['année de juillet à juin', 'year July to June']);
  });

  it('says how long the breach lasts by the rule of the example, where it has one', () => {
    const lasting = (when: string, period = '2026-09') => {
      const examples = [{ when: triggerRule(when), values: { [period]: '97.2 %' }, gives: 7000 }];
      const sections = clauseSections(context('fr'), aClause({ ...measured, examples }));
      return withPlainSpaces(sections.find(({ id }) => id === 'examples')?.table?.rows[0]?.cells[1]?.sub ?? '');
    };
    expect(lasting('below floor for 2 months')).toBe('franchissement de 2 mois');
    expect(lasting('below floor for 2 periods', '2026-Q3')).toBe('franchissement de 6 mois');
    expect(lasting('below floor for 2 of 3 months')).toBe('');
    expect(lasting('below floor')).toBe('');
  });
});
