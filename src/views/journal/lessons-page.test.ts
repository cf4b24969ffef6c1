import { describe, expect, it } from 'vitest';
import { anEntry, aPartnership, day } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { lessonsPage } from './lessons-page.ts';
import { plainSentence } from '../ui/sentence.ts';

const lesson = (id: string, date: string) =>
  anEntry({ id, kind: 'lesson', title: `Leçon ${id}`, date: day(date), repeat: 'Prévenir', context: 'Un arrêt' });
const chaude = aPartnership({
  since: day('2025-01-01'),
  journal: [lesson('a', '2026-01-12'), lesson('b', '2026-10-22')],
});
const silent = (id: string) => aPartnership({ id, title: id });

describe('the lessons of the portfolio', () => {
  it('M43 say that there is none, and how to write the first', () => {
    const view = lessonsPage(aContext());
    expect(plainSentence(view.sentence)).toBe('Aucune leçon n’est encore notée.');
    expect(view.next).toContain('kind: lesson');
    expect(view.maturity).toBeUndefined();
  });

  it('M43 count who has learnt and who has noted nothing: none, one, several', () => {
    const said = (...others: string[]) =>
      plainSentence(lessonsPage(aContext({ partnerships: [chaude, ...others.map(silent)] })).sentence);
    expect(said()).toBe('Deux leçons dans un partenariat.');
    expect(said('b')).toBe('Deux leçons dans un partenariat, un partenariat n’en a noté aucune.');
    expect(said('b', 'c')).toBe('Deux leçons dans un partenariat, deux autres n’en ont noté aucune.');
    expect(plainSentence(lessonsPage(aContext({ partnerships: [chaude, silent('b')] }, 'en')).sentence)).toBe(
      'Two lessons in one partnership, one partnership has noted none.',
    );
  });

  it('M43 show context, what to repeat and to avoid, latest first', () => {
    const { lessons } = lessonsPage(aContext({ partnerships: [chaude] }));
    expect(lessons.map(({ id }) => id)).toEqual(['boucle-chaude-b', 'boucle-chaude-a']);
    expect(lessons[0]).toMatchObject({ context: 'Un arrêt', repeat: 'Prévenir' });
    expect(lessons[0]).not.toHaveProperty('avoid');
  });
});

describe('the maturity of the organisation', () => {
  const maturity = (...partnerships: ReturnType<typeof aPartnership>[]) =>
    lessonsPage(aContext({ partnerships })).maturity;
  const told = (...partnerships: ReturnType<typeof aPartnership>[]) =>
    plainSentence(maturity(...partnerships)?.sentence ?? []);

  it('M43 is compared with the first quarter known: more, less, as much', () => {
    expect(told(chaude)).toBe(
      '17\u00a0% des pratiques possibles sont suivies aujourd’hui, contre 0\u00a0% au T1\u00a02025.',
    );
    const forgotten = aPartnership({ since: day('2025-01-01'), journal: [lesson('a', '2025-01-12')] });
    expect(told(forgotten)).toBe(
      '0\u00a0% des pratiques possibles sont suivies aujourd’hui, après 17\u00a0% au T1\u00a02025.',
    );
    expect(told(aPartnership({ since: day('2025-01-01') }))).toContain('autant qu’au T1\u00a02025.');
  });

  it('M43 is not compared in its first quarter, nor measured where nothing says when a partnership began', () => {
    expect(told(aPartnership({ since: day('2026-10-01') }))).toContain('rien ne permet encore de comparer');
    expect(maturity(silent('a'))?.next).toContain('since');
    expect(maturity(silent('a'))?.table).toBeUndefined();
  });

  it('M43 counts each practice a quarter, from the first in which a partnership existed', () => {
    const rows = maturity(chaude, aPartnership({ id: 'b', since: day('2026-07-01') }))?.table?.rows ?? [];
    expect(rows[0]?.cells[0]?.text).toBe('T1\u00a02025');
    expect(rows.at(-1)?.cells.map(({ text }) => text)).toEqual([
      'T4\u00a02026',
      '8\u00a0%',
      '0 sur 2',
      '0 sur 2',
      '0 sur 2',
      '0 sur 2',
      '0 sur 2',
      '1 sur 2',
    ]);
  });
});
