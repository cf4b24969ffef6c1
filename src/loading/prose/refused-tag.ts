import { problem } from '../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { nearestOf } from '../../diagnostics/near-match.ts';
import { foldLetters } from '../../model/folded-letters.ts';
import { proseComponents } from '../../model/prose-components.ts';
import { ownValue } from '../../model/own-value.ts';
import { inlineTags, isHtmlTag, isInlineTag } from './html-tags.ts';
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
  chiffre: 'Claim',
};

const names = Object.keys(proseComponents);

/**
 * Why a tag is refused that is neither a component nor one of the few HTML tags writers may use, by its name alone.
 * Undefined where the name is no tag’s: `<nom du partenaire>`, `a <b` without its `>`.
 */
export function refusedTag(source: ProseSource, at: number, name: string): Diagnostic | undefined {
  const lower = name.toLowerCase();
  if (lower === 'br') return problem('html-line-break', source.at(at), {});
  if (isHtmlTag(name) && !isInlineTag(lower)) return problem('raw-html', source.at(at), { tag: lower });
  // What a word processor leaves in what is copied from it: `<o:p>`.
  if (/^(?:o|w|v|m|st1):[a-z]\w*$/i.test(name)) return problem('raw-html', source.at(at), { tag: lower });
  const isComponent = /^[A-Z]/.test(name) || names.some((known) => known.toLowerCase() === lower);
  return isComponent ? unknownComponent(source, at, name) : undefined;
}

/** The problem of a tag whose name is no component, with the one that was probably meant. */
function unknownComponent(source: ProseSource, at: number, name: string): Diagnostic {
  const folded = foldLetters(name);
  const meant = ownValue(frenchNames, folded);
  const suggestion = meant ?? nearestOf(name, [...names, ...Object.keys(inlineTags)]);
  return problem('unknown-component', source.at(at), { name, suggestion, known: names });
}
