import { describe, expect, it } from 'vitest';
import { aPartnership } from '../testing/builders.ts';
import { aContext } from '../testing/context.ts';
import { writeLlmsText } from './llms-text.ts';

describe('llms.txt', () => {
  it('names each page of the edition on a line, Markdown’s own signs and line ends made plain', () => {
    const partnership = aPartnership({ title: 'Boucle [chaude]', summary: 'Une *phrase*\nsur deux lignes.' });
    const lines = writeLlmsText(aContext({ partnerships: [partnership] }), undefined).split('\n');
    expect(lines[0]).toBe('# Playbook partenariats');
    expect(lines).toContain('- [Boucle \\[chaude\\]](/partenariats/boucle-chaude/): Une \\*phrase\\* sur deux lignes.');
    expect(lines).toContain(
      '- [Le playbook en JSON](/playbook.json): Partenariats, indicateurs, clauses, checklists et guides, en quelques champs chacun.',
    );
  });

  it('leaves out the headings that have no page, and speaks the language of its address', () => {
    const text = writeLlmsText(aContext({}, 'en'), undefined);
    expect(text).not.toContain('## Clauses');
    expect(text).toContain('](/en/partnerships/)');
  });
});
