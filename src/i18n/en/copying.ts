import type { copying as french } from '../fr/copying.ts';

/** The button that copies a wording, and what it answers. */
export const copying: typeof french = {
  button: 'Copy the text',
  done: 'The text is copied.',
  refused: 'The browser refused to copy: select the text by hand.',
};
