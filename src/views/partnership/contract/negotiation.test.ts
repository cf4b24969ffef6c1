import { describe, expect, it } from 'vitest';
import { projectEdition } from '../../../editions/project-edition.ts';
import type { PinnedClause } from '../../../model/contract.ts';
import type { Contract } from '../../../model/contract.ts';
import type { Locale } from '../../../model/locale.ts';
import { aClause, aContract, aPartnership, aPerson, aPinnedClause, aPlaybook, day } from '../../../testing/builders.ts';
import { aContext } from '../../../testing/context.ts';
import { proseOf } from '../../../testing/prose.ts';
import { withPlainSpaces } from '../../../testing/plain-spaces.ts';
import { plainSentence } from '../../ui/sentence.ts';
import { sectionsOf } from '../sections.ts';

const clause = aClause({
  title: 'Sortie',
  visibility: 'shared',
  prose: proseOf(
    [
      '<Position tier="preferred" rationale="Six mois suffisent." say="Prenons le temps.">\n\nSix mois.\n\n</Position>',
      '<Position tier="fallback-1" rationale="Trois mois restent tenables." approver="ines-morvan">\n\nTrois mois.\n\n</Position>',
      '<Position tier="walk-away" rationale="Sans préavis, rien ne tient." approver="ines-morvan">\n\nRien sans préavis.\n\n</Position>',
    ].join('\n\n'),
  ),
});
const { signed: _, ...draft } = aContract({ id: 'protocole', title: 'Protocole', instrument: 'mou' });

function negotiation(pins: readonly PinnedClause[], locale: Locale = 'fr', contract: Contract = draft) {
  const partnership = aPartnership({ contracts: [{ ...contract, clauses: [...pins] }] });
  const context = aContext(
    { partnerships: [partnership], clauses: [clause], people: [aPerson({ id: 'ines-morvan', name: 'Inès Morvan' })] },
    locale,
  );
  const found = sectionsOf(context, partnership)['partnership-contract'].find(({ id }) => id === 'negotiation');
  return found?.kind === 'blocks' ? found : undefined;
}

const preferred = aPinnedClause('revision-partage', { article: '3' });
const conceded = aPinnedClause('revision-partage', { position: 'fallback-1', deviation: 'Deux mois demandés' });
const said = (...args: Parameters<typeof negotiation>) =>
  withPlainSpaces(plainSentence(negotiation(...args)?.sentence ?? []));

describe('M14 the negotiation of a contract', () => {
  it('opens with what is negotiated, how much was conceded and where no fallback is left', () => {
    expect(said([preferred])).toBe(
      'Un contrat se négocie : Protocole. Toutes les clauses sont encore à notre position préférée.',
    );
    expect(said([preferred, conceded])).toBe(
      'Un contrat se négocie : Protocole. Une clause sur deux est déjà à un repli. Une n’a plus de repli avant la ligne rouge.',
    );
    expect(said([conceded, conceded], 'en')).toBe(
      'One contract is under negotiation: Protocole. Two clauses out of two already stand at a fallback. Two have no fallback left before the red line.',
    );
  });

  it('tells a clause put forward at the red line from one at a fallback', () => {
    const crossed = aPinnedClause('revision-partage', { position: 'walk-away' });
    expect(said([crossed])).toBe('Un contrat se négocie : Protocole. Une clause est à la ligne rouge.');
    expect(said([preferred, conceded, crossed, crossed], 'en')).toBe(
      'One contract is under negotiation: Protocole. One clause out of four already stands at a fallback. One has no fallback left before the red line. Two clauses stand at the red line.',
    );
  });

  it('gives clause by clause the position, what to say, the next fallback and who must agree, and the red line', () => {
    const cells = (pin: PinnedClause) =>
      negotiation([pin])?.blocks[0]?.table?.rows[0]?.cells.map(({ text, sub }) =>
        withPlainSpaces([text, sub].filter(Boolean).join(' | ')),
      );
    expect(cells(preferred)).toEqual([
      'Sortie | art. 3',
      'Préférée | Six mois suffisent.',
      'Prenons le temps.',
      'Repli 1 | Trois mois restent tenables. Accord de : Inès Morvan.',
      'Sans préavis, rien ne tient. | Accord de : Inès Morvan.',
    ]);
    expect(cells(conceded)).toEqual([
      'Sortie',
      'Repli 1 | Trois mois restent tenables. Écart : Deux mois demandés.',
      '–',
      'aucun',
      'Sans préavis, rien ne tient. | Accord de : Inès Morvan.',
    ]);
  });

  it('is over on the day the contract is signed', () => {
    const signedOn = (date: string) => negotiation([preferred], 'fr', { ...draft, signed: day(date) });
    expect(signedOn('2026-11-23')).toBeUndefined();
    expect(signedOn('2026-11-24')).toBeDefined();
  });

  it('never reaches a partner edition, whatever the record shares', () => {
    const whole = aPlaybook({
      partnerships: [aPartnership({ contracts: [{ ...draft, clauses: [preferred] }], shared: ['contracts'] })],
      clauses: [clause],
      people: [aPerson({ id: 'ines-morvan', name: 'Inès Morvan' })],
    });
    const edition = projectEdition(whole, { id: 'norecia', party: 'norecia' });
    const [partnership] = edition.partnerships;
    const sections = partnership ? sectionsOf(aContext(edition), partnership)['partnership-contract'] : [];
    expect(sections.map(({ id }) => id)).toEqual(['contracts', 'pinned-clauses']);
    const told = JSON.stringify([edition, sections]);
    for (const secret of ['Trois mois', 'Prenons le temps', 'Six mois suffisent', 'Sans préavis', 'Inès'])
      expect(told).not.toContain(secret);
  });
});
