import { describe, expect, it } from 'vitest';
import { preEngagementTopics } from '../../../model/pre-engagement.ts';
import { said as saidOf, section } from '../../../testing/sections.ts';

const go = Object.fromEntries(preEngagementTopics.map((topic) => [topic, { answer: 'yes' as const }]));

describe('the questions before committing of a partnership', () => {
  it('M10 are asked for while the partner is being chosen, and not afterwards', () => {
    expect(saidOf('pre-engagement', { stage: 'partner-selection' })).toBe(
      'Aucune des huit questions n’a encore de réponse.',
    );
    expect(section('pre-engagement', { stage: 'internal-assessment' }).next).toBeDefined();
    expect(() => section('pre-engagement', { stage: 'working-together' })).toThrow(/no section/);
    expect(() => section('pre-engagement', { stage: 'knowledge' })).toThrow(/no section/);
  });

  it('M10 say go, go if with what is pending, and no go', () => {
    const of = (answers: object) => saidOf('pre-engagement', { 'pre-engagement': { ...go, ...answers } });
    expect(of({})).toBe('Go\u00a0: les huit questions ont une réponse favorable.');
    expect(of({ roles: { answer: 'partly' }, exit: undefined })).toBe(
      'Go si\u00a0: une condition à remplir et une question reste ouverte.',
    );
    expect(of({ trust: { answer: 'no' }, exit: undefined })).toBe(
      'No go\u00a0: une question a reçu un refus. Par ailleurs, une question reste ouverte.',
    );
  });
});
