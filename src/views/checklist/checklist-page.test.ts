import { describe, expect, it } from 'vitest';
import type { Locale } from '../../model/locale.ts';
import type { Counterpart, Playbook } from '../../model/playbook.ts';
import {
  aChecklist,
  aChecklistItem,
  aClause,
  aParty,
  aPartnership,
  aPartnershipType,
  aPlaybook,
  condition,
  emptyProse,
} from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { withPlainSpaces } from '../../testing/plain-spaces.ts';
import { plainSentence } from '../ui/sentence.ts';
import { checklistPage } from './checklist-page.ts';
import { checklistTemplate } from './checklist-template.ts';

const proved = aChecklistItem({ proof: 'parties.manager' });

const open = aChecklistItem({ id: 'counsel', do: 'Faire relire par un avocat' });

const requiring = { types: [aPartnershipType({ requires: ['revision-partage'] })], contractKinds: [], tools: [] };

describe('the sentence of a checklist (M51)', () => {
  const said = (items: Parameters<typeof aChecklist>[0], playbook: Partial<Playbook> = {}, locale: Locale = 'fr') => {
    const template = aChecklist(items);
    const partnership = aPartnership();
    const whole = aPlaybook({ checklists: [template], partnerships: [partnership], ...playbook });
    return withPlainSpaces(plainSentence(checklistPage(aContext(whole, locale), partnership, template).sentence));
  };

  it('says that nothing applies', () => {
    expect(said({ items: [aChecklistItem({ when: condition('type is supplier') })] })).toBe(
      'Aucun point ne s’applique à ce partenariat aujourd’hui.',
    );
  });

  it('agrees what a part of it counts with how many are proved', () => {
    const counts = (items: ReturnType<typeof aChecklist>['items']) => {
      const template = aChecklist({ items });
      const partnership = aPartnership();
      const whole = aPlaybook({ checklists: [template], partnerships: [partnership] });
      return checklistPage(aContext(whole), partnership, template).groups.map(({ count }) => count);
    };
    expect(counts([open])).toEqual(['0 prouvé sur 1']);
    expect(counts([proved, open])).toEqual(['1 prouvé sur 2']);
    expect(counts([proved, { ...proved, id: 'again' }, open])).toEqual(['2 prouvés sur 3']);
  });

  it('says that the record proves everything', () => {
    expect(said({ items: [proved] })).toBe('Tout ce que cette liste demande est prouvé par la fiche.');
    expect(said({ items: [proved] }, {}, 'en')).toBe('Everything this list asks for is proved by the record.');
  });

  it('counts one open line of two, and that none blocks', () => {
    expect(said({ items: [proved, open] })).toBe('Un point reste à prouver sur deux ; aucun ne bloque.');
    expect(said({ items: [proved, open] }, {}, 'en')).toBe('One line out of two is still to be proved; none blocks.');
  });

  it('names the clause that blocks the signature', () => {
    expect(said({ items: [open] }, { clauses: [aClause()], reference: requiring })).toBe(
      'Deux points restent à prouver sur deux ; un bloque : ajouter la clause « Révision du partage des revenus ».',
    );
  });
});

describe('checklistPage', () => {
  const template = aChecklist({ items: [proved, open] });
  const partnership = aPartnership();
  const view = checklistPage(aContext({ checklists: [template], partnerships: [partnership] }), partnership, template);

  it('ticks what the record proves, and that alone', () => {
    expect(view.groups.flatMap((group) => group.lines.map((line) => [line.id, line.proved]))).toEqual([
      ['contract/manager', true],
      ['contract/counsel', false],
    ]);
    expect(view.progress).toMatchObject({ done: 1, total: 2 });
  });

  it('says how far each owner is, where several people have lines', () => {
    expect(view.progress.owners).toEqual([]);
    const shared = aChecklist({
      items: [{ ...proved, owner: 'manager' }, { ...open, owner: 'partner-manager' }, open],
    });
    const parties = [aParty({ manager: 'claire-aubrac' }), aParty({ id: 'norecia', name: 'Norécia', manager: 'hugo' })];
    const both = aPartnership({ parties });
    const context = aContext({ checklists: [shared], partnerships: [both] });
    expect(checklistPage(context, both, shared).progress.owners.map(({ name, text }) => [name, text])).toEqual([
      ['claire-aubrac', '1 fait sur 1'],
      ['hugo', '0 fait sur 1'],
      ['Personne n’est nommé', '0 fait sur 1'],
    ]);
  });

  it('changes the fingerprint of a line with its words, not with its language', () => {
    const print = (text: string, locale: Locale) => {
      const worded = aChecklist({ items: [aChecklistItem({ do: text })] });
      const context = aContext({ checklists: [worded], partnerships: [partnership] }, locale);
      return checklistPage(context, partnership, worded).groups[0]?.lines[0]?.fingerprint;
    };
    expect(print('Relire', 'fr')).toBe(print('Relire', 'en'));
    expect(print('Relire', 'fr')).not.toBe(print('Relire deux fois', 'fr'));
  });

  describe('in English, where the template has its counterpart', () => {
    const english = (lines: NonNullable<Counterpart['lines']>) => {
      const worded = aChecklist({
        items: [aChecklistItem({ phase: 'Les personnes', why: 'Personne ne répond' }), open],
        translations: { en: { file: 'en/checklists/contract.mdx', prose: emptyProse(), lines } },
      });
      const playbook = aPlaybook({ checklists: [worded], partnerships: [partnership] });
      return { worded, context: aContext(playbook, 'en'), french: aContext(playbook) };
    };
    const manager = { id: 'manager', do: 'Appoint a manager on each side', phase: 'People' };
    const counsel = { id: 'counsel', do: 'Have a lawyer read it' };

    it('says each line in English, and what it lacks in French', () => {
      const { worded, context } = english([manager, counsel]);
      const [people] = checklistPage(context, partnership, worded).groups;
      expect(people).toMatchObject({ title: 'People', lines: [{ text: manager.do, why: 'Personne ne répond' }] });
      expect(checklistTemplate(context, worded).groups.map(({ title }) => title)).toEqual(['People', 'Other lines']);
    });

    it('keeps the fingerprint of the French line, so that a tick holds in both languages', () => {
      const { worded, context, french } = english([manager, counsel]);
      const prints = (each: typeof context) =>
        checklistPage(each, partnership, worded).groups.flatMap(({ lines }) => lines.map((line) => line.fingerprint));
      expect(prints(context)).toEqual(prints(french));
    });

    it('warns that a text is in French as soon as one line is', () => {
      const warned = (lines: NonNullable<Counterpart['lines']>) => {
        const { worded, context } = english(lines);
        return [checklistTemplate(context, worded), checklistPage(context, partnership, worded)].map(
          ({ frame }) => frame.untranslated,
        );
      };
      expect(warned([manager, counsel])).toEqual([false, false]);
      expect(warned([manager])).toEqual([true, true]);
    });
  });

  it('keeps the ticks of each playbook, edition, partnership and checklist apart', () => {
    expect(view.ticksKey).toBe('playbook-ticks/valbrune/internal/boucle-chaude/contract');
    const edition = aContext({
      ...aPlaybook({ checklists: [template], partnerships: [partnership] }),
      edition: { id: 'norecia', party: 'norecia' },
    });
    expect(checklistPage(edition, partnership, template).ticksKey).toBe(
      'playbook-ticks/valbrune/norecia/boucle-chaude/contract',
    );
  });

  it('has a line to sign for each party', () => {
    expect(view.signatures).toEqual(['Visa Valbrune, date', 'Visa Norécia, date']);
  });
});
