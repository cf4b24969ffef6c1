import { parseDocument, type YAMLError } from 'yaml';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/catalogue/index.ts';
import type { Place, Positions } from '../../diagnostics/position.ts';
import type { FieldPath } from '../../diagnostics/source-map.ts';
import { hasSignedKeys } from './key-signs.ts';
import { hasNoBreakIndent } from './mend-line.ts';
import { mendYaml, type MendedYaml } from './mend-yaml.ts';
import { depthLimit, tooDeepAt } from './yaml-depth.ts';
import { hasMarkedFields } from './word-marks.ts';
import { createYamlPlaces } from './yaml-places.ts';
import { explainYamlError } from './yaml-problems.ts';
import { yamlValueOf, type YamlValue } from './yaml-values.ts';

/** What is said of keys that a lost parser put together wrongly. */
const doubtful: ReadonlySet<string> = new Set(['yaml-key', 'yaml-bare-key', 'comma-in-braces', 'duplicate-key']);

/** What was read from a YAML text, and where each of its fields stands. */
export interface YamlReading {
  readonly value: YamlValue | undefined;
  readonly diagnostics: Diagnostic[];
  /** False when a syntax error may have moved fields about: what the schema says of them is then not worth telling. */
  readonly trustworthy: boolean;
  placeOf(path: FieldPath, target?: 'key' | 'value'): Place;
  /** How many signs stand before the text of a field, as in `SourceMap`. */
  insetOf(path: FieldPath): number | undefined;
}

/**
 * Reads YAML 1.2 with no types at all (the failsafe schema): `007`, `1.10`, `12:30`, `2026-02-30` and `no` stay text,
 * and the model decides what each means. Aliases, anchors, tags, merge keys and repeated keys are refused.
 * @param yaml text with LF line ends
 * @param start where that text begins in the file that `positions` indexes
 */
export function readYaml(yaml: string, start: number, positions: Positions): YamlReading {
  const deep = tooDeepAt(yaml, depthLimit);
  if (deep !== undefined)
    return refusedReading(problem('yaml-too-deep', positions.at(start + deep), { limit: depthLimit }));
  const placeAt = (offset: number) => positions.at(start + offset);
  const asWritten = parse(yaml);
  if (!asWritten) return refusedReading(problem('yaml-too-deep', placeAt(0), { limit: depthLimit }));
  const mended =
    asWritten.errors.some(isSyntax) || hasMarkedFields(yaml) || hasSignedKeys(yaml) || hasNoBreakIndent(yaml)
      ? mendYaml(yaml, placeAt)
      : { yaml, slips: [], local: true };
  const document = mended.slips.length === 0 ? asWritten : (parse(mended.yaml) ?? asWritten);
  const { problems, trustworthy } = explainSyntax(document.errors, mended, placeAt);
  const value = yamlValueOf({ yaml: mended.yaml, placeAt, problems }, document.contents);
  const places = createYamlPlaces(document.contents);
  return {
    value,
    diagnostics: trustworthy ? withoutEchoes(problems) : withoutDoubts(problems),
    trustworthy,
    placeOf: (path, target = 'value') => placeAt(places.offsetOf(path, target)),
    insetOf: (path) => insetAt(mended.yaml, places.offsetOf(path, 'value')),
  };
}

/**
 * The document a text holds; undefined where fields follow each other on one line, `a: b: c: …`,
 * deeper than the parser can go.
 */
function parse(yaml: string) {
  try {
    return parseDocument(yaml, {
      schema: 'failsafe',
      version: '1.2',
      uniqueKeys: false,
      merge: false,
      prettyErrors: false,
      stringKeys: false,
    });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Tags are refused when the values are read. */
const isSyntax = ({ code }: YAMLError) => code !== 'TAG_RESOLVE_FAILED';

/** The mistakes of syntax, one a line, and whether the parser still knew its place after the last of them. */
function explainSyntax(
  errors: readonly YAMLError[],
  { yaml, slips, local: isLocal }: MendedYaml,
  placeAt: (offset: number) => Place,
): { problems: Diagnostic[]; trustworthy: boolean } {
  const problems: Diagnostic[] = [...slips];
  let trustworthy = isLocal;
  for (const error of errors.filter(isSyntax)) {
    const { diagnostic, plain, local } = explainYamlError(error, yaml, placeAt);
    // Once the parser has lost its place, only a slip that its own line shows is worth telling.
    if (!trustworthy && !plain) continue;
    trustworthy &&= local;
    const line = diagnostic.place.line;
    if (!problems.some(({ place }) => place.line === line) && !isBelowSlip(diagnostic, problems))
      problems.push(diagnostic);
  }
  return { problems, trustworthy };
}

const unlevelling: ReadonlySet<string> = new Set([
  'yaml-colon',
  'yaml-indentation',
  'yaml-plain-start',
  'yaml-after-group',
]);

/** Whether a line is out of line only since the one above it has a slip, which left it no group to belong to. */
function isBelowSlip({ code, place }: Diagnostic, slips: readonly Diagnostic[]): boolean {
  return (
    code === 'yaml-indentation' &&
    slips.some((slip) => unlevelling.has(slip.code) && slip.place.line === place.line - 1)
  );
}

/**
 * The problems but for those of keys where the braces before them are the mistake: `{Pilote} Alliance`,
 * `{Pilote}: deux`, or `{ name: {Pilote}, deux }`.
 */
function withoutEchoes(problems: readonly Diagnostic[]): Diagnostic[] {
  const linesOf = (isMistake: (told: Diagnostic) => boolean) =>
    new Set(problems.filter(isMistake).map(({ place }) => place.line));
  const ofBraces = linesOf(
    ({ code, values }) =>
      (code === 'yaml-plain-start' && /^[{[]$/.test(String(values['sign']))) ||
      (code === 'comma-in-braces' && String(values['value']).startsWith('{')),
  );
  const ofWords = linesOf(({ code }) => code === 'yaml-bare-key');
  return problems.filter(({ code, place: { line } }) => {
    if (code === 'yaml-bare-key') return !ofBraces.has(line);
    return code !== 'yaml-key' || !(ofBraces.has(line) || ofWords.has(line));
  });
}

/**
 * The problems but for those of keys put together wrongly, and of a dash that is deeper than one whose line is told:
 * that line may have lost its place.
 */
function withoutDoubts(problems: readonly Diagnostic[]): Diagnostic[] {
  const told = new Set(problems.map(({ place }) => place.line));
  return problems.filter(
    ({ code, values }) => !doubtful.has(code) && !(code === 'yaml-deep-dash' && told.has(Number(values['line']))),
  );
}

function insetAt(yaml: string, offset: number): number | undefined {
  const sign = yaml.charAt(offset);
  return sign === '|' || sign === '>' ? undefined : sign === '"' || sign === "'" ? 1 : 0;
}

/** A text too hostile to be parsed: the parser’s time grows with the square of its depth. */
function refusedReading(diagnostic: Diagnostic): YamlReading {
  return {
    value: undefined,
    diagnostics: [diagnostic],
    trustworthy: false,
    placeOf: () => diagnostic.place,
    insetOf: () => 0,
  };
}
