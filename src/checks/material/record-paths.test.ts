import { describe, expect, it } from 'vitest';
import { choicesAt, findPathFault } from './record-paths.ts';

const kpis = ['availability'];

describe('findPathFault', () => {
  it.each([
    'stage',
    'parties.manager',
    'parties.norecia',
    'exit.plan',
    'exit.plan.rehearsed',
    'governance.committees.steering',
    'governance.decisions.vote.weights.valbrune',
    'contracts.instrument',
    'contracts.clauses.clause',
    'kpis.availability',
    'journal.win',
    'fit.valbrune',
    'swot.valbrune.strengths',
    'stages.exit.arranged',
    'measurements',
  ])('finds %s in a record', (path) => {
    expect(findPathFault(path, kpis)).toBeUndefined();
  });

  it.each([
    ['partie.manager', 'parties.manager'],
    ['parties.maneger', 'parties.manager'],
    ['exit.plane', 'exit.plan'],
    ['objectifs', 'objectives'],
    ['kpis.availabilty', 'kpis.availability'],
    ['journal.wins', 'journal.win'],
    ['stage.name', ''],
    ['weather', ''],
  ])('does not find %s, and suggests “%s”', (path, suggestion) => {
    expect(findPathFault(path, kpis)).toEqual({ suggestion });
  });
});

describe('choicesAt', () => {
  it('lists what a field may be where the model does', () => {
    expect(choicesAt('stage')).toContain('working-together');
    expect(choicesAt('contracts.instrument')).toContain('pilot');
    expect(choicesAt('title')).toEqual([]);
    expect(choicesAt('weather')).toEqual([]);
  });
});
