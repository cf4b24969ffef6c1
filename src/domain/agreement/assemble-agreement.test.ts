import { describe, expect, it } from 'vitest';
import type { ClauseVariable } from '../../model/clause.ts';
import type { Contract, PinnedClause } from '../../model/contract.ts';
import type { Numbering } from '../../model/numbering.ts';
import type { Partnership } from '../../model/playbook.ts';
import { aClause, aContract, aPartnership } from '../../testing/builders.ts';
import { proseOf } from '../../testing/prose.ts';
import type { Agreement, AgreementBlock, AgreementRun } from './agreement.ts';
import { assembleAgreement } from './assemble-agreement.ts';
import type { ClauseText } from './clause-wording.ts';

interface Written {
  readonly title?: string;
  readonly wording: string;
  readonly fallback?: string;
  readonly variables?: Readonly<Record<string, ClauseVariable>>;
  readonly binding?: 'binding' | 'indicative' | 'depends';
}

/**
 * The agreement of clauses written in a test, pinned in order at version 1.0; `pins` says what
 * the contract adds to each.
 */
function assembled(
  clauses: Readonly<Record<string, Written | string>>,
  {
    pins = {},
    numbering = 'decimal',
    partnership = {},
    contract = {},
  }: {
    pins?: Readonly<Record<string, Partial<PinnedClause>>>;
    numbering?: Numbering;
    partnership?: Partial<Partnership>;
    contract?: Partial<Contract>;
  } = {},
): Agreement {
  const texts = new Map(Object.entries(clauses).map(([id, written]) => [id, textOf(id, written)]));
  return assembleAgreement({
    partnership: aPartnership(partnership),
    contract: aContract({
      clauses: Object.keys(clauses).map((id) => ({ clause: { id, version: '1.0' }, ...pins[id] })),
      ...contract,
    }),
    numbering,
    textOf: ({ id, version }) => (version === '1.0' ? texts.get(id) : undefined),
  });
}

function textOf(id: string, written: Written | string): ClauseText {
  const {
    title = id,
    wording,
    fallback,
    variables,
    binding,
  } = typeof written === 'string' ? { wording: written } : written;
  const positions = [
    `<Position tier="preferred">\n\n${wording}\n\n</Position>`,
    fallback === undefined ? '' : `<Position tier="fallback-1">\n\n${fallback}\n\n</Position>`,
  ];
  return aClause({
    id,
    title,
    version: '1.0',
    prose: proseOf(positions.join('\n\n')),
    ...(variables && { variables }),
    ...(binding && { binding }),
  });
}

function words(runs: readonly AgreementRun[]): string {
  return runs
    .map((run) => {
      if (run.kind === 'text') return run.text;
      if (run.kind === 'break') return ' / ';
      return run.kind === 'blank' ? `{${run.blank.value ?? run.blank.name}}` : `§${run.citation ?? '?'}`;
    })
    .join('');
}

function lines(blocks: readonly AgreementBlock[] | undefined): string[] {
  return (blocks ?? []).flatMap((block) => {
    if (block.kind === 'table') return block.rows.map((row) => row.cells.map(words).join(' | '));
    const sign = { paragraph: '', heading: '# ', bullet: '- ', 'sub-clause': '' }[block.kind];
    return [`${block.kind === 'sub-clause' ? `${block.number} ` : sign}${words(block.runs)}`];
  });
}

const printed = (agreement: Agreement) =>
  agreement.articles.flatMap((article) => [`${article.number}. ${article.title}`, ...lines(article.blocks)]);

const seuil: ClauseVariable = { type: 'rate', label: 'Seuil' };

