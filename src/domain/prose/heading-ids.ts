import { toIdentifier } from '../../model/identifier.ts';

/**
 * Gives headings their anchors: the words without accents, joined by hyphens, numbered from the
 * second on when they repeat.
 */
export function createHeadingIds(): (words: string) => string {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return (words) => {
    const slug = toIdentifier(words) || 'section';
    let id = slug;
    for (let repeat = next.get(slug) ?? 2; taken.has(id); repeat += 1) {
      id = `${slug}-${repeat}`;
      next.set(slug, repeat + 1);
    }
    taken.add(id);
    return id;
  };
}
