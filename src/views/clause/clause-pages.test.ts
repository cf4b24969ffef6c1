import { describe, expect, it } from 'vitest';
import type { Locale } from '../../model/locale.ts';
import type { Playbook } from '../../model/playbook.ts';
import {
  aClause,
  aContract,
  aPartnership,
  aPartnershipType,
  aPinnedClause,
  aPlaybook,
  condition,
  day,
  duration,
  triggerRule,
} from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { proseOf } from '../../testing/prose.ts';
import { withPlainSpaces } from '../../testing/plain-spaces.ts';
import { plainSentence } from '../ui/sentence.ts';
import { clauseCatalogue } from './clause-catalogue.ts';
import { requiredWhen, supposeCondition } from './clause-conditions.ts';
import { clausePage } from './clause-page.ts';
import { clauseSections } from './clause-sections.ts';
import { variableTable, writeVariable } from './clause-variables.ts';

const clause = aClause();
const requiring = { types: [aPartnershipType({ requires: ['revision-partage'] })], contractKinds: [], tools: [] };
const holding = (id: string, title: string, pin = aPinnedClause()) =>
  aPartnership({ id, title, contracts: [aContract({ clauses: [pin] })] });

describe('a clause in a partner edition, which is told neither when it is required nor how far it may go', () => {
  const variables = { plafond: { type: 'amount' as const, label: 'Plafond annuel' } };
  const approved = aClause({ variables, status: 'approved' });
  const { status: _, approved: __, ...told } = approved;
  const edition = { id: 'norecia', party: 'norecia' };
  const viewOf = (fields: Partial<Playbook>) =>
    clausePage(aContext({ clauses: [approved], ...fields }), fields.clauses?.[0] ?? approved);
  const shared = { edition, clauses: [told] };

  it('M13 is no draft for want of an approval that is not told', () => {
    expect(viewOf({}).badges[0]).toEqual({ text: 'Approuvée, version 1.0', tone: 'ok' });
    expect(viewOf({ clauses: [told] }).badges[0]).toEqual({ text: 'Brouillon, version 1.0' });
    expect(viewOf(shared).badges[0]).toEqual({ text: 'Version 1.0' });
  });

  it('M14 is neither unused nor never required for want of contracts and rules that are not told', () => {
    const said = (fields: Partial<Playbook>) => {
      const { sentence, usedBy, definitions } = viewOf(fields);
      const required = definitions.some(({ term }) => term === 'Exigée');
      return [plainSentence(sentence).includes('Aucun contrat'), usedBy !== undefined, required];
    };
    expect(said({})).toEqual([true, true, true]);
    expect(said(shared)).toEqual([false, false, false]);
    const used = { ...shared, partnerships: [holding('a', 'A')] };
    expect(plainSentence(viewOf(used).sentence)).toContain('Elle est en vigueur dans un partenariat.');
    expect(viewOf(used).usedBy?.uses).toHaveLength(1);
  });

  it('M13 shows its blanks by their names alone', () => {
    const cellsOf = (fields: Partial<Playbook>) =>
      variableTable(aContext(fields), approved)?.rows.map(({ cells }) => cells.length);
    expect(cellsOf({})).toEqual([4]);
    expect(cellsOf({ edition })).toEqual([1]);
    expect(variableTable(aContext({ edition }), approved)?.columns).toHaveLength(1);
  });

  it('M14 stands in a library that says nothing of where it is required', () => {
    const view = clauseCatalogue(aContext({ ...shared, partnerships: [holding('a', 'A')] }));
    expect(plainSentence(view.sentence)).toBe('Une clause dans la bibliothèque.');
    expect(view.table?.columns.map(({ label }) => label)).toEqual([
      'Clause',
      'Famille',
      'Version',
      'Portée',
      'En vigueur',
      'Autres',
    ]);
    expect(view.table?.rows.map(({ cells }) => cells.length)).toEqual([6]);
  });
});

