import type { Element, ElementContent } from 'hast';
import type { PageState } from '../page-state.ts';
import type { ProseContext } from '../prose-context.ts';

/** What a component is printed from: its element, its content already printed, and the page around it. */
export interface ComponentInput {
  readonly element: Element;
  readonly children: ElementContent[];
  readonly context: ProseContext;
  readonly page: PageState;
  /** Whether it stands inside a link, where it must not be one itself. */
  readonly inLink: boolean;
}

/** Turns one component into HTML elements; pure but for the ids and note numbers it takes from the page. */
export type RenderComponent = (input: ComponentInput) => ElementContent[];
