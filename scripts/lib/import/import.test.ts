import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { describe as wordsOf } from '../../../src/diagnostics/catalogue/index.ts';
import { indexKpiNames } from '../../../src/loading/csv/kpi-names.ts';
import { readMeasurements, type KpiHeading } from '../../../src/loading/csv/read-measurements.ts';
import type { Kpi, Partnership, Playbook } from '../../../src/model/playbook.ts';
import { importFigures } from './figure-rows.ts';
import { importPartnerships } from './partnership-rows.ts';
import { lateHeaderLine, readSpreadsheet, type Spreadsheet } from './spreadsheet.ts';

const prose = { type: 'root' as const, children: [] };
const kpi = (id: string, title: string, unit: string): Kpi => ({
  id,
  title,
  unit,
  direction: 'up',
  perspective: 'process',
  frequency: 'monthly',
  aggregation: 'mean',
  file: `kpis/${id}.mdx`,
  prose,
  translations: {},
});
const partnership: Partnership = {
  id: 'boucle-chaude',
  title: 'Boucle chaude',
  type: 'supplier',
  stage: 'awareness',
  formerly: ['chaleur'],
  shared: [],
  measurements: [],
  journal: [],
  reviews: [],
  parties: [
    { id: 'valbrune', name: 'Valbrune' },
    { id: 'norecia', name: 'Norécia' },
  ],
  kpis: [{ kpi: 'availability' }],
  file: 'partnerships/boucle-chaude/index.mdx',
  prose,
  translations: {},
};
const playbook: Playbook = {
  settings: { schemaVersion: 1, organisation: { id: 'valbrune', name: 'Valbrune' }, csv: { locale: 'fr' } },
  people: [{ id: 'claire-aubrac', name: 'Claire Aubrac', party: 'valbrune' }],
  reference: { types: [{ id: 'supplier', name: 'Fournisseur partenaire' }], contractKinds: [], tools: [] },
  referenceTranslations: {},
  partnerships: [partnership],
  clauses: [],
  guides: [],
  cases: [],
  questions: [],
  checklists: [],
  candidates: [],
  network: [],
  images: [],
  kpis: [kpi('availability', 'Disponibilité', '%'), kpi('margin', 'Marge', 'EUR')],
};
const headings: KpiHeading[] = playbook.kpis.map(({ id, title, unit, frequency }) => ({
  id,
  title,
  aliases: [],
  unit,
  frequency,
}));

function read(text: string): Spreadsheet {
  const { spreadsheet } = readSpreadsheet({
    file: 'x.csv',
    bytes: Buffer.from(text),
    encoding: 'utf-8',
    kpis: indexKpiNames(headings),
  });
  if (!spreadsheet) throw new Error('unread');
  return spreadsheet;
}

describe('a spreadsheet', () => {
  it.each([
    ['période;Disponibilité', 'figures'],
    ['Partnership,KPI,Period,Value', 'figures'],
    ['Titre\tType\tPartenaire', 'partnerships'],
    ['nom;prénom;téléphone', 'partnerships'],
    ['couleur;taille', 'unknown'],
  ])('headed %s holds %s', (header, kind) => {
    expect(read(`${header}\n`).kind).toBe(kind);
  });
});

describe('headings under a title', () => {
  const names = indexKpiNames(headings);

  it.each([
    ['Suivi 2026;;;\n;;;\nTitre;Type;Étape;Partenaire\n', 3],
    ['Suivi\nMois;Marge\n2026-01;3\n', 2],
  ])('are found in %j', (text, line) => {
    expect(lateHeaderLine(read(text), names)).toBe(line);
  });

  it('are not looked for where the first line has some, nor past twenty rows', () => {
    expect(lateHeaderLine(read('Titre;Type\nTitre;Type\n'), names)).toBeUndefined();
    const below = (rows: number) => `${'Suivi;x\n'.repeat(rows)}Titre;Type\n`;
    expect(lateHeaderLine(read(below(20)), names)).toBe(21);
    expect(lateHeaderLine(read(below(21)), names)).toBeUndefined();
  });
});

