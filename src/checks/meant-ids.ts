import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { lettersApart } from '../diagnostics/near-match.ts';
import { compareText } from '../domain/text/compare-text.ts';
import { toIdentifier } from '../model/identifier.ts';
import type { Clause, Playbook } from '../model/playbook.ts';

/** A record, or a part of one, that others name by its id. */
interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

/** What holds texts and figures rather than parts with an id. */
const passedOver: ReadonlySet<string> = new Set([
  'prose',
  'translations',
  'earlier',
  'images',
  'measurements',
  'series',
]);

/**
 * The diagnostics of names written where an id stands, `owner: Claire Aubrac`, with the id of the record so named in
 * the place of one made of its letters, which may be nobody’s.
 * @param playbooks the playbook as it was read, then as it was mended, whose ids that stand in for others are left out
 */
export function withMeantIds(diagnostics: readonly Diagnostic[], playbooks: readonly Playbook[]): Diagnostic[] {
  if (!diagnostics.some((told) => isBadId(told) || isBadPin(told) || isBadPlaceholder(told))) return [...diagnostics];
  const named = playbooks.map(namedBy);
  const clauses = playbooks.flatMap((playbook) => playbook.clauses);
  return diagnostics.map((diagnostic) => {
    if (isBadPin(diagnostic)) return withMeantPin(diagnostic, clauses);
    if (isBadPlaceholder(diagnostic)) return withMeantPlaceholder(diagnostic, clauses);
    if (!isBadId(diagnostic)) return diagnostic;
    const { value, suggestion, component } = diagnostic.values;
    const written = toIdentifier(String(value));
    const kinds = typeof component === 'string' ? [component] : ['Party', 'Kpi', 'Clause', 'Partnership'];
    const recordsOf = (kind: string) => named.flatMap((records) => records.get(kind) ?? []);
    const pages = kinds.flatMap(recordsOf);
    const found = typeof component === 'string' ? pages : [...recordsOf('Person'), ...pages, ...recordsOf('')];
    if (written === '' || found.some(({ id }) => id === suggestion)) return diagnostic;
    const isList = /^(?:people|network)\.yaml$/.test(diagnostic.place.file);
    const meant =
      found.find(({ names }) => names.some((name) => toIdentifier(name) === written)) ??
      (component === undefined && !isList ? nearPerson(String(value), playbooks) : undefined) ??
      (isList ? undefined : nearNamed(written, pages));
    return meant ? { ...diagnostic, values: { ...diagnostic.values, suggestion: meant.id } } : diagnostic;
  });
}

/**
 * The one person whose name or id was written otherwise: with a title, its words in another order, its first name as an
 * initial, or a letter or two wrong. Undefined where that may be several, or nobody.
 */
function nearPerson(value: string, playbooks: readonly Playbook[]): { readonly id: string } | undefined {
  const written = toIdentifier(value.replace(/^\s*(?:mme|mlle|mr|m|me|dr|madame|monsieur|maître)\.?\s+/i, ''));
  const people = playbooks.flatMap((playbook) => playbook.people).filter(({ id }) => !isStandIn(id));
  const near = people.filter(({ id, name }) => [id, toIdentifier(name)].some((each) => isNearName(written, each)));
  return new Set(near.map(({ id }) => id)).size === 1 ? near[0] : undefined;
}

/** The one record whose name or title was written with a letter or two wrong; undefined where that may be several. */
function nearNamed(written: string, records: readonly Named[]): { readonly id: string } | undefined {
  const most = written.length >= shortestNear ? 2 : written.length >= shortestNearWord ? 1 : 0;
  const near = records.filter(({ names }) => names.some((name) => lettersApart(toIdentifier(name), written) <= most));
  return new Set(near.map(({ id }) => id)).size === 1 ? near[0] : undefined;
}

/** Names of one word, and short ones, are too near to each other. */
function isNearName(written: string, name: string): boolean {
  const [words, known] = [written.split('-'), name.split('-')];
  if (words.length < 2 || known.length < 2) return false;
  const [first = '', ...rest] = words;
  // Another initial is another person.
  if (first.length === 1) return name.startsWith(first) && rest.join('-') === known.slice(1).join('-');
  if (words.toSorted(compareText).join('-') === known.toSorted(compareText).join('-')) return true;
  return name.length >= shortestNear && lettersApart(written, name) <= 2;
}