describe('M13 an assembled agreement', () => {
  it('numbers articles from 1 in the order of the contract, and their sub-clauses below them', () => {
    expect(
      printed(
        assembled({
          objet:
            'Les parties coopèrent.\n\n1. Elles se voient.\n2. Elles s’écrivent :\n   1. chaque mois,\n   2. chaque an.\n',
          duree: '1. Trois ans.',
        }),
      ),
    ).toEqual([
      '1. objet',
      'Les parties coopèrent.',
      '1.1 Elles se voient.',
      '1.2 Elles s’écrivent :',
      '1.2.1 chaque mois,',
      '1.2.2 chaque an.',
      '2. duree',
      '2.1 Trois ans.',
    ]);
  });

  it('may turn to letters below the first level', () => {
    const agreement = assembled(
      { objet: '1. Ils :\n   1. lisent,\n      1. le soir,\n   2. écrivent.' },
      { numbering: 'letters' },
    );
    expect(printed(agreement)).toEqual(['1. objet', '1.1 Ils :', '(a) lisent,', '(i) le soir,', '(b) écrivent.']);
  });

  it('is numbered as the example that the contract gives, and cites by those numbers', () => {
    const wording =
      '1. Ils :\n   1. lisent :\n      1. le jour,\n      2. [[#soir]]le soir :\n         1. assis.\n\nVoir [[§ #soir]].';
    expect(printed(assembled({ objet: wording }, { numbering: '1.1.1 a) i)' }))).toEqual([
      '1. objet',
      '1.1 Ils :',
      '1.1.1 lisent :',
      'a) le jour,',
      'b) le soir :',
      'i) assis.',
      'Voir §1.1.1\u00a0b).',
    ]);
  });

  it('numbers an article otherwise than the contract where its pin says so', () => {
    const agreement = assembled(
      { objet: '1. Un.', annexe: '1. Deux :\n   1. trois.' },
      { pins: { objet: { article: '9' }, annexe: { article: 'Annexe A', numbering: '1 1. a)' } } },
    );
    expect(printed(agreement)).toEqual(['9. objet', '9.1 Un.', 'Annexe A. annexe', '1. Deux :', 'a) trois.']);
  });

  it('continues the numbers of an article after a paragraph, and keeps bullets, headings and tables', () => {
    const wording =
      '1. Un.\n\nEntre deux.\n\n1. Deux.\n\n- puce\n\n### Titre\n\n| A | B |\n| - | - |\n| [[seuil]] | b |\n';
    expect(
      printed(
        assembled({ objet: { wording, variables: { seuil } } }, { pins: { objet: { with: { seuil: '97 %' } } } }),
      ),
    ).toEqual(['1. objet', '1.1 Un.', 'Entre deux.', '1.2 Deux.', '- puce', '# Titre', 'A | B', '{97 %} | b']);
  });

  it('never gives two sub-clauses one number, whatever surrounds their lists', () => {
    const wording =
      '1. Un.\n   - puce\n     1. Un un.\n   1. Un deux.\n\n> 1. Deux.\n\n- puce\n  1. Trois.\n\n1. Quatre.\n   1. Quatre un.\n      1. Profond.';
    expect(printed(assembled({ objet: wording }))).toEqual([
      '1. objet',
      '1.1 Un.',
      '- puce',
      '1.1.1 Un un.',
      '1.1.2 Un deux.',
      '1.2 Deux.',
      '- puce',
      '1.3 Trois.',
      '1.4 Quatre.',
      '1.4.1 Quatre un.',
      '1.4.1.1 Profond.',
    ]);
  });

  it('keeps the ends of lines within a paragraph, and the weight of what is filled in or cited', () => {
    const { articles } = assembled({
      objet: { wording: 'Adresse :\\\nRue **de [[seuil]], [[§ objet]]**.', variables: { seuil } },
    });
    const [block] = articles[0]?.blocks ?? [];
    expect(block?.kind === 'paragraph' && block.runs).toMatchObject([
      { kind: 'text', text: 'Adresse :' },
      { kind: 'break' },
      { kind: 'text', text: 'Rue ' },
      { kind: 'text', text: 'de ', strong: true },
      { kind: 'blank', strong: true },
      { kind: 'text', text: ', ', strong: true },
      { kind: 'reference', citation: '1', strong: true },
      { kind: 'text', text: '.' },
    ]);
  });

  it('keeps the paragraphs that follow a numbered item within it', () => {
    const { articles } = assembled({ objet: '1. Un.\n\n   Suite.\n\n2. Deux.' });
    expect(articles[0]?.blocks.map((block) => [block.kind, block.depth])).toEqual([
      ['sub-clause', 1],
      ['paragraph', 1],
      ['sub-clause', 1],
    ]);
  });

  it('keeps emphasis and the address of links', () => {
    const { articles } = assembled({ objet: 'Un **mot** *fort*, [ici](https://exemple.invalid).' });
    const [block] = articles[0]?.blocks ?? [];
    expect(block?.kind === 'paragraph' && block.runs).toEqual([
      { kind: 'text', text: 'Un ' },
      { kind: 'text', text: 'mot', strong: true },
      { kind: 'text', text: ' ' },
      { kind: 'text', text: 'fort', emphasis: true },
      { kind: 'text', text: ', ' },
      { kind: 'text', text: 'ici', href: 'https://exemple.invalid' },
      { kind: 'text', text: '.' },
    ]);
  });

  it('prints a heading with its blank, a list three deep and a table within an item, each where it stands', () => {
    const wording =
      '### Durée de [[seuil]]\n\n1. Un\n   1. deux\n      - trois\n\n   | A | B |\n   | - | - |\n   | [[seuil]] | b |\n\n   Suite.';
    const agreement = assembled({ a: { wording, variables: { seuil } } }, { pins: { a: { with: { seuil: '9' } } } });
    expect(printed(agreement)).toEqual([
      '1. a',
      '# Durée de {9}',
      '1.1 Un',
      '1.1.1 deux',
      '- trois',
      'A | B',
      '{9} | b',
      'Suite.',
    ]);
  });

  it('takes the position obtained, the preferred one where none is said', () => {
    const clause = { wording: 'Préférée.', fallback: 'Repli.' };
    expect(printed(assembled({ a: clause }))).toEqual(['1. a', 'Préférée.']);
    expect(printed(assembled({ a: clause }, { pins: { a: { position: 'fallback-1' } } }))).toEqual(['1. a', 'Repli.']);
  });

  it('bears the numbers of the signed document where it numbers every clause, each differently', () => {
    const clauses = { a: '1. Un.', b: '1. Deux.' };
    const numbersWith = (a?: string, b?: string) =>
      assembled(clauses, { pins: { a: { ...(a && { article: a }) }, b: { ...(b && { article: b }) } } }).articles.map(
        ({ number }) => number,
      );
    expect(numbersWith('9', '10.1')).toEqual(['9', '10.1']);
    expect(numbersWith('9')).toEqual(['1', '2']);
    expect(numbersWith('9', '9')).toEqual(['1', '2']);
  });

  it('stands in the order of those numbers, whatever the order of the clauses', () => {
    const { articles, blanks } = assembled(
      { a: { wording: '1. [[seuil]].', variables: { seuil } }, b: { wording: '1. [[seuil]].', variables: { seuil } } },
      { pins: { a: { article: '10', with: { seuil: '1' } }, b: { article: '9.2', with: { seuil: '2' } } } },
    );
    expect(articles.map(({ number, clause }) => [number, clause])).toEqual([
      ['9.2', 'b'],
      ['10', 'a'],
    ]);
    expect(blanks.map(({ value }) => value)).toEqual(['2', '1']);
  });

  it('leaves a waived clause out, and says so', () => {
    const waiver = { by: 'ines-morvan', reason: 'Aucun client commun' };
    const agreement = assembled({ a: 'Un.', b: 'Deux.' }, { pins: { a: { waiver } } });
    expect([printed(agreement), agreement.waived]).toEqual([['1. b', 'Deux.'], ['a']]);
  });
});

