import type { ContractStanding } from '../../../domain/contract/contract-standing.ts';
import { mainContract } from '../../../domain/contract/contract-standing.ts';
import { byPrecedence } from '../../../domain/contract/contract-precedence.ts';
import { formatDate } from '../../../format/date.ts';
import { formatDuration } from '../../../format/duration.ts';
import type { IsoDate } from '../../../model/iso-date.ts';
import type { Contract } from '../../../model/contract.ts';
import type { Partnership } from '../../../model/playbook.ts';
import { isAssembled } from '../../agreement/agreement-page.ts';
import { sourceOf, type BlockView } from '../../ui/block.ts';
import { factsOf } from '../../facts.ts';
import type { MarkName, Tone } from '../../ui/mark.ts';
import { sentence } from '../../ui/sentence.ts';
import { columnsOf, type CellView } from '../../ui/table.ts';
import type { ViewContext } from '../../view-context.ts';
import { agreedPaymentsBlock } from '../finance/agreed-payments.ts';
import { certificatesBlock } from './certificates.ts';
import { contractKindBlock } from './contract-kind.ts';
import { contractTitle } from './contract-title.ts';
import { openDetail, openText } from './open-term.ts';
import { penaltyCapText } from './penalty-cap.ts';
import { renewalCyclesBlock } from './renewal-cycles.ts';
import { emptySection, type BlockSection } from '../section.ts';

/** Contracts with their terms, notices, order of precedence and signed documents (M13, M44). */
export function contractsSection(context: ViewContext, partnership: Partnership): BlockSection {
  const words = context.words.contract;
  const { contracts } = factsOf(context, partnership);
  if (contracts.length === 0) return emptySection('contracts', words);
  return {
    kind: 'blocks',
    id: 'contracts',
    title: words.title,
    sentence: sentence(noticeSentence(context, contracts) || words.count(contracts.length)),
    blocks: [
      contractsBlock(context, partnership, contracts),
      agreedPaymentsBlock(context, partnership, contracts),
      renewalCyclesBlock(context, partnership, contracts),
      contractKindBlock(context, partnership, contracts),
      certificatesBlock(context, partnership, contracts),
      documentsBlock(context, contracts),
    ].filter((block) => block !== undefined),
  };
}

function noticeSentence(context: ViewContext, contracts: readonly ContractStanding[]): string {
  const words = context.words.contract;
  const main = mainContract(contracts);
  if (!main) return '';
  const title = contractTitle(context, main);
  const { state, end, lastNotice, lockedUntil, noticeGiven, renewal } = main.term;
  const date = (day: IsoDate) => formatDate(day, context.locale);
  if (state === 'ended' && end) return words.ended(title, date(end));
  const last = lockedUntil ?? end;
  if (noticeGiven) return words.noticeGiven(title, date(noticeGiven), last === undefined ? '' : date(last));
  if (lockedUntil) return words.noticeLocked(title, date(lockedUntil));
  if (lastNotice && lastNotice >= context.asOf)
    return (renewal === 'indefinite' ? words.noticeAtTerm : words.notice)(title, date(lastNotice));
  return openText(context, main);
}

const termMarks: Readonly<Record<ContractStanding['term']['state'], { readonly mark: MarkName; readonly tone: Tone }>> =
  {
    unsigned: { mark: 'soon', tone: 'accent' },
    'not-started': { mark: 'soon', tone: 'accent' },
    'in-force': { mark: 'ok', tone: 'ok' },
    ended: { mark: 'expired', tone: 'none' },
    indefinite: { mark: 'ok', tone: 'ok' },
    unknown: { mark: 'none', tone: 'none' },
  };

