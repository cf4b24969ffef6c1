import { describe, expect, it } from 'vitest';
import { aChecklist, aClause, aPartnership, aPartnershipType, aPlaybook } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { withPlainSpaces } from '../../testing/plain-spaces.ts';
import { plainSentence } from '../ui/sentence.ts';
import { checklistCatalogue } from './checklist-catalogue.ts';

const requiring = { types: [aPartnershipType({ requires: ['revision-partage'] })], contractKinds: [], tools: [] };

describe('checklistCatalogue', () => {
  it('says that no checklist is written', () => {
    expect(plainSentence(checklistCatalogue(aContext()).sentence)).toContain('Aucune checklist n’est encore écrite.');
  });

  it('counts the blocking lines and names the partnerships', () => {
    const playbook = aPlaybook({
      checklists: [aChecklist()],
      partnerships: [aPartnership()],
      clauses: [aClause()],
      reference: requiring,
    });
    expect(withPlainSpaces(plainSentence(checklistCatalogue(aContext(playbook)).sentence))).toContain(
      'Un point bloquant à traiter pour « Boucle chaude ».',
    );
    expect(withPlainSpaces(plainSentence(checklistCatalogue(aContext(playbook, 'en')).sentence))).toContain(
      'One blocking line to deal with for “Boucle chaude”.',
    );
  });
});
