import { describe, expect, it } from 'vitest';
import { aPartnership } from '../../../testing/builders.ts';
import { aContext } from '../../../testing/context.ts';
import { said } from '../../../testing/sections.ts';
import { sectionsOf } from '../sections.ts';

describe('the tools', () => {
  const tools = [
    { tool: 'notion', for: 'Notes', 'source-of-truth': true },
    { tool: 'teams', for: 'Réunions' },
  ];

  it('M24 says which tool is the source of truth: none, one, several', () => {
    expect(said('tools', { tools: tools.slice(1) })).toBe(
      'Aucun outil ne fait foi. Aucune règle d’usage n’est écrite.',
    );
    expect(said('tools', { tools, 'tool-rules': { naming: 'Date, sujet' } })).toBe('notion fait foi.');
    expect(said('tools', { tools: [...tools, ...tools] }, {}, 'en')).toContain('Several tools claim');
  });

  it('M24 says where else a tool is used', () => {
    const other = aPartnership({ id: 'gamme', title: 'Gamme', tools: tools.slice(1) });
    const own = aPartnership({ tools });
    const found = sectionsOf(aContext({ partnerships: [own, other] }), own)['partnership-governance'].find(
      ({ id }) => id === 'tools',
    );
    expect(JSON.stringify(found)).toContain('"Gamme"');
    expect(JSON.stringify(found)).toContain('Ici seulement');
  });
});
