import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { prosePositions, proseReferences } from '../../domain/prose/prose-references.ts';
import { textOf } from '../../domain/prose/prose-text.ts';
import { clause as english } from '../../i18n/en/clause.ts';
import { clause as french } from '../../i18n/fr/clause.ts';
import { loadPlaybook } from '../../loading/load-playbook.ts';
import { tiers } from '../../model/contract.ts';

const { playbook } = await loadPlaybook(fileURLToPath(new URL('../../../content', import.meta.url)));
const clauses = playbook.clauses.map((clause) => [clause.id, clause] as const);

describe('the clause library of the sample (M13–M19)', () => {
  it.each(clauses)(
    'gives %s three or four positions in order, the last with the person who guards it',
    (_, { prose }) => {
      const positions = prosePositions(prose);
      const ranks = positions.map(({ tier }) => tier);
      expect([3, 4]).toContain(ranks.length);
      expect(ranks).toEqual(tiers.filter((tier) => ranks.includes(tier)));
      expect(ranks.at(-1)).toBe('walk-away');
      expect(playbook.people.map(({ id }) => id)).toContain(positions.at(-1)?.approver);
    },
  );

  it.each(clauses)('says that %s is a model, and which legal texts a lawyer must check', (_, { prose, legal = [] }) => {
    expect(textOf(prose)).toContain('il ne remplace pas un avis juridique');
    expect(legal.filter(({ note }) => note?.toLowerCase().includes('à faire vérifier')).length).toBeGreaterThan(0);
  });

  it.each(clauses)(
    'lets %s refer only to clauses it requires: a contract that pins it resolves them all',
    (_, clause) => {
      const named = proseReferences(clause.prose).filter(({ component }) => component === 'Clause');
      expect(clause.requires ?? []).toEqual(expect.arrayContaining(named.map(({ id }) => id)));
    },
  );

  it('names every family in both languages', () => {
    const families = playbook.clauses.map(({ family }) => family);
    expect(Object.keys(french.family)).toEqual(expect.arrayContaining(families));
    expect(Object.keys(english.family)).toEqual(expect.arrayContaining(families));
  });
});
