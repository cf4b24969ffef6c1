import { describe, expect, it } from 'vitest';
import { aChecklist, aChecklistItem, emptyProse } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkOrphanLine } from './orphan-line.ts';

const translated = (...ids: string[]) =>
  aChecklist({
    items: [aChecklistItem(), aChecklistItem({ id: 'counsel' })],
    translations: {
      en: {
        file: 'en/checklists/contract.mdx',
        prose: emptyProse(),
        lines: ids.map((id) => ({ id, do: 'Do it' })),
      },
    },
  });
const said = (...ids: string[]) => tell(checkOrphanLine, { checklists: [translated(...ids)] });

describe('orphan-line', () => {
  it('M51 reports a translated line that the French checklist does not have, with the id that is near', () => {
    expect(said('manager', 'counsell')).toEqual([
      {
        code: 'orphan-line',
        severity: 'warning',
        at: 'en/checklists/contract.mdx: items.1.id',
        values: { line: 'counsell', file: 'checklists/contract.mdx', suggestion: 'counsel' },
      },
    ]);
  });

  it('points at the line whatever its id, a number or a word of the machine', () => {
    expect(said('manager', '7').map(({ at }) => at)).toEqual(['en/checklists/contract.mdx: items.1.id']);
    expect(said('constructor').map(({ at }) => at)).toEqual(['en/checklists/contract.mdx: items.0.id']);
  });

  it('names no other line where none is near', () => {
    expect(said('exit-plan').map(({ values }) => values)).toMatchObject([{ suggestion: '' }]);
  });

  it('accepts lines in another order, lines still in French, and a template without a counterpart', () => {
    expect(said('counsel', 'manager')).toEqual([]);
    expect(said('counsel')).toEqual([]);
    expect(tell(checkOrphanLine, { checklists: [aChecklist()] })).toEqual([]);
  });
});
