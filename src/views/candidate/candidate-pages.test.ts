import { describe, expect, it } from 'vitest';
import { candidateCriteria } from '../../model/candidate.ts';
import type { Locale } from '../../model/locale.ts';
import { preEngagementTopics } from '../../model/pre-engagement.ts';
import type { Candidate } from '../../model/playbook.ts';
import { aCandidate } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { said as saidOf, section } from '../../testing/sections.ts';
import { plainSentence } from '../ui/sentence.ts';
import { candidateCatalogue } from './candidate-catalogue.ts';
import { candidatePage } from './candidate-page.ts';

const scorecard = candidateCriteria.map((criterion) => ({ criterion, score: 4, proof: 'Entretien' }));
const go = Object.fromEntries(preEngagementTopics.map((topic) => [topic, { answer: 'yes' as const }]));
const said = (candidates: Partial<Candidate>[], locale: Locale = 'fr') =>
  plainSentence(
    candidateCatalogue(
      aContext({ candidates: candidates.map((fields, index) => aCandidate({ id: `c${index}`, ...fields })) }, locale),
    ).sentence,
  );

describe('the list of candidates', () => {
  it('M08 says that there is none, and where to start', () => {
    expect(said([])).toBe('Aucun candidat n’est inscrit.');
    expect(candidateCatalogue(aContext()).next).toContain('npm run new -- candidate');
  });

  it('M08 M10 says how many are marked, may go ahead or are stopped', () => {
    expect(said([{}])).toBe(
      'Un candidat est suivi. Aucun n’a de note d’ensemble\u00a0: un critère au moins attend sa preuve.',
    );
    expect(said([{ scorecard, 'pre-engagement': go }])).toBe(
      'Un candidat est suivi. Sa note d’ensemble est complète. Un peut avancer.',
    );
    expect(said([{ scorecard, 'pre-engagement': go }, { 'pre-engagement': { trust: { answer: 'no' } } }], 'en')).toBe(
      'Two candidates are followed. One has an overall mark; the other lacks six proofs. One may go ahead and one is stopped by a refusal.',
    );
    expect(said([{ scorecard }, { scorecard }], 'en')).toBe('Two candidates are followed. All have an overall mark.');
  });

  it('M08 puts the furthest stage first', () => {
    const view = candidateCatalogue(
      aContext({
        candidates: [
          aCandidate({ id: 'a', title: 'A' }),
          aCandidate({ id: 'b', title: 'B', stage: 'partner-selection' }),
        ],
      }),
    );
    expect(view.table?.rows.map(({ cells }) => cells[0]?.text)).toEqual(['B', 'A']);
  });
});

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

describe('the questions before committing of a partnership', () => {
  it('M10 are asked for while the partner is being chosen, and not afterwards', () => {
    expect(saidOf('pre-engagement', { stage: 'partner-selection' })).toBe(
      'Aucune des huit questions n’a encore de réponse.',
    );
    expect(section('pre-engagement', { stage: 'internal-assessment' }).next).toBeDefined();
    expect(() => section('pre-engagement', { stage: 'working-together' })).toThrow(/no section/);
    expect(() => section('pre-engagement', { stage: 'knowledge' })).toThrow(/no section/);
  });

  it('M10 say go, go if with what is pending, and no go', () => {
    const of = (answers: object) => saidOf('pre-engagement', { 'pre-engagement': { ...go, ...answers } });
    expect(of({})).toBe('Go\u00a0: les huit questions ont une réponse favorable.');
    expect(of({ roles: { answer: 'partly' }, exit: undefined })).toBe(
      'Go si\u00a0: une condition à remplir et une question reste ouverte.',
    );
    expect(of({ trust: { answer: 'no' }, exit: undefined })).toBe(
      'No go\u00a0: une question a reçu un refus. Par ailleurs, une question reste ouverte.',
    );
  });
});
