import { drawStakeholderMap, mapLetter, type StakeholderMap } from '../../../charts/stakeholder-map.ts';
import type { quadrants } from '../../../domain/frame/stakeholders.ts';
import { isResisting, quadrantOf } from '../../../domain/frame/stakeholders.ts';
import type { Partnership } from '../../../model/playbook.ts';
import type { Stakeholder } from '../../../model/stakeholder.ts';
import { sourceOf } from '../../ui/block.ts';
import { sentence, type Sentence } from '../../ui/sentence.ts';
import { statusView } from '../../ui/status-view.ts';
import { columnsOf, type TableView } from '../../ui/table.ts';
import type { ViewContext } from '../../view-context.ts';
import { emptySection, type BlockSection, type SectionHead } from '../section.ts';

export interface StakeholdersSection extends SectionHead {
  readonly kind: 'stakeholders';
  readonly map: StakeholderMap;
  readonly mapTitle: string;
  readonly mapDescription: string;
  /** The parties and their markers. */
  readonly legend: readonly { readonly series: 1 | 2 | 3; readonly name: string }[];
  readonly table: TableView;
  readonly rule: string;
  readonly source?: string;
}

function seriesOf(partnership: Partnership, stakeholder: Stakeholder): 1 | 2 | 3 {
  const index = partnership.parties.findIndex((party) => party.id === stakeholder.party);
  return index === 0 ? 1 : index === 1 ? 2 : 3;
}

function stakeholderSentence(context: ViewContext, stakeholders: readonly Stakeholder[]): Sentence {
  const words = context.words.stakeholder;
  const key = stakeholders.filter((each) => quadrantOf(each) === 'manage-closely').length;
  const names = (list: readonly Stakeholder[]) => list.map((each) => each.name);
  const resisting = stakeholders.filter(isResisting);
  const distant = stakeholders.filter((each) => quadrantOf(each) === 'keep-satisfied');
  const unowned = stakeholders.filter((each) => each.owner === undefined).length;
  const decisive =
    resisting.length > 0 ? words.resisting(names(resisting)) : distant.length > 0 ? words.distant(names(distant)) : '';
  return sentence(words.keyPlayers(key), decisive, unowned > 0 ? words.unowned(unowned) : '');
}

/** The power and interest map with its table (M04). */
export function stakeholdersSection(
  context: ViewContext,
  partnership: Partnership,
): StakeholdersSection | BlockSection {
  const words = context.words.stakeholder;
  const stakeholders = partnership.stakeholders ?? [];
  if (stakeholders.length === 0) return emptySection('stakeholders', words);
  const isWatched = stakeholders.some((each) => isResisting(each) || each.owner === undefined);
  const counts = Object.groupBy(stakeholders, quadrantOf);
  const count = (quadrant: (typeof quadrants)[number]) => counts[quadrant]?.length ?? 0;
  const entries = stakeholders.map((each) => ({
    power: each.power,
    interest: each.interest,
    series: seriesOf(partnership, each),
  }));
  const parties = partnership.parties
    .slice(0, 2)
    .map((party, index) => ({ series: index === 0 ? (1 as const) : (2 as const), name: party.name }));
  return {
    kind: 'stakeholders',
    id: 'stakeholders',
    title: words.title,
    sentence: stakeholderSentence(context, stakeholders),
    ...(isWatched && { state: statusView(context, 'watch') }),
    map: drawStakeholderMap(entries),
    mapTitle: words.map(stakeholders.length),
    mapDescription: words.quadrants({
      'manage-closely': count('manage-closely'),
      'keep-satisfied': count('keep-satisfied'),
      'keep-informed': count('keep-informed'),
      monitor: count('monitor'),
    }),
    legend: entries.some((entry) => entry.series === 3) ? [...parties, { series: 3, name: words.third }] : parties,
    table: stakeholderTable(context, partnership, stakeholders),
    rule: words.rule,
    ...sourceOf(context, partnership.file, ['stakeholders']),
  };
}

function stakeholderTable(
  context: ViewContext,
  partnership: Partnership,
  stakeholders: readonly Stakeholder[],
): TableView {
  const { stakeholder: words, vocabulary } = context.words;
  return {
    label: words.table,
    columns: columnsOf(...words.columns),
    rows: stakeholders.map((each, index) => ({
      cells: [
        { text: mapLetter(index) },
        { text: each.name, sub: each.party ? context.nameIn(partnership, each.party) : words.third },
        { text: vocabulary.quadrant[quadrantOf(each)], ...(each.stance && { sub: vocabulary.stance[each.stance] }) },
        {
          text: words.owed[quadrantOf(each)],
          sub: [
            each.motivation,
            each.capacity && words.capacity(each.capacity),
            each.resistance && words.resistance(each.resistance),
          ]
            .filter(Boolean)
            .join('. '),
        },
        { text: each.owner ? context.person(each.owner).name : words.noOwner },
      ],
    })),
  };
}
