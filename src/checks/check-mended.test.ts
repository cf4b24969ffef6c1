import { describe, expect, it } from 'vitest';
import { problem } from '../diagnostics/catalogue/index.ts';
import type { Hole } from '../loading/records/mend-record.ts';
import type { Playbook } from '../model/playbook.ts';
import {
  aCandidate,
  aCase,
  aChecklist,
  aClause,
  aGuide,
  aKpi,
  anEntry,
  aPartnership,
  aPlaybook,
  aQuestion,
  day,
} from '../testing/builders.ts';
import { checkMended } from './check-mended.ts';
import type { Check, CheckContext } from './check.ts';
import { checkUnknownSharedPath } from './rules/fields/unknown-shared-path.ts';
import { checkUnknownParty } from './rules/references/unknown-party.ts';

const sources = { placeOf: (file: string) => ({ file, line: 1, column: 1 }) };
const owner: Hole = { path: ['owner'], of: 'value' };

const context: CheckContext = { playbook: aPlaybook(), sources, broken: new Set(), asOf: day('2026-11-23') };

type Holes = Readonly<Record<string, readonly Hole[]>>;

/** The files where the rules found fault, in a playbook mended in those that have holes. */
function filesTold(playbook: Playbook, holes: Holes, ...rules: Check[]): string[] {
  const mended = { playbook, holes: new Map(Object.entries(holes)) };
  return checkMended(context, mended, rules).map(({ place }) => place.file);
}

/** The same, of a rule that tells only of what a text says. */
function filesToldOfTexts(playbook: Playbook, holes: Holes, rule: Check): string[] {
  const mended = { playbook, holes: new Map(Object.entries(holes)) };
  return checkMended(context, mended, [rule], { ofWords: [rule], ofMarks: [] }).map(({ place }) => place.file);
}

/** The same, of a rule that looks for a heading or a label. */
function filesToldOfMarks(playbook: Playbook, holes: Holes, rule: Check): string[] {
  const mended = { playbook, holes: new Map(Object.entries(holes)) };
  return checkMended(context, mended, [rule], { ofWords: [], ofMarks: [rule] }).map(({ place }) => place.file);
}

/** A rule that finds fault with each guide, once it has looked at what `read` reads of it. */
function blamingGuides(read: (guide: Playbook['guides'][number]) => unknown): Check {
  return ({ playbook }) =>
    playbook.guides.map((guide) => {
      read(guide);
      return problem('unknown-guide', { file: guide.file, line: 1, column: 1 }, { value: guide.id, suggestion: '' });
    });
}

const mended = aGuide({ id: 'negocier', file: 'guides/negocier.mdx' });
const sound = aGuide({ id: 'preparer', file: 'guides/preparer.mdx' });
const guides = aPlaybook({ guides: [mended, sound] });

