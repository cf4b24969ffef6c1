import { describe, expect, it } from 'vitest';
import { asTyped } from './caller.ts';

describe('M54 a path in a command to type', () => {
  it('stands as it is where a shell reads it as one word', () => {
    for (const path of ['../our-playbook', 'contenu/été', 'C:\\playbook', 'l’été']) expect(asTyped(path)).toBe(path);
  });

  it('stands between quotes where it holds a space, or a sign that a shell reads', () => {
    expect(asTyped('Mon playbook à l’été')).toBe('"Mon playbook à l’été"');
    expect(asTyped("l'été & nous")).toBe(`"l'été & nous"`);
    expect(asTyped("le $1 d'août")).toBe(`'le $1 d'\\''août'`);
  });
});
