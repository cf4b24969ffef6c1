import { keysOf } from '../../model/keys-of.ts';
/**
 * A component in one of its states: the components page shows it under its title, and the tests of
 * the component read it too.
 */
export interface Example<Shown> {
  readonly id: string;
  readonly title: string;
  readonly shown: Shown;
}

/** Examples in the order of what they show; the title of each is found under the same key. */
export function examplesOf<Key extends string, Shown>(
  titles: Readonly<Record<Key, string>>,
  shown: Readonly<Record<Key, Shown>>,
): readonly Example<Shown>[] {
  return keysOf(shown).map((id) => ({ id, title: titles[id], shown: shown[id] }));
}