describe('the rules on mended records', () => {
  it('are believed of a mended file where they read only what its editor wrote', () => {
    const byTitle = blamingGuides(({ title }) => title);
    expect(filesTold(guides, { [mended.file]: [owner] }, byTitle)).toEqual([mended.file]);
  });

  it('judge each path of « shared » by itself, so that one that was refused hides none of the others', () => {
    const partnership = aPartnership({ shared: ['summary', 'tout', ''] });
    const holes = { [partnership.file]: [{ path: ['shared', 2], of: 'value' }] } as const;
    expect(filesTold(aPlaybook({ partnerships: [partnership] }), holes, checkUnknownSharedPath)).toEqual([
      partnership.file,
    ]);
  });

  it('are not believed of a file where they read a hole', () => {
    const byOwner = blamingGuides(({ owner: name }) => name);
    expect(filesTold(guides, { [mended.file]: [owner] }, byOwner)).toEqual([]);
  });

  it('judge each reference by itself: one that was refused hides none of the others, and a key none of its values', () => {
    const partnership = aPartnership({
      objectives: [{ id: 'o', kind: 'commercial', statement: 'Vendre', agreed: ['a', 'autre'] }],
      contributions: [{ id: 'c', kind: 'data', name: 'Données', strength: { valbrune: 1, nord: 5 } }],
    });
    const refused: Hole[] = [
      { path: ['objectives', 0, 'agreed', 0], of: 'value' },
      { path: ['contributions', 0, 'strength', 'nord'], of: 'value' },
    ];
    const playbook = aPlaybook({ partnerships: [partnership] });
    const holes = new Map([[partnership.file, refused]]);
    const told = checkMended(context, { playbook, holes }, [checkUnknownParty]);
    expect(told.map(({ values }) => values['value'])).toEqual(['autre', 'nord']);
  });

  it('say nothing of a sound file, which was judged apart', () => {
    const byTitle = blamingGuides(({ title }) => title);
    expect(filesTold(guides, {}, byTitle)).toEqual([]);
  });

  it('are believed of one mended file when they read a hole of another', () => {
    const ownerOfFirst = blamingGuides((guide) => guide.id === mended.id && guide.owner);
    const holes = { [mended.file]: [owner], [sound.file]: [owner] };
    expect(filesTold(guides, holes, ownerOfFirst)).toEqual([sound.file]);
  });

  it('are not believed of a file for which they look at a hole of another, as at the version of a clause', () => {
    const byOther: Check = ({ playbook }) =>
      playbook.guides.flatMap(({ file, id }) => {
        const other = id === sound.id ? playbook.guides.find((each) => each.id === mended.id) : undefined;
        return other && other.owner !== id
          ? [problem('unknown-guide', { file, line: 1, column: 1 }, { value: id, suggestion: '' })]
          : [];
      });
    expect(filesTold(guides, { [sound.file]: [owner] }, byOther)).toEqual([sound.file]);
    expect(filesTold(guides, { [mended.file]: [owner], [sound.file]: [owner] }, byOther)).toEqual([]);
  });

  it('are judged each by what it read itself', () => {
    const byOwner = blamingGuides(({ owner: name }) => name);
    const byTitle = blamingGuides(({ title }) => title);
    expect(filesTold(guides, { [mended.file]: [owner] }, byOwner, byTitle)).toEqual([mended.file]);
  });

  describe('on a text of which only a part could be read', () => {
    const text: Hole = { path: ['prose'], of: 'text' };
    const byText = blamingGuides(({ prose }) => prose);

    it('are believed where they tell only of what it says', () => {
      expect(filesTold(guides, { [mended.file]: [text] }, byText)).toEqual([]);
      expect(filesToldOfTexts(guides, { [mended.file]: [text] }, byText)).toEqual([mended.file]);
    });

    it('are believed of headings and labels where all of those were read', () => {
      const marks: Hole = { path: ['prose'], of: 'marks' };
      expect(filesToldOfMarks(guides, { [mended.file]: [text] }, byText)).toEqual([mended.file]);
      expect(filesToldOfMarks(guides, { [mended.file]: [text, marks] }, byText)).toEqual([]);
      expect(filesToldOfTexts(guides, { [mended.file]: [text, marks] }, byText)).toEqual([mended.file]);
    });

    it('are still not believed where they read another hole', () => {
      expect(filesToldOfTexts(guides, { [mended.file]: [text, owner] }, byText)).toEqual([mended.file]);
      const byBoth = blamingGuides(({ prose, owner: name }) => [prose, name]);
      expect(filesToldOfTexts(guides, { [mended.file]: [text, owner] }, byBoth)).toEqual([]);
    });

    it('see the holes of a counterpart as its own', () => {
      const counterpart = { file: 'en/guides/negocier.mdx', title: 'Negotiating', prose: mended.prose };
      const translated = aPlaybook({ guides: [{ ...mended, translations: { en: counterpart } }] });
      const byCounterpart: Check = ({ playbook }) =>
        playbook.guides.flatMap(({ translations: { en } }) =>
          en?.prose
            ? [problem('unknown-guide', { file: en.file, line: 1, column: 1 }, { value: '', suggestion: '' })]
            : [],
        );
      const holes = { [counterpart.file]: [text] };
      expect(filesTold(translated, holes, byCounterpart)).toEqual([]);
      expect(filesToldOfTexts(translated, holes, byCounterpart)).toEqual([counterpart.file]);
    });
  });

  it('keep the context, but for the playbook', () => {
    const told: unknown[] = [];
    const spy: Check = ({ asOf, broken }) => {
      told.push(asOf, broken.size);
      return [];
    };
    filesTold(guides, {}, spy);
    expect(told).toEqual(['2026-11-23', 0]);
  });

  it('see the holes of every kind of record, a journal’s too', () => {
    const entry = anEntry({ file: 'partnerships/a/journal/2026-09-04-plan.mdx' });
    const playbook = aPlaybook({
      partnerships: [aPartnership({ journal: [entry] })],
      clauses: [aClause()],
      kpis: [aKpi()],
      guides: [mended],
      cases: [aCase()],
      questions: [aQuestion()],
      checklists: [aChecklist()],
      candidates: [aCandidate()],
    });
    const recordsOf = ({
      partnerships,
      clauses,
      kpis,
      guides: pages,
      cases,
      questions,
      checklists,
      candidates,
    }: Playbook) => [
      ...partnerships,
      ...partnerships.flatMap(({ journal }) => journal),
      ...[clauses, kpis, pages, cases, questions, checklists, candidates].flat(),
    ];
    const files = recordsOf(playbook).map(({ file }) => file);
    expect(new Set(files).size).toBe(9);
    const holes = Object.fromEntries(files.map((file) => [file, [owner]]));
    const blaming =
      (read: (record: object) => unknown): Check =>
      (context) =>
        recordsOf(context.playbook).map((record) => {
          read(record);
          return problem('unknown-guide', { file: record.file, line: 1, column: 1 }, { value: '', suggestion: '' });
        });
    expect(
      filesTold(
        playbook,
        holes,
        blaming((record) => Reflect.get(record, 'file')),
      ),
    ).toEqual(files);
    expect(
      filesTold(
        playbook,
        holes,
        blaming((record) => Reflect.get(record, 'owner')),
      ),
    ).toEqual([]);
  });
});
