import type { ContractStanding } from '../../domain/contract-standing.ts';
import type { CoverageLine } from '../../domain/clause-coverage.ts';
import { mainContract } from '../../domain/contract-standing.ts';
import { formatDate } from '../../format/date.ts';
import { formatDuration } from '../../format/duration.ts';
import type { Condition } from '../../model/condition.ts';
import type { Contract } from '../../model/contract.ts';
import type { Partnership } from '../../model/playbook.ts';
import { isAssembled } from '../agreement/agreement-page.ts';
import { sourceOf, type BlockView } from '../block.ts';
import { writeVariable } from '../clause/clause-variables.ts';
import { factsOf } from '../facts.ts';
import { statusMark, type MarkName, type StatusView, type Tone } from '../mark.ts';
import { sentence } from '../sentence.ts';
import { columnsOf, type CellView } from '../table.ts';
import { inLocale } from '../translated.ts';
import type { ViewContext } from '../view-context.ts';
import { contractTitle } from './contract-title.ts';
import { renewalCyclesBlock } from './renewal-cycles.ts';
import { emptySection, type BlockSection } from './section.ts';

/** Contracts with their terms and notices, then what they must hold and where it stands (M13, M14, M44). */
export function contractsSection(context: ViewContext, partnership: Partnership): BlockSection {
  const { contract: words, vocabulary } = context.words;
  const { contracts, coverage } = factsOf(context, partnership);
  const required = coverage.filter((line) => line.required);
  if (contracts.length === 0 && coverage.length === 0) return emptySection('contracts', words);
  const held = required.filter((line) => line.state === 'in-force' || line.state === 'waived');
  const named = (state: CoverageLine['state']) =>
    required.filter((line) => line.state === state).map((line) => clauseTitle(context, line.clause));
  const [missing, expired] = [named('missing'), named('expired')];
  const isBad = missing.length + expired.length > 0;
  return {
    kind: 'blocks',
    id: 'contracts',
    title: words.title,
    ...(isBad && { state: { word: vocabulary.status.bad, ...statusMark('bad') } }),
    sentence: sentence(
      contracts.length === 0 ? words.empty : '',
      words.covered(held.length, required.length),
      missing.length > 0 ? words.missing(missing) : '',
      expired.length > 0 ? words.expired(expired) : '',
      noticeSentence(context, contracts),
    ),
    ...(contracts.length === 0 && { next: words.next }),
    blocks: [
      contractsBlock(context, partnership, contracts),
      renewalCyclesBlock(context, partnership, contracts),
      coverageBlock(context, partnership, coverage),
    ].filter((block) => block !== undefined),
  };
}

function noticeSentence(context: ViewContext, contracts: readonly ContractStanding[]): string {
  const words = context.words.contract;
  const main = mainContract(contracts);
  if (!main) return '';
  const title = contractTitle(context, main);
  const { state, end, lastNotice, lockedUntil } = main.term;
  if (state === 'ended' && end) return words.ended(title, formatDate(end, context.locale));
  if (lockedUntil) return words.noticeLocked(title, formatDate(lockedUntil, context.locale));
  return lastNotice && lastNotice >= context.asOf ? words.notice(title, formatDate(lastNotice, context.locale)) : '';
}

function clauseTitle(context: ViewContext, id: string): string {
  const clause = context.clauses.get(id);
  return clause ? inLocale(clause, context.locale).title : id;
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
): BlockView | undefined {
  const { contract: words, vocabulary } = context.words;
  const { locale } = context;
  if (contracts.length === 0) return undefined;
  const date = (day: Parameters<typeof formatDate>[0] | undefined) => (day ? formatDate(day, locale, 'medium') : '–');
  const nameOf = (id: string) => {
    const found = contracts.find(({ contract }) => contract.id === id);
    return found ? contractTitle(context, found) : id;
  };
  return {
    heading: words.contractsHead,
    table: {
      label: words.contractsTable,
      columns: columnsOf(...words.contractColumns),
      rows: contracts.map((standing) => {
        const { contract, term } = standing;
        const kind = context.contractKinds.get(contract.kind ?? '')?.name ?? contract.kind;
        const renewal = vocabulary.renewal[term.renewal];
        const facts = [
          contract.title &&
            contract.title !== vocabulary.instrument[contract.instrument] &&
            vocabulary.instrument[contract.instrument],
          kind,
          contract.binding === false && words.notBinding,
          contract.supersedes && words.supersedes(nameOf(contract.supersedes)),
          contract.amends && words.amends(nameOf(contract.amends)),
        ].filter((text) => typeof text === 'string');
        const cells: CellView[] = [
          {
            text: contractTitle(context, standing),
            sub: facts.join(', '),
            ...(contract.document && { href: contract.document.at }),
          },
          { text: '', status: { word: vocabulary.term[term.state], ...termMarks[term.state] } },
          { text: date(contract.signed) },
          { text: date(term.end), ...(term.lockedUntil && { sub: words.lockedUntil(date(term.lockedUntil)) }) },
          {
            text: date(term.lastNotice),
            ...(term.advisedNotice &&
              term.advisedNotice !== term.lastNotice && { sub: words.advised(date(term.advisedNotice)) }),
          },
          {
            text: contract.renewal?.for
              ? words.renewalFor(renewal, formatDuration(contract.renewal.for, locale))
              : renewal,
            ...(contract.renewal?.notice && { sub: words.noticeOf(formatDuration(contract.renewal.notice, locale)) }),
          },
          textCell(context, partnership, contract),
        ];
        return { cells };
      }),
    },
    ...sourceOf(context, partnership.file, ['contracts']),
  };
}

