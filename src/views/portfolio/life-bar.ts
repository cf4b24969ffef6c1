import { stages } from '../../model/stage.ts';

/** A box of the bar that shows a stage among all, 116 wide and 8 high. */
export interface LifeBox {
  readonly x: number;
  readonly width: number;
  readonly state: 'on' | 'now' | 'off';
}

const boxWidth = 12.6;
const gap = 2;

/**
 * A box for each stage: those gone through, the one under way, and those ahead.
 * @param step the stage under way, from 1; 0 where none is known, and every box is then ahead
 */
export function lifeBar(step: number): LifeBox[] {
  return stages.map((_, index) => ({
    x: index * (boxWidth + gap),
    width: boxWidth,
    state: index + 1 < step ? 'on' : index + 1 === step ? 'now' : 'off',
  }));
}
