import { describe, expect, it } from 'vitest';
import { caseRecordSchema } from '../model/case.ts';
import { checklistRecordSchema } from '../model/checklist.ts';
import { clauseRecordSchema } from '../model/clause.ts';
import { guideRecordSchema } from '../model/guide.ts';
import { kpiRecordSchema } from '../model/kpi.ts';
import type { Playbook } from '../model/playbook.ts';
import { questionRecordSchema } from '../model/question.ts';
import { contractKindSchema, partnershipTypeSchema, toolSchema } from '../model/reference.ts';
import { settingsSchema } from '../model/settings.ts';
import {
  aChecklist,
  aChecklistItem,
  aClause,
  aGuide,
  aKpi,
  aKpiUse,
  anObjective,
  aPartnership,
  aPerson,
  aPlaybook,
  aSettings,
} from '../testing/builders.ts';
import { component, proseOf } from '../testing/component-prose.ts';
import { layeredProse } from '../testing/complete-partnership.ts';
import { completeRecord } from '../testing/complete-record.ts';
import { projectEdition } from './project-edition.ts';

const edition = { id: 'norecia', party: 'norecia' };
const project = (fields: Partial<Playbook>) =>
  projectEdition(aPlaybook({ partnerships: [aPartnership()], ...fields }), edition);
const page = {
  prose: layeredProse('canary-open', 'canary-internal'),
  language: 'fr' as const,
  translations: {
    en: { title: 'Title', summary: 'Summary', prose: layeredProse('open', 'canary-internal'), file: 'en/x.mdx' },
  },
};

/** The paths of a complete record whose texts an edition shows. */
function shownPaths(
  { leaves }: { readonly leaves: readonly { readonly path: readonly (string | number)[]; readonly written: string }[] },
  projected: unknown,
): string[] {
  const text = JSON.stringify(projected);
  return leaves
    .filter(({ written }) => written.startsWith('canary-') && new RegExp(`${written}\\b`).test(text))
    .map(({ path }) => path.filter((step) => typeof step === 'string').join('.'));
}

describe('the blanks of a clause in another language', () => {
  it('keep their names and their units, not what holds where they are left empty', () => {
    const variables = { delai: { label: 'Delay', unit: 'days', 'if-missing': 'canary-internal' } };
    const translations = { en: { ...page.translations.en, variables } };
    const { clauses } = project({ clauses: [aClause({ visibility: 'shared', translations })] });
    expect(clauses[0]?.translations.en?.variables).toEqual({ delai: { label: 'Delay', unit: 'days' } });
  });
});

describe('the obligations and legal notes of a clause in another language', () => {
  it('are told and withheld as those in French are', () => {
    const legal = [{ ref: 'Code civil, art. 9', note: 'canary-internal' }];
    const translations = { en: { ...page.translations.en, obligations: [{ do: 'Pay' }], legal } };
    const { clauses } = project({ clauses: [aClause({ visibility: 'shared', translations })] });
    expect(clauses[0]?.translations.en).toMatchObject({ obligations: [{ do: 'Pay' }] });
    expect(clauses[0]?.translations.en).not.toHaveProperty('legal');
  });
});

