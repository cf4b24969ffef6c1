import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { nearestOf } from '../../../diagnostics/near-match.ts';
import { selectTexts } from '../../../domain/field-selection.ts';
import type { Partnership } from '../../../model/playbook.ts';
import type { CheckContext } from '../../check.ts';
import { placeOfSite, sitesIn } from '../../material/reference-sites.ts';

/** A crossing of the SWOT that names an entry the SWOT does not hold (M06). */
export function checkUnknownSwotEntry(context: CheckContext): Diagnostic[] {
  return context.playbook.partnerships.flatMap((partnership) => {
    const known = swotEntries(partnership);
    return sitesIn(partnership, ['swot.crossings.*.of.*'])
      .filter(({ text }) => !known.includes(text))
      .map((site) =>
        problem('unknown-swot-entry', placeOfSite(context, site), {
          value: site.text,
          suggestion: nearestOf(site.text, known),
        }),
      );
  });
}

/** What a crossing may name: `valbrune.sites` for a party’s own entry, `aid` for a shared one. */
function swotEntries({ swot }: Partnership): string[] {
  return selectTexts(swot, '*.*.{}').flatMap(({ path, text }) => {
    const [group = ''] = path;
    if (group === 'crossings' || group === 'frictions') return [];
    return group === 'shared' ? [text] : [`${group}.${text}`];
  });
}
