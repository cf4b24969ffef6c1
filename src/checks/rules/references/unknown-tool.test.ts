import { describe, expect, it } from 'vitest';
import { aPartnership, aReference } from '../../../testing/builders.ts';
import { recordFile } from '../../../testing/one-partnership.ts';
import { placesOf } from '../../../testing/tell.ts';
import { checkUnknownTool } from './unknown-tool.ts';

describe('unknown-tool', () => {
  it('M24 reports an unknown tool, used or as a channel', () => {
    const partnership = aPartnership({
      tools: [
        { tool: 'notion', for: 'Notes' },
        { tool: 'otion', for: 'Notes' },
      ],
      communication: [{ exchange: 'Point', channel: 'radio' }],
    });
    const reference = aReference({ tools: [{ id: 'notion', name: 'Notion' }] });
    expect(placesOf(checkUnknownTool, { partnerships: [partnership], reference })).toEqual([
      `${recordFile}: tools.1.tool`,
      `${recordFile}: communication.0.channel`,
    ]);
  });
});
