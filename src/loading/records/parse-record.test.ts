import { describe, expect, it } from 'vitest';
import { describe as wordsOf } from '../../diagnostics/catalogue/index.ts';
import { createPositions } from '../../diagnostics/position.ts';
import { clauseRecordSchema } from '../../model/clause.ts';
import { partnershipRecordSchema } from '../../model/partnership.ts';
import { settingsSchema } from '../../model/settings.ts';
import { readYaml } from '../front-matter/read-yaml.ts';
import { parseRecord } from './parse-record.ts';

const minimal = `title: Boucle chaude
type: joint-venture
stage: value-creation
parties:
  - { id: valbrune, name: Valbrune }
  - { id: norecia, name: Norécia }
`;

const parse = (
  yaml: string,
  schema: typeof partnershipRecordSchema | typeof settingsSchema = partnershipRecordSchema,
) => {
  const reading = readYaml(yaml, 0, createPositions('index.mdx', yaml));
  const parsed = parseRecord(schema, reading);
  return { record: parsed.record, diagnostics: [...reading.diagnostics, ...parsed.diagnostics] };
};
const rows = (yaml: string) => parse(yaml).diagnostics.map((d) => [d.code, d.place.line, d.place.column]);
const told = (yaml: string) =>
  parse(yaml).diagnostics.map((d) => `${wordsOf(d, 'fr').message} ${wordsOf(d, 'fr').hint}`);

