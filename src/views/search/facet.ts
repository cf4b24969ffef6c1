import { markup, type MarkupElement } from '../ui/markup.ts';

/** A value that narrows a search. */
export interface FacetValue {
  readonly value: string;
  readonly label: string;
  /** How many pages it would find on its own; absent on a chip, which only takes it off. */
  readonly count?: number;
  readonly chosen: boolean;
}

/** What pages are told apart by, with the values that were met. */
export interface Facet {
  readonly name: string;
  readonly title: string;
  readonly open: boolean;
  readonly values: readonly FacetValue[];
}

function box(name: string, { value, label, count, chosen }: FacetValue, attributes = {}): MarkupElement {
  return markup(
    'label',
    attributes,
    markup('input', { type: 'checkbox', name, value, checked: chosen }),
    label,
    ...(count === undefined ? [] : [markup('span', {}, String(count))]),
  );
}

/** A facet that unfolds on its values, each counted. */
export function facetMarkup({ name, title, open, values }: Facet): MarkupElement {
  return markup(
    'details',
    { class: 'facet', open },
    markup('summary', {}, title),
    ...values.map((value) => box(name, value)),
  );
}

/** A chosen value as a chip that can be taken off. */
export function chipMarkup(name: string, value: FacetValue): MarkupElement {
  return box(name, value, { class: 'chip' });
}
