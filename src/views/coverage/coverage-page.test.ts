import { describe, expect, it } from 'vitest';
import type { Contract } from '../../model/contract.ts';
import type { Locale } from '../../model/locale.ts';
import type { Partnership } from '../../model/playbook.ts';
import {
  aClause,
  aContract,
  aKpi,
  aKpiUse,
  anEarlierClause,
  aPartnership,
  aPartnershipType,
  aPinnedClause,
  day,
  measurements,
  triggerRule,
} from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { withPlainSpaces } from '../../testing/plain-spaces.ts';
import { internalPaths } from '../page/internal-page.ts';
import { plainSentence } from '../ui/sentence.ts';
import { coverageMatrix, foldMatrix } from './coverage-matrix.ts';
import { coveragePage } from './coverage-page.ts';

const clauses = [
  aClause({ id: 'a', title: 'Sortie', family: 'exit' }),
  aClause({
    id: 'b',
    title: 'Audit',
    family: 'compliance',
    version: '2.0',
    earlier: [anEarlierClause({ id: 'b', version: '1.0' })],
  }),
];
const reference = { types: [aPartnershipType({ requires: ['a'] })], contractKinds: [], tools: [] };

const holding = (id: string, clause?: NonNullable<Contract['clauses']>[number], contract: Partial<Contract> = {}) =>
  aPartnership({ id, title: id, ...(clause && { contracts: [aContract({ clauses: [clause], ...contract })] }) });

const pageOf = (partnerships: readonly Partnership[], locale: Locale = 'fr') =>
  coveragePage(aContext({ partnerships, clauses, reference, kpis: [aKpi()] }, locale));
const said = (...args: Parameters<typeof pageOf>) => withPlainSpaces(plainSentence(pageOf(...args).sentence));

const held = aPinnedClause('a', { article: '7' });
const waived = aPinnedClause('a', { waiver: { by: 'ines', reason: 'Sans objet', until: day('2026-12-31') } });

function cells(partnership: Partnership) {
  const rows = pageOf([partnership]).matrix?.families.flatMap((family) => family.rows) ?? [];
  return rows.map(({ title, cells: [cell] }) =>
    withPlainSpaces(
      [title, cell?.status.word, cell?.status.mark, cell?.detail, cell?.isGap && 'gap'].filter(Boolean).join(' | '),
    ),
  );
}

describe('M13 the coverage of the portfolio opens with', () => {
  it('nothing required', () => {
    expect(said([])).toBe('Aucune clause n’est exigée pour l’instant.');
    expect(said([], 'en')).toBe('No clause is required for now.');
  });

  it('everything covered, and the waivers that run', () => {
    expect(said([holding('x', held)])).toBe(
      'Toutes les clauses exigées sont en vigueur ou écartées par une dérogation.',
    );
    expect(said([holding('x', held), holding('y', waived)])).toContain('Une dérogation court encore.');
    expect(said([holding('x', waived)], 'en')).toBe(
      'Every required clause is in force or set aside by a waiver. One waiver is still running.',
    );
  });

  it('one gap, in the only partnership', () => {
    expect(said([holding('x')])).toBe('Une clause exigée n’est pas couverte, dans le seul partenariat. Une manque.');
    expect(said([holding('x')], 'en')).toBe(
      'One required clause is not covered, in the only partnership. One is missing.',
    );
  });

  it('many gaps, by kind', () => {
    const { signed: _, ...draft } = aContract({ clauses: [held] });
    const partnerships = [
      holding('libre'),
      aPartnership({ id: 'projet', title: 'projet', contracts: [draft] }),
      holding('ancien', held, { ends: day('2026-11-22') }),
      holding('protocole', held, { instrument: 'mou' }),
      holding('bien', held),
    ];
    expect(said(partnerships)).toBe(
      'Quatre clauses exigées ne sont pas couvertes, dans quatre partenariats sur cinq. Deux manquent (dont une au projet), une a expiré et une ne fait qu’indiquer.',
    );
    expect(said(partnerships, 'en')).toBe(
      'Four required clauses are not covered, in four partnerships out of five. Two are missing (one of them in draft), one has expired and one only indicates.',
    );
  });
});

