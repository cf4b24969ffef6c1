import { describe, expect, it } from 'vitest';
import { candidateCriteria } from '../../model/candidate.ts';
import type { Candidate } from '../../model/playbook.ts';
import { aCandidate } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { plainSentence } from '../ui/sentence.ts';
import { candidatePage } from './candidate-page.ts';

const scorecard = candidateCriteria.map((criterion) => ({ criterion, score: 4, proof: 'Entretien' }));

describe('the page of a candidate', () => {
  const page = (fields: Partial<Candidate>) => candidatePage(aContext(), aCandidate(fields));
  const sectionSaid = (fields: Partial<Candidate>, id: string) =>
    plainSentence(page(fields).sections.find((each) => each.id === id)?.sentence ?? []);

  it('M08 has no overall mark while a criterion waits, and shows each criterion', () => {
    const fields = { scorecard: scorecard.slice(1) };
    expect(sectionSaid(fields, 'scorecard')).toBe(
      'Cinq critères sur 6 ont une note et sa preuve. Pas de note d’ensemble avant la dernière.',
    );
    expect(page(fields).facts.map(({ value }) => value)).toContain('Pas de note');
    const rows = page(fields).sections.find(({ id }) => id === 'scorecard')?.blocks[0]?.table?.rows ?? [];
    expect(rows.map(({ cells }) => cells[1]?.status?.word)).toEqual([
      'Sans donnée',
      ...Array<string>(5).fill('4\u00a0sur\u00a05'),
    ]);
  });

  it('M08 gives the mean once all have their proof', () => {
    expect(sectionSaid({ scorecard }, 'scorecard')).toBe('4 sur 5, moyenne de six notes qui ont chacune leur preuve.');
  });

  it('M08 M10 asks for the customers and the questions where nothing is written', () => {
    expect(
      page({})
        .sections.filter(({ next }) => next !== undefined)
        .map(({ id }) => id),
    ).toEqual(['customers', 'pre-engagement']);
  });

  it('M09 counts frictions and risks of the cultural fit', () => {
    const fit = [
      { dimension: 'values' as const, ours: 2, theirs: 4 },
      { dimension: 'work-rhythm' as const, ours: 1, theirs: 4 },
      { dimension: 'risk-attitude' as const, ours: 3 },
    ];
    expect(sectionSaid({ fit }, 'fit')).toBe(
      'Deux dimensions notées des deux côtés\u00a0: une friction à traiter et un écart à risque.',
    );
  });
});
