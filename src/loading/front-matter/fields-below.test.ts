import { describe, expect, it } from 'vitest';
import { createPositions } from '../../diagnostics/position.ts';
import { fieldsBelow } from './fields-below.ts';
import { splitFrontMatter } from './split-front-matter.ts';

const keys = ['title', 'avoid', 'kpis'];

function below(text: string) {
  const { split } = splitFrontMatter(text, createPositions('a.mdx', text));
  if (!split) throw new Error('The text has no front matter.');
  return fieldsBelow(text, split, keys);
}

describe('fieldsBelow', () => {
  it('finds a field on the line below the closing one, and cuts the file as if it stood above (M53)', () => {
    const text = '---\ntitle: A\n---\navoid: Écrire\n\nTexte.\n';
    expect(below(text)).toEqual({
      key: 'avoid',
      offset: text.indexOf('avoid'),
      split: {
        yaml: 'title: A\n#--\navoid: Écrire\n',
        yamlStart: 4,
        bodyStart: text.indexOf('\nTexte'),
        bodyEnd: text.length,
      },
    });
  });

  it('takes the lines of a list or a group with the field they belong to', () => {
    const text = '---\ntitle: A\n---\nkpis:\n  - { kpi: a }\n- { kpi: b }\navoid: b\nTexte.\n';
    expect(below(text)?.split.yaml).toBe('title: A\n#--\nkpis:\n  - { kpi: a }\n- { kpi: b }\navoid: b\n');
  });

  it.each([
    ['an empty line above it', '---\ntitle: A\n---\n\navoid: Écrire\n'],
    ['a name that is no field', '---\ntitle: A\n---\nnote: Écrire\n'],
    ['a field that the front matter has', '---\ntitle: A\n---\ntitle: Écrire\n'],
    ['no text at all', '---\ntitle: A\n---'],
  ])('leaves a text with %s as it is', (_, text) => {
    expect(below(text)).toBeUndefined();
  });
});
