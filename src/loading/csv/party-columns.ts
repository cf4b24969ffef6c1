import { problem } from '../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { comparePlaces } from '../../diagnostics/position.ts';
import type { Party } from '../../model/party.ts';
import { headingName } from './heading-name.ts';

/** What a header lacks where its figures stand under the names of the parties. */
const consequences: ReadonlySet<string> = new Set(['no-kpi-column', 'missing-column']);

/**
 * What is told of figures files, with the columns that bear the name of a party, alone or beside that of a KPI, told
 * once a file with the layout that takes figures of parties: that the header then lacks a column is the same mistake.
 */
export function withPartyColumns(
  diagnostics: readonly Diagnostic[],
  parties: readonly Pick<Party, 'id' | 'name'>[],
): Diagnostic[] {
  const partyOf = (column: string) =>
    parties.find(({ id, name }) => [id, name].some((own) => isNamed(headingName(column), headingName(own))));
  const ofParties = diagnostics.filter(
    ({ code, values }) =>
      (code === 'unknown-column' || code === 'unused-column') && partyOf(String(values['column'])) !== undefined,
  );
  if (ofParties.length === 0) return [...diagnostics];
  const files = new Set(ofParties.map(({ place }) => place.file));
  const told = [...files].flatMap((file) => {
    const own = ofParties.filter(({ place }) => place.file === file).sort((a, b) => comparePlaces(a.place, b.place));
    const names = own.map(({ values }) => String(values['column']));
    const [first] = own;
    return first
      ? [problem('parties-in-columns', first.place, { names, party: partyOf(names[0] ?? '')?.id ?? '' })]
      : [];
  });
  const others = diagnostics.filter(
    (one) => !ofParties.includes(one) && !(consequences.has(one.code) && files.has(one.place.file)),
  );
  return [...others, ...told];
}

function isNamed(heading: string, name: string): boolean {
  return heading === name || heading.startsWith(`${name} `) || heading.endsWith(` ${name}`);
}