function contractsBlock(
  context: ViewContext,
  partnership: Partnership,
  contracts: readonly ContractStanding[],
): BlockView {
  const { contract: words, vocabulary } = context.words;
  const { locale } = context;
  const ordered = byPrecedence(contracts);
  const holding = ordered.filter(({ holds }) => holds);
  const date = (day: Parameters<typeof formatDate>[0] | undefined) => (day ? formatDate(day, locale, 'medium') : '–');
  const nameOf = (id: string) => {
    const found = contracts.find(({ contract }) => contract.id === id);
    return found ? contractTitle(context, found) : id;
  };
  return {
    ...(holding.length > 1 && { note: words.precedence(holding.map((standing) => contractTitle(context, standing))) }),
    table: {
      label: words.contractsTable,
      columns: columnsOf(...words.contractColumns),
      rows: ordered.map((standing) => {
        const { contract, term } = standing;
        const kind = context.contractKinds.get(contract.kind ?? '')?.name ?? contract.kind;
        const facts = [
          contract.title &&
            contract.title !== vocabulary.instrument[contract.instrument] &&
            vocabulary.instrument[contract.instrument],
          kind,
          contract.binding === false && words.notBinding,
          contract.supersedes && words.supersedes(nameOf(contract.supersedes)),
          contract.amends && words.amends(nameOf(contract.amends)),
          penaltyCapText(context, partnership, contract),
        ].filter((text) => typeof text === 'string');
        const cells: CellView[] = [
          { text: contractTitle(context, standing), sub: facts.join(', ') },
          { text: '', status: { word: vocabulary.term[term.state], ...termMarks[term.state] } },
          { text: date(contract.signed) },
          termCell(context, standing),
          {
            text: date(term.lastNotice),
            ...(term.advisedNotice &&
              term.advisedNotice !== term.lastNotice && { sub: words.advised(date(term.advisedNotice)) }),
          },
          renewalCell(context, standing),
          textCell(context, partnership, contract),
        ];
        return { cells };
      }),
    },
    ...sourceOf(context, partnership.file, ['contracts']),
  };
}

/** The last day of the current term, and how far the parties are bound beyond it or without one. */
function termCell(context: ViewContext, { term }: ContractStanding): CellView {
  const { words, locale } = context;
  const { end, lockedUntil } = term;
  const date = (day: IsoDate) => formatDate(day, locale, 'medium');
  const sub = lockedUntil ? words.contract.lockedUntil(date(lockedUntil)) : openDetail(context, term);
  return { text: end ? date(end) : '–', ...(sub !== '' && { sub }) };
}

/**
 * How a contract renews, how often at most, and with what notice; in the last term that it allows, that nothing renews
 * it any more; after notice was given, when.
 */
function renewalCell({ words, locale }: ViewContext, { contract, term }: ContractStanding): CellView {
  const say = words.contract;
  if (term.noticeGiven) return { text: say.leftOn(formatDate(term.noticeGiven, locale, 'medium')) };
  const { notice, for: length } = contract.renewal ?? {};
  const times = length === 'indefinite' ? undefined : contract.renewal?.times;
  const isUsedUp = times !== undefined && term.renewal === 'none' && contract.renewal?.kind !== 'none';
  const kind = isUsedUp ? say.renewalsUsed : words.vocabulary.renewal[term.renewal];
  const terms = [
    times !== undefined && say.renewalTimes(times),
    notice !== undefined && !isUsedUp && say.noticeOf(formatDuration(notice, locale)),
  ].filter((text) => typeof text === 'string');
  const isForever = length === 'indefinite' && term.renewal !== 'indefinite';
  const lasting = isForever
    ? say.renewalForever(kind)
    : length && length !== 'indefinite'
      ? say.renewalFor(kind, formatDuration(length, locale))
      : kind;
  return {
    text: term.renewal === 'none' ? kind : lasting,
    ...(terms.length > 0 && { sub: terms.join(', ') }),
  };
}

/**
 * The way to the text assembled from the contract’s clauses; none in a partner edition, which
 * does not hold the wordings.
 */
function textCell(context: ViewContext, partnership: Partnership, contract: Contract): CellView {
  if (context.playbook.edition || !isAssembled(contract)) return { text: '–' };
  return {
    text: context.words.contract.text,
    href: context.href({ kind: 'partnership-agreement', id: partnership.id, contract: contract.id }),
  };
}

/** Where the signed documents are kept, and the hash that tells them from any other; none is copied into the site. */
function documentsBlock(context: ViewContext, contracts: readonly ContractStanding[]): BlockView | undefined {
  const words = context.words.contract;
  const rows = contracts.flatMap((standing) => {
    const { document } = standing.contract;
    if (document === undefined) return [];
    return [
      {
        cells: [
          { text: contractTitle(context, standing) },
          { text: document.at, href: document.at },
          { text: document.sha256 ?? words.noHash },
        ],
      },
    ];
  });
  if (rows.length === 0) return undefined;
  return {
    heading: words.documents,
    note: words.documentNote,
    table: { label: words.documents, columns: columnsOf(...words.documentColumns), rows },
  };
}
