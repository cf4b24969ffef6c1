import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importPartnerships } from './partnership-rows.ts';
import { tellUnplaced } from './unplaced.ts';
import { receivingPlaybook, spreadsheetOf } from '../../../src/testing/import-setting.ts';

describe('a list of partnerships', () => {
  const header = 'Titre;Type;Étape;Partenaire;Responsable;Depuis;Téléphone';
  const run = (...rows: string[]) => {
    const { files, unplaced } = importPartnerships(spreadsheetOf([header, ...rows].join('\n')), receivingPlaybook);
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

  it('M51 leaves aside the total below the rows, of which nothing is lost', () => {
    expect(run('A;supplier;pilot;B;;;', 'Total;;;;;;').told).toContainEqual([3, 'total', 'Total', false]);
  });

  it('M51 knows the headings of usual lists by other names', () => {
    const table = 'Nom du partenariat;Type de partenariat;Stade;Partenaire\nVerre;supplier;exit;Sydéane\n';
    const { files, unplaced } = importPartnerships(spreadsheetOf(table), receivingPlaybook);
    expect(unplaced).toEqual([]);
    expect([...files.values()][0]).toContain('type: supplier\nstage: exit\n');
  });

  it('says which columns and cells found no place, by line', () => {
    const { unplaced } = importPartnerships(
      spreadsheetOf(`${header}\nA;supplier;;B;Nul Inconnu;;\n`),
      receivingPlaybook,
    );
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
    ['Solde;;;;;;', 'no-type', ''],
    ['CON;supplier;;B;;;', 'not-for-windows', 'con'],
    ['A\u200b;supplier;;B;;;', 'no-title', ''],
  ])('leaves out the row « %s » and says why', (row, reason, value) => {
    const { files, told } = run(row);
    expect(files.size).toBe(0);
    expect(told).toEqual([[2, reason, value, true]]);
  });

  it('tells both the type and the stage of a row, with what each was meant to be', () => {
    const row = `${header}\nA;fournisseur;Création de valeur;B;;;\nC;mécénat;bientôt;B;;;\n`;
    const { unplaced } = importPartnerships(spreadsheetOf(row), receivingPlaybook);
    const told = unplaced.filter(({ reason }) => reason !== 'unknown-column');
    expect(told.map(({ line, reason, meant }) => [line, reason, meant])).toEqual([
      [2, 'unknown-type', 'Fournisseur partenaire'],
      [2, 'unknown-stage', 'value-creation'],
      [3, 'unknown-type', undefined],
      [3, 'unknown-stage', undefined],
    ]);
    expect(told.slice(0, 2).map((each) => tellUnplaced(each, 'fr'))).toEqual([
      expect.stringContaining('Vouliez-vous dire «\u00a0Fournisseur partenaire\u00a0»\u202f?'),
      expect.stringContaining('«\u00a0value-creation\u00a0»'),
    ]);
  });

  it('says which cells stand under no heading, and which quote is left open', () => {
    const { files, unplaced, diagnostics } = importPartnerships(
      spreadsheetOf(`${header};\nVerre;supplier;awareness;B;;;;rappeler;demain\nGrès;supplier;awareness;"B;;;\n`),
      receivingPlaybook,
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
