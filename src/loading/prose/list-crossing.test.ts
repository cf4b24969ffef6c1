import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../testing/prose.ts';

describe('a tag closed in another list item than it was opened in', () => {
  it.each([
    '<Internal>\n\na\n\n- </Internal>',
    '<Internal>\n\na\n\n- - </Internal>',
    '<Internal>\n\n- </Internal>\n\n- b',
    '<Internal>\na\n\n- b\n  </Internal>\n\nc',
    '<Internal>\n\n<Steps>\n\n</Steps>\n\n1. </Internal>',
    '<Internal>\r\n\r\na\r\n\r\n- b\r\n  </Internal>',
    '- <Internal>\n  a\n\n  - b\n    </Internal>',
    '  <Internal>\na\n\n- b\n  </Internal>',
  ])('is told without troubling the parser: %j', (body) => {
    expect(problemsOf(body).map((problem) => problem.split(' ')[0])).toContain('crossed-tags');
  });

  it.each([
    '- a\n\n  <Internal>\n\n  - b\n\n  </Internal>\n\n- c',
    '1. a\n   <Internal>\n   b\n   </Internal>\n2. c',
    '> - a\n>\n>   <Internal>\n>\n>   b\n>\n>   </Internal>',
    '- a\n- b <sup>c</sup>\n  d <sub>e</sub>',
    '```html\n<ul>\na\n- b\n  </ul>\n```',
    '- ~~~\n  <ul>\n  - b\n    </ul>\n  ~~~\n- c',
    'a `<ul>`\n\n- b\n  `</ul>` c',
    '{/* <ul>\n- b\n  </ul> */}',
  ])('is not seen in %j', (body) => {
    expect(problemsOf(body)).toEqual([]);
  });

  it('is looked for once a line, however many blanks begin it', () => {
    expect(problemsOf(`a\n\n${' '.repeat(250_000)}b`)).toEqual([]);
  });

  it('is found again after an open fence ended with its list item', () => {
    expect(problemsOf('- ~~~\n\n<Internal>\na\n\n- b\n  </Internal>')).toEqual([
      'unclosed-code 1:3',
      'crossed-tags 3:1',
    ]);
  });
});
