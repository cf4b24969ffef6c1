import { describe, expect, it } from 'vitest';
import { levelledYaml } from './leading-indent.ts';

describe('the first lines of a text, indented alone', () => {
  it('are brought to the margin, their values where they were', () => {
    expect(levelledYaml('# a\n\n title: A\n since: B\ntype: C\n')).toEqual({
      yaml: '# a\n\ntitle : A\nsince : B\ntype: C\n',
      moved: [6, 16],
    });
  });

  it('are the items of a list too', () => {
    expect(levelledYaml('  - id: a\n    name: A\n- id: b\n')).toEqual({
      yaml: '-   id: a\n    name: A\n- id: b\n',
      moved: [2],
    });
  });

  it('leave what is under them alone', () => {
    const { yaml } = levelledYaml(' parties:\n   - { id: a }\n text: |\n   type: a\ntype: C\n');
    expect(yaml).toBe('parties :\n   - { id: a }\ntext : |\n   type: a\ntype: C\n');
  });

  it.each([
    ['where all are', '  title: A\n  type: B\n'],
    ['where none is', 'title: A\n  type: B\n'],
    ['where a line stands between the two levels', '  title: A\n type: B\nsince: C\n'],
    ['where a key follows items', '  - a\ntype: B\n'],
    ['where they are no fields', '  Un texte\ntype: B\n'],
    ['where nothing is written', ' \n\n'],
  ])('are left as they are %s', (_, yaml) => {
    expect(levelledYaml(yaml)).toEqual({ yaml, moved: [] });
  });
});