describe('the catalogues of an edition', () => {
  const clause = completeRecord(clauseRecordSchema, 1000);
  const kpi = completeRecord(kpiRecordSchema, 2000);
  const guide = completeRecord(guideRecordSchema, 3000);
  const checklist = completeRecord(checklistRecordSchema, 4000);
  const story = completeRecord(caseRecordSchema, 5000);
  const question = completeRecord(questionRecordSchema, 6000);
  const catalogues = (visibility: 'internal' | 'shared') => ({
    clauses: [{ ...clause.record, ...page, id: 'clause', file: 'clauses/clause.mdx', visibility, earlier: [] }],
    kpis: [{ ...kpi.record, ...page, id: 'kpi', file: 'kpis/kpi.mdx', visibility }],
    guides: [{ ...guide.record, ...page, id: 'guide', file: 'guides/guide.mdx', visibility }],
    checklists: [{ ...checklist.record, ...page, id: 'checklist', file: 'checklists/checklist.mdx', visibility }],
    cases: [{ ...story.record, ...page, id: 'case', file: 'cases/case.mdx', visibility }],
    questions: [{ ...question.record, ...page, id: 'question', file: 'questions/question.mdx', visibility }],
  });

  it('hold no page that is not shared', () => {
    const { clauses, kpis, guides, checklists, cases, questions } = project(catalogues('internal'));
    expect([clauses, kpis, guides, checklists, cases, questions]).toEqual([[], [], [], [], [], []]);
  });

  it('M47 hold the figures of the register that a shared text quotes, in every language, and no other', () => {
    const claims = ['dite', 'tue'].map((id) => ({ id, value: '60 %', says: id, source: 'Article 002' }));
    const quoting = (id: string) => proseOf(component('Claim', { id }));
    const { reference, referenceTranslations } = project({
      reference: { types: [], contractKinds: [], tools: [], claims },
      referenceTranslations: { en: { claims } },
      guides: [
        aGuide({ visibility: 'shared', prose: quoting('dite') }),
        aGuide({ id: 'ferme', prose: quoting('tue') }),
      ],
    });
    const ids = (tables: Partial<Playbook['reference']> | undefined) => tables?.claims?.map(({ id }) => id);
    expect([ids(reference), ids(referenceTranslations.en)]).toEqual([['dite'], ['dite']]);
  });

  it('M13 M32 M49 M51 tell of a shared page what serves its reader, and of its upkeep nothing', () => {
    const projected = project(catalogues('shared'));
    expect(shownPaths(clause, projected)).toEqual(
      [
        'title',
        'family',
        'purpose',
        'variables.{}',
        'variables.canary-1010.label',
        'variables.canary-1010.unit',
        'obligations.party',
        'obligations.do',
        'obligations.evidence',
        'legal.ref',
        'keywords',
        'synonyms',
      ].map((path) => path.replace('canary-1010', variableName(clause))),
    );
    expect(shownPaths(kpi, projected)).toEqual(['title', 'aliases', 'unit', 'formula', 'source']);
    expect(shownPaths(guide, projected)).toEqual(['title', 'summary', 'keywords']);
    expect(shownPaths(story, projected)).toEqual(['title', 'summary', 'organisations', 'source', 'keywords']);
    expect(shownPaths(question, projected)).toEqual(['title', 'keywords']);
    expect(shownPaths(checklist, projected)).toEqual([
      'title',
      'summary',
      'items.id',
      'items.do',
      'items.why',
      'items.phase',
      'items.proof',
      'items.evidence',
      'items.legal.ref',
    ]);
    expect(JSON.stringify(projected)).not.toContain('canary-internal');
    expect(JSON.stringify(projected).match(/canary-open/g)).toHaveLength(6);
  });

  function variableName({ record }: typeof clause): string {
    return Object.keys(record.variables ?? {})[0] ?? '';
  }

  it('M32 tell of a KPI whose figures are shared its definition, not its page', () => {
    const partnerships = [aPartnership({ kpis: [aKpiUse({ kpi: 'kpi' })], shared: ['kpis.kpi'] })];
    const projected = project({ ...catalogues('internal'), partnerships });
    expect(shownPaths(kpi, projected)).toEqual(['title', 'unit', 'formula']);
    expect(projected.kpis[0]?.translations.en).toEqual({
      title: 'Title',
      prose: { type: 'root', children: [] },
      file: 'en/x.mdx',
    });
    expect(JSON.stringify(projected)).not.toContain('canary-open');
  });

  it('M13 tell of an earlier version of a shared clause no more than of the clause itself', () => {
    const version = { ...clause.record, ...page, id: 'clause', file: 'clauses/clause/1.0.mdx' };
    const [projected] = project({
      clauses: [aClause({ id: 'clause', visibility: 'shared', earlier: [version] })],
    }).clauses;
    const {
      language: _,
      translations: __,
      earlier: ___,
      ...asCurrent
    } = project({
      clauses: [{ ...version, visibility: 'shared', earlier: [] }],
    }).clauses[0] ?? aClause();
    expect(projected?.earlier).toEqual([{ ...asCurrent, visibility: version.visibility }]);
  });

  it('link shared pages to shared pages alone', () => {
    const projected = project({
      clauses: [
        aClause({ id: 'a', visibility: 'shared', requires: ['a', 'b'], conflicts: ['b'], supersedes: 'b' }),
        aClause({ id: 'b' }),
      ],
      guides: [
        aGuide({
          visibility: 'shared',
          applies: { clauses: ['a', 'b'], guides: ['cadrer', 'autre'], kpis: ['margin'] },
        }),
      ],
      kpis: [aKpi({ id: 'margin' })],
    });
    expect(projected.clauses).toMatchObject([{ requires: ['a'] }]);
    expect(projected.clauses[0]).not.toHaveProperty('conflicts');
    expect(projected.clauses[0]).not.toHaveProperty('supersedes');
    expect(projected.guides[0]?.applies).toEqual({ clauses: ['a'], guides: ['cadrer'] });
  });

  it('M51 name as owner of a checklist line a function or a party of the edition, never another partner', () => {
    const items = ['manager', 'norecia', 'quillard'].map((owner) => aChecklistItem({ id: owner, owner }));
    const [projected] = project({ checklists: [aChecklist({ items, visibility: 'shared' })] }).checklists;
    expect(projected?.items.map(({ owner }) => owner)).toEqual(['manager', 'norecia', undefined]);
  });
});

