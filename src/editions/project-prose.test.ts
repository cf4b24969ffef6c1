import { describe, expect, it } from 'vitest';
import { proseReferences } from '../domain/prose/prose-references.ts';
import { textOf } from '../domain/prose/prose-text.ts';
import { proseOf } from '../testing/prose.ts';
import { projectProse, projectTranslations, type SharedWords } from './project-prose.ts';
import type { VisibleIds } from './visible-ids.ts';

const visible: VisibleIds = {
  partnerships: new Set(['boucle-chaude']),
  clauses: new Set(['rupture']),
  kpis: new Set(['availability']),
  guides: new Set(),
  cases: new Set(),
  questions: new Set(),
  checklists: new Set(),
  parties: new Set(),
};
const project = (body: string) => projectProse(proseOf(body), visible);

describe('the prose of an edition', () => {
  it('has no internal passage, nor the notes that only it refers to', () => {
    const prose = project(
      'Dehors[^a].\n\n<Internal>\n\nDedans[^b].\n\n</Internal>\n\n[^a]: Note ouverte.\n\n[^b]: Note interne.\n',
    );
    expect(JSON.stringify(prose)).not.toMatch(/Dedans|interne/);
    expect(textOf(prose)).toContain('Note ouverte.');
  });

  it('has the preferred position of a clause alone, without its reason, approver or line to say', () => {
    const position = (tier: string, text: string) =>
      `<Position tier="${tier}" rationale="raison" approver="ines-morvan" say="parole">\n\n${text}\n\n</Position>\n\n`;
    const prose = project(
      position('preferred', 'Six mois.') +
        position('fallback-1', 'Trois mois[^a].') +
        position('walk-away', 'Rien.') +
        '[^a]: Note de repli.\n',
    );
    expect(textOf(prose)).toBe('Six mois.');
    expect(JSON.stringify(prose)).not.toMatch(/Trois|Rien|repli|raison|ines|parole/);
  });

  it('names no hidden clause, KPI or partnership, and keeps those that show', () => {
    const prose = project(
      '<Clause id="rupture" />, <Clause id="pilote" />, <Kpi id="availability" />, <Kpi id="margin" />, <Kpi id="availability" partnership="boucle-chaude" />, <Kpi id="availability" partnership="ailleurs" />, <Partnership id="boucle-chaude" />, <Partnership id="ailleurs" />.',
    );
    expect(proseReferences(prose).map(({ component, id, partnership }) => [component, id, partnership])).toEqual([
      ['Clause', 'rupture', undefined],
      ['Clause', '', undefined],
      ['Kpi', 'availability', undefined],
      ['Kpi', '', undefined],
      ['Kpi', 'availability', 'boucle-chaude'],
      ['Kpi', '', undefined],
      ['Partnership', 'boucle-chaude', undefined],
      ['Partnership', '', undefined],
    ]);
  });

  it('keeps the words of a link to another page, not its address; anchors and other sites stay', () => {
    const prose = JSON.stringify(
      project('[Ailleurs](../ailleurs/), [plus bas](#suite), [la loi](https://www.legifrance.gouv.fr/).'),
    );
    expect(prose).toContain('Ailleurs');
    expect(prose).not.toContain('../ailleurs/');
    expect(prose).toContain('#suite');
    expect(prose).toContain('https://www.legifrance.gouv.fr/');
  });

  it('numbers headings and the links to them by the open ones alone', () => {
    const open = '## Suite\n\n[ici](#suite-2), [là](#suite-3)\n\n## Suite\n\n## Prix\n';
    const withheld = '<Internal>\n\n## Suite\n\n</Internal>\n\n';
    const prose = JSON.stringify(project(`${withheld}${open}`));
    expect(prose).toBe(JSON.stringify(project(open.replace('#suite-2', '#suite').replace('#suite-3', '#suite-2'))));
  });

  it('keeps the words of a link to a heading that is withheld, not its address, which has the heading’s words', () => {
    const prose = JSON.stringify(
      project(
        '<Internal>\n\n## Rachat à l’été\n\n</Internal>\n\n[Plus loin](#rachat-a-l-ete), [suite](#suite), [note](#note).\n\n## Suite\n',
      ),
    );
    expect(prose).toContain('Plus loin');
    expect(prose).not.toContain('rachat');
    expect(prose).toContain('"#suite"');
    expect(prose).toContain('"#note"');
  });

  it('does not tell by its places how much was taken out', () => {
    const long = '<Internal>\n\nUn.\n\nDeux.\n\nTrois.\n\n</Internal>\n\n';
    const short = '<Internal>\n\nUn.\n\n</Internal>\n\n';
    const rest = 'Voir <Clause id="rupture" /> et **ceci**.';
    expect(project(long + rest)).toEqual(project(short + rest));
    expect(project(long + rest)).toEqual(project(rest));
  });

  it('leaves the text it was given as it was', () => {
    const prose = proseOf('Voir <Clause id="pilote" />.\n\n<Position tier="walk-away">\n\nRien.\n\n</Position>');
    const before = structuredClone(prose);
    projectProse(prose, visible);
    expect(prose).toEqual(before);
  });
});

describe('the translations of an edition', () => {
  const counterpart = { title: 'Title', summary: 'Summary', prose: proseOf('Text.'), file: 'en/guides/x.mdx' };

  it('share what the page itself shares', () => {
    const project = (summary: boolean, prose: boolean) =>
      projectTranslations({ en: counterpart }, { title: true, summary, prose }, visible).en;
    expect(project(false, false)).toEqual({
      title: 'Title',
      prose: { type: 'root', children: [] },
      file: 'en/guides/x.mdx',
    });
    expect(project(true, false)).toMatchObject({ summary: 'Summary' });
    expect(textOf(project(false, true)?.prose ?? { type: 'root', children: [] })).toBe('Text.');
    expect(projectTranslations({}, { title: true, summary: true, prose: true }, visible)).toEqual({});
  });

  it('tell how a KPI is worked out, where its data comes from and the lines of a checklist only where these are shared', () => {
    const words = { formula: 'Kept / due', source: 'Journal', lines: [{ id: 'manager', do: 'Appoint a manager' }] };
    const project = (shared: Partial<SharedWords>) =>
      projectTranslations(
        { en: { ...counterpart, ...words } },
        { title: false, summary: false, prose: false, ...shared },
        visible,
      ).en;
    expect(project({})).not.toHaveProperty('formula');
    expect(project({})).not.toHaveProperty('source');
    expect(project({})).not.toHaveProperty('lines');
    expect(project({ formula: true, source: true, lines: true })).toMatchObject(words);
  });
});