describe('parseRecord', () => {
  it('accepts a record of six lines', () => {
    expect(parse(minimal).record).toMatchObject({
      title: 'Boucle chaude',
      parties: [{ id: 'valbrune' }, { id: 'norecia' }],
    });
  });

  it.each([
    ['étape: exit', 'stage'],
    ['titre: X', 'title'],
    ['objctives: []', 'objectives'],
    ['échéance: 2026-01-01', ''],
  ])('M53 tells the unknown key %s with the key meant', (line, suggestion) => {
    const { diagnostics } = parse(`${minimal}${line}\n`);
    expect(diagnostics).toMatchObject([{ code: 'unknown-key', place: { line: 7, column: 1 }, values: { suggestion } }]);
  });

  it('places a missing field on the group that lacks it, with its note', () => {
    expect(rows(minimal.replace('title: Boucle chaude\n', ''))).toEqual([['missing-field', 1, 1]]);
    expect(told(minimal.replace(', name: Norécia', ''))).toEqual([
      'Le champ obligatoire « name » manque. Ajoutez « name: … ». Le nom de l’organisation, tel qu’on l’écrit.',
    ]);
    expect(rows(minimal.replace(', name: Norécia', ''))).toEqual([['missing-field', 6, 5]]);
  });

  it('knows the French name of a key that is a word of the trade', () => {
    expect(parse(`${minimal}stages:\n  découverte: { arranged: 2026-01-01 }\n`).diagnostics).toMatchObject([
      { code: 'unknown-key', place: { line: 8, column: 3 }, values: { suggestion: 'awareness' } },
    ]);
  });

  it('says of a required field that only a comment follows it', () => {
    const text = minimal.replace('title: Boucle', 'title: # Boucle').replace('stage: value', 'stage: # value');
    expect(parse(text).diagnostics.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'missing-field', place: { line: 1, column: 1 }, values: { comment: '# Boucle chaude' } },
      { code: 'missing-field', place: { line: 3, column: 1 }, values: { comment: '# value-creation' } },
    ]);
    expect(told(text).join()).toContain('« # Boucle chaude » est un commentaire');
  });

  it('keeps a record that is only warned of', () => {
    const { record, diagnostics } = parse(`${minimal}summary: Suite du lot #4\n`);
    expect(record).toMatchObject({ summary: 'Suite du lot' });
    expect(diagnostics).toMatchObject([{ code: 'yaml-cut-by-hash', severity: 'warning' }]);
  });

  it.each([
    ['formerly: [a, ""]', 7, 15],
    ['since: ""', 7, 8],
    ['review: { owner: " " }', 7, 18],
    ['visibility: ""', 7, 13],
  ])('says of %s that nothing is written, not that it has the wrong form', (line, ...place) => {
    expect(rows(`${minimal}${line}\n`)).toEqual([['empty-text', ...place]]);
  });

  it('tells a dash stuck to what follows, where a list is expected', () => {
    expect(parse(`${minimal}formerly:\n  -ancien nom\n  -autre\n`).diagnostics).toMatchObject([
      { code: 'yaml-missing-space', place: { line: 8, column: 3 }, values: { suggestion: '- ancien nom' } },
    ]);
  });

  it('tells the first dash alone that is stuck to what follows, whatever follows it', () => {
    expect(parse(`${minimal}formerly:\n  -ancien nom\n  - autre\n  - dernier\n`).diagnostics).toMatchObject([
      { code: 'yaml-missing-space', place: { line: 8, column: 3 }, values: { suggestion: '- ancien nom' } },
    ]);
  });

  it('tells a dash before a no-break space, where a list is expected', () => {
    expect(parse(`${minimal}formerly:\n  -\u00a0ancien-nom\n  -\u00a0autre\n`).diagnostics).toMatchObject([
      { code: 'yaml-no-break-dash', place: { line: 8, column: 4 } },
    ]);
  });

  it('tells a word processor’s dash, where a list is expected', () => {
    expect(parse(`${minimal}formerly:\n  – ancien-nom\n  – autre\n`).diagnostics).toMatchObject([
      { code: 'yaml-word-mark', place: { line: 8, column: 3 }, values: { mark: '–' } },
    ]);
    expect(rows(`${minimal}summary:\n  – un texte qui commence par une incise\n`)).toEqual([]);
  });

  it.each([
    ['Confidentialité', 'confidentialite@1.0'],
    ['audit@v1.2', 'audit@1.2'],
    ['audit 2.0', 'audit@2.0'],
    ['audit@', 'audit@1.0'],
    ['"audit@1,2"', 'audit@1.2'],
  ])('shows how the clause and version of %j are written: %j', (written, suggestion) => {
    const yaml = `${minimal}contracts: [{ id: a, instrument: nda, clauses: [{ clause: ${written} }] }]\n`;
    expect(parse(yaml).diagnostics).toMatchObject([{ code: 'bad-pinned-clause', values: { suggestion } }]);
  });

  it.each([
    ['T3 2026', '2026-Q3'],
    ['mars 2026', '2026-03'],
    ['2026-09-15', '2026-09'],
    ['2e semestre 2026', '2026-H2'],
    ['avril 2026 – mars 2027', '2026-04..2027-03'],
    ['2026-04/2027-03', '2026-04..2027-03'],
    ['2026-2027', ''],
    ['2026-04..2027-02', ''],
    ['bientôt', ''],
  ])('M53 takes the period %j, as a spreadsheet writes it, for %j', (written, suggestion) => {
    const yaml = `${minimal}roi: { costs: [{ name: Équipe, amount: 1, per: ${written} }], benefits: [] }\n`;
    expect(parse(yaml).diagnostics).toMatchObject([
      { code: 'bad-period', place: { line: 7, column: 48 }, values: { value: written, suggestion } },
    ]);
  });

  it.each([
    ['€', 'EUR'],
    ['$', 'USD'],
    ['euros', 'EUR'],
    ['CFA francs', ''],
  ])('M53 takes the currency %j for %j wherever one is read', (written, suggestion) => {
    const { diagnostics } = parse(
      `${minimal}investment: { currency: ${written}, contributions: { valbrune: 1 }, split: [{ tier: capital }] }\n`,
    );
    expect(diagnostics).toMatchObject([
      { code: 'bad-currency', place: { line: 7, column: 25 }, values: { value: written, suggestion } },
    ]);
    const settings = `schemaVersion: 1\norganisation: { id: a, name: A }\ncurrency: ${written}\n`;
    expect(parse(settings, settingsSchema).diagnostics).toMatchObject([
      { code: 'bad-currency', place: { line: 3, column: 11 }, values: { value: written, suggestion } },
    ]);
  });

  it.each([
    ['octobre 2023', [], '2023-10-01'],
    ['T3 2023', [], '2023-07-01'],
    ['2023', [], '2023-01-01'],
    ['12/01/2027', ['2027-01-12', '2027-12-01'], ''],
    ['bientôt', [], ''],
  ])('M53 says what the date %j lacks, or may have meant', (written, suggestions, first) => {
    expect(parse(`${minimal}since: ${written}\n`).diagnostics).toMatchObject([
      { code: 'bad-date', values: { value: written, suggestions, first } },
    ]);
  });

  it.each([
    ['2028-12-31', '2028'],
    ['fin 2028', '2028'],
    ['2027-2028', ''],
    ['28', ''],
  ])('M53 takes the year %j for %j', (written, suggestion) => {
    const investment = `{ contributions: { valbrune: 1 }, horizon: ${written} }`;
    expect(parse(`${minimal}investment: ${investment}\n`).diagnostics).toMatchObject([
      { code: 'bad-year', place: { line: 7, column: 56 }, values: { value: written, suggestion } },
    ]);
  });

  it.each([
    ['v1.2', '"1.2"'],
    ['version 2', '"2"'],
    ['"1,2"', '"1.2"'],
    ['un deux', '"1.2"'],
  ])('M53 shows how the version %s is written', (written, shown) => {
    const yaml = `title: A\nversion: ${written}\nfamily: exit\npurpose: B\n`;
    const reading = readYaml(yaml, 0, createPositions('a.mdx', yaml));
    const [told] = parseRecord(clauseRecordSchema, reading).diagnostics.filter(({ code }) => code === 'bad-version');
    expect(told && wordsOf(told, 'fr').hint).toContain(shown);
  });

  it.each([
    ['shared: summary', 'Écrivez « shared: [summary] », entre crochets.'],
    ['formerly:\n  ancien\n  nom', 'Écrivez « formerly: [ancien, nom] », entre crochets.'],
    ['shared: summary; stage', 'Écrivez « shared: [summary, stage] », entre crochets.'],
    ['shared: summary\n  - stage', 'Écrivez « shared: » puis une ligne « - … » par élément.'],
    ['shared: true', 'Écrivez « shared: » puis une ligne « - … » par élément.'],
    ['objectives: vendre, former', 'Écrivez « objectives: » puis une ligne « - … » par élément.'],
    ['review: claire-aubrac', 'Écrivez « review: { owner: …, every: … } ».'],
    ['review: { owner: [a, b] }', 'Gardez-en un, sans crochets ni tiret : « owner: valeur ».'],
    ['review: { owner: { id: a } }', 'Écrivez « owner: valeur » sur une seule ligne.'],
  ])('M53 says of %s how it is written', (line, cure) => {
    expect(
      told(`${minimal}${line}\n`)
        .join()
        .replace(/[\u00a0\u202f]/g, ' '),
    ).toContain(cure);
  });

  it('tells once of a list of words where a list of lists is expected, with the brackets it lacks', () => {
    const settings = (synonyms: string) =>
      parse(`schemaVersion: 1\norganisation: { id: a, name: A }\nsearch: { synonyms: ${synonyms} }\n`, settingsSchema);
    expect(settings('[travail, travaux]').diagnostics).toMatchObject([
      { code: 'wrong-shape', place: { line: 3, column: 22 }, values: { listed: '[[travail, travaux]]' } },
    ]);
    expect(settings('[a, [b, c], d]').diagnostics).toHaveLength(2);
  });

  it('places an empty required field on its key', () => {
    expect(rows(minimal.replace('title: Boucle chaude', 'title:'))).toEqual([['missing-field', 1, 1]]);
  });

  it('M51 refuses an owner without a name, wherever it may be left out', () => {
    const yaml = `${minimal}review: { owner: , every: 3 months }\nobjectives:\n  - id: marge\n    owner:\n`;
    const lines = minimal.split('\n').length;
    expect(rows(yaml).filter(([code]) => code === 'owner-without-name')).toEqual([
      ['owner-without-name', lines, 11],
      ['owner-without-name', lines + 3, 5],
    ]);
  });

  it('M53 warns of a field without a value, which may be left out, five of a record at most', () => {
    const emptied = (yaml: string) =>
      parse(`${minimal}${yaml}`).diagnostics.map(({ code, severity, place, others }) =>
        [`${place.line - 6}:${place.column}`, severity, code, others?.count ?? 0].join(' '),
      );
    expect(emptied('since:\nkpis:\n  - { kpi: margin, weight: 1, from: 2025-01-01, target: }\n')).toEqual([
      '1:1 warning field-without-value 0',
      '3:49 warning field-without-value 0',
    ]);
    expect(emptied('since: # à dire\n')).toEqual(['1:8 warning yaml-only-comment 0']);
    expect(emptied('review:\nowner: ana\n')).toEqual(['2:1 error unknown-key 0']);
    const many = ['since', 'okrs', 'objectives', 'roles', 'tools', 'swot', 'roi'].map((key) => `${key}:\n`).join('');
    expect(emptied(many)).toHaveLength(5);
    expect(emptied(many).at(-1)).toBe('5:1 warning field-without-value 2');
  });

  it('M29 leaves an owner without a name in doubt, so that no rule misses it once more', () => {
    const yaml = `${minimal}review: { owner: , every: 3 months }\n`;
    const reading = readYaml(yaml, 0, createPositions('index.mdx', yaml));
    const { record, mended } = parseRecord(partnershipRecordSchema, reading);
    expect(record).toBeUndefined();
    expect(mended?.holes).toContainEqual({ path: ['review'], of: 'keys' });
  });

  it('M51 says of an owner after a sign # that it is a comment', () => {
    const { diagnostics } = parse(
      `${minimal}review: { every: 3 months }\nobjectives:\n  - id: marge\n    owner: #ana\n`,
    );
    expect(diagnostics.filter(({ code }) => code === 'owner-without-name')).toMatchObject([
      { values: { comment: '#ana' } },
    ]);
  });

  it('tells a value outside its list with the nearest one', () => {
    expect(told(minimal.replace('value-creation', 'value-creaton'))[0]).toContain(
      'Vouliez-vous dire « value-creation »',
    );
    expect(rows(minimal.replace('value-creation', 'création'))).toEqual([['unknown-value', 3, 8]]);
  });

  it.each([
    ['objectives: Vendre', 'wrong-shape', 7, 13],
    ['objectives: [Vendre]', 'wrong-shape', 7, 14],
    ['since: 2026-02-30', 'impossible-date', 7, 8],
    ['since: 12/01/2027', 'bad-date', 7, 8],
    ['since: 2026-11-02 // début', 'comment-in-value', 7, 8],
    ['review: { every: 6 months /* ou 12 */ }', 'comment-in-value', 7, 18],
    ['since: 2026-11-02# début', 'comment-in-value', 7, 8],
    ['since: bientôt // début', 'bad-date', 7, 8],
    ['review: { every: 6 mois }', 'bad-duration', 7, 18],
    ['formerly: [Ancien Nom]', 'bad-identifier', 7, 12],
    ['stages: { exits: { arranged: 2026-01-01 } }', 'unknown-key', 7, 11],
    ['stakeholders: [{ id: a, name: A, power: 6, interest: 1 }]', 'number-out-of-range', 7, 41],
    ['kpis: [{ kpi: availability, target: 98,5 % }]', 'decimal-comma', 7, 37],
    ['objectives: [{ id: a, statement: Bleu, blanc, rouge }]', 'comma-in-braces', 7, 34],
    ['shared: [{ a: b }]', 'wrong-shape', 7, 10],
    ['shared: summary', 'wrong-shape', 7, 9],
    ['country: France', 'bad-country', 7, 10],
    ['investment: { contributions: { a: 1 }, scenarios: [{ id: a, name: A, flows: { deux: 3 } }] }', 'bad-year', 7, 79],
    ['governance: { escalation: [{ level: two }] }', 'unknown-value', 7, 37],
    ['investment: { contributions: { valbrune: 1 500 } }', 'bad-amount', 7, 42],
    ['contracts: [{ id: a, instrument: nda, renewal: { kind: tacit, for: illimitée } }]', 'bad-renewal-length', 7, 68],
    ['contracts: [{ id: a, instrument: nda, term: indéterminée }]', 'indefinite-term', 7, 45],
    ['contracts: [{ id: a, instrument: nda, term: illisible }]', 'bad-duration', 7, 45],
    ['contracts: [{ id: a, instrument: nda, clauses: [{ clause: confidentialite }] }]', 'bad-pinned-clause', 7, 59],
  ])('tells %s as %s', (line, code, lineNumber, column) => {
    expect(rows(`${minimal}${line}\n`)).toEqual([[code, lineNumber, column]]);
  });

  it('tells a key that capitals alone tell from another as that key, written twice', () => {
    expect(rows(`${minimal}Title: Autre\nSince: 2026-01-05\n`)).toEqual([
      ['duplicate-key', 7, 1],
      ['unknown-key', 8, 1],
    ]);
  });

  it('M53 says where a comment goes that was written as in another language, and leaves texts alone', () => {
    expect(told(minimal.replace('value-creation', 'exit // fin'))).toEqual([
      '«\u00a0// fin\u00a0» n’est pas un commentaire\u00a0: il est lu avec la valeur. Écrivez «\u00a0exit\u00a0»\u202f; un commentaire va à la fin de la ligne, après «\u00a0#\u00a0» entre deux espaces.',
    ]);
    expect(rows(minimal.replace('Boucle chaude', 'Boucle // chaude'))).toEqual([]);
  });

  it('tells every mistake of a record in one run', () => {
    const yaml = `title: A
tpe: affiliation
stage: exit-now
parties: [{ id: A, name: A }]
since: 31/12/2026
objectives:
  - { id: gas, statement: X }
  - { id: gas, statement: Y, due: 2026-11-31 }
`;
    expect(rows(yaml)).toEqual([
      ['unknown-value', 3, 8],
      ['bad-identifier', 4, 17],
      ['too-few-items', 4, 10],
      ['bad-date', 5, 8],
      ['impossible-date', 8, 35],
      ['unknown-key', 2, 1],
      ['repeated-id', 8, 11],
    ]);
  });

  it('tells a misspelt field once, as the field it was meant to be', () => {
    expect(rows(minimal.replace('title:', 'titre:'))).toEqual([['unknown-key', 1, 1]]);
    expect(rows(minimal.replace('title: Boucle chaude', 'x: Boucle'))).toEqual([
      ['missing-field', 1, 1],
      ['unknown-key', 1, 1],
    ]);
  });

  it('tells an accented key at its place, however its accents are written', () => {
    expect(rows(minimal.replace('stage:', 'e\u0301tape:'))).toEqual([['unknown-key', 3, 1]]);
  });

  it('tells an item of the wrong shape once, with the fields to write', () => {
    expect(told(`${minimal}stakeholders: [Direction]\n`)).toEqual([
      'Chaque élément de «\u00a0stakeholders\u00a0» doit être un groupe de champs, pas un texte simple. Écrivez «\u00a0- { id: …, name: … }\u00a0».',
    ]);
  });

  it('says nothing more on a line whose YAML is already refused', () => {
    expect(rows(minimal.replace('title: Boucle chaude', 'title: Boucle: chaude'))).toEqual([['yaml-colon', 1, 8]]);
  });

  it.each([
    'title: Boucle: chaude',
    'title: Boucle chaude: le pacte # provisoire',
    'title: « Boucle : chaude »',
    'title: “Boucle: chaude”',
    'title: Alliance:',
  ])('M53 reads the fields that follow %s as if the colon were not there', (title) => {
    const yaml = `# Fiche\n${minimal.replace('title: Boucle chaude', title).replace('joint-venture', 'Coentreprise ici')}\n`;
    expect(rows(yaml)).toEqual([
      ['yaml-colon', 2, 8],
      ['bad-identifier', 3, 7],
    ]);
  });

  it('M53 tells each text that its colon cuts, and the fields of a list as before', () => {
    const yaml = `${minimal}summary: Le pacte: trois ans\nobjectives:\n  - statement: Vendre: mieux\n    kind: ventes\n`;
    expect(rows(yaml).slice(0, 2)).toEqual([
      ['yaml-colon', 7, 10],
      ['yaml-colon', 9, 16],
    ]);
    expect(rows(yaml)).toContainEqual(['unknown-value', 10, 11]);
  });

  it('tells the other mistakes of a line where a comma cut one value', () => {
    expect(rows(`${minimal}kpis: [{ kpi: availability, weight: trois, target: 98,5 % }]\n`)).toEqual([
      ['decimal-comma', 7, 52],
      ['bad-number', 7, 37],
    ]);
    expect(rows(`${minimal}stakeholders: [{ id: a, name: Achats, ventes, power: 6, interest: 1 }]\n`)).toEqual([
      ['comma-in-braces', 7, 31],
      ['number-out-of-range', 7, 54],
    ]);
  });

  it('says nothing of a value that its comma cut, nor of a field that may be what it cut off', () => {
    expect(rows(`${minimal}stages: { exit: { arranged: 2026-0,1-05 } }\n`)).toEqual([['comma-in-braces', 7, 29]]);
    expect(rows(`${minimal}objectives: [{ statement: Vendre, id }]\n`)).toEqual([['comma-in-braces', 7, 27]]);
  });

  it('mends what a comma cut, so that the rules may judge the rest', () => {
    const yaml = `${minimal}kpis: [{ kpi: availability, target: 98,5 % }]\n`;
    const { record, mended } = parseRecord(
      partnershipRecordSchema,
      readYaml(yaml, 0, createPositions('index.mdx', yaml)),
    );
    expect(record).toBeUndefined();
    expect(mended?.record.title).toBe('Boucle chaude');
    expect(mended?.holes).toContainEqual({ path: ['kpis', 0, 'target'], of: 'value' });
  });

  it('says of a number out of its bounds whether it must be whole, and what a rate is in per cent', () => {
    expect(told(`${minimal}stakeholders: [{ id: a, name: A, power: 3.5, interest: 1 }]\n`)).toEqual([
      '3.5 n’est pas admis ici. Écrivez un nombre entier de 1 à 5.',
    ]);
    expect(told(`${minimal}stakeholders: [{ id: a, name: A, power: 50 %, interest: 1 }]\n`)).toEqual([
      '50\u00a0% n’est pas admis ici. Écrivez un nombre entier de 1 à 5, sans le signe\u00a0%.',
    ]);
    expect(told(`${minimal}pooled: [{ id: a, kind: people, name: A, share: { valbrune: 60 } }]\n`)).toEqual([
      '60 (6000\u00a0%) n’est pas admis ici. Écrivez 60\u00a0%, avec le signe.',
    ]);
    expect(told(`${minimal}pooled: [{ id: a, kind: people, name: A, share: { valbrune: 101 } }]\n`)).toEqual([
      '101 (10100\u00a0%) n’est pas admis ici. Écrivez une part entre 0 et 1, ou un pourcentage\u00a0: 0.18 ou 18\u00a0%.',
    ]);
    expect(told(`${minimal}pooled: [{ id: a, kind: people, name: A, share: { valbrune: 160 % } }]\n`)).toEqual([
      '160\u00a0% n’est pas admis ici. Écrivez une part entre 0 et 1, ou un pourcentage\u00a0: 0.18 ou 18\u00a0%.',
    ]);
  });

  it('does not judge fields that a syntax error has moved', () => {
    expect(rows(minimal.replace('title: Boucle chaude', 'title: "Boucle chaude'))).toEqual([['yaml-quote', 1, 8]]);
  });

  it('refuses a schema version the playbook does not know', () => {
    const refusals = ['0', '1', '2'].map((version) =>
      parse(`schemaVersion: ${version}\norganisation: { id: a, name: A }\n`, settingsSchema).diagnostics.map(
        ({ code, place, values }) => [code, place.line, place.column, values['value']],
      ),
    );
    expect(refusals).toEqual([[['unknown-format-version', 1, 16, 0]], [], [['unknown-format-version', 1, 16, 2]]]);
  });
});
