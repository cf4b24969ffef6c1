import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { proseElements } from '../../domain/prose/prose-elements.ts';
import { prosePositions, proseReferences } from '../../domain/prose/prose-references.ts';
import { outlineOf, textOf } from '../../domain/prose/prose-text.ts';
import { clause as english } from '../../i18n/en/clause.ts';
import { clause as french } from '../../i18n/fr/clause.ts';
import { loadPlaybook } from '../../loading/load-playbook.ts';
import { positionTiers } from '../../model/contract.ts';
import type { Prose } from '../../model/prose.ts';

const { playbook } = loadPlaybook(fileURLToPath(new URL('../../../content', import.meta.url)));
const clauses = playbook.clauses.map((clause) => [clause.id, clause] as const);

/** What a contract between partners must be able to say, and the clauses that say it. */
const topics: readonly (readonly [topic: string, clauses: readonly string[]])[] = [
  ['M13 the commitments of the parties', ['engagements-des-parties', 'services-et-responsabilites']],
  ['M13 confidentiality', ['confidentialite']],
  ['M13 the sharing of benefits, and financial terms', ['partage-des-benefices', 'conditions-financieres']],
  ['M13 duration and tacit renewal', ['duree-et-reconduction']],
  ['M13 notice', ['preavis', 'notifications']],
  ['M13 intellectual property and data', ['propriete-anterieure', 'propriete-des-resultats', 'partage-des-donnees']],
  ['M13 non-compete', ['non-concurrence']],
  ['M14 the pilot', ['pilote']],
  ['M14 the break-up and its transition', ['rupture']],
  ['M14 non-cannibalisation', ['non-cannibalisation']],
  ['M14 governance', ['gouvernance']],
  ['M14 strategic alignment', ['realignement-strategique']],
  ['M15 what a memorandum binds', ['portee-du-protocole', 'exclusivite-de-negociation', 'perimetre-et-jalons']],
  ['M16 cross-licences and royalties', ['licence-croisee']],
  ['M17 contractual KPIs and what they trigger', ['indicateurs-contractuels', 'revision-partage', 'renfort-de-moyens']],
  ['M17 step-by-step disengagement', ['desengagement-progressif']],
  ['M17 audit', ['audit']],
  ['M18 the ladder of a disagreement', ['escalade-des-differends']],
  ['M19 continuous improvement', ['amelioration-continue']],
  ['M19 bonus and malus', ['bonus-malus']],
  ['M19 a rebate on growth', ['remise-de-progression']],
  ['M19 the price of late delivery', ['penalites-de-retard']],
  ['M19 reward on common success', ['recompense-du-succes']],
  ['M44 the periodic review', ['revue-et-avenants']],
  ['formal notice and cure', ['mise-en-demeure']],
  ['a liability cap', ['plafond-de-responsabilite']],
  ['force majeure', ['force-majeure']],
  ['hardship', ['imprevision']],
  ['assignment and change of control', ['cession-changement-de-controle']],
  ['anti-corruption', ['anticorruption']],
  ['personal data', ['donnees-personnelles']],
  ['non-solicitation', ['non-sollicitation']],
  ['exclusivity', ['exclusivite']],
  ['brand use', ['usage-des-marques']],
  ['publicity', ['communication-publique']],
  ['price revision', ['revision-des-prix']],
  ['insurance', ['assurances']],
  ['survival', ['survie']],
  ['governing law', ['droit-applicable']],
];

/** What the other side says and what to answer: the lines of the list a clause keeps internal. */
function objectionsIn(prose: Prose): string[] {
  const internal = [...proseElements(prose)].filter(({ tagName }) => tagName === 'Internal');
  return internal.flatMap((passage) =>
    [...proseElements(passage)].filter(({ tagName }) => tagName === 'li').map((line) => textOf(line)),
  );
}

describe('the clause library of the sample (M13–M19)', () => {
  it.each(topics)('holds %s', (_, ids) => {
    expect(playbook.clauses.map(({ id }) => id)).toEqual(expect.arrayContaining([...ids]));
  });

  it.each(clauses)(
    'gives %s three or four positions in order, the last with the person who guards it',
    (_, { prose }) => {
      const positions = prosePositions(prose);
      const ranks = positions.map(({ tier }) => tier);
      expect([3, 4]).toContain(ranks.length);
      expect(ranks).toEqual(positionTiers.filter((tier) => ranks.includes(tier)));
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

  it.each(clauses)(
    'tells of %s, in both languages, when to use it, what the other side will say, and what to answer',
    (_, { prose, translations: { en } }) => {
      expect([objectionsIn(prose), en && objectionsIn(en.prose)]).toEqual([
        expect.arrayContaining([expect.anything()]),
        expect.arrayContaining([expect.anything()]),
      ]);
      for (const objection of objectionsIn(prose)) expect(objection).toMatch(/^«\s.+\s» \p{Lu}.{5,}/su);
      for (const objection of en ? objectionsIn(en.prose) : []) expect(objection).toMatch(/^“.+” \p{Lu}.{5,}/su);
      const heads = (text: typeof prose) => outlineOf(text).map((entry) => entry.text);
      expect(heads(prose)).toEqual(['Quand l’employer', 'Ce que l’on vous opposera']);
      expect(en && heads(en.prose)).toEqual(['When to use it', 'What you will hear']);
    },
  );

  it('has a clause of every family, named in both languages', () => {
    const families = playbook.clauses.map(({ family }) => family);
    expect(Object.keys(french.family).toSorted()).toEqual([...new Set(families)].toSorted());
    expect(Object.keys(english.family).toSorted()).toEqual([...new Set(families)].toSorted());
  });
});
