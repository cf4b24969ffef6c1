import { describe, expect, it } from 'vitest';
import { proseOf } from '../../testing/prose.ts';
import { outlineOf, textOf } from './prose-text.ts';

describe('the words of a text', () => {
  it('keep blocks apart and inline marks together', () => {
    expect(
      textOf(
        proseOf(
          '## Titre\n\nUn *mot*coupé, m<sup>2</sup>.\n\n- a\n- b\n\n| c | d |\n|---|---|\n| e | f |\n\n```\ng\n```',
        ),
      ),
    ).toBe('Titre Un motcoupé, m2. a b c d e f g');
  });

  it('put notes last and leave their numbers out', () => {
    expect(textOf(proseOf('a[^1] b\n\n[^1]: note\n\nc'))).toBe('a b c note');
  });

  it('tell pictures, callouts and positions by their words, and never an address', () => {
    const body =
      '<Callout title="Titre">\n\na [b](https://exemple.invalid "infobulle")\n\n</Callout>\n\n![image](c.png)\n\n<Figure src="d.png" alt="alt" caption="légende" />\n\n<Position tier="preferred" rationale="raison" say="phrase">\n\ne\n\n</Position>';
    expect(textOf(proseOf(body))).toBe('Titre a b image alt légende raison phrase e');
  });

  it('name references only when told how', () => {
    const prose = proseOf('La <Kpi id="x" /> de <Clause id="y" />.');
    expect(textOf(prose)).toBe('La de .');
    expect(textOf(prose, (component, id) => `${component}:${id}`)).toBe('La Kpi:x de Clause:y.');
  });

  it('keep no-break spaces as they are', () => {
    expect(textOf(proseOf('«\u00a0a\u00a0»\u202f!'))).toBe('«\u00a0a\u00a0»\u202f!');
  });
});

describe('the outline of a text', () => {
  it('lists headings with anchor, words and level', () => {
    expect(outlineOf(proseOf('## Été\n\n### *Deux* mots\n\n<Callout>\n\n## Été\n\n</Callout>'))).toEqual([
      { id: 'ete', text: 'Été', depth: 2 },
      { id: 'deux-mots', text: 'Deux mots', depth: 3 },
      { id: 'ete-2', text: 'Été', depth: 2 },
    ]);
  });

  it('is empty without headings', () => {
    expect(outlineOf(proseOf('a'))).toEqual([]);
  });
});
