import type { Root } from 'hast';

/**
 * An editor's prose as a checked tree: only allowed elements, and the playbook's own components as elements
 * whose `tagName` is the component's name (`Callout`) and whose `properties` are its literal attributes.
 */
export type Prose = Root;
