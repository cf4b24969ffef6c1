import { describe, expect, it } from 'vitest';
import type { ProgrammeCriterion } from '../../../model/programme.ts';
import { aCandidate, aContact, aKpi, aPartnership, aPerson, condition } from '../../../testing/builders.ts';
import { placesOf, tell } from '../../../testing/tell.ts';
import { checkUnknownConditionField } from '../fields/unknown-condition-field.ts';
import { checkPercentExpected } from '../figures/percent-expected.ts';
import { checkUnknownKpi } from '../references/unknown-kpi.ts';
import { checkUnknownPerson } from '../references/unknown-person.ts';
import { checkUnknownType } from '../references/unknown-type.ts';
import { checkConditionUnsaid } from './condition-unsaid.ts';
import { checkCriterionIncomplete } from './criterion-incomplete.ts';
import { checkCriterionScoredTwice } from './criterion-scored-twice.ts';
import { checkScoreWithoutProof } from './score-without-proof.ts';

describe('score-without-proof', () => {
  it('M08 warns of a score that nothing shows, and not of a criterion without a score', () => {
    const candidates = [
      aCandidate({
        scorecard: [
          { criterion: 'access', score: 4 },
          { criterion: 'objectives', score: 4, proof: 'Rapport annuel 2025' },
          { criterion: 'proposition' },
        ],
      }),
    ];
    expect(tell(checkScoreWithoutProof, { candidates })).toEqual([
      {
        code: 'score-without-proof',
        severity: 'warning',
        at: 'candidates/atelier-brume.mdx: scorecard.0.score',
        values: { criterion: 'access', score: 4 },
      },
    ]);
  });
});

describe('criterion-scored-twice', () => {
  it('M08 reports the second score of a criterion', () => {
    const twice = aCandidate({ scorecard: [{ criterion: 'access' }, { criterion: 'access' }] });
    const once = aCandidate({ scorecard: [{ criterion: 'access' }, { criterion: 'objectives' }] });
    expect(placesOf(checkCriterionScoredTwice, { candidates: [twice] })).toEqual([
      'candidates/atelier-brume.mdx: scorecard.1.criterion',
    ]);
    expect(placesOf(checkCriterionScoredTwice, { candidates: [once] })).toEqual([]);
  });
});

describe('condition-unsaid', () => {
  it('M10 asks what must be settled of a candidate and of a partnership, and nothing of a yes or a no', () => {
    const answers = {
      trust: { answer: 'partly' as const },
      roles: { answer: 'partly' as const, condition: 'Nommer un chef de projet' },
      exit: { answer: 'no' as const },
    };
    expect(
      placesOf(checkConditionUnsaid, {
        candidates: [aCandidate({ 'pre-engagement': answers })],
        partnerships: [aPartnership({ 'pre-engagement': answers }), aPartnership({ id: 'sans-questions' })],
      }),
    ).toEqual([
      'candidates/atelier-brume.mdx: pre-engagement.trust',
      'partnerships/boucle-chaude/index.mdx: pre-engagement.trust',
    ]);
  });
});

describe('the criteria of the programme', () => {
  const reference = (...criteria: Partial<ProgrammeCriterion>[]) => ({
    reference: {
      types: [],
      contractKinds: [],
      tools: [],
      programme: [
        {
          id: 'allie',
          name: 'Allié',
          criteria: criteria.map((fields) => ({ id: 'critere', name: 'Disponibilité', ...fields })),
        },
      ],
    },
    kpis: [aKpi()],
  });

  it('M57 need a KPI or a condition, and a figure its KPI', () => {
    const playbook = reference(
      {},
      { reach: 3, when: condition('exit.plan is set') },
      { kpi: 'availability', reach: 0.9 },
    );
    expect(placesOf(checkCriterionIncomplete, playbook)).toEqual([
      'reference/programme.yaml: allie.criteria.0',
      'reference/programme.yaml: allie.criteria.1.reach',
    ]);
    expect(placesOf(checkCriterionIncomplete, reference({ when: condition('exit.plan is set') }))).toEqual([]);
  });

  it('M57 name a KPI of the catalogue and a field of the record', () => {
    const playbook = reference({ kpi: 'availabilty' }, { when: condition('exit.plann is set') });
    expect(tell(checkUnknownKpi, playbook)).toMatchObject([
      { at: 'reference/programme.yaml: allie.criteria.0.kpi', values: { suggestion: 'availability' } },
    ]);
    expect(placesOf(checkUnknownConditionField, playbook)).toEqual(['reference/programme.yaml: allie.criteria.1.when']);
  });

  it('M57 write a percentage with its sign', () => {
    const figures = (reach: number) => placesOf(checkPercentExpected, reference({ kpi: 'availability', reach }));
    expect(figures(98)).toEqual(['reference/programme.yaml: allie.criteria.0.reach']);
    expect(figures(0.98)).toEqual([]);
  });
});

describe('the people and types of candidates and contacts', () => {
  it('M08 M11 are looked up', () => {
    const playbook = {
      people: [aPerson()],
      candidates: [aCandidate({ owner: 'claire-aubrak', type: 'affiliation' })],
      network: [aContact({ owner: 'claire-aubrac' }), aContact({ id: 'contact-2', owner: 'personne' })],
    };
    expect(placesOf(checkUnknownPerson, playbook)).toEqual([
      'candidates/atelier-brume.mdx: owner',
      'network.yaml: contact-2.owner',
    ]);
    expect(placesOf(checkUnknownType, playbook)).toEqual(['candidates/atelier-brume.mdx: type']);
  });
});
