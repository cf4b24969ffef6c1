import type { Place } from '../../diagnostics/position.ts';
import type { PositionTier } from '../../model/contract.ts';
import { positionTiers } from '../../model/contract.ts';
import type { Prose } from '../../model/prose.ts';
import { attributeOf, isComponent, type ComponentElement } from './component-element.ts';
import { proseElements } from './prose-elements.ts';

const referring = ['Clause', 'Kpi', 'Partnership', 'Claim'] as const;

/**
 * A page or a figure of the register that a text names, by a component or by `[[§ clause-id]]` in a clause’s wording.
 */
export interface ProseReference {
  readonly component: (typeof referring)[number];
  readonly id: string;
  /** The partnership whose value a `Kpi` shows; absent for the page’s own. */
  readonly partnership?: string;
  /** A cross-reference of a wording as it is written, `[[§ clause-id#label]]`; absent for a component. */
  readonly written?: string;
  readonly place: Place;
}

/** Every clause, KPI, partnership and claim a text refers to, in reading order, repeats included. */
export function proseReferences(prose: Prose): ProseReference[] {
  const references: ProseReference[] = [];
  for (const element of proseElements(prose)) {
    const component = referring.find((name) => name === element.tagName);
    const id = attributeOf(element, 'id');
    const place = element.data?.place;
    if (component === undefined || id === undefined || place === undefined) continue;
    const partnership = component === 'Kpi' ? attributeOf(element, 'partnership') : undefined;
    const written = element.data?.written;
    references.push({
      ...{ component, id, place },
      ...(partnership !== undefined && { partnership }),
      ...(written !== undefined && { written }),
    });
  }
  return references;
}

/** A blank of a clause’s wording, `[[name]]`. */
export interface ProseVariable {
  readonly name: string;
  readonly place: Place;
}

/** Every variable a clause’s wording leaves to fill, in reading order, repeats included. */
export function proseVariables(prose: Prose): ProseVariable[] {
  return elementsNamed(prose, 'Variable').flatMap((element) => {
    const name = attributeOf(element, 'name');
    return name === undefined ? [] : [{ name, place: element.data.place }];
  });
}

/** The condition of an optional passage, `[[?condition]]`, as written. */
export interface PassageCondition {
  readonly condition: string;
  readonly place: Place;
}

/** Every condition an optional passage of a wording depends on, in reading order. */
export function passageConditions(prose: Prose): PassageCondition[] {
  return elementsNamed(prose, 'When').map((element) => ({
    condition: attributeOf(element, 'condition') ?? '',
    place: element.data.place,
  }));
}

/**
 * A cross-reference to a labelled sub-clause, `[[§ clause-id#label]]`; `clause` is absent for one of the same clause.
 */
export interface LabelReference {
  readonly clause?: string;
  readonly label: string;
  readonly place: Place;
}

/** Every cross-reference of a wording that aims at a label, in reading order. */
export function labelReferences(prose: Prose): LabelReference[] {
  return elementsNamed(prose, 'Clause').flatMap((element) => {
    const [clause, label] = [attributeOf(element, 'id'), attributeOf(element, 'label')];
    return label === undefined ? [] : [{ label, place: element.data.place, ...(clause !== undefined && { clause }) }];
  });
}

/** The labels a wording places, `[[#label]]`, in reading order, repeats included. */
export function proseLabels(prose: Prose): string[] {
  return elementsNamed(prose, 'Label').map((element) => attributeOf(element, 'name') ?? '');
}

/** A negotiation position of a clause (M15): its rank, why it is held, what to say of it, and who must approve it. */
export interface ProsePosition {
  readonly tier: PositionTier;
  readonly approver?: string;
  /** Why it is held. */
  readonly rationale?: string;
  /** What to tell the other side. */
  readonly say?: string;
  readonly place: Place;
}

/** The positions a clause’s body states, in reading order. */
export function prosePositions(prose: Prose): ProsePosition[] {
  return elementsNamed(prose, 'Position').flatMap((element) => {
    const tier = positionTiers.find((known) => known === attributeOf(element, 'tier'));
    const said = (['approver', 'rationale', 'say'] as const).flatMap((name) => {
      const value = attributeOf(element, name);
      return value === undefined ? [] : [[name, value] as const];
    });
    return tier === undefined ? [] : [{ tier, ...Object.fromEntries(said), place: element.data.place }];
  });
}

function elementsNamed(prose: Prose, name: 'Variable' | 'Position' | 'When' | 'Label' | 'Clause'): ComponentElement[] {
  return [...proseElements(prose)].filter((element): element is ComponentElement => isComponent(element, name));
}
