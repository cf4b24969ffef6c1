import { describe, expect, it } from 'vitest';
import type { Contract } from '../../model/contract.ts';
import type { Locale } from '../../model/locale.ts';
import type { Clause } from '../../model/playbook.ts';
import { aClause, aContract, anEarlierClause, aPartnership, day } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { proseOf } from '../../testing/prose.ts';
import { withPlainSpaces } from '../../testing/plain-spaces.ts';
import { plainSentence } from '../ui/sentence.ts';
import { sectionsOf } from '../partnership/sections.ts';
import { clausePage } from './clause-page.ts';
import type { WordingDifference } from './wording-difference.ts';

const wording = (text: string, fallback = 'Trois mois.') =>
  proseOf(
    `<Position tier="preferred">\n\n${text}\n\n</Position>\n\n<Position tier="fallback-1">\n\n${fallback}\n\n</Position>`,
  );
const variables = { plafond: { type: 'amount' as const, label: 'Plafond' } };
const former = anEarlierClause({
  version: '1.2',
  variables,
  prose: wording('1. Sous trente jours.\n2. Dans la limite de [[plafond]].'),
});
const library = aClause({
  version: '2.0',
  variables,
  approved: { by: 'ines-morvan', on: day('2026-06-15') },
  prose: wording('1. Sous quinze jours.\n2. Dans la limite de [[plafond]].'),
  earlier: [former],
});

const written = (difference: WordingDifference | undefined) =>
  difference?.paragraphs.map((paragraph) =>
    withPlainSpaces(
      paragraph
        .map(({ kind, text }) => (kind === 'kept' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
        .join(''),
    ),
  );

function drift(
  pin: Partial<NonNullable<Contract['clauses']>[number]>,
  clause: Clause = library,
  more: Partial<Contract> = {},
) {
  const contract = aContract({
    title: 'Pacte',
    clauses: [{ clause: { id: clause.id, version: '1.2' }, ...pin }],
    ...more,
  });
  const partnership = aPartnership({ contracts: [contract] });
  const sections = (edition?: { id: string; party: string }, locale: Locale = 'fr') =>
    sectionsOf(
      aContext({ partnerships: [partnership], clauses: [clause], ...(edition && { edition }) }, locale),
      partnership,
    )['partnership-contract'].find(({ kind }) => kind === 'drift');
  const found = sections();
  return { found: found?.kind === 'drift' ? found : undefined, sections };
}

describe('M13 a clause signed in a version that the library has left', () => {
  it('is named, and shown word by word with the values of the contract', () => {
    const { found, sections } = drift({ with: { plafond: '60000' } });
    expect(withPlainSpaces(plainSentence(found?.sentence ?? []))).toBe(
      'Une clause est signée dans une version que la bibliothèque a quittée : Révision du partage des revenus. Le contrat garde ce qui a été signé.',
    );
    expect(plainSentence(sections(undefined, 'en')?.sentence ?? [])).toBe(
      'One clause is signed in a version that the library has left: Révision du partage des revenus. The contract keeps what was signed.',
    );
    expect(withPlainSpaces(found?.clauses[0]?.versions ?? '')).toBe(
      'Pacte : version 1.2 signée, 2.0 en bibliothèque ; position comparée : Préférée.',
    );
    expect(written(found?.clauses[0]?.difference)).toEqual([
      'Sous [-trente-]{+quinze+} jours.',
      'Dans la limite de 60 000 €.',
    ]);
  });

  it('is compared at the position that was obtained', () => {
    const { found } = drift({ position: 'fallback-1' });
    expect(found?.clauses[0]).toMatchObject({ note: 'À cette position, le texte n’a pas changé d’un mot.' });
    expect(found?.clauses[0]).not.toHaveProperty('difference');
  });

  it('says so where no file holds what was signed', () => {
    expect(drift({}, { ...library, earlier: [] }).found?.clauses[0]?.note).toBe(
      'Aucun fichier ne contient la version signée\u00a0: la différence ne peut pas être montrée.',
    );
  });

  it('is no drift in the library’s own version, under a waiver, or in a contract that is over', () => {
    expect(drift({ clause: { id: library.id, version: '2.0' } }).found).toBeUndefined();
    expect(drift({ waiver: { by: 'ines-morvan', reason: 'Sans objet' } }).found).toBeUndefined();
    expect(drift({}, library, { ends: day('2026-11-22') }).found).toBeUndefined();
    expect(drift({}, library, { ends: day('2026-11-23') }).found).toBeDefined();
  });

  it('is told in no partner edition', () => {
    expect(drift({}).sections({ id: 'norecia', party: 'norecia' })).toBeUndefined();
  });
});

describe('M13 the versions of a clause', () => {
  const versionsOf = (clause: Clause, version = '1.2', locale: Locale = 'fr') => {
    const contract = aContract({ clauses: [{ clause: { id: clause.id, version } }] });
    const context = aContext({ clauses: [clause], partnerships: [aPartnership({ contracts: [contract] })] }, locale);
    return clausePage(context, clause).versions;
  };

  it('open with how many are kept, and how many partnerships hold a former one', () => {
    const said = (...args: Parameters<typeof versionsOf>) => plainSentence(versionsOf(...args)?.sentence ?? []);
    expect(said(library)).toBe(
      'La bibliothèque garde deux versions de cette clause. Un partenariat en porte une ancienne.',
    );
    expect(said(library, '2.0')).toBe(
      'La bibliothèque garde deux versions de cette clause. Aucun contrat n’en porte une ancienne.',
    );
    expect(said(library, '1.2', 'en')).toBe(
      'The library keeps two versions of this clause. One partnership holds a former one.',
    );
    expect(versionsOf({ ...library, earlier: [] })).toBeUndefined();
  });

  it('show what each changed, the latest first, blanks by their names', () => {
    const oldest = anEarlierClause({ version: '1.0', variables, prose: former.prose });
    const steps = versionsOf({ ...library, earlier: [oldest, former] })?.steps ?? [];
    expect(steps.map(({ title, facts, changes }) => [title, withPlainSpaces(facts), changes.length])).toEqual([
      ['De la version 1.2 à la version 2.0', 'Approuvée le 15 juin 2026.', 1],
      ['De la version 1.0 à la version 1.2', 'Aucun mot des positions n’a changé.', 0],
    ]);
    expect(steps[0]?.changes[0]?.position).toBe('Préférée');
    expect(written(steps[0]?.changes[0]?.difference)).toEqual([
      'Sous [-trente-]{+quinze+} jours.',
      'Dans la limite de [Plafond].',
    ]);
  });
});