describe('the sentence of the clause library (M13, M14)', () => {
  const said = (playbook: Playbook, locale: Locale = 'fr') =>
    withPlainSpaces(plainSentence(clauseCatalogue(aContext(playbook, locale)).sentence));

  it('says that it is empty', () => {
    expect(said(aPlaybook())).toContain('La bibliothèque ne contient encore aucune clause.');
    expect(said(aPlaybook(), 'en')).toContain('The library holds no clause yet.');
  });

  it('says that all those required are covered', () => {
    const playbook = aPlaybook({ clauses: [clause], reference: requiring, partnerships: [holding('a', 'A')] });
    expect(said(playbook)).toBe('Une clause dans la bibliothèque. Toutes celles qui sont exigées sont couvertes.');
  });

  it('names the one that is required and not covered', () => {
    const playbook = aPlaybook({
      clauses: [clause, aClause({ id: 'sortie', title: 'Sortie' })],
      reference: requiring,
      partnerships: [aPartnership()],
    });
    expect(said(playbook)).toBe(
      'Deux clauses dans la bibliothèque. Une est exigée sans être couverte dans un partenariat au moins : « Révision du partage des revenus ».',
    );
    expect(said(playbook, 'en')).toBe(
      'Two clauses in the library. One is required and not covered in at least one partnership: “Révision du partage des revenus”.',
    );
  });

  it('M44 asks for nothing in a relation that is over', () => {
    const over = aPartnership({
      stage: 'exit',
      contracts: [aContract({ clauses: [aPinnedClause()], ends: day('2026-10-31') })],
    });
    expect(said(aPlaybook({ clauses: [clause], reference: requiring, partnerships: [over] }))).toBe(
      'Une clause dans la bibliothèque. Toutes celles qui sont exigées sont couvertes.',
    );
  });

  it('says that a clause is signed in another version', () => {
    const playbook = aPlaybook({
      clauses: [aClause({ version: '1.2' })],
      reference: requiring,
      partnerships: [holding('a', 'A')],
    });
    expect(said(playbook)).toContain(
      'Une est signée quelque part dans une autre version que celle de la bibliothèque.',
    );
  });
});

describe('clausePage (M14)', () => {
  it('says where it is in force and where it is required and not covered', () => {
    const playbook = aPlaybook({
      clauses: [clause],
      reference: requiring,
      partnerships: [holding('a', 'A'), aPartnership({ id: 'b', title: 'B' })],
    });
    expect(withPlainSpaces(plainSentence(clausePage(aContext(playbook), clause).sentence))).toContain(
      'Elle est en vigueur dans un partenariat. Elle est exigée sans être couverte dans un partenariat : « B ».',
    );
    expect(withPlainSpaces(plainSentence(clausePage(aContext(playbook, 'en'), clause).sentence))).toContain(
      'It is in force in one partnership. It is required and not covered in one partnership: “B”.',
    );
  });

  it('says that no contract holds it', () => {
    expect(plainSentence(clausePage(aContext({ clauses: [clause] }), clause).sentence)).toContain(
      'Aucun contrat ne la porte encore.',
    );
  });

  it('reads in English its own summary, then the wording, marked as French', () => {
    const worded = aClause({
      prose: proseOf(
        '## Quand l’employer\n\nToujours.\n\n<Position tier="preferred" say="Parlons.">\n\nPartageons.\n\n</Position>',
      ),
      translations: {
        en: { title: 'Split', file: 'en/clauses/x.mdx', prose: proseOf('## When to use it\n\nAlways.') },
      },
    });
    const read = (locale: Locale, one = worded) => clausePage(aContext({ clauses: [one] }, locale), one);
    const english = read('en').prose;
    expect(english).not.toContain('Toujours.');
    expect(english.indexOf('Always.')).toBeLessThan(english.indexOf('The wording is French'));
    expect(english).toMatch(/<div class="wording" data-copy="" lang="fr">\s*<p>Partageons\.<\/p>/);
    expect(english).toContain('<span lang="fr">Parlons.</span>');
    expect(read('en').frame.untranslated).toBe(false);
    expect(read('fr').prose).toContain('Toujours.');
    expect(read('fr').prose).not.toContain('lang=');
  });

  it('says that the words it is searched by are French', () => {
    const sought = aClause({ keywords: ['partage'], synonyms: ['clé'] });
    const read = (locale: Locale) => clausePage(aContext({ clauses: [sought] }, locale), sought).definitions.at(-1);
    expect(read('en')).toEqual({ term: 'Keywords', text: 'partage, clé', lang: 'fr' });
    expect(read('fr')).not.toHaveProperty('lang');
  });

  it('says nothing of the wording where an English summary stands alone', () => {
    const bare = aClause({ translations: { en: { file: 'en/clauses/x.mdx', prose: proseOf('Always.') } } });
    const { prose } = clausePage(aContext({ clauses: [bare] }, 'en'), bare);
    expect(prose).not.toContain('The wording is French');
  });

  it('lists who uses it, what misses it first, with the version signed', () => {
    const current = aClause({ version: '1.2' });
    const playbook = aPlaybook({
      clauses: [current],
      reference: requiring,
      partnerships: [holding('a', 'A'), aPartnership({ id: 'b', title: 'B' })],
    });
    const uses = clausePage(aContext(playbook), current).usedBy?.uses ?? [];
    expect(uses.map((use) => use.partnership.text)).toEqual(['B', 'A']);
    expect(uses[0]?.statuses).toEqual([{ word: 'Absente', mark: 'bad', tone: 'bad' }]);
    expect(uses[1]?.statuses.map((status) => status.word)).toEqual([
      'Présente',
      'Version 1.0 signée, 1.2 en bibliothèque',
    ]);
  });

  it('links the clauses it requires, and names without a link one that is not there', () => {
    const linked = aClause({ requires: ['sortie', 'perdue'] });
    const playbook = aPlaybook({ clauses: [linked, aClause({ id: 'sortie', title: 'Sortie' })] });
    expect(clausePage(aContext(playbook), linked).relations[0]?.links).toEqual([
      { text: 'Sortie', href: '/clauses/sortie/' },
      { text: 'perdue' },
    ]);
  });
});

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

