import { problem } from '../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { nearestOf } from '../../diagnostics/near-match.ts';
import { proseComponents } from '../../model/prose-components.ts';
import type { ProseSource } from './prose-source.ts';

/** French words a writer reaches for, without accents, and the component each means. */
const frenchNames: Readonly<Record<string, string>> = {
  encadre: 'Callout',
  note: 'Callout',
  attention: 'Callout',
  alerte: 'Callout',
  remarque: 'Callout',
  interne: 'Internal',
  confidentiel: 'Internal',
  etapes: 'Steps',
  image: 'Figure',
  illustration: 'Figure',
  partenariat: 'Partnership',
  indicateur: 'Kpi',
};

/** The problem of a tag whose name is no component, with the one that was probably meant. */
export function unknownComponent(source: ProseSource, at: number, name: string): Diagnostic {
  const known = Object.keys(proseComponents);
  const folded = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const suggestion = frenchNames[folded] ?? nearestOf(name, known);
  return problem('unknown-component', source.at(at), { name, suggestion, known });
}
