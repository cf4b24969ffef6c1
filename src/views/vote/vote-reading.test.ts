import { describe, expect, it } from 'vitest';
import type { Ballots, VoteRule } from '../../domain/governance/vote.ts';
import { wordsFor } from '../../i18n/words.ts';
import type { Locale } from '../../model/locale.ts';
import { plainSentence } from '../ui/sentence.ts';
import { renderEvidence, renderVerdict } from './render-vote.ts';
import { readVote } from './vote-reading.ts';

const charter: VoteRule = {
  weights: { valbrune: 60, norecia: 40 },
  threshold: { share: 0.66, strict: false },
  quorum: 1,
};

function read(rule: VoteRule, cast: Ballots, locale: Locale = 'fr') {
  const nameOf = (voter: string) => (voter === 'valbrune' ? 'Valbrune' : voter === 'norecia' ? 'Norécia' : voter);
  return readVote({ words: wordsFor(locale).vote, locale, nameOf }, rule, cast);
}
const verdict = (...args: Parameters<typeof read>) => plainSentence(read(...args).verdict);

describe('M22 the verdict of a simulated vote', () => {
  const opposed = { valbrune: 'for', norecia: 'against' } as const;

  it('says the share, what was needed, and who alone could bring what is missing', () => {
    expect(verdict(charter, opposed)).toBe(
      'Rejeté\u00a0: 60\u00a0% des voix, il en faut au moins 66\u00a0%. Il manque six points. Un seul ralliement suffirait\u00a0: Norécia.',
    );
    expect(verdict(charter, opposed, 'en')).toBe(
      'Rejected: 60% of the votes, at least 66% needed. Six points short. A single change would be enough: Norécia.',
    );
    expect(verdict(charter, { valbrune: 'against', norecia: 'against' })).toContain('Aucun ralliement isolé');
  });

  it('says one point in the singular, and a part of a point in digits', () => {
    const missing = (share: number) => verdict({ ...charter, threshold: { share, strict: false } }, opposed);
    expect(missing(0.61)).toContain('Il manque un point.');
    expect(missing(0.625)).toContain('Il manque 2,5 points.');
  });

  it('says adopted, no quorum, stopped by a veto, and a tie broken', () => {
    expect(verdict(charter, { valbrune: 'for', norecia: 'for' })).toBe(
      'Adopté\u00a0: 100\u00a0% des voix, il en faut au moins 66\u00a0%.',
    );
    expect(verdict(charter, { valbrune: 'for' })).toBe(
      'Sans quorum\u00a0: 60\u00a0% des voix présentes, il en faut 100\u00a0%.',
    );
    expect(verdict({ ...charter, vetoes: ['norecia'] }, opposed)).toBe('Arrêté par un veto\u00a0: veto de Norécia.');
    const halves = {
      weights: { valbrune: 50, norecia: 50 },
      threshold: { share: 0.5, strict: true },
      casting: 'valbrune',
    };
    expect(verdict(halves, opposed)).toBe('Adopté\u00a0: égalité, départagée par la voix de Valbrune.');
  });

  it('says of which votes the share is, and draws the threshold at that part of all', () => {
    const shared = { weights: { valbrune: 60, norecia: 25, autre: 15 }, threshold: { share: 0.8, strict: false } };
    const cast = { valbrune: 'for', norecia: 'against', autre: 'abstain' } as const;
    expect(verdict({ ...shared, thresholdOf: 'cast' }, cast)).toMatch(
      /^Rejeté\u00a0: 70,59\u00a0% des voix exprimées, il en faut au moins 80\u00a0%\./,
    );
    expect(verdict({ ...shared, thresholdOf: 'present' }, cast, 'en')).toMatch(
      /^Rejected: 60% of the votes present, at least 80% needed\./,
    );
    expect(read({ ...shared, thresholdOf: 'cast' }, cast).bar.threshold.x).toBeCloseTo(0.8 * 0.85 * 640, 1);
    expect(read(shared, cast).bar.threshold.x).toBe(0.8 * 640);
  });

  it('says what a second call would need, where it is less', () => {
    const absent = (secondCall: number, quorum = 1, locale: Locale = 'fr') =>
      verdict({ ...charter, quorum, secondCall }, { valbrune: 'for' }, locale);
    expect(absent(0.4)).toBe(
      'Sans quorum\u00a0: 60\u00a0% des voix présentes, il en faut 100\u00a0%, 40\u00a0% sur deuxième convocation.',
    );
    expect(absent(0, 1, 'en')).toBe('No quorum: 60% of the votes present, 100% needed, none on second call.');
    expect(absent(1)).not.toContain('convocation');
    expect(absent(0.9, 0.8)).not.toContain('convocation');
  });

  it('tells a share from the threshold it misses or passes by a hair', () => {
    const split = (weights: VoteRule['weights'], share: number, strict = false) =>
      verdict({ weights, threshold: { share, strict } }, opposed);
    expect(split({ valbrune: 66.666, norecia: 33.334 }, 0.6667)).toBe(
      'Rejeté\u00a0: 66,666\u00a0% des voix, il en faut au moins 66,67\u00a0%. Un seul ralliement suffirait\u00a0: Norécia.',
    );
    expect(split({ valbrune: 2, norecia: 1 }, 0.6667)).toContain(
      '66,667\u00a0% des voix, il en faut au moins 66,67\u00a0%',
    );
    expect(split({ valbrune: 2, norecia: 1 }, 2 / 3)).toBe(
      'Adopté\u00a0: 66,67\u00a0% des voix, il en faut au moins deux tiers.',
    );
    expect(split({ valbrune: 50.001, norecia: 49.999 }, 0.5, true)).toBe(
      'Adopté\u00a0: 50,001\u00a0% des voix, il en faut plus de 50\u00a0%.',
    );
    expect(split({ valbrune: 66.67, norecia: 33.33 }, 0.6667)).toContain('Adopté\u00a0: 66,67\u00a0% des voix');
  });

  it('does not call a strict majority missed by nothing a gap', () => {
    const halves = { weights: { valbrune: 50, norecia: 50 }, threshold: { share: 0.5, strict: true } };
    expect(verdict(halves, opposed)).toBe(
      'Rejeté\u00a0: 50\u00a0% des voix, il en faut plus de 50\u00a0%. Un seul ralliement suffirait\u00a0: Norécia.',
    );
  });
});

