import {
  mapNetwork,
  type ContactStanding,
  type NetworkGroup,
  type NetworkMap,
} from '../../domain/network/network-map.ts';
import { formatCount } from '../../format/count.ts';
import { formatDate } from '../../format/date.ts';
import type { ContactExchange } from '../../model/contact.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import { sourceText } from '../ui/block.ts';
import { statusMark, type StatusView } from '../ui/mark.ts';
import type { PageFrame } from '../page/page-frame.ts';
import { placedFrame } from '../page/placed-frame.ts';
import { sentence, type Sentence } from '../ui/sentence.ts';
import { columnsOf, type CellView, type TableView } from '../ui/table.ts';
import type { ViewContext } from '../view-context.ts';

/** A kind of value on the map, and its contacts. */
export interface NetworkKindView {
  readonly id: string;
  readonly name: string;
  readonly count: string;
  readonly state: StatusView;
  readonly table?: TableView;
  readonly next?: string;
}

export interface NetworkPageView {
  readonly frame: PageFrame;
  readonly title: string;
  readonly sentence: Sentence;
  /** What to write where nothing is written yet. */
  readonly next?: string;
  readonly helpHref: string;
  readonly kinds: readonly NetworkKindView[];
  readonly cold: { readonly sentence: Sentence; readonly names: readonly string[] };
  readonly gifts: { readonly sentence: Sentence; readonly names: readonly string[] };
  /** Those whose data should be gone: where they stand in the file, never who they are. */
  readonly expired?: { readonly sentence: Sentence; readonly table: TableView };
}

const groupMarks = { held: 'ok', cold: 'watch', gap: 'bad' } as const;
const contactMarks = { alive: 'ok', cold: 'watch', unknown: 'no-data', expired: 'no-data' } as const;

/**
 * The network by kind of value: gaps, relations gone cold, value given first, referrals, and
 * who is to be removed (M11).
 */
export function networkPage(context: ViewContext): NetworkPageView {
  const { words, playbook, asOf } = context;
  const say = words.network;
  const map = mapNetwork(playbook.network, asOf);
  const kept = map.groups.flatMap(({ contacts }) => contacts);
  return {
    frame: placedFrame(context, {
      kind: 'network',
      under: 'partnerships',
      title: say.title,
      // Never the sentence of the day: a description is what other programs read of a page.
      description: say.description,
    }),
    title: say.heading,
    sentence: networkSentence(context, map),
    ...(playbook.network.length === 0 && { next: say.noneNext }),
    helpHref: context.href({ kind: 'help-personal-data' }),
    kinds: map.groups.map((group) => kindView(context, group)),
    cold: {
      sentence: sentence(map.cold.length === 0 ? say.coldNone : say.coldSentence(map.cold.length)),
      names: map.cold.map(({ contact }) => contact.name),
    },
    gifts: {
      sentence: sentence(say.giftSentence(map.gaveFirst.length, kept.length), say.referrals(map.referrals)),
      names: map.gaveFirst.map(({ contact }) => contact.name),
    },
    ...(map.expired.length > 0 && { expired: expiredView(context, map.expired) }),
  };
}

/** How many contacts there are, which kinds are missing, how many relations have gone cold. */
export function networkSentence({ words, playbook }: ViewContext, map: NetworkMap): Sentence {
  const say = words.network;
  if (playbook.network.length === 0) return sentence(say.none);
  const total = map.groups.reduce((sum, { contacts }) => sum + contacts.length, 0);
  return sentence(total === 0 ? say.onlyExpired : say.sentence(total, gapNames(words, map), map.cold.length));
}

/** The kinds of value nobody brings, as a sentence names them: `un mentor`. */
function gapNames(words: ViewContext['words'], { groups }: NetworkMap): string[] {
  return groups.filter(({ state }) => state === 'gap').map(({ kind }) => words.network.kinds[kind].missing);
}

function kindView(context: ViewContext, { kind, state, contacts }: NetworkGroup): NetworkKindView {
  const { words, locale } = context;
  const say = words.network;
  const name = say.kinds[kind].one;
  return {
    id: kind,
    name,
    count: formatCount(contacts.length, locale, say.contactForms),
    state: { word: say.groupState[state], ...statusMark(groupMarks[state]) },
    ...(contacts.length === 0
      ? { next: say.gapNext }
      : {
          table: {
            label: say.table(name),
            columns: columnsOf(...say.columns),
            rows: contacts.map((standing) => ({ cells: contactCells(context, standing) })),
          },
        }),
  };
}

function contactCells(context: ViewContext, { contact, state, last }: ContactStanding): CellView[] {
  const { words } = context;
  const say = words.network;
  const keeper = contact.owner === undefined ? say.noKeeper : say.keeper(context.person(contact.owner).name);
  const about = [contact.role, contact.organisation].filter(Boolean).join(', ');
  return [
    { text: contact.name, ...(about !== '' && { sub: about }) },
    {
      text: '',
      status: { word: say.states[state === 'expired' ? 'unknown' : state], ...statusMark(contactMarks[state]) },
      sub: [contact.warmth && say.warmth[contact.warmth], keeper].filter(Boolean).join(', '),
    },
    { text: dayText(context, last) },
    exchangesCell(context, say.never, contact.given),
    exchangesCell(context, say.never, contact.asked),
    exchangesCell(context, say.noReferral, contact.referrals),
    { text: dayText(context, contact['keep-until']) },
  ];
}

function exchangesCell({ locale }: ViewContext, none: string, exchanges: readonly ContactExchange[] = []): CellView {
  if (exchanges.length === 0) return { text: none };
  return {
    text: exchanges.map(({ what }) => what).join(' · '),
    sub: exchanges.map(({ on }) => formatDate(on, locale, 'month')).join(', '),
  };
}

function dayText({ words, locale }: ViewContext, day: IsoDate | undefined): string {
  return day === undefined ? words.network.never : formatDate(day, locale, 'medium');
}

function expiredView(
  context: ViewContext,
  expired: readonly ContactStanding[],
): NonNullable<NetworkPageView['expired']> {
  const say = context.words.network;
  return {
    sentence: sentence(say.expiredSentence(expired.length)),
    table: {
      label: say.expiredTable,
      columns: columnsOf(...say.expiredColumns),
      rows: expired.map(({ contact }) => ({
        cells: [
          { text: sourceText(context, 'network.yaml', [contact.id]) ?? '' },
          { text: dayText(context, contact['keep-until']) },
          { text: contact.owner === undefined ? say.noKeeper : context.person(contact.owner).name },
        ],
      })),
    },
  };
}
