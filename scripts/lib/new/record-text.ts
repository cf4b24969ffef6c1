import { z } from 'zod';
import type { Locale } from '../../../src/model/locale.ts';
import { exampleOf, type Example } from './example.ts';
import { yamlField } from './yaml-lines.ts';

/** What a new record starts with. */
export interface Start {
  readonly schema: z.ZodObject;
  /** The fields already filled, in the order they are written. */
  readonly fields: Readonly<Record<string, Example>>;
  /** The prose under the front matter. */
  readonly prose: string;
}

/** Fields that the path says, that the site keeps, or that a new record cannot have yet. */
const unwritten: ReadonlySet<string> = new Set(['id', 'visibility', 'formerly']);

const divider: Readonly<Record<Locale, string>> = {
  fr: 'Tout ce qui suit est facultatif\u00a0: retirez le «\u00a0# » d’une ligne pour vous en servir.',
  en: 'All below is optional: take the “# ” off a line to use it.',
};

/**
 * The text of a new record: its fields, each under its sentence for the author, then every other field as a comment
 * that is valid once its `# ` is taken off.
 */
export function formatRecord(start: Start, locale: Locale): string {
  const shape = Object.entries(start.schema.shape);
  const noteOf = (key: string) => note(shape.find(([name]) => name === key)?.[1], locale);
  const filled = Object.entries(start.fields).flatMap(([key, value]) => [`# ${noteOf(key)}`, ...yamlField(key, value)]);
  const rest = shape.filter(([key]) => !(key in start.fields) && !unwritten.has(key));
  const optional = rest.flatMap(([key, schema]) => [
    `## ${note(schema, locale)}`,
    ...yamlField(key, schema instanceof z.ZodType ? exampleOf(schema) : '…').map((line) => `# ${line}`),
  ]);
  const middle = optional.length > 0 ? ['', `## ${divider[locale]}`, '', ...optional] : [];
  return ['---', ...filled, ...middle, '---', '', start.prose.trim(), ''].join('\n');
}

function note(schema: unknown, locale: Locale): string {
  const meta = schema instanceof z.ZodType ? schema.meta() : undefined;
  const text = locale === 'fr' ? meta?.description : meta?.['en'];
  return typeof text === 'string' ? text : '';
}
