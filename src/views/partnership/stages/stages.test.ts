import { describe, expect, it } from 'vitest';
import type { Partnership } from '../../../model/playbook.ts';
import { anObjective, aPartnership, day } from '../../../testing/builders.ts';
import { aContext } from '../../../testing/context.ts';
import { said, section } from '../../../testing/sections.ts';
import { stagesSection } from './stages.ts';

const arranged = day('2026-01-12');
const known: Partial<Partnership> = {
  stage: 'awareness',
  summary: 'Des vergers et des paniers.',
  objectives: [anObjective()],
  stages: { awareness: { arranged, evidence: 'Note de cadrage', entered: arranged } },
};

function stagesOf(record: Partial<Partnership>) {
  const found = section('stages', record);
  if (found.kind !== 'stages') throw new Error('not the stages');
  return found;
}

describe('the stages of a partnership', () => {
  it('open with what is arranged and what the next gate lacks', () => {
    expect(said('stages', { stage: 'awareness' })).toBe(
      'Aucune étape n’est prévue, pièce à l’appui. Trois points manquent pour passer à l’étape 2.',
    );
    expect(said('stages', known)).toBe(
      'Une étape sur huit est prévue, pièce à l’appui. Rien ne manque pour passer à l’étape 2.',
    );
    expect(said('stages', known, {}, 'en')).toBe(
      'One stage out of eight is arranged, with evidence. Nothing is missing to enter stage 2.',
    );
  });

  it('say that an exit arranged is not an exit under way', () => {
    const stages = { exit: { arranged, evidence: 'Annexe 7' } };
    expect(said('stages', { stages })).toContain('Prévue n’est pas active\u00a0: la sortie peut ne jamais servir.');
    expect(said('stages', { stage: 'exit', stages })).not.toContain('Prévue');
  });

  it('M45 point at a gate that the record claims to have passed', () => {
    const found = stagesOf({ ...known, stage: 'internal-assessment' });
    expect(found.state?.tone).toBe('watch');
    expect(found.gates.map(({ title }) => title)).toEqual([
      'La porte de l’étape 3, s’évaluer, encore incomplète',
      'La porte vers l’étape 4, choisir',
    ]);
  });

  it('show each stage by what is arranged, what is active and what the next one lacks', () => {
    const [first, second] = stagesOf(known).rows;
    expect(first).toMatchObject({
      step: 1,
      current: true,
      arranged: { word: 'Prévue', tone: 'ok' },
      evidence: 'Note de cadrage, 12\u00a0janv. 2026',
      activity: { word: 'Active' },
      when: 'depuis janv.\u00a02026',
    });
    expect(first?.missing).toBeUndefined();
    expect(second).toMatchObject({ arranged: { tone: 'none' }, activityText: 'Pas encore' });
    expect(second?.missing).toEqual(['quatre points', 'pour l’étape 3']);
  });

  it('say which half of a stage is missing', () => {
    const evidence = (line: NonNullable<NonNullable<Partnership['stages']>['exit']>) =>
      stagesOf({ stages: { exit: line } }).rows.at(-1)?.evidence;
    expect(evidence({ arranged })).toBe('12\u00a0janv. 2026, sans pièce');
    expect(evidence({ evidence: 'Annexe 7' })).toBe('Annexe 7, sans date');
    expect(evidence({ arranged: day('2026-11-24'), evidence: 'Annexe 7' })).toBe(
      'Annexe 7, attendue le 24\u00a0nov. 2026',
    );
  });

  it('say for each condition not met what to write and where', () => {
    const gate = stagesOf({ stage: 'awareness', summary: 'Des vergers.' }).gates[0];
    expect(gate?.sentence).toBe('Deux conditions remplies sur quatre.');
    expect(gate?.lines[0]).toEqual({
      status: { word: 'Franchi', mark: 'ok', tone: 'ok' },
      what: 'Le partenariat tient en une phrase',
      about: '',
    });
    expect(gate?.lines.at(-1)).toMatchObject({
      status: { word: 'Manquant', tone: 'bad' },
      write: expect.stringContaining('«\u00a0arranged\u00a0»') as string,
      source: 'partnerships/boucle-chaude/index.mdx, ligne\u00a07',
    });
  });

  it('show a partner the stages that are shared, and judge nothing', () => {
    const edition = { id: 'norecia', party: 'norecia' };
    const shared = aPartnership({ stages: { exit: { arranged, evidence: 'Annexe 7' } } });
    const found = stagesSection(aContext({ partnerships: [shared], edition }), shared);
    expect([found?.rows.length, found?.judged, found?.gates.length]).toEqual([1, false, 0]);
    const silent = aPartnership();
    expect(stagesSection(aContext({ partnerships: [silent], edition }), silent)).toBeUndefined();
  });
});