describe('M13 cross-references', () => {
  const clauses = {
    objet: 'Voir [[§ rupture]] et [[§ rupture#preavis]].',
    rupture: '1. On part.\n2. [[#preavis]]Trois mois avant.\n3. Sauf [[§ #preavis]].',
  };

  it('cite the number that an article or a labelled sub-clause has here', () => {
    expect(printed(assembled(clauses))).toEqual([
      '1. objet',
      'Voir §2 et §2.2.',
      '2. rupture',
      '2.1 On part.',
      '2.2 Trois mois avant.',
      '2.3 Sauf §2.2.',
    ]);
  });

  it('stand before a parenthesis without being taken for links, as do blanks', () => {
    const wording = 'Voir [[§ rupture#preavis]](c), [[seuil]](par an) et [un lien](https://exemple.invalid).';
    const agreement = assembled({ objet: { wording, variables: { seuil } }, rupture: clauses.rupture });
    expect(printed(agreement)[1]).toBe('Voir §2.2(c), {seuil}(par an) et un lien.');
  });

  it('follow when articles change places, or a sub-clause is taken out before them', () => {
    const moved = {
      rupture: `1. [[?exit.plan is set]]On part.[[/]]\n${clauses.rupture.slice(12)}`,
      objet: clauses.objet,
    };
    expect(printed(assembled(moved))).toEqual([
      '1. rupture',
      '1.1 Trois mois avant.',
      '1.2 Sauf §1.1.',
      '2. objet',
      'Voir §1 et §1.1.',
    ]);
  });

  it('are a gap where the agreement does not hold what they cite', () => {
    const { gaps } = assembled({ objet: clauses.objet });
    expect(gaps.filter(({ kind }) => kind === 'broken-reference')).toEqual([
      { kind: 'broken-reference', article: '1', clause: 'rupture' },
      { kind: 'broken-reference', article: '1', clause: 'rupture', label: 'preavis' },
    ]);
  });
});

