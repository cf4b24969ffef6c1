import { problem } from '../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { lettersApart, nearestOf } from '../../diagnostics/near-match.ts';
import { isBroken, type BreakableKind } from '../../loading/broken-content.ts';
import { toIdentifier } from '../../model/identifier.ts';
import type { CheckContext } from '../check.ts';
import { unpierced } from '../pierced-record.ts';
import { placeOfSite, type Site } from './reference-sites.ts';

/** The codes of a reference that leads nowhere; all are filled by the same two values. */
type UnknownCode =
  | 'unknown-person'
  | 'unknown-party'
  | 'unknown-clause'
  | 'unknown-kpi'
  | 'unknown-type'
  | 'unknown-tool'
  | 'unknown-contract-kind'
  | 'unknown-guide'
  | 'unknown-checklist'
  | 'unknown-committee'
  | 'unknown-contract'
  | 'unknown-payment'
  | 'unknown-okr'
  | 'unknown-lead'
  | 'unknown-decider';

interface Target {
  readonly id: string;
  readonly formerly?: readonly string[] | undefined;
  readonly name?: string | undefined;
  readonly title?: string | undefined;
  readonly aliases?: readonly string[] | undefined;
}

/**
 * Reports each site whose text is the id of none of the targets, with the id it probably meant:
 * the present id of a renamed record, the id of the one whose name it is, else the nearest one.
 * @param kind what the sites refer to; a record of that kind that could not be read is not reported
 */
export function reportUnknown(
  context: CheckContext,
  code: UnknownCode,
  sites: readonly Site[],
  targets: readonly Target[],
  kind?: BreakableKind,
): Diagnostic[] {
  const known = new Set(targets.map(({ id }) => id));
  return sites
    .filter(({ text }) => !known.has(text) && !(kind && isBroken(context, kind, text)))
    .map((site) =>
      problem(code, placeOfSite(context, site), { value: site.text, suggestion: suggestId(site.text, targets) }),
    );
}

/**
 * The id that an unknown one probably meant: of a record renamed since, or of the one so named or so called in a
 * spreadsheet; empty when nothing is near.
 */
export function suggestId(written: string, targets: readonly Target[]): string {
  const renamed = targets.find((target) => unpierced(target).formerly?.includes(written));
  const named = targets.find(({ name, title, aliases = [] }) =>
    [name ?? title ?? '', ...aliases].some((each) => toIdentifier(each) === toIdentifier(written)),
  );
  const nearest = nearestOf(
    written,
    targets.map(({ id }) => id),
  );
  return renamed?.id ?? named?.id ?? (nearest || nearlyNamed(written, targets) || madeOf(written, targets));
}

/** A shorter name is a letter or two away from many that mean something else. */
const shortestNear = 8;

/** The id of the one record whose name was written with a letter or two wrong; empty where that may be several. */
function nearlyNamed(written: string, targets: readonly Target[]): string {
  const name = toIdentifier(written);
  if (name.length < shortestNear) return '';
  const near = targets.filter(({ name: own, title, aliases = [] }) =>
    [own ?? title ?? '', ...aliases].some((each) => lettersApart(toIdentifier(each), name) <= 2),
  );
  return near.length === 1 ? (near[0]?.id ?? '') : '';
}

/** A shorter word is in the ids of many. */
const shortestWord = 3;

/** The id of the one record that has all these words, in any order: `ana` or `roy-ana` for `ana-roy`; else empty. */
function madeOf(written: string, targets: readonly Target[]): string {
  const words = toIdentifier(written).split('-');
  if (words.some((word) => word.length < shortestWord)) return '';
  const made = targets.filter(({ id }) => words.every((word) => id.split('-').includes(word)));
  return made.length === 1 ? (made[0]?.id ?? '') : '';
}

/** Whether a text that is no id was meant as this one: what it would answer is then not missing, only misspelt. */
export function isMeantAs(written: string, id: string, targets: readonly Target[]): boolean {
  return !targets.some((target) => target.id === written) && suggestId(written, targets) === id;
}