describe('a list of partnerships', () => {
  const header = 'Titre;Type;Étape;Partenaire;Responsable;Depuis;Téléphone';
  const run = (...rows: string[]) => {
    const { files, unplaced } = importPartnerships(read([header, ...rows].join('\n')), playbook);
    return {
      files,
      told: unplaced
        .filter((each) => each.reason !== 'unknown-column')
        .map(({ line, reason, value, lost }) => [line, reason, value, lost]),
    };
  };

  it('makes a record a row, with types, stages and people by name', () => {
    const { files, told } = run(
      'Verre clair;Fournisseur partenaire;Créer de la valeur;Sydéane / Ostrelle;Claire Aubrac;12/03/2025;06',
    );
    expect(told).toEqual([[2, 'unclear-date', '12/03/2025', false]]);
    const text = files.get('partnerships/verre-clair/index.mdx') ?? '';
    expect(parse(text.split('---\n')[1] ?? '', { schema: 'failsafe' })).toEqual({
      title: 'Verre clair',
      type: 'supplier',
      stage: 'value-creation',
      parties: [
        { id: 'valbrune', name: 'Valbrune', manager: 'claire-aubrac' },
        { id: 'sydeane', name: 'Sydéane' },
        { id: 'ostrelle', name: 'Ostrelle' },
      ],
    });
  });

  it('says which columns and cells found no place, by line', () => {
    const { unplaced } = importPartnerships(read(`${header}\nA;supplier;;B;Nul Inconnu;;\n`), playbook);
    expect(unplaced.map(({ line, reason, value }) => [line, reason, value])).toEqual([
      [1, 'unknown-column', 'Téléphone'],
      [2, 'unknown-person', 'Nul Inconnu'],
      [2, 'no-stage', 'awareness'],
    ]);
  });

  it.each([
    ['Boucle chaude;supplier;;B;;;', 'exists', 'partnerships/boucle-chaude/index.mdx'],
    ['Chaleur;supplier;;B;;;', 'former-id', 'chaleur'],
    ['A;mécénat;;B;;;', 'unknown-type', 'mécénat'],
    ['A;supplier;bientôt;B;;;', 'unknown-stage', 'bientôt'],
    ['A;supplier;;Valbrune;;;', 'no-partner', ''],
    [';supplier;;B;;;', 'no-title', ''],
    ['★;supplier;;B;;;', 'no-id', '★'],
    ['Total;;;;;;', 'no-type', ''],
    ['A\u200b;supplier;;B;;;', 'no-title', ''],
  ])('leaves out the row « %s » and says why', (row, reason, value) => {
    const { files, told } = run(row);
    expect(files.size).toBe(0);
    expect(told).toEqual([[2, reason, value, true]]);
  });

  it('says which cells stand under no heading, and which quote is left open', () => {
    const { files, unplaced, diagnostics } = importPartnerships(
      read(`${header};\nVerre;supplier;awareness;B;;;;rappeler;demain\nGrès;supplier;awareness;"B;;;\n`),
      playbook,
    );
    expect([...files.keys()]).toEqual(['partnerships/verre/index.mdx']);
    expect(unplaced.map(({ line, reason, value }) => [line, reason, value])).toEqual([
      [1, 'unknown-column', 'Téléphone'],
      [2, 'no-heading', 'rappeler'],
      [2, 'no-heading', 'demain'],
    ]);
    expect(diagnostics.map(({ code, place }) => [code, place.line, place.column])).toEqual([['unclosed-quote', 3, 25]]);
  });

  it('leaves out a row whose id an earlier row made', () => {
    const { files, told } = run('Été;supplier;;B;;;', 'ETE;supplier;;C;;;');
    expect([...files.keys()]).toEqual(['partnerships/ete/index.mdx']);
    expect(told.filter(([, reason]) => reason === 'repeated')).toEqual([[3, 'repeated', 'ete', true]]);
  });
});

