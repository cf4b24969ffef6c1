import { describe, expect, it } from 'vitest';
import { aMeasurement, anEntry, anObjective, aPartnership, day } from '../../../testing/builders.ts';
import { aFit, aHealthCheck, aSwot, aTrustRating } from '../../../testing/keyed-by-party.ts';
import { recordFile, onePartnership } from '../../../testing/one-partnership.ts';
import { placesOf, tell } from '../../../testing/tell.ts';
import { checkUnknownParty } from './unknown-party.ts';

const file = 'partnerships/boucle-chaude/index.mdx';

describe('unknown-party', () => {
  it('says nothing of the partnership’s own parties', () => {
    const partnership = aPartnership({
      objectives: [anObjective({ agreed: ['valbrune', 'norecia'] })],
      fit: [aFit({ handle: 'Rien', valbrune: '4', norecia: '4' })],
      swot: aSwot({ shared: {}, crossings: [], valbrune: {}, norecia: {} }),
      measurements: [aMeasurement({ party: 'norecia' }), aMeasurement({ party: 'total' })],
    });
    expect(tell(checkUnknownParty, { partnerships: [partnership] })).toEqual([]);
  });

  it('reports the key of a share at the key, with the nearest party', () => {
    const partnership = aPartnership({
      pooled: [{ id: 'team', kind: 'people', name: 'Équipe', share: { valbrune: 0.5, norecai: 0.5 } }],
    });
    expect(tell(checkUnknownParty, { partnerships: [partnership] })).toEqual([
      {
        code: 'unknown-party',
        severity: 'error',
        at: `${file}: pooled.0.share.norecai (key)`,
        values: { value: 'norecai', suggestion: 'norecia' },
      },
    ]);
  });

  it('says nothing where one party bears the id of another, which is told there', () => {
    const parties = [
      { id: 'valbrune', name: 'Valbrune' },
      { id: 'valbrune', name: 'Norécia' },
    ];
    const partnership = aPartnership({ parties, fit: [aFit({ handle: 'Rien', valbrune: '4', norecia: '4' })] });
    expect(tell(checkUnknownParty, { partnerships: [partnership] })).toEqual([]);
  });

  it('M05 M06 M09 M22 M28 M36 looks at every group keyed by party', () => {
    const partnership = aPartnership({
      contributions: [{ id: 'sites', kind: 'data', name: 'Sites', strength: { ailleurs: 3 } }],
      investment: {
        contributions: { ailleurs: 1 },
        split: [
          { tier: 'surplus', share: { ailleurs: 1 } },
          { tier: 'catch-up', to: 'ailleurs' },
        ],
      },
      governance: {
        decisions: {
          vote: { weights: { ailleurs: 1 }, threshold: { share: 0.66, strict: false }, casting: 'ailleurs' },
          vetoes: [{ party: 'ailleurs', on: 'Marque' }],
        },
      },
      fit: [aFit({ ailleurs: '3' })],
      'health-check': [aHealthCheck({ ailleurs: '3' })],
      swot: aSwot({ ailleurs: {} }),
    });
    expect(placesOf(checkUnknownParty, { partnerships: [partnership] })).toEqual([
      `${file}: contributions.0.strength.ailleurs (key)`,
      `${file}: investment.contributions.ailleurs (key)`,
      `${file}: investment.split.0.share.ailleurs (key)`,
      `${file}: investment.split.1.to`,
      `${file}: governance.decisions.vote.weights.ailleurs (key)`,
      `${file}: governance.decisions.vote.casting`,
      `${file}: governance.decisions.vetoes.0.party`,
      `${file}: fit.0.ailleurs (key)`,
      `${file}: health-check.0.ailleurs (key)`,
      `${file}: swot.ailleurs (key)`,
    ]);
  });

  it('reports the party of a journal entry and of a row of figures, each name once', () => {
    const partnership = aPartnership({
      journal: [
        anEntry({ 'opened-by': 'ailleurs' }),
        anEntry({ id: 'lettre', kind: 'notice', to: 'ailleurs' }),
        anEntry({ kind: 'notice', to: 'norecia' }),
      ],
      measurements: [aMeasurement({ party: 'ailleurs', line: 7 }), aMeasurement({ party: 'ailleurs', line: 8 })],
    });
    expect(placesOf(checkUnknownParty, { partnerships: [partnership] })).toEqual([
      'partnerships/boucle-chaude/journal/entree.mdx: opened-by',
      'partnerships/boucle-chaude/journal/lettre.mdx: to',
      'partnerships/boucle-chaude/kpis.csv:7',
    ]);
  });

  it('M36 refuses a judged party that the partnership does not list', () => {
    const checks = [aHealthCheck({ of: 'norecai', valbrune: '3', norecia: '3' })];
    expect(tell(checkUnknownParty, onePartnership({ 'health-check': checks }))).toMatchObject([
      { at: `${recordFile}: health-check.0.of`, values: { suggestion: 'norecia' } },
    ]);
  });

  it('M27 M28 M29 looks at every party that the investment, the pool and the ratings name', () => {
    const partnership = aPartnership({
      investment: {
        contributions: {},
        payments: [{ party: 'norecai', amount: 1, on: day('2026-01-01') }],
        compensation: [{ if: 'Retard', by: 'valbrun', to: 'norecia', gives: '1 %' }],
      },
      pooled: [{ id: 'team', kind: 'people', name: 'Équipe', 'mandated-by': ['valbrune', 'quillard'] }],
      trust: [aTrustRating({ valbrune: '4', noreci: '4' })],
    });
    expect(placesOf(checkUnknownParty, { partnerships: [partnership] })).toEqual([
      `${recordFile}: pooled.0.mandated-by.1`,
      `${recordFile}: investment.payments.0.party`,
      `${recordFile}: investment.compensation.0.by`,
      `${recordFile}: trust.0.noreci (key)`,
    ]);
  });
});
