import { describe, expect, it } from 'vitest';
import { aPartnership } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import type { Partnership } from '../../model/playbook.ts';
import type { Stage } from '../../model/stage.ts';
import { sectionsOf } from './sections.ts';

function frameOf(record: Partial<Partnership>) {
  const partnership = aPartnership(record);
  return sectionsOf(aContext({ partnerships: [partnership] }), partnership)['partnership-frame'];
}

describe('the frame of a partnership', () => {
  it('M02 M05 asks for the sections that its stage needs, and takes no room for the others', () => {
    const idsAt = (stage: Stage) => frameOf({ stage }).map(({ id }) => id);
    expect(idsAt('awareness')).toEqual(['objectives', 'stakeholders', 'framing']);
    expect(idsAt('value-creation')).toEqual([
      'objectives',
      'okrs',
      'stakeholders',
      'complementarity',
      'swot',
      'culture',
      'health-check',
      'knowledge',
      'expectations',
      'framing',
    ]);
    expect(idsAt('exit')).toEqual(['objectives', 'stakeholders']);
    for (const each of frameOf({})) expect(each.next).toMatch(/«\u00a0[a-z-]+\u00a0»/);
  });
});
