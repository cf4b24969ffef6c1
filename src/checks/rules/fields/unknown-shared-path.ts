import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { nearestKey, nearestValue } from '../../../diagnostics/near-match.ts';
import { shareablePaths } from '../../../domain/shared-paths.ts';
import { toIdentifier } from '../../../model/identifier.ts';
import type { Kpi } from '../../../model/playbook.ts';
import type { CheckContext } from '../../check.ts';
import { sitesIn } from '../../material/reference-sites.ts';
import { suggestId } from '../../material/unknown-references.ts';

/** A path of `shared` that names nothing a record can share: a slip here is a hole in the partner’s edition. */
export function checkUnknownSharedPath({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap((partnership) => {
    const known = shareablePaths(partnership);
    const catalogue = new Set(playbook.kpis.map(({ id }) => id));
    // A KPI followed under a misspelt id is told there.
    const kpis = (partnership.kpis ?? []).filter(({ kpi }) => !catalogue.has(kpi));
    const followed = playbook.kpis.filter(({ id }) => known.includes(`kpis.${id}`));
    return sitesIn(partnership, ['shared.*']).flatMap(({ text: value, path }) => {
      if (known.includes(value) || kpis.some(({ kpi }) => value === `kpis.${suggestId(kpi, playbook.kpis)}`)) return [];
      const kpi = value.slice('kpis.'.length);
      const isUnfollowed = value.startsWith('kpis.') && catalogue.has(kpi);
      return [
        problem('unknown-shared-path', sources.placeOf(partnership.file, path), {
          value,
          suggestion: isUnfollowed ? '' : followedKpi(value, followed) || nearestPath(value, known),
          ...(isUnfollowed && { kpi }),
        }),
      ];
    });
  });
}

/** The path of a KPI the record follows, for one that is named by its title or its alias; empty where none is meant. */
function followedKpi(value: string, followed: readonly Kpi[]): string {
  const name = /^kpis?\.(.+)$/.exec(value)?.[1];
  const id = name === undefined ? '' : suggestId(name, followed) || partlyNamed(name, followed);
  return id === '' ? '' : `kpis.${id}`;
}

/** The one KPI whose title or alias holds these words in a row; empty where several do, or none. */
function partlyNamed(name: string, followed: readonly Kpi[]): string {
  const words = toIdentifier(name);
  if (words.length < shortestPart) return '';
  const holding = followed.filter(({ title, aliases = [] }) =>
    [title, ...aliases].some((each) => `-${toIdentifier(each)}-`.includes(`-${words}-`)),
  );
  return holding.length === 1 ? (holding[0]?.id ?? '') : '';
}

/** Shorter words are in too many titles. */
const shortestPart = 4;

/**
 * The path as a whole, else the part of its field that was meant, else the field alone where it can only be shared
 * whole. A field whose parts are shared one by one is never proposed for a part of it: that would show the partner more
 * than was asked for.
 */
function nearestPath(value: string, known: readonly string[]): string {
  const [field = '', ...part] = value.split('.');
  const parts = known.filter((path) => path.startsWith(`${field}.`)).map((path) => path.slice(field.length + 1));
  const meant = part.length === 0 ? '' : nearestValue(part.join('.'), parts);
  if (meant !== '') return `${field}.${meant}`;
  const whole = nearestKey(value, known);
  const shows = (path: string) => part.length > 0 && known.some((other) => other.startsWith(`${path}.`));
  if (whole !== '') return shows(whole) ? '' : whole;
  return part.length > 0 && known.includes(field) && !shows(field) ? field : '';
}
