import { describe, expect, it } from 'vitest';
import type { Locale } from '../../model/locale.ts';
import type { Clause } from '../../model/playbook.ts';
import { aContract, anEarlierClause, aPartnership } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { withPlainSpaces } from '../../testing/plain-spaces.ts';
import { plainSentence } from '../ui/sentence.ts';
import { clausePage } from './clause-page.ts';
import { amendedClause, amendedVariables, formerVersion, markedUp } from '../../testing/amended-clause.ts';

describe('M13 the versions of a clause', () => {
  const versionsOf = (clause: Clause, version = '1.2', locale: Locale = 'fr') => {
    const contract = aContract({ clauses: [{ clause: { id: clause.id, version } }] });
    const context = aContext({ clauses: [clause], partnerships: [aPartnership({ contracts: [contract] })] }, locale);
    return clausePage(context, clause).versions;
  };

  it('open with how many are kept, and how many partnerships hold a former one', () => {
    const said = (...args: Parameters<typeof versionsOf>) => plainSentence(versionsOf(...args)?.sentence ?? []);
    expect(said(amendedClause)).toBe(
      'La bibliothèque garde deux versions de cette clause. Un partenariat en porte une ancienne.',
    );
    expect(said(amendedClause, '2.0')).toBe(
      'La bibliothèque garde deux versions de cette clause. Aucun contrat n’en porte une ancienne.',
    );
    expect(said(amendedClause, '1.2', 'en')).toBe(
      'The library keeps two versions of this clause. One partnership holds a former one.',
    );
    expect(versionsOf({ ...amendedClause, earlier: [] })).toBeUndefined();
  });

  it('show what each changed, the latest first, blanks by their names', () => {
    const oldest = anEarlierClause({ version: '1.0', variables: amendedVariables, prose: formerVersion.prose });
    const steps = versionsOf({ ...amendedClause, earlier: [oldest, formerVersion] })?.steps ?? [];
    expect(steps.map(({ title, facts, changes }) => [title, withPlainSpaces(facts), changes.length])).toEqual([
      ['De la version 1.2 à la version 2.0', 'Approuvée le 15 juin 2026.', 1],
      ['De la version 1.0 à la version 1.2', 'Aucun mot des positions n’a changé.', 0],
    ]);
    expect(steps[0]?.changes[0]?.position).toBe('Préférée');
    expect(markedUp(steps[0]?.changes[0]?.difference)).toEqual([
      'Sous [-trente-]{+quinze+} jours.',
      'Dans la limite de [Plafond].',
    ]);
  });
});