describe('figures', () => {
  const source = { name: 'export.csv', locale: 'en' as const, partnership: undefined };

  it('go to the partnership of their row, in the number language of the playbook, and read back as themselves', () => {
    const text =
      'Partnership,KPI,Period,Value\nBoucle chaude,availability,2026-01,97.2 %\nboucle-chaude,Marge,2026-01,"1,234.5"\nboucle-chaude,Marge,2026-02,\n';
    const { files, count, diagnostics } = importFigures(read(text), source, playbook);
    expect([count, diagnostics]).toEqual([3, []]);
    const written = files.get('partnerships/boucle-chaude/export.csv') ?? '';
    expect(written).toBe(
      'kpi;période;valeur;statut\navailability;2026-01;97,2 %;final\nmargin;2026-01;1234,5;final\nmargin;2026-02;;final\n',
    );
    const again = readMeasurements({
      file: 'x.csv',
      bytes: Buffer.from(written),
      locale: 'fr',
      encoding: 'utf-8',
      kpis: headings,
    });
    expect(again.diagnostics).toEqual([]);
    expect(again.measurements.map(({ kpi: id, period, value }) => [id, period, value])).toEqual([
      ['availability', '2026-01', 0.972],
      ['margin', '2026-01', 1234.5],
      ['margin', '2026-02', null],
    ]);
  });

  it('without a column for it go to the partnership that was named', () => {
    const { files } = importFigures(
      read('période;Disponibilité\n2026-01;97,2 %\n'),
      { ...source, locale: 'fr', partnership: 'boucle-chaude' },
      playbook,
    );
    expect([...files.keys()]).toEqual(['partnerships/boucle-chaude/export.csv']);
  });

  it('without a partnership, or with an unknown one, are left out by line', () => {
    const { files, unplaced } = importFigures(
      read('partenariat;kpi;période;valeur\n;Marge;2026-01;1\nAutre;Marge;2026-01;1\n'),
      { ...source, locale: 'fr' },
      playbook,
    );
    expect(files.size).toBe(0);
    expect(unplaced.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'no-partnership'],
      [3, 'unknown-partnership'],
    ]);
  });

  it('that another file gives already are left out', () => {
    const { measurements } = readMeasurements({
      file: 'kpis.csv',
      bytes: Buffer.from('kpi;période;valeur\navailability;2026-01;90 %\n'),
      locale: 'fr',
      encoding: 'utf-8',
      kpis: headings,
    });
    const known = { ...playbook, partnerships: [{ ...partnership, measurements }] };
    const { files, unplaced } = importFigures(
      read('période;Disponibilité\n2026-01;97,2 %\n2026-02;98 %\n'),
      { ...source, locale: 'fr', partnership: 'boucle-chaude' },
      known,
    );
    expect([...files.values()]).toEqual(['kpi;période;valeur;statut\navailability;2026-02;98 %;final\n']);
    expect(unplaced.map(({ line, reason }) => [line, reason])).toEqual([[2, 'already-measured']]);
  });

  it('that cannot be read are reported at their cell of the spreadsheet', () => {
    const { diagnostics } = importFigures(
      read('partenariat;kpi;période;valeur\nboucle-chaude;Marge;2026-01;1\nboucle-chaude;"Marge";2026-02;#N/A\n'),
      { ...source, locale: 'fr' },
      playbook,
    );
    expect(diagnostics.map(({ code, place }) => [code, place.line, place.column])).toEqual([['error-cell', 3, 31]]);
  });

  it('lost to a quote left open are reported once at the quote, and the other rows are read', () => {
    const text =
      'partenariat;kpi;période;valeur\nboucle-chaude;Marge;2026-01;"1\nboucle-chaude;Marge;2026-02;2\nboucle-chaude;Marge;2026-03;\u200b3\n';
    const { files, diagnostics } = importFigures(read(text), { ...source, locale: 'fr' }, playbook);
    expect(diagnostics.map(({ code, place }) => [code, place.file, place.line, place.column])).toEqual([
      ['unclosed-quote', source.name, 2, 29],
      ['control-character', source.name, 4, 29],
    ]);
    expect([...files.values()]).toEqual(['kpi;période;valeur;statut\nmargin;2026-02;2;final\n']);
  });

  it.each([
    ['utf-8' as const, Buffer.from('p\xe9riode;Marge\n', 'latin1'), '--encoding windows-1252'],
    ['windows-1252' as const, Buffer.from('période;Marge\n'), '--encoding utf-8'],
  ])('that are not in %s are refused with the option of the command that reads them', (encoding, bytes, option) => {
    const { diagnostics } = readSpreadsheet({ file: 'a.csv', bytes, encoding, kpis: indexKpiNames(headings) });
    expect(diagnostics.map((each) => wordsOf(each, 'fr').hint)).toEqual([expect.stringContaining(option)]);
  });

  it('of several partnerships tell a problem of the header once', () => {
    const { diagnostics } = importFigures(
      read('période;Partenariat;Marge;Coût\n2026-01;boucle-chaude;1;2\n2026-01;Autre relation;1;2\n'),
      { ...source, locale: 'fr' },
      { ...playbook, partnerships: [partnership, { ...partnership, id: 'autre', title: 'Autre relation' }] },
    );
    expect(diagnostics.map(({ code, place }) => [code, place.line, place.column])).toEqual([['unused-column', 1, 27]]);
  });
});
