import { describe, expect, it } from 'vitest';
import { classifyFile, expectedPlace } from './content-layout.ts';

describe('classifyFile', () => {
  it.each([
    ['playbook.yaml', { kind: 'settings' }],
    ['people.yaml', { kind: 'people' }],
    ['reference/types.yaml', { kind: 'types', locale: 'fr' }],
    ['en/reference/contract-kinds.yaml', { kind: 'contract-kinds', locale: 'en' }],
    ['reference/tools.yaml', { kind: 'tools' }],
    ['partnerships/boucle-chaude/index.mdx', { kind: 'partnership', name: 'boucle-chaude', locale: 'fr' }],
    ['en/partnerships/boucle-chaude/index.mdx', { kind: 'partnership', name: 'boucle-chaude', locale: 'en' }],
    [
      'partnerships/boucle-chaude/journal/2026-11-04-x.mdx',
      { kind: 'journal', partnership: 'boucle-chaude', name: '2026-11-04-x' },
    ],
    ['partnerships/boucle-chaude/kpis.csv', { kind: 'measurements', partnership: 'boucle-chaude' }],
    ['partnerships/boucle-chaude/EXPORT.CSV', { kind: 'measurements', partnership: 'boucle-chaude' }],
    [
      'partnerships/boucle-chaude/reviews/2026-Q3.json',
      { kind: 'review', partnership: 'boucle-chaude', quarter: '2026-Q3' },
    ],
    ['clauses/pilote.mdx', { kind: 'clause', name: 'pilote' }],
    ['clauses/pilote/1.10.mdx', { kind: 'clause-version', clause: 'pilote', version: '1.10' }],
    ['kpis/margin.mdx', { kind: 'kpi', name: 'margin' }],
    ['guides/a.mdx', { kind: 'guide', name: 'a' }],
    ['checklists/contract.mdx', { kind: 'checklist', name: 'contract' }],
    ['candidates/tonnellerie.mdx', { kind: 'candidate', name: 'tonnellerie' }],
    ['network.yaml', { kind: 'network' }],
    ['reference/programme.yaml', { kind: 'programme', locale: 'fr' }],
    ['en/reference/claims.yaml', { kind: 'claims', locale: 'en' }],
    ['cases/nike-apple.mdx', { kind: 'case', name: 'nike-apple', locale: 'fr' }],
    ['en/questions/quand-voter.mdx', { kind: 'question', name: 'quand-voter', locale: 'en' }],
    ['guides/schema.PNG', { kind: 'image' }],
    ['partnerships/boucle-chaude/photo.jpeg', { kind: 'image' }],
  ])('knows %s', (file, expected) => {
    expect(classifyFile(file)).toMatchObject({ file, ...expected });
  });

  it.each([
    ['partnerships/b/index.md', 'partnerships/b/index.mdx'],
    ['partnerships/b/Index.MDX', 'partnerships/b/index.mdx'],
    ['partnerships/b/journal/2026-11-04-x.markdown', 'partnerships/b/journal/2026-11-04-x.mdx'],
    ['partnerships/b/reviews/2026-q3.json', 'partnerships/b/reviews/2026-Q3.json'],
    ['guides/a.md', 'guides/a.mdx'],
    ['kpis/margin.MDX', 'kpis/margin.mdx'],
    ['en/guides/a.md', 'en/guides/a.mdx'],
    ['clauses/pilote/1.2.md', 'clauses/pilote/1.2.mdx'],
    ['playbook.yml', 'playbook.yaml'],
    ['Playbook.yaml', 'playbook.yaml'],
    ['reference/types.yml', 'reference/types.yaml'],
    ['Network.yml', 'network.yaml'],
    ['Clauses/pilote.mdx', 'clauses/pilote.mdx'],
    ['kpi/margin.mdx', 'kpis/margin.mdx'],
    ['partnership/b/index.md', 'partnerships/b/index.mdx'],
    ['partnership/b/kpis.csv', 'partnerships/b/kpis.csv'],
    ['en/guide/a.mdx', 'en/guides/a.mdx'],
    ['En/guides/a.mdx', 'en/guides/a.mdx'],
    ['anglais/guides/a.mdx', 'en/guides/a.mdx'],
    ['en-GB/guide/a.md', 'en/guides/a.mdx'],
    ['fr/guides/a.mdx', 'guides/a.mdx'],
    ['Français/partnerships/b/kpis.csv', 'partnerships/b/kpis.csv'],
    ['reference/type.yml', 'reference/types.yaml'],
    ['guides/a.mdx.txt', 'guides/a.mdx'],
    ['people.yaml.txt', 'people.yaml'],
    ['partnerships/b/kpis.csv.txt', 'partnerships/b/kpis.csv'],
    ['partnerships/b/Journal/2026-01-02-a.mdx', 'partnerships/b/journal/2026-01-02-a.mdx'],
    ['partnerships/b/Reviews/2026-q3.json', 'partnerships/b/reviews/2026-Q3.json'],
  ])('tells the record in %s by the name it should have', (file, expected) => {
    expect(classifyFile(file)).toMatchObject({ kind: 'misnamed', expected });
  });

  it.each([
    'notes.txt',
    'partnerships/b/reviews/2026-Q5.json',
    'partnerships/b/reviews/2026.json',
    'en/partnerships/b/reviews/2026-Q3.json',
    'guides/sub/a.mdx',
    'guides/a/1.2.mdx',
    'clauses/pilote/v1.2.mdx',
    'clauses/finance/pilote.mdx',
    'en/clauses/pilote/1.2.mdx',
    'constructor/a.mdx',
    '__proto__/a.mdx',
    'partnerships/b.mdx',
    'partnerships/b/sub/index.mdx',
    'partnerships/kpis.csv',
    'partnerships/b/journal/kpis.csv',
    'en/partnerships/b/kpis.csv',
    'en/playbook.yaml',
    'reference/other.yaml',
    'guides/logo.svg',
  ])('does not read %s', (file) => {
    expect(classifyFile(file)).toEqual({ kind: 'unknown', file, locale: 'fr' });
  });
});

describe('expectedPlace', () => {
  it.each([
    ['kpis.csv', 'partnerships/<id>/kpis.csv'],
    ['partnerships/b/journal/kpis.csv', 'partnerships/b/kpis.csv'],
    ['partnerships/b.mdx', 'partnerships/b/index.mdx'],
    ['guides/sub/a.mdx', 'guides/a.mdx'],
    [
      'en/people.yaml',
      'playbook.yaml, people.yaml, network.yaml, reference/types.yaml, reference/contract-kinds.yaml, reference/tools.yaml, reference/programme.yaml, reference/claims.yaml',
    ],
    ['partnerships/b/notes.mdx', 'partnerships/<id>/index.mdx, partnerships/<id>/journal/<date>-<slug>.mdx'],
    [
      'notes.mdx',
      'partnerships/, clauses/, kpis/, guides/, cases/, questions/, checklists/, candidates/, reference/, en/',
    ],
    ['partnerships/b/ventes.xlsx', ''],
    ['guides/schema.svg', ''],
  ])('says of %s: %s', (file, place) => {
    expect(expectedPlace(file)).toBe(place);
  });
});
