import { describe, expect, it } from 'vitest';
import type { Locale } from '../../model/locale.ts';
import type { Stage } from '../../model/stage.ts';
import { aPartnership } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { portfolioRows } from './portfolio.ts';
import { plainSentence } from '../ui/sentence.ts';
import { stageBoard, type StageBoardView } from './stage-board.ts';

/** The board of partnerships at these stages, named p0, p1, … */
function board(placed: readonly (Stage | undefined)[], locale: Locale = 'fr'): StageBoardView | undefined {
  const partnerships = placed.map((stage, index) => {
    const { stage: _, ...rest } = aPartnership({ id: `p${index}`, title: `P${index}` });
    return stage === undefined ? rest : { ...rest, stage };
  });
  const context = aContext({ partnerships }, locale);
  return stageBoard(context, portfolioRows(context));
}

const said = (view: StageBoardView | undefined) => plainSentence(view?.sentence ?? []);

describe('M02 the portfolio stage by stage', () => {
  it('has the eight stages in their order, with who stands at each', () => {
    const columns = board(['exit', 'awareness', 'exit'])?.columns ?? [];
    expect(columns.map(({ step }) => step)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(columns.map(({ cards }) => cards.length)).toEqual([1, 0, 0, 0, 0, 0, 0, 2]);
    expect(columns.at(-1)?.cards.map(({ title }) => title)).toEqual(['P0', 'P2']);
  });

  it('opens with the fullest stage, and names the empty ones', () => {
    expect(said(board(['exit', 'awareness', 'exit']))).toMatch(
      /^Deux partenariats sont à l’étape «\u00a0Sortir\u00a0», la plus fournie\. Étapes vides\u00a0: Connaître, /,
    );
    expect(said(board(['exit', 'awareness', 'exit'], 'en'))).toMatch(
      /^Two partnerships are at stage “Exit”, more than at any other\. Empty stages: /,
    );
  });

  it('names both stages where two are as full, and none where each has one', () => {
    expect(said(board(['exit', 'exit', 'awareness', 'awareness', 'knowledge']))).toMatch(
      /^Deux partenariats à chacune des étapes «\u00a0Cadrer\u00a0» et «\u00a0Sortir\u00a0», les plus fournies\./,
    );
    expect(said(board(['exit', 'awareness']))).toMatch(/^Aucune étape ne réunit plus d’un partenariat\./);
    expect(said(board(['exit', 'awareness'], 'en'))).toMatch(/^No stage holds more than one partnership\./);
  });

  it('says when all stand together, and when no stage is empty', () => {
    expect(said(board(['exit']))).toMatch(/^Un partenariat est à l’étape «\u00a0Sortir\u00a0»\. /);
    const everywhere: readonly Stage[] = [
      'awareness',
      'knowledge',
      'internal-assessment',
      'partner-selection',
      'working-together',
      'value-creation',
      'staying-together',
      'exit',
    ];
    expect(said(board(everywhere))).toMatch(/Aucune étape n’est vide\.$/);
    expect(said(board(everywhere, 'en'))).toMatch(/No stage is empty\.$/);
  });

  it('lists twelve of a stage, and counts the others', () => {
    const column = (count: number) => board(Array.from({ length: count }, () => 'exit' as const))?.columns.at(-1);
    expect(column(12)).not.toHaveProperty('more');
    expect(column(13)?.cards).toHaveLength(12);
    expect(column(13)?.more).toBe('et un autre');
    expect(column(14)?.more).toBe('et 2 autres');
  });

  it('counts those whose stage is not shared, and is absent where none is', () => {
    expect(board(['exit', undefined])?.unplaced).toBe('Un partenariat dont l’étape n’est pas communiquée.');
    expect(board(['exit'])).not.toHaveProperty('unplaced');
    expect(board([undefined])).toBeUndefined();
    expect(board([])).toBeUndefined();
  });
});
