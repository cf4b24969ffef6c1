import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { Partnership } from '../../../model/playbook.ts';
import type { CheckContext } from '../../check.ts';
import { hasEachParty } from '../../material/party-ids.ts';
import { sitesIn, type Site } from '../../material/reference-sites.ts';
import { reportUnknown, suggestId } from '../../material/unknown-references.ts';

const fields = [
  'objectives.*.agreed.*',
  'okrs.*.party',
  'health-check.*.of',
  'expectations.*.party',
  'stakeholders.*.party',
  'contributions.*.strength.{}',
  'pooled.*.share.{}',
  'pooled.*.mandated-by.*',
  'investment.contributions.{}',
  'investment.payments.*.party',
  'investment.compensation.*.by',
  'investment.compensation.*.to',
  'investment.split.*.share.{}',
  'investment.split.*.to',
  'commissions.*.party',
  'contracts.*.payments.*.owed-by',
  'contracts.*.payments.*.owed-to',
  'kpis.*.trigger.owed-by',
  'kpis.*.trigger.owed-to',
  'kpis.*.triggers.*.owed-by',
  'kpis.*.triggers.*.owed-to',
  'governance.decisions.vote.weights.{}',
  'governance.decisions.vote.casting',
  'governance.decisions.vetoes.*.party',
];

/** Groups whose keys are parties, beside the keys that the format names. */
const openGroups = [
  { pattern: 'fit.*.{}', named: ['dimension', 'handle'] },
  { pattern: 'health-check.*.{}', named: ['on', 'item', 'name', 'of', 'meaning', 'asked'] },
  { pattern: 'trust.*.{}', named: ['on', 'behaviour'] },
  { pattern: 'swot.{}', named: ['shared', 'crossings', 'frictions'] },
];

/** A party that the partnership does not list: a share, a rating, a vote or a row of figures for nobody. */
export function checkUnknownParty(context: CheckContext): Diagnostic[] {
  return context.playbook.partnerships
    .filter(hasEachParty)
    .flatMap((partnership) => [
      ...reportUnknown(context, 'unknown-party', sitesOfParties(partnership), partnership.parties),
      ...partnership.journal.flatMap((entry) =>
        reportUnknown(context, 'unknown-party', sitesIn(entry, ['opened-by', 'to', 'votes.{}']), partnership.parties),
      ),
      ...unknownInFigures(partnership),
    ]);
}

function sitesOfParties(partnership: Partnership): Site[] {
  const open = openGroups.flatMap(({ pattern, named }) =>
    sitesIn(partnership, [pattern]).filter(({ text }) => !named.includes(text)),
  );
  return [...sitesIn(partnership, fields), ...open];
}

/**
 * Rows of a CSV file for one party; `total` is all of them together. Each unknown name is told once, at its first row.
 */
function unknownInFigures({ measurements, parties }: Partnership): Diagnostic[] {
  const told = new Set(['total', ...parties.map(({ id }) => id)]);
  return measurements.flatMap(({ party, file, line, columns }) => {
    if (party === undefined || told.has(party)) return [];
    told.add(party);
    const place = { file, line, column: columns?.party ?? 1 };
    return [problem('unknown-party', place, { value: party, suggestion: suggestId(party, parties) })];
  });
}
