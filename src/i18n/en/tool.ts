import type { tool as french } from '../fr/tool.ts';

/** The tools, what goes where, and the rules of use (M24). */
export const tool: typeof french = {
  title: 'Tools and rules of use',
  noTruth: '**No tool is the source of truth.**',
  truth: (name) => `**${name} is the source of truth.**`,
  severalTruths: (names) => `**Several tools claim to be the source of truth: ${names}.**`,
  noRules: 'No rule of use is written.',
  isTruth: 'source of truth',
  onlyHere: 'Here only',
  columns: ['Tool', 'What goes there', 'Access?'],
  usersColumn: 'Also in?',
  rulesHead: 'Rules of use',
  rulesColumns: ['Rule', 'What is agreed'],
  rules: {
    meeting: 'What needs a meeting',
    summary: 'Weekly summary',
    access: 'Access rights',
    naming: 'Names of documents',
  },
};
