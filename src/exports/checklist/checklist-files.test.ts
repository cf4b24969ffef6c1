import { describe, expect, it } from 'vitest';
import { aChecklist, aChecklistItem, aPartnership } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { checklistTable, writeChecklistMarkdown } from './checklist-files.ts';
import { cellsOf } from '../../testing/table-cells.ts';

const items = [
  aChecklistItem({ id: 'manager', do: 'Nommer *un* responsable', proof: 'parties.manager', phase: 'Avant' }),
  aChecklistItem({ id: 'plan', do: '-Écrire le plan', owner: 'manager', evidence: 'Annexe datée', phase: 'Avant' }),
];

const template = aChecklist({ id: 'contract', title: 'Avant de signer', items });

const partnership = aPartnership();

const context = aContext({ partnerships: [partnership], checklists: [template] });

describe('M51 the files of a checklist', () => {
  it('hold a row a line, with its state and the identifier of its tick', () => {
    const [, first, second] = cellsOf(checklistTable(context, partnership, template));
    expect([first?.[1], first?.[7], first?.[8]]).toEqual(['Nommer *un* responsable', 'Prêt', 'contract/manager']);
    expect([second?.[1], second?.[3], second?.[5], second?.[7]]).toEqual([
      "'-Écrire le plan",
      'Annexe datée',
      'claire-aubrac',
      'À faire',
    ]);
  });

  it('hold boxes, ticked where the record answers, and no sign of Markdown’s that the author did not mean', () => {
    const text = writeChecklistMarkdown(context, partnership, template);
    expect(text).toContain('# Avant de signer, Boucle chaude\n');
    expect(text).toContain('## Avant\n\n- [x] Nommer \\*un\\* responsable (');
    expect(text).toContain('- [ ] ');
    expect(text).toContain('  Preuve\u00a0: Annexe datée');
  });
});