describe('M13 a label placed twice', () => {
  it('is a gap where both passages that place it stand: a cross-reference then aims at the first', () => {
    const { gaps, articles } = assembled({
      objet: {
        wording: '1. [[?type is joint-venture]][[#a]]Un.[[/]]\n2. [[?stage is set]][[#a]]Deux, voir [[§ #a]].[[/]]',
        binding: 'binding',
      },
    });
    expect(gaps).toEqual([{ kind: 'repeated-label', article: '1', label: 'a' }]);
    expect(lines(articles[0]?.blocks)).toEqual(['1.1 Un.', '1.2 Deux, voir §1.1.']);
  });

  it('is none where a condition keeps only one of them', () => {
    const wording = '[[?type is supplier]][[#a]]Un.[[/]][[?type is joint-venture]][[#a]]Deux.[[/]]';
    expect(assembled({ objet: { wording, binding: 'binding' } }).gaps).toEqual([]);
  });
});

describe('M13 the blanks of an agreement', () => {
  const blanksOf = (variable: Partial<ClauseVariable>, value?: string) =>
    assembled(
      {
        a: {
          wording: 'Sous [[seuil]], encore [[seuil]].',
          variables: { seuil: { ...seuil, ...variable } },
          binding: 'binding',
        },
      },
      { pins: { a: value === undefined ? {} : { with: { seuil: value } } } },
    );

  it('are filled by the contract, else by the library, and listed once', () => {
    expect(blanksOf({ default: '95 %' }, '97 %').blanks).toMatchObject([
      { name: 'seuil', value: '97 %', from: 'contract' },
    ]);
    expect(blanksOf({ default: '95 %' }).blanks).toMatchObject([{ value: '95 %', from: 'default' }]);
    expect(blanksOf({ default: '95 %' }, ' ').blanks).toMatchObject([{ value: '95 %', from: 'default' }]);
  });

  it('are a gap where nothing fills them, unless the clause says what holds then', () => {
    expect(blanksOf({}).gaps).toMatchObject([{ kind: 'missing-blank', article: '1', blank: { name: 'seuil' } }]);
    expect(blanksOf({ 'if-missing': 'le droit commun' }).gaps).toEqual([]);
  });
});

