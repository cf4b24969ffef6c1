import type { Properties } from 'hast';
import type { MdxJsxAttributeUnion } from 'satteri';
import type { z } from 'zod';
import { problem } from '../../diagnostics/catalogue/index.ts';
import { nearestKey, nearestValue } from '../../diagnostics/near-match.ts';
import { proseComponents, type ComponentName } from '../../model/prose-components.ts';
import { imageRefusal } from './addresses.ts';
import { inlineTags } from './html-tags.ts';
import type { ProseSource } from './prose-source.ts';
import type { TagAttribute, TagSource } from './tag-source.ts';

/**
 * The attributes of a component as its schema turns them into values; what is wrong with them is reported in the tag.
 */
export function readAttributes(
  source: ProseSource,
  name: ComponentName,
  attributes: readonly MdxJsxAttributeUnion[],
  tag: TagSource,
): Properties {
  const schema = proseComponents[name].props;
  const known = Object.keys(schema.shape);
  const required = known.filter((each) => requiredIn(name, each));
  const literals = readLiterals(source, name, { known, required }, attributes, tag);
  const parsed = schema.safeParse(literals.values);
  if (parsed.success) {
    checkFigure(source, literals, tag);
    return definedOnly(parsed.data);
  }
  for (const issue of parsed.error.issues) {
    const attribute = String(issue.path[0] ?? '');
    const value = literals.values[attribute];
    if (value?.trim() === '') {
      source.problems.push(
        problem('empty-attribute', source.at(valueOffset(literals, attribute, tag)), { component: name, attribute }),
      );
    } else if (value !== undefined) {
      const known = issue.code === 'invalid_value' ? issue.values.map(String) : [];
      const suggestion = issue.code === 'custom' ? suggestedBy(issue.params) : nearestValue(value, known);
      const usable = known.length > 0 && !known.includes(suggestion) ? '' : suggestion;
      source.problems.push(
        problem('bad-attribute', source.at(valueOffset(literals, attribute, tag)), {
          component: name,
          attribute,
          value,
          suggestion: usable,
          known,
        }),
      );
    } else if (!literals.told.has(attribute)) {
      source.problems.push(problem('missing-attribute', source.at(tag.start), { component: name, attribute }));
    }
  }
  return literals.values;
}

/** The attributes of one of the few HTML tags writers may use: literal texts, from its own short list. */
export function readInlineAttributes(
  source: ProseSource,
  name: string,
  attributes: readonly MdxJsxAttributeUnion[],
  tag: TagSource,
): Properties {
  return readLiterals(source, name, { known: inlineTags[name] ?? [], required: [] }, attributes, tag).values;
}

/** The attributes a tag may have, and those it must have. */
interface TagShape {
  readonly known: readonly string[];
  readonly required: readonly string[];
}

interface Literals {
  readonly values: Record<string, string>;
  readonly places: Map<string, TagAttribute>;
  /** Attributes something was already said about, so that they are not also called missing. */
  readonly told: Set<string>;
}

function readLiterals(
  source: ProseSource,
  component: string,
  { known, required }: TagShape,
  attributes: readonly MdxJsxAttributeUnion[],
  tag: TagSource,
): Literals {
  const literals: Literals = { values: {}, places: new Map(), told: new Set() };
  const names = attributes.map((attribute) => (attribute.type === 'mdxJsxAttribute' ? attribute.name : ''));
  attributes.forEach((attribute, index) => {
    const written = tag.attributes[index];
    const place = source.at(written?.start ?? tag.start);
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      known.forEach((name) => literals.told.add(name));
      source.problems.push(problem('spread-attributes', place, { component }));
      return;
    }
    const { name, value } = attribute;
    if (!known.includes(name)) {
      const suggestion = nearestKey(name, known) || onlyAbsent(known, required, names);
      literals.told.add(suggestion);
      source.problems.push(problem('unknown-attribute', place, { component, attribute: name, suggestion, known }));
    } else if (literals.places.has(name)) {
      source.problems.push(problem('repeated-attribute', place, { component, attribute: name }));
    } else if (typeof value === 'object' && value !== null) {
      literals.told.add(name);
      source.problems.push(problem('computed-attribute', place, { component, attribute: name }));
    } else {
      // An attribute without a value is an empty text, which its schema refuses.
      literals.values[name] = value ?? '';
      if (written) literals.places.set(name, written);
    }
  });
  return literals;
}

/** The one attribute that a tag must have and lacks, where it has a single unknown one: that one was meant to be it. */
function onlyAbsent(known: readonly string[], required: readonly string[], names: readonly string[]): string {
  const [absent = '', ...others] = required.filter((name) => !names.includes(name));
  const unknown = names.filter((name) => !known.includes(name));
  return others.length === 0 && unknown.length === 1 ? absent : '';
}

function requiredIn(component: ComponentName, attribute: string): boolean {
  const { shape }: { shape: Readonly<Record<string, z.ZodType>> } = proseComponents[component].props;
  return shape[attribute]?.safeParse(undefined).success === false;
}

function valueOffset(literals: Literals, attribute: string, tag: TagSource): number {
  return literals.places.get(attribute)?.valueStart ?? tag.start;
}

function suggestedBy(params: unknown): string {
  if (typeof params !== 'object' || params === null || !('values' in params)) return '';
  const { values } = params;
  return typeof values === 'object' &&
    values !== null &&
    'suggestion' in values &&
    typeof values.suggestion === 'string'
    ? values.suggestion
    : '';
}

function checkFigure(source: ProseSource, literals: Literals, tag: TagSource): void {
  const { src } = literals.values;
  const reason = tag.name === 'Figure' && src !== undefined ? imageRefusal(src) : undefined;
  if (src !== undefined && reason !== undefined) {
    source.problems.push(
      problem('forbidden-image', source.at(valueOffset(literals, 'src', tag)), { address: src, reason }),
    );
  }
}

function definedOnly(values: Readonly<Record<string, string | undefined>>): Properties {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
