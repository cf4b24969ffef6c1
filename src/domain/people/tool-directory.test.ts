import { describe, expect, it } from 'vitest';
import { aPartnership } from '../../testing/builders.ts';
import { sourcesOfTruth, toolUsers } from './tool-directory.ts';

const use = (tool: string, truth?: boolean) => ({
  tool,
  for: 'Notes',
  ...(truth !== undefined && { 'source-of-truth': truth }),
});

describe('M24 the tools', () => {
  it('that hold the version that counts are none, one or several', () => {
    expect(sourcesOfTruth({})).toEqual([]);
    expect(sourcesOfTruth({ tools: [use('teams', false), use('notion', true)] })).toEqual(['notion']);
    expect(sourcesOfTruth({ tools: [use('teams', true), use('notion', true)] })).toEqual(['teams', 'notion']);
  });

  it('are known by who uses them, each partnership once', () => {
    const a = aPartnership({ id: 'a', tools: [use('teams'), use('notion'), use('teams')] });
    const b = aPartnership({ id: 'b', tools: [use('teams')] });
    const users = toolUsers([a, b, aPartnership({ id: 'c' })]);
    expect([...users].map(([tool, by]) => [tool, by.map(({ id }) => id)])).toEqual([
      ['teams', ['a', 'b']],
      ['notion', ['a']],
    ]);
  });
});