describe('M13 optional passages', () => {
  const wording = '1. Un[[?type is joint-venture]], en société[[/]].\n2. [[?seuil]]Sous [[seuil]].[[/]]\n3. Trois.';
  const clause = { wording, variables: { seuil } };

  it('stand where their condition holds on the record, or their variable has a value', () => {
    expect(
      printed(
        assembled({ a: clause }, { partnership: { type: 'joint-venture' }, pins: { a: { with: { seuil: '9' } } } }),
      ),
    ).toEqual(['1. a', '1.1 Un, en société.', '1.2 Sous {9}.', '1.3 Trois.']);
  });

  it('are gone where it does not, and what follows closes up', () => {
    expect(printed(assembled({ a: clause }, { partnership: { type: 'affiliation' } }))).toEqual([
      '1. a',
      '1.1 Un.',
      '1.2 Trois.',
    ]);
  });

  it('may take whole paragraphs and lists, and lie within each other', () => {
    const whole = 'Un.\n\n[[?type is supplier]]\n\nDeux.\n\n1. Trois[[?seuil]], [[seuil]][[/]].\n\n[[/]]\n\nQuatre.';
    const lineOf = (type: string, value?: string) =>
      printed(
        assembled(
          { a: { wording: whole, variables: { seuil } } },
          { partnership: { type }, pins: { a: value === undefined ? {} : { with: { seuil: value } } } },
        ),
      ).slice(1);
    expect(lineOf('supplier', '9')).toEqual(['Un.', 'Deux.', '1.1 Trois, {9}.', 'Quatre.']);
    expect(lineOf('supplier')).toEqual(['Un.', 'Deux.', '1.1 Trois.', 'Quatre.']);
    expect(lineOf('affiliation', '9')).toEqual(['Un.', 'Quatre.']);
  });
});

describe('M15 what binds', () => {
  it('is said by the contract first, then by the library; neither is a gap', () => {
    const clause = (binding?: Written['binding']) => ({ wording: 'Un.', ...(binding && { binding }) });
    const bindings = (written: Written, pin?: 'binding' | 'indicative') => {
      const { articles, gaps } = assembled({ a: written }, { pins: { a: pin ? { binding: pin } : {} } });
      return [articles[0]?.binding, gaps.length];
    };
    expect(bindings(clause('indicative'), 'binding')).toEqual(['binding', 0]);
    expect(bindings(clause('indicative'))).toEqual(['indicative', 0]);
    expect(bindings(clause('depends'))).toEqual(['unmarked', 1]);
    expect(bindings(clause())).toEqual(['unmarked', 1]);
  });
});

describe('M13 a wording the library does not hold', () => {
  it('is a gap that names the version and the position, never an empty article', () => {
    const contract = {
      clauses: [
        { clause: { id: 'a', version: '0.9' } },
        { clause: { id: 'b', version: '1.0' }, position: 'fallback-2' as const },
      ],
    };
    const { articles, gaps } = assembled({ a: 'Un.', b: 'Deux.' }, { contract });
    expect(articles).toEqual([]);
    expect(gaps).toEqual([
      { kind: 'unknown-wording', clause: 'a', version: '0.9', tier: 'preferred' },
      { kind: 'unknown-wording', clause: 'b', version: '1.0', tier: 'fallback-2' },
    ]);
  });

  it('M15 never prints a walk-away, which is said among ourselves, and lists it as a gap', () => {
    const prose = proseOf('<Position tier="walk-away">\n\nNous ne signons pas sans plafond.\n\n</Position>');
    const agreement = assembleAgreement({
      partnership: aPartnership(),
      contract: aContract({ clauses: [{ clause: { id: 'a', version: '1.0' }, position: 'walk-away' }] }),
      numbering: 'decimal',
      textOf: () => aClause({ id: 'a', prose }),
    });
    expect(agreement.gaps).toEqual([{ kind: 'unknown-wording', clause: 'a', version: '1.0', tier: 'walk-away' }]);
    expect(JSON.stringify(agreement)).not.toContain('Nous ne signons pas');
  });
});