describe('M22 the evidence of a simulated vote', () => {
  it('says who voted how, who has power, and every combination', () => {
    const { cast, power, table } = read(charter, { valbrune: 'for', norecia: 'abstain' });
    expect(cast).toBe('Pour\u00a0: Valbrune. Abstention\u00a0: Norécia.');
    expect(power.map(({ term, value }) => [term, value])).toEqual([
      ['Passe seul', 'Personne'],
      ['Bloque seul', 'Valbrune et Norécia'],
      ['Blocage possible', 'Oui'],
    ]);
    expect(table?.rows).toHaveLength(16);
    expect(table?.rows[1]?.cells.map(({ text, status }) => status?.word ?? text)).toEqual([
      'Pour',
      'Contre',
      '60\u00a0%',
      'Rejeté',
      '60\u00a0% des voix, il en faut au moins 66\u00a0%',
    ]);
  });

  it('lists no combination of more than six voters', () => {
    const weights = Object.fromEntries(Array.from('abcdefg').map((voter) => [voter, 1]));
    expect(read({ ...charter, weights }, {}).table).toBeUndefined();
  });

  it('is markup in which a name stays a name', () => {
    const hostile = { weights: { '<b>A</b>': 100 }, threshold: charter.threshold };
    const reading = read(hostile, { '<b>A</b>': 'against' });
    expect(`${renderVerdict(reading.verdict)}${renderEvidence(reading)}`).not.toContain('<b>');
    expect(renderVerdict(reading.verdict)).toMatch(/^<strong>Rejeté/);
  });
});
