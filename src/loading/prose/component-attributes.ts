import type { Properties } from 'hast';
import type { MdxJsxAttributeUnion } from 'satteri';
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
  const literals = readLiterals(source, name, Object.keys(schema.shape), attributes, tag);
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
  return readLiterals(source, name, inlineTags[name] ?? [], attributes, tag).values;
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
  known: readonly string[],
  attributes: readonly MdxJsxAttributeUnion[],
  tag: TagSource,
): Literals {
  const literals: Literals = { values: {}, places: new Map(), told: new Set() };
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
      const suggestion = nearestKey(name, known);
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