/** The way to the text assembled from the contract’s clauses; none in a partner edition, which does not hold the wordings. */
function textCell(context: ViewContext, partnership: Partnership, contract: Contract): CellView {
  if (context.playbook.edition || !isAssembled(contract)) return { text: '–' };
  return {
    text: context.words.contract.text,
    href: context.href({ kind: 'partnership-agreement', id: partnership.id, contract: contract.id }),
  };
}

const coverageMarks: Readonly<Record<CoverageLine['state'], { readonly mark: MarkName; readonly tone: Tone }>> = {
  'in-force': { mark: 'ok', tone: 'ok' },
  indicative: { mark: 'half', tone: 'watch' },
  waived: { mark: 'waived', tone: 'watch' },
  expired: { mark: 'expired', tone: 'bad' },
  missing: { mark: 'bad', tone: 'bad' },
  'not-required': { mark: 'soon', tone: 'none' },
};

function coverageBlock(
  context: ViewContext,
  partnership: Partnership,
  coverage: readonly CoverageLine[],
): BlockView | undefined {
  const { contract: words, vocabulary } = context.words;
  if (coverage.length === 0) return undefined;
  const fired = new Set(
    factsOf(context, partnership)
      .triggers.filter(({ fired: { state } }) => state === 'fired')
      .map(({ fired: { trigger } }) => trigger.clause),
  );
  const stateOf = (line: CoverageLine): StatusView =>
    fired.has(line.clause) && line.state === 'in-force'
      ? { word: context.words.kpi.clauseFired, mark: 'clause', tone: 'clause' }
      : { word: vocabulary.coverage[line.state], ...coverageMarks[line.state] };
  return {
    heading: words.coverageHead,
    table: {
      label: words.coverageTable,
      columns: columnsOf(...words.coverageColumns),
      rows: coverage.map((line) => ({
        cells: [
          {
            text: clauseTitle(context, line.clause),
            ...(context.clauses.has(line.clause) && { href: context.href({ kind: 'clause', id: line.clause }) }),
          },
          {
            text: '',
            status: stateOf(line),
            ...(line.until &&
              line.state === 'waived' && { sub: words.until(formatDate(line.until, context.locale, 'medium')) }),
          },
          { text: reasonText(context, line), sub: pinNotes(context, partnership, line) },
          { text: whereText(context, partnership, line) },
          versionCell(context, line),
        ],
      })),
    },
    ...sourceOf(context, partnership.file, ['contracts']),
  };
}

function reasonText(context: ViewContext, { because }: CoverageLine): string {
  const { required } = context.words.contract;
  if (because.kind === 'type') return required.type(context.types.get(because.type)?.name ?? because.type);
  return because.kind === 'pinned' ? required.pinned : required.condition(conditionText(context, because.condition));
}

/** A condition in words: `type vaut joint-venture`, `dès l’étape « Lancer »`. */
export function conditionText(context: ViewContext, condition: Condition): string {
  const { contract: words, vocabulary } = context.words;
  switch (condition.kind) {
    case 'stage-from':
      return words.conditionStage(vocabulary.stage[condition.stage]);
    case 'set':
      return words.conditionSet(condition.field, condition.set);
    case 'is':
      return words.conditionIs(
        condition.field,
        condition.field === 'type' ? (context.types.get(condition.value)?.name ?? condition.value) : condition.value,
      );
  }
}

function pinNotes(context: ViewContext, partnership: Partnership, { pin }: CoverageLine): string {
  const words = context.words.contract;
  if (!pin) return '';
  const variables = context.clauses.get(pin.clause.id)?.variables;
  const filled = Object.entries(pin.with ?? {})
    .map(([name, value]) => {
      const variable = variables?.[name];
      return variable
        ? `${variable.label.toLocaleLowerCase(context.locale)}\u00a0${writeVariable(value, variable, context)}`
        : `${name}\u00a0${value}`;
    })
    .join(', ');
  return [
    pin.waiver && words.waivedBy(context.nameIn(partnership, pin.waiver.by), pin.waiver.reason),
    pin.deviation && words.deviation(pin.deviation),
    filled !== '' && words.filled(filled),
  ]
    .filter((text) => typeof text === 'string')
    .join('. ');
}

function whereText(context: ViewContext, partnership: Partnership, line: CoverageLine): string {
  const words = context.words.contract;
  const contract = partnership.contracts?.find(({ id }) => id === line.contract);
  if (!contract) return words.nowhere;
  const title = contractTitle(context, { contract });
  return line.article === undefined ? title : words.article(line.article, title);
}

function versionCell(context: ViewContext, line: CoverageLine): CellView {
  const { contract: words, vocabulary } = context.words;
  if (line.version === undefined) return { text: '–' };
  const position = line.pin?.position
    ? `, ${vocabulary.tier[line.pin.position].toLocaleLowerCase(context.locale)}`
    : '';
  return { text: `${words.version(line.version)}${position}`, ...(line.drift && { sub: words.drift(line.drift) }) };
}
