import { describe, expect, it } from 'vitest';
import { aChecklist, aChecklistItem, condition } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { withPlainSpaces } from '../../testing/plain-spaces.ts';
import { checklistTemplate } from './checklist-template.ts';

describe('checklistTemplate', () => {
  it('says under which condition a line is kept and when it is due', () => {
    const template = aChecklist({
      items: [
        aChecklistItem({
          when: condition('type is supplier'),
          due: { offset: { count: 10, unit: 'day' }, side: 'before', anchor: 'contract.signed' },
          owner: 'manager',
        }),
      ],
    });
    const [line] = checklistTemplate(aContext({ checklists: [template] }), template).groups[0]?.lines ?? [];
    expect(line?.notes).toContain('Seulement pour le type «\u00a0supplier\u00a0»');
    expect(withPlainSpaces(line?.due ?? '')).toBe('10 jours avant la signature');
    expect(line?.who).toBe('Responsable du partenariat');
  });
});