describe('M44 the gaps of relations that are over', () => {
  const over = (id: string) => ({ ...holding(id, held, { ends: day('2026-11-22') }), stage: 'exit' as const });

  it('are counted apart from what is to be covered, and said to ask nothing more', () => {
    expect(said([over('x')])).toBe(
      'Aucune clause n’est à couvrir. Une clause était exigée dans un partenariat terminé, et ne demande plus rien.',
    );
    expect(said([over('x'), over('y')])).toBe(
      'Aucune clause n’est à couvrir. Deux clauses étaient exigées dans deux partenariats terminés, et ne demandent plus rien.',
    );
    expect(said([over('x'), holding('y')])).toBe(
      'Une clause exigée n’est pas couverte, dans un partenariat sur deux. Une manque. Une autre était exigée dans un partenariat terminé, et ne demande plus rien.',
    );
    expect(said([over('x'), over('y'), holding('z')], 'en')).toBe(
      'One required clause is not covered, in one partnership out of three. One is missing. Two more were required in two partnerships that are over, and ask nothing more.',
    );
  });

  it('are neither a gap of the matrix nor given a reason, and stand after what is to be covered', () => {
    expect(cells(over('x'))).toEqual(['Sortie | Expirée | expired | au 22 nov. 2026']);
    const { matrix, reasons } = pageOf([over('a'), holding('z')]);
    expect(matrix?.columns.map(({ href }) => href.split('#')[0])).toEqual([
      '/partenariats/z/contrat/',
      '/partenariats/a/contrat/',
    ]);
    expect(matrix?.totals).toEqual(['1', '0']);
    expect(reasons.map(({ id }) => id)).toEqual(['reason-z-a']);
  });

  it('are not mentioned where there are none', () => {
    expect(said([holding('x')])).not.toContain('terminé');
  });
});

describe('M13 what is missing', () => {
  const drafted = (...ids: string[]) => {
    const { signed: _, ...draft } = aContract({ clauses: [held] });
    return ids.map((id) => aPartnership({ id, title: id, contracts: [draft] }));
  };

  it('is said to be in draft where all of it is', () => {
    expect(said(drafted('x'))).toContain('Une manque (au projet).');
    expect(said(drafted('x', 'y'))).toContain('Deux manquent (toutes au projet).');
    expect(said(drafted('x', 'y'), 'en')).toContain('Two are missing (all in draft).');
  });
});

describe('M44 the list of what is to be covered', () => {
  it('leaves out a relation that is over, whose gaps the sentence counts apart', () => {
    const over = { ...holding('fini', held, { ends: day('2026-11-22') }), stage: 'exit' as const };
    const titles = (...partnerships: Partnership[]) =>
      pageOf(partnerships).gaps?.rows.map(({ cells: [first] }) => first?.href?.split('#')[0]);
    expect(titles(over, holding('x'))).toEqual(['/partenariats/x/contrat/']);
    expect(titles(over)).toBeUndefined();
  });
});

describe('M14 a cell of the matrix', () => {
  it('says each state by its word, its shape and what tells it from its like', () => {
    expect(cells(holding('x', held))).toEqual(['Sortie | Présente | ok | art. 7']);
    expect(cells(holding('x', held, { instrument: 'mou' }))).toEqual(['Sortie | Indicative | half | art. 7 | gap']);
    expect(cells(holding('x', waived))).toEqual(['Sortie | Dérogation | waived | au 31 déc. 2026']);
    expect(cells(holding('x', held, { ends: day('2026-11-22') }))).toEqual([
      'Sortie | Expirée | expired | au 22 nov. 2026 | gap',
    ]);
    expect(cells(holding('x'))).toEqual(['Sortie | Absente | bad | gap']);
  });

  it('says a version that the library has left, and a clause that a figure has set off', () => {
    expect(cells(holding('x', aPinnedClause('b')))).toEqual([
      'Audit | Version ancienne | watch | 1.0, bibliothèque 2.0',
      'Sortie | Absente | bad | gap',
    ]);
    const fired = {
      ...holding('x', held),
      kpis: [aKpiUse({ floor: 0.975, trigger: { when: triggerRule('below floor for 1 months'), clause: 'a' } })],
      measurements: measurements('availability', '2026-09', [0.9]),
    };
    expect(cells(fired)[0]).toContain('Sortie | Clause déclenchée | clause');
  });

  it('is empty where nothing asks for the clause', () => {
    expect(cells(aPartnership({ stage: 'awareness' }))).toEqual(['Sortie']);
  });

  it('leads to its line on the contract page', () => {
    const [family] = pageOf([holding('x', held)]).matrix?.families ?? [];
    expect(family?.rows[0]?.cells[0]?.href).toBe('/partenariats/x/contrat/#clause-a');
  });

  it('leads to its reason where it is a gap', () => {
    const { matrix, reasons } = pageOf([holding('x')]);
    expect(matrix?.families[0]?.rows[0]?.cells[0]?.href).toBe('#reason-x-a');
    expect(reasons.map(({ id }) => id)).toEqual(['reason-x-a']);
  });
});