const shortestNear = 8;
const shortestNearWord = 5;

/** Whether a diagnostic tells of an id that cannot be one. */
function isBadId({ code, values }: Diagnostic): boolean {
  return code === 'bad-identifier' || (code === 'bad-attribute' && values['attribute'] === 'id');
}

/** Whether a diagnostic tells of a clause pinned without its version. */
function isBadPin({ code }: Diagnostic): boolean {
  return code === 'bad-pinned-clause';
}

/**
 * A clause pinned without its version or by its title, with the id it has in the library, and the library’s version
 * where none was written.
 */
function withMeantPin(diagnostic: Diagnostic, clauses: readonly Clause[]): Diagnostic {
  const [id = '', version = ''] = String(diagnostic.values['suggestion']).split('@');
  const titled = clauses.map((each) => ({ id: each.id, names: [each.title] }));
  const meant = clauses.find(({ title }) => toIdentifier(title) === id) ?? nearNamed(id, titled);
  const clause = clauses.find((each) => each.id === id) ?? clauses.find((each) => each.id === meant?.id);
  if (!clause) return diagnostic;
  const isWritten = String(diagnostic.values['value']).trim().endsWith(version);
  const suggestion = `${clause.id}@${isWritten ? version : clause.version}`;
  return { ...diagnostic, values: { ...diagnostic.values, suggestion } };
}

function isBadPlaceholder({ code }: Diagnostic): boolean {
  return code === 'bad-placeholder';
}

/** A clause cited by its title, `[[§ Confidentialité]]`, or a variable by its label, with the id of either. */
function withMeantPlaceholder(diagnostic: Diagnostic, clauses: readonly Clause[]): Diagnostic {
  const written = String(diagnostic.values['written']);
  const [, sign, name = '', label = ''] = /^\[\[\s*(§?)\s*([^#\]]+?)\s*(#[a-z0-9-]+)?\s*\]\]$/.exec(written) ?? [];
  const variables = clauses.find(({ file }) => file === diagnostic.place.file)?.variables ?? {};
  const named =
    sign === '§'
      ? clauses.map(({ id, title }) => ({ id, names: [title, id] }))
      : Object.entries(variables).map(([id, variable]) => ({ id, names: [variable.label, id] }));
  const asId = toIdentifier(name);
  if (sign === undefined || asId === '') return diagnostic;
  const meant = named.find(({ names }) => names.some((each) => toIdentifier(each) === asId)) ?? nearNamed(asId, named);
  if (!meant) return diagnostic;
  const suggestion = sign === '§' ? `[[§ ${meant.id}${label}]]` : `[[${meant.id}]]`;
  return { ...diagnostic, values: { ...diagnostic.values, suggestion } };
}

/**
 * What has a name or a title and an id, by the component that points to it; those that none
 * points to under an empty word.
 */
function namedBy(playbook: Playbook): ReadonlyMap<string, readonly Named[]> {
  const { people, kpis, clauses, partnerships } = playbook;
  return new Map([
    ['Person', namedIn(people)],
    ['Party', partnerships.flatMap(({ parties }) => namedIn(parties))],
    ['Kpi', namedIn(kpis)],
    ['Clause', namedIn(clauses)],
    ['Partnership', namedIn(partnerships.map(({ id, title }) => ({ id, title })))],
    ['', namedIn(playbook)],
  ]);
}

function namedIn(value: unknown): Named[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(namedIn);
  const fields = Object.entries(value);
  const inner = fields.flatMap(([key, part]) => (passedOver.has(key) ? [] : namedIn(part)));
  const { id, name, title, aliases } = value as Readonly<Record<string, unknown>>;
  const names = [name, title, ...(Array.isArray(aliases) ? (aliases as unknown[]) : [])];
  const own = names.filter((each) => typeof each === 'string');
  return typeof id === 'string' && !isStandIn(id) && own.length > 0 ? [{ id, names: own }, ...inner] : inner;
}

/** What a refused id was replaced by. */
const isStandIn = (id: string) => id === '1' || id === 'a';
