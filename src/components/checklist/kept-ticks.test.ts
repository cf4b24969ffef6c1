import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readKept, readTicksFile, standingOf, tick, writeTicksFile } from './kept-ticks.ts';

const list = 'playbook-ticks/valbrune/internal/boucle-chaude/contract';
const counsel = { id: 'contract/counsel', fingerprint: 'a1' };
const annex = { id: 'contract/annex', fingerprint: 'b2' };

describe('M51 what a browser keeps of a checklist', () => {
  it('says which lines are ticked, and marks nothing on a first visit', () => {
    const kept = tick(readKept(null), counsel, true);
    expect(standingOf(counsel, kept)).toEqual({ isTicked: true, isChanged: false, isNew: false });
    expect(standingOf(annex, kept)).toEqual({ isTicked: false, isChanged: false, isNew: false });
  });

  it('marks a line whose words changed since its tick, until it is ticked again', () => {
    const kept = tick({ ticked: {} }, counsel, true);
    const reworded = { ...counsel, fingerprint: 'a9' };
    expect(standingOf(reworded, kept)).toMatchObject({ isTicked: true, isChanged: true });
    const again = tick(tick(kept, reworded, false), reworded, true);
    expect(standingOf(reworded, again)).toMatchObject({ isTicked: true, isChanged: false });
  });

  it('marks a line that the last visit did not show', () => {
    const kept = { ticked: {}, seen: [counsel.id] };
    expect([standingOf(counsel, kept).isNew, standingOf(annex, kept).isNew]).toEqual([false, true]);
  });

  it('takes no name of every object for a tick', () => {
    expect(standingOf({ id: 'constructor', fingerprint: 'x' }, { ticked: {} }).isTicked).toBe(false);
  });

  it.each(['', 'null', '[]', '["contract/counsel"]', '{"ticked":{"a":1}}', '{"ticked":3,"seen":"a"}', '{"'])(
    'keeps nothing of a text that it did not write: %s',
    (text) => {
      expect(readKept(text)).toEqual({ ticked: {} });
    },
  );
});

describe('M51 a file of ticks', () => {
  it('gives back what was saved, and names what no line answers to any more', () => {
    const kept = tick(tick({ ticked: {} }, counsel, true), annex, true);
    expect(readTicksFile(writeTicksFile(list, kept), list, [counsel])).toEqual({
      kind: 'loaded',
      ticked: { 'contract/counsel': 'a1', 'contract/annex': 'b2' },
      placed: 1,
      unplaced: ['contract/annex'],
    });
  });

  it('gives nothing to another list', () => {
    expect(readTicksFile(writeTicksFile('other', { ticked: {} }), list, [])).toEqual({ kind: 'other-list' });
  });

  it('never throws, whatever a file holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readTicksFile(text, list, [counsel])).toEqual({ kind: 'unreadable' });
      }),
    );
  });

  it('is taken back whole by its own list, for any ids and fingerprints', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (ticked) => {
        const lines = Object.entries(ticked).map(([id, fingerprint]) => ({ id, fingerprint }));
        const read = readTicksFile(writeTicksFile(list, { ticked }), list, lines);
        expect(read).toMatchObject({ kind: 'loaded', placed: lines.length, unplaced: [] });
      }),
    );
  });
});