describe('M13 the reason of a gap', () => {
  const reasonOf = (partnership: Partnership, locale: Locale = 'fr') => pageOf([partnership], locale).reasons[0];

  it('says what asks for the clause, what was searched, the ways out and who sees to it', () => {
    const reason = reasonOf(holding('x'));
    expect(reason?.why.map(withPlainSpaces)).toEqual([
      'Le type « Coentreprise » la demande.',
      'Faits lus : type « Coentreprise », étape « Créer de la valeur ».',
    ]);
    expect(reason?.searched.map(withPlainSpaces)).toEqual([
      'Aucun contrat ne la porte, aucune dérogation ne l’écarte.',
      'Aucun contrat n’est inscrit.',
      'Bibliothèque : version 1.0.',
    ]);
    expect(reason?.ways[0]).toMatchObject({
      text: expect.stringContaining('claire-aubrac'),
      link: { href: '/clauses/a/' },
    });
    expect(reason?.lineHref).toBe('/partenariats/x/contrat/#clause-a');
  });

  it('names the contract that held it, holds it without binding, or will hold it', () => {
    const { signed: _, ...draft } = aContract({ clauses: [held] });
    const said = (partnership: Partnership, locale: Locale = 'fr') =>
      withPlainSpaces(reasonOf(partnership, locale)?.searched[0] ?? '');
    expect(said(holding('x', held, { ends: day('2026-11-22') }))).toBe(
      'Pacte de coentreprise la portait ; fin le 22 novembre 2026.',
    );
    expect(said(holding('x', held, { instrument: 'mou' }))).toBe('Protocole d’accord la porte, sans engager.');
    expect(said(aPartnership({ contracts: [draft] }))).toBe(
      'Seul un texte qui ne joue pas encore la porte : Pacte de coentreprise.',
    );
    expect(said(holding('x', held, { ends: day('2026-11-22') }), 'en')).toMatch(
      /used to hold it; it ended on 22 November 2026\.$/,
    );
  });

  it('is given for no clause that is held or waived', () => {
    expect(pageOf([holding('x', held), holding('y', waived)]).reasons).toEqual([]);
  });
});

describe('the coverage page', () => {
  it('stands the partnerships with the most gaps first, and lists each gap with who answers for it', () => {
    const { matrix, gaps, legend } = pageOf([holding('bien', held), holding('trou')]);
    expect(matrix?.columns.map(({ title }) => title)).toEqual(['trou', 'bien']);
    expect(matrix?.totals).toEqual(['1', '0']);
    expect(gaps?.rows.map(({ cells: row }) => row.map(({ text }) => text))).toEqual([
      ['trou', 'Sortie', '', 'par le type «\u00a0Coentreprise\u00a0»', 'claire-aubrac'],
    ]);
    expect(legend.map(({ status, count }) => [status.mark, count])).toEqual([
      ['ok', '1'],
      ['bad', '1'],
    ]);
  });

  it('folds on paper what is wider than a sheet, without losing a partnership or a gap', () => {
    const many = Array.from({ length: 11 }, (_, index) => holding(`p-${String(index).padStart(2, '0')}`));
    const { matrix, folded } = pageOf(many);
    expect(folded.map(({ columns }) => columns.length)).toEqual([10, 1]);
    expect(folded.flatMap(({ columns }) => columns)).toEqual(matrix?.columns);
    expect(folded.flatMap(({ totals }) => totals)).toEqual(matrix?.totals);
    for (const { columns, families } of folded)
      for (const { cells: row } of families.flatMap(({ rows }) => rows)) expect(row).toHaveLength(columns.length);
    expect(pageOf(many.slice(1)).folded).toEqual([]);
  });

  it('leaves out of a part the rows that say nothing of its partnerships', () => {
    const pinned = aPartnership({
      id: 'x',
      title: 'x',
      stage: 'awareness',
      contracts: [aContract({ clauses: [held] })],
    });
    const bare = aPartnership({ id: 'y', title: 'y', stage: 'awareness' });
    const matrix = coverageMatrix(aContext({ partnerships: [pinned, bare], clauses, reference }), [pinned, bare]);
    expect(foldMatrix(matrix, 1).map(({ families }) => families.length)).toEqual([1, 0]);
    expect(foldMatrix(matrix, 2)).toEqual([matrix]);
  });

  it('keeps to what a grid can show, and counts the rest', () => {
    const many = Array.from({ length: 26 }, (_, index) => holding(`p-${String(index).padStart(2, '0')}`));
    const page = pageOf(many);
    expect(page.matrix?.columns).toHaveLength(24);
    expect(page.more).toContain('deux autres n’y sont pas');
    expect(pageOf(many.slice(2)).more).toBeUndefined();
  });

  it('is in no partner edition', () => {
    const context = aContext({ edition: { id: 'norecia', party: 'norecia' } });
    expect(internalPaths(context, coveragePage)).toEqual([]);
  });
});
