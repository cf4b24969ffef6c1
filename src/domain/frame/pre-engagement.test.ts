import { describe, expect, it } from 'vitest';
import { preEngagementTopics, type PreEngagement } from '../../model/pre-engagement.ts';
import { assessPreEngagement } from './pre-engagement.ts';

const allYes: PreEngagement = Object.fromEntries(preEngagementTopics.map((topic) => [topic, { answer: 'yes' }]));

describe('the questions before committing', () => {
  it('M10 say go when all eight are answered yes', () => {
    expect(assessPreEngagement(allYes)).toEqual({ verdict: 'go', refused: [], conditions: [], open: [] });
  });

  it('M10 say go if with one condition, and name it', () => {
    const answers: PreEngagement = { ...allYes, roles: { answer: 'partly', condition: 'Nommer un chef de projet' } };
    expect(assessPreEngagement(answers)).toMatchObject({
      verdict: 'go-if',
      conditions: [{ topic: 'roles', condition: 'Nommer un chef de projet' }],
    });
  });

  it('M10 say go if with one open question, and name it', () => {
    const { exit, ...others } = allYes;
    expect(exit?.answer).toBe('yes');
    expect(assessPreEngagement(others)).toMatchObject({ verdict: 'go-if', open: ['exit'] });
  });

  it('M10 say no go with a single no, whatever the rest', () => {
    expect(assessPreEngagement({ ...allYes, trust: { answer: 'no' } })).toMatchObject({
      verdict: 'no-go',
      refused: ['trust'],
    });
    expect(assessPreEngagement({ trust: { answer: 'no' } }).verdict).toBe('no-go');
  });

  it('M10 give no verdict before the first answer', () => {
    expect(assessPreEngagement()).toMatchObject({ verdict: 'unasked', open: [...preEngagementTopics] });
    expect(assessPreEngagement({ by: 'claire-aubrac' }).verdict).toBe('unasked');
    expect(assessPreEngagement({ trust: { answer: 'yes' } }).verdict).toBe('go-if');
  });
});
