import { shareableParts, sharedPaths, sharingOf, wholeFields, type Sharing } from '../domain/shared-paths.ts';
import type { ExitArrangements } from '../model/exit-plan.ts';
import { optionalField } from '../model/optional-field.ts';
import type { Party } from '../model/party.ts';
import type { Partnership } from '../model/playbook.ts';
import type { Rating } from '../model/rating.ts';
import { pick } from './pick.ts';
import { projectContracts } from './project-contracts.ts';
import { projectMeasurements, projectUses } from './project-figures.ts';
import { projectJournal } from './project-journal.ts';
import { projectReviews } from './project-reviews.ts';
import { noProse, projectProse, projectTranslations } from './project-prose.ts';
import type { VisibleIds } from './visible-ids.ts';

/**
 * A partnership as one of its parties may see it: who it is between and of what type, and what `shared` names.
 * Everything here is an allow-list: a field that the model gains stays internal until a line is written for it.
 */
export function projectPartnership(record: Partnership, visible: VisibleIds): Partnership {
  const shares = sharingOf(record);
  return {
    ...pick(record, ['id', 'file', 'language', 'title', 'type']),
    ...pick(record, wholeFields.filter(shares)),
    shared: sharedPaths(record),
    parties: record.parties.map((party) => projectParty(party, shares)),
    ...optionalField('stages', part(record.stages, 'stages', shareableParts.stages, shares)),
    ...optionalField('knowledge', part(record.knowledge, 'knowledge', shareableParts.knowledge, shares)),
    ...optionalField('swot', part(record.swot, 'swot', shareableParts.swot, shares)),
    ...optionalField('governance', part(record.governance, 'governance', shareableParts.governance, shares)),
    ...optionalField('roi', part(record.roi, 'roi', shareableParts.roi, shares)),
    ...optionalField('exit', projectExit(record.exit, shares)),
    ...optionalField('kpis', projectUses(record, shares)),
    ...optionalField('rating', shares('rating') ? projectRating(record.rating, shares) : undefined),
    ...optionalField(
      'contracts',
      record.contracts && shares('contracts')
        ? projectContracts(record.contracts, hiddenKpis(record, shares))
        : undefined,
    ),
    measurements: projectMeasurements(record, shares),
    journal: projectJournal(record.journal, shares, visible),
    reviews: projectReviews(record, shares, visible),
    prose: shares('prose') ? projectProse(record.prose, visible) : noProse,
    translations: projectTranslations(
      record.translations,
      { title: true, summary: shares('summary'), prose: shares('prose') },
      visible,
    ),
  };
}

function hiddenKpis({ kpis = [] }: Partnership, shares: Sharing): Set<string> {
  return new Set(kpis.map(({ kpi }) => kpi).filter((kpi) => !shares(`kpis.${kpi}`)));
}

/** Criteria and weights whole; a criterion scored by a KPI that is not shared has no KPI left, and so no score. */
function projectRating(rating: readonly Rating[] | undefined, shares: Sharing): Rating[] | undefined {
  return rating?.map((each) => ({
    ...each,
    kpis: each.kpis.every((kpi) => shares(`kpis.${kpi}`)) ? each.kpis : [],
  }));
}

function projectParty(party: Party, shares: Sharing): Party {
  return {
    ...pick(party, ['id', 'name']),
    ...pick(
      party,
      shareableParts.parties.filter((part) => shares(`parties.${part}`)),
    ),
  };
}

function projectExit(exit: ExitArrangements | undefined, shares: Sharing): ExitArrangements | undefined {
  if (exit === undefined || shares('exit')) return exit;
  const open = {
    ...part(exit, 'exit', ['triggers', 'scenarios'], shares),
    ...optionalField('plan', part(exit.plan, 'exit.plan', shareableParts['exit.plan'], shares)),
  };
  return Object.keys(open).length === 0 ? undefined : open;
}

/** A group of optional fields, as a whole or those of its parts that are shared; undefined where nothing is. */
function part<T extends object>(
  group: T | undefined,
  path: string,
  keys: readonly (keyof T & string)[],
  shares: Sharing,
): T | undefined {
  if (group === undefined || shares(path)) return group;
  const open = pick(
    group,
    keys.filter((key) => shares(`${path}.${key}`)),
  );
  // Every field of such a group may be absent.
  return Object.keys(open).length === 0 ? undefined : (open as T);
}
