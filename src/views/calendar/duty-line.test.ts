import { describe, expect, it } from 'vitest';
import { listSchedule } from '../../domain/schedule/list-schedule.ts';
import type { Playbook } from '../../model/playbook.ts';
import { aPartnership, anEntry, anObjective, day } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { dutyLine } from './duty-line.ts';

const record = { objectives: [anObjective()], since: day('2024-02-05') };
const won = { ...record, journal: [anEntry({ id: 'contrat', kind: 'win', date: day('2026-11-02') })] };

function reviewLines(
  fields: Parameters<typeof aPartnership>[0],
  edition?: Playbook['edition'],
  locale: 'fr' | 'en' = 'fr',
) {
  const context = aContext({ partnerships: [aPartnership(fields)], ...(edition && { edition }) }, locale);
  const duties = listSchedule(context.playbook, context.asOf);
  return (['quarterly-review', 'annual-review'] as const).map((kind) => {
    const duty = duties.find((each) => each.kind === kind);
    const { title, about, href } = duty ? dutyLine(context, duty, false) : {};
    return [title, about, href];
  });
}

describe('the reviews of a calendar (M37, M38)', () => {
  it('lead to the pack of the quarter and to the evidence of the year', () => {
    expect(reviewLines(won)).toEqual([
      [
        'Revue trimestrielle, T4\u00a02026',
        'à tenir au plus tard ce jour, déplacé du 31\u00a0janvier',
        '/partenariats/boucle-chaude/revues/',
      ],
      ['Revue stratégique annuelle', 'après trois ans de partenariat', '/partenariats/boucle-chaude/revue-annuelle/'],
    ]);
    expect(reviewLines(won, undefined, 'en').map(([title, about]) => [title, about])).toEqual([
      ['Quarterly review, Q4\u00a02026', 'to be held by this day, moved from 31\u00a0January'],
      ['Annual strategic review', 'after three years of partnership'],
    ]);
  });

  it('lead to the partnership where no page of the review is made', () => {
    const overview = '/partenariats/boucle-chaude/';
    expect(reviewLines(record).map(([, , href]) => href)).toEqual([overview, overview]);
    const edition = { id: 'norecia', party: 'norecia' };
    expect(reviewLines(won, edition).map(([, , href]) => href)).toEqual([`${overview}revues/`, overview]);
  });
});
