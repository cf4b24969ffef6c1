import { describe, expect, it } from 'vitest';
import type { VoteSetting } from '../../views/vote/vote-setting.ts';
import { readVoteForm } from './vote-form.ts';

const rule = { weights: { valbrune: 60, norecia: 40 }, threshold: { share: 0.66, strict: false }, quorum: 1 };
const setting: VoteSetting = {
  voters: [
    { id: 'valbrune', name: 'Valbrune' },
    { id: 'norecia', name: 'Norécia' },
  ],
  matters: [
    { kind: 'ordinary', rule },
    { kind: 'vetoed', name: 'Brevets', rule: { ...rule, vetoes: ['norecia'] } },
    { kind: 'reserved', name: 'Budget', rule: { ...rule, threshold: { share: 1, strict: false } } },
  ],
};
const charter = {
  'weight-valbrune': '60',
  'weight-norecia': '40',
  threshold: '66',
  quorum: '100',
  matter: '0',
  'ballot-valbrune': 'for',
  'ballot-norecia': 'against',
};

function read(changes: Readonly<Record<string, string>> = {}, from: VoteSetting = setting) {
  const fields = new FormData();
  for (const [name, value] of Object.entries({ ...charter, ...changes })) fields.set(name, value);
  return readVoteForm(fields, from);
}

describe('M22 the form of the vote simulator', () => {
  it('gives back the charter and the ballots when nothing was changed', () => {
    expect(read()).toEqual({ rule, cast: { valbrune: 'for', norecia: 'against' }, faults: [] });
  });

  it('keeps the quorum of the second call, whatever the field of the first holds', () => {
    const matters = setting.matters.map((matter) => ({ ...matter, rule: { ...matter.rule, secondCall: 0.4 } }));
    expect(read({ quorum: '80' }, { ...setting, matters })).toMatchObject({ rule: { quorum: 0.8, secondCall: 0.4 } });
  });

  it('keeps what the threshold of the charter is a share of', () => {
    const matters = setting.matters.map((matter) => ({
      ...matter,
      rule: { ...matter.rule, thresholdOf: 'cast' as const },
    }));
    expect(read({ threshold: '70' }, { ...setting, matters })).toMatchObject({
      rule: { threshold: { share: 0.7 }, thresholdOf: 'cast' },
    });
  });

  it('takes the vetoes of the matter, and its unanimity whatever the threshold field holds', () => {
    expect(read({ matter: '1' })).toMatchObject({ rule: { vetoes: ['norecia'], threshold: { share: 0.66 } } });
    expect(read({ matter: '2', threshold: '' })).toMatchObject({ rule: { threshold: { share: 1 } }, faults: [] });
  });

  it.each([
    ['39.8', false],
    ['39.9', true],
    ['40', true],
    ['40.1', true],
    ['40.2', false],
  ])('wants weights that make 100, within a thousandth: 60 and %s do: %s', (weight, isWhole) => {
    expect(read({ 'weight-norecia': weight }).faults.length === 0).toBe(isWhole);
  });

  it('says what the weights add up to', () => {
    expect(read({ 'weight-norecia': '35' }).faults).toEqual([{ field: 'weights', value: 95 }]);
    expect(read({ 'weight-norecia': '' }).faults).toEqual([{ field: 'weights', value: Number.NaN }]);
    expect(read({ 'weight-valbrune': '140', 'weight-norecia': '-40' }).faults).toHaveLength(1);
  });

  it.each([
    ['0', false],
    ['1', true],
    ['100', true],
    ['101', false],
    ['', false],
  ])('accepts the threshold %j: %s', (threshold, isAccepted) => {
    expect(read({ threshold }).faults.map(({ field }) => field)).toEqual(isAccepted ? [] : ['threshold']);
  });

  it.each([
    ['0', true],
    ['99', true],
    ['100', false],
  ])('accepts more than %s %%: %s', (threshold, isAccepted) => {
    const [ordinary] = setting.matters;
    if (!ordinary) throw new Error('no matter');
    const strict = {
      ...setting,
      matters: [{ ...ordinary, rule: { ...rule, threshold: { share: 0.5, strict: true } } }],
    };
    expect(read({ threshold }, strict).faults.length === 0).toBe(isAccepted);
  });

  it.each([
    ['-1', false],
    ['0', true],
    ['100', true],
    ['101', false],
  ])('accepts the quorum %s: %s', (quorum, isAccepted) => {
    expect(read({ quorum }).faults.length === 0).toBe(isAccepted);
  });
});
