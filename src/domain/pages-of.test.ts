import { expect, it } from 'vitest';
import { pageKinds } from '../model/record-kinds.ts';
import { aCase, aGuide, aPartnership, aPlaybook, aQuestion } from '../testing/builders.ts';
import { pagesOf, recordsByKind } from './pages-of.ts';

it('every list of records that a playbook holds has its kind of page', () => {
  const playbook = aPlaybook();
  const lists = ['partnerships', 'clauses', 'kpis', 'guides', 'cases', 'questions', 'checklists', 'candidates'];
  const others = ['settings', 'language', 'people', 'reference', 'referenceTranslations', 'network', 'images'];
  expect(Object.keys(playbook).sort()).toEqual([...lists, ...others].sort());
  expect(pageKinds).toEqual(Object.keys(recordsByKind(playbook)));
  expect(pageKinds).toHaveLength(lists.length);
});

it('the pages come kind by kind, each with its record', () => {
  const playbook = aPlaybook({
    questions: [aQuestion({ id: 'q' })],
    cases: [aCase({ id: 'c' })],
    guides: [aGuide({ id: 'b' }), aGuide({ id: 'a' })],
    partnerships: [aPartnership({ id: 'p' })],
  });
  expect(pagesOf(playbook).map(({ kind, record }) => [kind, record.id])).toEqual([
    ['partnership', 'p'],
    ['guide', 'b'],
    ['guide', 'a'],
    ['case', 'c'],
    ['question', 'q'],
  ]);
});