describe('the reference tables of an edition', () => {
  const type = completeRecord(partnershipTypeSchema, 1000);
  const kind = completeRecord(contractKindSchema, 2000);
  const tool = completeRecord(toolSchema, 3000);
  const tables = {
    types: [
      { ...type.record, id: 'joint-venture' },
      { ...type.record, id: 'affiliation' },
    ],
    contractKinds: [{ ...kind.record, id: 'spot' }],
    tools: [{ ...tool.record, id: 'notion' }],
  };

  it('M07 hold the type of the partnerships shown, without the clauses it requires', () => {
    const { reference, referenceTranslations } = project({
      reference: tables,
      referenceTranslations: { en: { types: tables.types } },
    });
    expect(reference.types.map(({ id }) => id)).toEqual(['joint-venture']);
    expect(reference.types[0]).not.toHaveProperty('requires');
    expect(reference.types[0]).not.toHaveProperty('source');
    expect([reference.contractKinds, reference.tools]).toEqual([[], []]);
    expect(referenceTranslations.en?.types?.map(({ id }) => id)).toEqual(['joint-venture']);
  });

  it('M24 hold a tool once the partnership that uses it shares its tools', () => {
    const partnership = aPartnership({ tools: [{ tool: 'notion', for: 'Notes' }] });
    expect(project({ reference: tables, partnerships: [partnership] }).reference.tools).toEqual([]);
    expect(
      project({ reference: tables, partnerships: [{ ...partnership, shared: ['tools'] }] }).reference.tools.map(
        ({ id }) => id,
      ),
    ).toEqual(['notion']);
  });
});

describe('the people of an edition', () => {
  const people = [aPerson({ role: 'Directrice' }), aPerson({ id: 'paul-sarrazin' }), aPerson({ id: 'lea-fontan' })];

  it('are those whom something shared names', () => {
    const partnership = aPartnership({
      objectives: [anObjective({ owner: 'claire-aubrac' })],
      exit: { plan: { owner: 'lea-fontan' } },
    });
    expect(project({ people, partnerships: [partnership] }).people).toEqual([]);
    expect(project({ people, partnerships: [{ ...partnership, shared: ['objectives'] }] }).people).toEqual([people[0]]);
    expect(
      project({ people, partnerships: [{ ...partnership, shared: ['parties.manager', 'exit.plan.owner'] }] }).people,
    ).toEqual(people);
  });
});

describe('the settings of an edition', () => {
  it('tell the name of the playbook and of who keeps it, its languages, and its own edition', () => {
    const complete = completeRecord(settingsSchema, 1000);
    const projected = project({ settings: { ...complete.record, hosting: 'private' } }).settings;
    expect(Object.keys(projected).sort()).toEqual([
      'calendar',
      'contact',
      'currency',
      'editions',
      'exports',
      'languages',
      'organisation',
      'sampleAsOf',
      'schemaVersion',
      'search',
      'title',
    ]);
    expect(shownPaths(complete, projected)).toEqual(['title', 'organisation.id', 'organisation.name']);
  });

  it('know the neighbouring words that its own records or the product say, and no name of the house’s own', () => {
    const synonyms = [
      ['joint-venture', 'coentreprise'],
      ['Sydéane', 'fournisseur'],
      ['opération Cormoran', 'boucle chaude', 'Boucle'],
    ];
    const partnerships = [aPartnership({ title: 'Boucle chaude' })];
    expect(project({ settings: aSettings({ search: { synonyms } }), partnerships }).settings.search?.synonyms).toEqual([
      ['joint-venture', 'coentreprise'],
      ['boucle chaude', 'Boucle'],
    ]);
  });

  it('know no other edition', () => {
    const settings = aSettings({ editions: [edition, { id: 'quillard', party: 'quillard' }] });
    expect(project({ settings }).settings.editions).toEqual([edition]);
  });
});

describe('the images of an edition', () => {
  const shows = (file: string, src: string) => proseOf(figure(file, src));
  const figure = (file: string, src: string) => ({
    ...component('Figure', { src, alt: 'un four' }),
    data: { place: { file, line: 8, column: 3 } },
  });
  const images = ['ouvert.png', 'interne.png', 'ferme.png', 'oublie.png', 'fiche.png'].map((name) => ({
    file: `guides/${name}`,
    width: 640,
    height: 480,
  }));

  it('M54 are those that one of its visible texts shows, and no other', () => {
    const open = 'guides/ouvert.mdx';
    const { images: kept } = project({
      images,
      guides: [
        aGuide({
          id: 'ouvert',
          visibility: 'shared',
          prose: proseOf(figure(open, 'ouvert.png'), component('Internal', {}, 9, [figure(open, 'interne.png')])),
        }),
        aGuide({ id: 'ferme', prose: shows('guides/ferme.mdx', 'ferme.png') }),
      ],
      partnerships: [aPartnership({ prose: shows('guides/fiche.mdx', 'fiche.png') })],
    });
    expect(kept.map(({ file }) => file)).toEqual(['guides/ouvert.png']);
  });
});