describe('the duties of a clause (M13)', () => {
  const days = (count: number) => ({ count, unit: 'day' }) as const;
  const months = (count: number) => ({ count, unit: 'month' }) as const;

  it.each([
    [{ within: days(10) }, 'sous 10 jours', 'within 10 days'],
    [{ every: months(6) }, 'chaque semestre', 'every half-year'],
    [
      { within: days(10), every: months(6) },
      'chaque semestre, sous 10 jours après la fin de la période',
      'every half-year, within 10 days of the end of the period',
    ],
    [{}, '–', '–'],
  ])('say their delay and their recurrence: %j', (time, french, english) => {
    const own = aClause({ obligations: [{ party: 'any', do: 'Remettre l’attestation', ...time }] });
    const told = (locale: Locale) =>
      clauseSections(aContext({ clauses: [own] }, locale), own).find(({ id }) => id === 'obligations')?.table?.rows[0]
        ?.cells[2];
    expect(withPlainSpaces(told('fr')?.text ?? '')).toBe(french);
    expect(withPlainSpaces(told('en')?.text ?? '')).toBe(english);
  });
});

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

describe('M14 writeVariable', () => {
  const context = aContext();
  it.each([
    ['rate', '97.5 %', '97,5 %'],
    ['rate', '97.25 %', '97,25 %'],
    ['rate', '3.125 %', '3,125 %'],
    ['number', '0.125', '0,125'],
    ['amount', '60000', '60 000 €'],
    ['duration', '3 years', '3 ans'],
    ['date', '2026-12-18', '18 décembre 2026'],
    ['text', '12', '12'],
    ['number', 'beaucoup', 'beaucoup'],
  ] as const)('%s %j reads %j', (type, value, text) => {
    expect(withPlainSpaces(writeVariable(context, value, { type, label: 'x' }))).toBe(text);
  });
});

describe('M14 variableTable', () => {
  it.each([
    [{ type: 'number', unit: 'jours', min: 1, max: 60 }, 'de 1 à 60 jours', '1 to 60 jours'],
    [{ type: 'number', min: 0, max: 6 }, 'de 0 à 6', '0 to 6'],
    [{ type: 'number', unit: 'heures', min: 2 }, 'au moins 2 heures', 'at least 2 heures'],
    [{ type: 'number', unit: 'heures', max: 48 }, 'au plus 48 heures', 'at most 48 heures'],
    [{ type: 'rate', min: 0.05, max: 0.1 }, 'de 5 % à 10 %', '5% to 10%'],
    [{ type: 'rate', min: 0.5, max: 0.9995 }, 'de 50 % à 99,95 %', '50% to 99.95%'],
    [{ type: 'number', unit: 'points', min: 0.125, max: 6 }, 'de 0,125 à 6 points', '0.125 to 6 points'],
    [{ type: 'number' }, '–', '–'],
  ] as const)('writes the unit of both bounds once: %j', (bounds, french, english) => {
    const own = aClause({ variables: { delai: { label: 'Délai', ...bounds } } });
    const told = (locale: Locale) =>
      withPlainSpaces(variableTable(aContext({ clauses: [own] }, locale), own)?.rows[0]?.cells[2]?.text ?? '');
    expect(told('fr')).toBe(french);
    expect(told('en')).toBe(english);
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
