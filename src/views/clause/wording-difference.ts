import { articleBlocks } from '../../domain/agreement/article-blocks.ts';
import { fillBlank } from '../../domain/agreement/blanks.ts';
import { wordingOf, type ClauseText } from '../../domain/agreement/clause-wording.ts';
import { keepPassages } from '../../domain/prose/passages.ts';
import { keptShare, wordDifference, type DifferencePart } from '../../domain/text/word-difference.ts';
import type { PinnedClause, PositionTier } from '../../model/contract.ts';
import { agreementBlocks, type BlockOfAgreement, type RunView } from '../agreement/agreement-text.ts';
import type { ViewContext } from '../view-context.ts';
import { inWrittenLanguage } from '../language/written-language.ts';

/** A wording as it became another, paragraph by paragraph. */
export interface WordingDifference {
  readonly paragraphs: readonly (readonly DifferencePart[])[];
  /** Whether a single word differs. */
  readonly changed: boolean;
  /** Whether so little is kept that nobody can follow it word by word: the two are better read whole. */
  readonly rewritten: boolean;
}

/** Below this share of text kept, a wording is another one. */
const leastFollowed = 1 / 3;

/**
 * What is compared: two versions of a clause, or two positions of one, with the values of a contract or
 * with their blanks named.
 */
export interface ComparedWordings {
  readonly former: ClauseText;
  readonly latter: ClauseText;
  readonly tier: PositionTier;
  /** The position of the former text, where it is another than that of the latter. */
  readonly formerTier?: PositionTier;
  readonly pin?: PinnedClause;
}

/**
 * How the wording of a clause differs between two versions, or between two positions. Numbers of sub-clauses
 * are left out, since renumbering is no change, and every optional passage is read. Undefined where neither
 * text holds its position.
 */
export function wordingDifference(context: ViewContext, compared: ComparedWordings): WordingDifference | undefined {
  const { former, latter, tier, formerTier = tier, pin } = compared;
  const before = plainWording(context, former, formerTier, pin);
  const after = plainWording(context, latter, tier, pin);
  if (before === undefined && after === undefined) return undefined;
  const parts = wordDifference(before ?? '', after ?? '');
  return {
    paragraphs: paragraphsOf(parts),
    changed: parts.some(({ kind }) => kind !== 'kept'),
    rewritten: keptShare(parts) < leastFollowed,
  };
}

function plainWording(
  context: ViewContext,
  text: ClauseText,
  tier: PositionTier,
  pin: PinnedClause | undefined,
): string | undefined {
  const wording = wordingOf(text.prose, tier);
  if (wording === undefined) return undefined;
  const filling = pin ?? { clause: { id: text.id, version: text.version } };
  const { blocks } = articleBlocks(
    keepPassages(wording, () => true),
    {
      number: '',
      clause: text.id,
      numbering: 'decimal',
      blank(name) {
        const variable = Object.hasOwn(text.variables ?? {}, name) ? text.variables?.[name] : undefined;
        return variable && fillBlank(filling, name, variable);
      },
    },
  );
  return agreementBlocks(inWrittenLanguage(context), blocks)
    .map((block) => blockText(block, pin !== undefined))
    .join('\n');
}

function blockText(block: BlockOfAgreement, isFilled: boolean): string {
  const write = (runs: readonly RunView[]) =>
    runs
      .map((run) => {
        if (run.kind === 'break') return '\n';
        return run.kind === 'blank' && (run.missing || !isFilled) ? `[${run.text}]` : run.text;
      })
      .join('');
  return block.kind === 'table'
    ? block.rows.map(({ cells }) => cells.map(write).join(', ')).join('\n')
    : write(block.runs);
}

/** The parts cut at the ends of paragraphs, whichever text ends one there; no paragraph is empty. */
function paragraphsOf(parts: readonly DifferencePart[]): DifferencePart[][] {
  const paragraphs: DifferencePart[][] = [[]];
  for (const { kind, text } of parts) {
    const [first = '', ...rest] = text.split('\n');
    if (first !== '') paragraphs.at(-1)?.push({ kind, text: first });
    for (const line of rest) paragraphs.push(line === '' ? [] : [{ kind, text: line }]);
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}
