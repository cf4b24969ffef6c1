import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { crossSwot } from '../../../domain/frame/swot-crossings.ts';
import type { CheckContext } from '../../check.ts';

/** A finding: a party’s strengths or weaknesses that no idea crosses with the shared opportunities or threats (M06). */
export function checkSwotCrossingEmpty({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ file, parties, swot }) => {
    if (swot === undefined) return [];
    const { rows, columns } = crossSwot(swot, parties);
    return rows.flatMap(({ party, side, cells }) =>
      columns.flatMap((column, index) => {
        if ((cells[index] ?? []).length > 0) return [];
        const place = sources.placeOf(file, ['swot', party, side], 'key');
        return [problem('swot-crossing-empty', place, { party, side, outside: column.side })];
      }),
    );
  });
}
