import { describe, expect, it } from 'vitest';
import { candidateCriteria } from '../../model/candidate.ts';
import type { Locale } from '../../model/locale.ts';
import { preEngagementTopics } from '../../model/pre-engagement.ts';
import type { Candidate } from '../../model/playbook.ts';
import { aCandidate } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { plainSentence } from '../ui/sentence.ts';
import { candidateCatalogue } from './candidate-catalogue.ts';

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
