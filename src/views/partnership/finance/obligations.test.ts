import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../model/locale.ts';
import type { JournalEntry, Kpi, Partnership } from '../../../model/playbook.ts';
import {
  aClause,
  aCommittee,
  aContract,
  aKpi,
  aKpiUse,
  anEntry,
  aPinnedClause,
  cadence,
  day,
  duration,
  measurements,
  period,
  triggerRule,
} from '../../../testing/builders.ts';
import { malusLibrary, malusNotice, malusRecord, malusTrigger } from '../../../testing/malus-record.ts';
import { aMalus, aTrigger, figures, type Figure } from '../../../testing/obligations.ts';
import { withPlainSpaces } from '../../../testing/plain-spaces.ts';
import { said, section } from '../../../testing/sections.ts';

const { clauses, kpis } = malusLibrary;
const decision = anEntry({ clause: 'bonus-malus', date: day('2026-11-10') });
const early = { ...malusNotice, date: day('2026-10-05') };
const owed = [aTrigger('below floor', { trigger: { ...malusTrigger, 'owed-by': 'norecia' } })];
const say = (values: readonly Figure[], more: Partial<Partnership> = {}, locale: Locale = 'fr') =>
  said('obligations', malusRecord(values, more), { clauses, kpis }, locale);

describe('M17 the obligations of a partnership', () => {
  it.each<[string, readonly Figure[], Partial<Partnership>, string, string]>([
    [
      'none',
      [95],
      {},
      'Aucune clause n’est déclenchée. Un indicateur peut en déclencher une.',
      'No clause is triggered. One KPI can trigger one.',
    ],
    [
      'one awaited',
      [95, 88],
      {},
      'Une clause est déclenchée et attend une décision. La prochaine\u00a0: Bonus et malus, art.\u00a014.2, le 30\u00a0décembre 2026 au plus tard.',
      'One clause is triggered and awaits a decision. Next: Bonus et malus, art.\u00a014.2, by 30\u00a0December 2026.',
    ],
    [
      'late, with one decided',
      [88, 95],
      { kpis: [aTrigger('below floor', { trigger: { ...malusTrigger, within: duration('30 days') } })] },
      'Une décision est en retard.',
      'One decision is late.',
    ],
    [
      'provisional',
      [95, '88p'],
      {},
      'Une clause se déclencherait sur des chiffres provisoires.',
      'One clause would be triggered on provisional figures.',
    ],
    [
      'all decided',
      [95, 88],
      { journal: [decision] },
      'Tout ce que les chiffres imposaient est décidé.',
      'Everything that the figures obliged to is decided.',
    ],
    [
      'one awaited after one decided',
      [88, 95, 88],
      { journal: [anEntry({ clause: 'bonus-malus', date: day('2026-10-10') })] },
      'Une clause est déclenchée et attend une décision. La prochaine\u00a0: Bonus et malus, art.\u00a014.2, le 29\u00a0janvier 2027 au plus tard. Une obligation est décidée.',
      'One clause is triggered and awaits a decision. Next: Bonus et malus, art.\u00a014.2, by 29\u00a0January 2027. One obligation is decided.',
    ],
  ])('%s: opens with the sentence that answers', (_, values, more, fr, en) => {
    expect(say(values, more)).toBe(fr);
    expect(say(values, more, 'en')).toBe(en);
  });

  it('says which cap set a clause off, how much it is and what reached it', () => {
    const triggers = [malusTrigger, { when: triggerRule('cap reached'), clause: 'resiliation' }];
    const contract = aContract({ clauses: [aPinnedClause('bonus-malus'), aPinnedClause('resiliation')] });
    const found = section(
      'obligations',
      malusRecord([88, 87], {
        kpis: [aTrigger('below floor', { trigger: undefined, triggers })],
        contracts: [contract],
      }),
      {
        clauses: [aMalus({ cap: { year: '250' } }, { title: 'Bonus et malus' }), aClause({ id: 'resiliation' })],
        kpis,
      },
    );
    if (found.kind !== 'obligations') throw new Error(found.kind);
    const obligation = found.obligations.find(({ anchor }) => anchor.includes('resiliation'));
    expect(obligation?.facts.map(({ term, text }) => `${term}: ${text}`)).toEqual(
      expect.arrayContaining([
        'Condition: plafond des pénalités atteint',
        'Plafond atteint: plafond de l’année civile, 250\u00a0€, par «\u00a0Bonus et malus\u00a0»',
      ]),
    );
    expect(obligation?.proof.rows.map(({ cells }) => cells[0]?.text)).toEqual(['octobre\u00a02026']);
  });

  it.each<[Locale, string, string, readonly string[]]>([
    [
      'fr',
      'max(valeur − valeur précédente\u202f; 0) + (cumul de l’année × valeur un an plus tôt)',
      'max(97 − 90\u202f; 0) + (339 × valeur un an plus tôt)',
      [
        'septembre 2026 : 90 points ; octobre 2025 : donnée absente ; total de janvier 2026 à octobre 2026 : 339 points',
        'kpis.csv, ligne 10 ; somme de 10 valeurs (kpis.csv, lignes 2–11)',
      ],
    ],
    [
      'en',
      'max(value − previous value, 0) + (year to date × value a year earlier)',
      'max(97 − 90, 0) + (339 × value a year earlier)',
      [
        'September 2026: 90 points; October 2025: no data; total of January 2026 to October 2026: 339 points',
        'kpis.csv, line 10; sum of 10 values (kpis.csv, lines 2–11)',
      ],
    ],
  ])('%s: shows the earlier figures an amount rests on, and which is missing', (locale, formula, reckoned, asides) => {
    const looking = aMalus({ effect: 'bonus', formula: 'max(value - previous, 0) + todate * yearago' });
    const rows = {
      kpis: [aTrigger('above target')],
      measurements: figures('2026-01', [...Array<number>(8).fill(19), 90, 97]),
    };
    const found = section('obligations', malusRecord([], rows), { clauses: [looking], kpis }, locale);
    if (found.kind !== 'obligations') throw new Error(found.kind);
    const [obligation] = found.obligations;
    const [, value, , reckoning, , origin] = obligation?.proof.rows[0]?.cells ?? [];
    expect(obligation?.formula).toBe(formula);
    expect(reckoning?.sub).toBe(reckoned);
    expect(
      [value?.sub, origin?.sub].map((text) =>
        text?.replace(/[\u00a0\u202f]/g, ' ').replace(/partnerships\/[^/]+\//g, ''),
      ),
    ).toEqual(asides);
  });

  it.each<[Locale, string, string]>([
    ['fr', '96,999 points | Indice, août 2026 : 112,35 points ; Délai : donnée absente', 'chiffres.csv, ligne 3'],
    ['en', '96.999 points | Indice, August 2026: 112.35 points; Délai: no data', 'chiffres.csv, line 3'],
  ])(
    '%s: shows the figures of other KPIs, with the month of one that lags and what is missing',
    (locale, shown, read) => {
      const others = ['indice', 'delai'].map((id) =>
        aKpi({ id, title: id === 'indice' ? 'Indice' : 'Délai', unit: 'points' }),
      );
      const clause = aMalus(
        { effect: 'payment', formula: 'indice * value + 0 * delai' },
        {
          variables: {
            indice: { type: 'kpi', label: 'Indice', default: 'indice', lag: duration('2 months') },
            delai: { type: 'kpi', label: 'Délai', default: 'delai' },
          },
        },
      );
      const rows = {
        kpis: [aTrigger('each period'), aKpiUse({ kpi: 'indice' }), aKpiUse({ kpi: 'delai' })],
        measurements: [
          ...figures('2026-10', [96.999]),
          ...measurements('indice', '2026-08', [112.35, 113, 114], { file: 'chiffres.csv', line: 3 }),
        ],
      };
      const found = section(
        'obligations',
        malusRecord([], rows),
        { clauses: [clause], kpis: [...kpis, ...others] },
        locale,
      );
      if (found.kind !== 'obligations') throw new Error(found.kind);
      const [, value, , , , origin] = found.obligations[0]?.proof.rows[0]?.cells ?? [];
      expect(withPlainSpaces(`${value?.text ?? ''} | ${value?.sub ?? ''}`)).toBe(shown);
      expect(withPlainSpaces(origin?.sub ?? '')).toBe(read);
    },
  );

  it.each<[Locale, Kpi['aggregation'], string]>([
    ['fr', 'mean', 'Gazole, moyenne de juillet 2026 à septembre 2026 : 110 points'],
    ['en', 'mean', 'Gazole, mean of July 2026 to September 2026: 110 points'],
    ['fr', 'sum', 'Gazole, total de juillet 2026 à septembre 2026 : 330 points'],
    ['en', 'sum', 'Gazole, total of July 2026 to September 2026: 330 points'],
    ['fr', 'last', 'Gazole, septembre 2026 : 120 points'],
  ])('%s: shows the %s of the months of another KPI that a quarter rests on', (locale, aggregation, shown) => {
    const quarterly = aKpi({ unit: 'points', frequency: 'quarterly' });
    const index = aKpi({ id: 'gazole', title: 'Gazole', unit: 'points', aggregation });
    const clause = aMalus(
      { effect: 'payment', formula: 'value * gazole' },
      { variables: { gazole: { type: 'kpi', label: 'Gazole', default: 'gazole' } } },
    );
    const rows = {
      kpis: [aTrigger('each period'), aKpiUse({ kpi: 'gazole' })],
      measurements: [...figures('2026-Q3', [7]), ...measurements('gazole', '2026-07', [100, 110, 120], { line: 3 })],
    };
    const found = section(
      'obligations',
      malusRecord([], rows),
      { clauses: [clause], kpis: [quarterly, index] },
      locale,
    );
    if (found.kind !== 'obligations') throw new Error(found.kind);
    const [, value] = found.obligations[0]?.proof.rows[0]?.cells ?? [];
    expect(withPlainSpaces(value?.sub ?? '')).toBe(shown);
  });

  it.each<[Locale, readonly string[]]>([
    [
      'fr',
      [
        'plafond de la période, reste à reporter : 700,00 €',
        'report antérieur de 700,00 €, plafond de la période, reste à reporter : 200,00 €',
        'report antérieur de 200,00 €',
      ],
    ],
    [
      'en',
      [
        'cap of the period, carried over: €700.00',
        'brought forward: €700.00, cap of the period, carried over: €200.00',
        'brought forward: €200.00',
      ],
    ],
  ])('%s: tells of each month what a cap held back before and what it leaves', (locale, notes) => {
    const clause = aMalus({ formula: 'max(floor - value, 0) * 100', cap: { month: '500' }, 'carry-over': true });
    const rows = { kpis: [aTrigger('each period')], measurements: figures('2026-07', [78, 90, 90]) };
    const found = section('obligations', malusRecord([], rows), { clauses: [clause], kpis }, locale);
    if (found.kind !== 'obligations') throw new Error(found.kind);
    const dues = found.obligations[0]?.proof.rows.slice(0, 3).map(({ cells }) => withPlainSpaces(cells[4]?.sub ?? ''));
    expect(dues).toEqual(notes);
  });

  it.each<[Locale, readonly string[]]>([
    ['fr', ['', 'peut changer : un montant antérieur n’est pas connu']],
    ['en', ['', 'may change: an earlier amount is not known']],
  ])(
    '%s: tells that an amount may change where the cap of the year bears on an unknown one before it',
    (locale, notes) => {
      const clause = aMalus({ formula: 'gap * previous', cap: { year: '300' } });
      const rows = { kpis: [aTrigger()], measurements: figures('2026-07', [88, 88]) };
      const found = section('obligations', malusRecord([], rows), { clauses: [clause], kpis }, locale);
      if (found.kind !== 'obligations') throw new Error(found.kind);
      const dues = found.obligations[0]?.proof.rows
        .slice(0, 2)
        .map(({ cells }) => withPlainSpaces(cells[4]?.sub ?? ''));
      expect(dues).toEqual(notes);
    },
  );

  it.each<[Locale, readonly string[], string]>([
    ['fr', ['déficit à reporter : 20,00 €', 'déficit antérieur à combler : 20,00 €'], '−20,00 €'],
    ['en', ['deficit carried forward: €20.00', 'earlier deficit to make good: €20.00'], '−€20.00'],
  ])('%s: tells of each month the deficit that it leaves, or makes good', (locale, notes, raw) => {
    const clause = aMalus({ effect: 'payment', formula: '(value - 80) * 10', 'carry-deficit': true });
    const rows = { kpis: [aTrigger('each period')], measurements: figures('2026-07', [78, 90]) };
    const found = section('obligations', malusRecord([], rows), { clauses: [clause], kpis }, locale);
    if (found.kind !== 'obligations') throw new Error(found.kind);
    const cells = found.obligations[0]?.proof.rows.slice(0, 2).map((row) => row.cells);
    expect(cells?.map((row) => withPlainSpaces(row[4]?.sub ?? ''))).toEqual(notes);
    expect(withPlainSpaces(cells?.[0]?.[3]?.text ?? '')).toBe(raw);
  });

  it.each<[Locale, string]>([
    ['fr', '30 €, hors août 2026 et septembre 2026, dont le montant n’est pas connu'],
    ['en', '€30, without August 2026 and September 2026, whose amount is not known'],
  ])('%s: says which periods a total leaves out', (locale, text) => {
    const clause = aMalus({ effect: 'payment', formula: '30 / (value - 80)' });
    const rows = { kpis: [aTrigger('each period')], measurements: figures('2026-07', [81, 80, 80]) };
    const found = section('obligations', malusRecord([], rows), { clauses: [clause], kpis }, locale);
    if (found.kind !== 'obligations') throw new Error(found.kind);
    const { facts = [] } = found.obligations[0] ?? {};
    expect(facts.map((fact) => withPlainSpaces(fact.text))).toContain(text);
  });

  it('names in French the half-years that a run goes through with their article', () => {
    const kpi = aKpi({ frequency: 'half-yearly', unit: 'points' });
    const rows = { kpis: [aTrigger()], measurements: figures('2025-H1', [85, 85]) };
    const found = section('obligations', malusRecord([], rows), { clauses: [aMalus()], kpis: [kpi] });
    if (found.kind !== 'obligations') throw new Error(found.kind);
    expect(withPlainSpaces(found.obligations[0]?.about ?? '')).toContain('du 1er semestre 2025 au 2e semestre 2025');
  });

  it('does not repeat the figure of a period with which a year begins', () => {
    const tiered = aMalus({ effect: 'bonus', formula: 'todate * 2 %' });
    const rows = { kpis: [aTrigger('above target')], measurements: figures('2026-01', [97, 98]) };
    const found = section('obligations', malusRecord([], rows), { clauses: [tiered], kpis });
    if (found.kind !== 'obligations') throw new Error(found.kind);
    const [first, second] = found.obligations[0]?.proof.rows ?? [];
    expect([first?.cells[1]?.sub, first?.cells[5]?.sub]).toEqual([undefined, undefined]);
    expect(second?.cells[1]?.sub).toContain('195');
  });

  it('is no section where no threshold triggers a clause', () => {
    expect(() =>
      section('obligations', malusRecord([88], { kpis: [aTrigger('below floor', { trigger: undefined })] }), {
        clauses,
        kpis,
      }),
    ).toThrow('no section');
  });

  it('traces the amount: values, limits, caps, rows, contract, committee and journal', () => {
    const commitment = anEntry({
      id: 'plan',
      kind: 'commitment',
      title: 'Remettre un plan',
      clause: 'bonus-malus',
      answers: period('2026-10'),
      date: day('2026-11-12'),
      due: day('2026-12-01'),
      owner: 'paul-sarrazin',
    });
    const found = section('obligations', malusRecord([88, 87], { journal: [decision, commitment] }), { clauses, kpis });
    if (found.kind !== 'obligations') throw new Error(found.kind);
    const [obligation] = found.obligations;
    expect(obligation?.amount).toBe('250\u00a0€');
    expect(obligation?.formula).toBe('écart au seuil × 100');
    expect(
      obligation?.proof.rows.map(({ cells }) => cells.map(({ text, sub }) => [text, sub].filter(Boolean).join(' / '))),
    ).toEqual([
      [
        'septembre\u00a02026',
        '88\u00a0points',
        '90\u00a0points',
        '200,00\u00a0€ / 2 × 100',
        '200,00\u00a0€',
        'partnerships/boucle-chaude/kpis.csv, ligne\u00a02',
      ],
      [
        'octobre\u00a02026',
        '87\u00a0points',
        '90\u00a0points',
        '300,00\u00a0€ / 3 × 100',
        '50,00\u00a0€ / plafond de l’année civile',
        'partnerships/boucle-chaude/kpis.csv, ligne\u00a03',
      ],
      ['Total dû', '', '', '', '250,00\u00a0€', ''],
    ]);
    expect(obligation?.facts.map(({ term, text }) => `${term}: ${text}`)).toEqual(
      expect.arrayContaining([
        'Contrat: Pacte, art.\u00a014.2, version\u00a01.0',
        'Mise en demeure: nécessaire avant de demander la somme, aucune au journal',
        'Décide: Comité de pilotage',
      ]),
    );
    expect(obligation?.answers.map(({ text, title, href, status }) => [text, title, href, status?.word])).toEqual([
      [
        'Décision du 10\u00a0novembre 2026',
        'Décision du comité',
        '/partenariats/boucle-chaude/journal/#entry-entree',
        undefined,
      ],
      [
        'Engagement de paul-sarrazin, pour le 1er\u00a0décembre 2026',
        'Remettre un plan',
        '/partenariats/boucle-chaude/journal/#entry-plan',
        'À tenir',
      ],
    ]);
  });

  it('tells a value from the limit it hardly passes', () => {
    const found = section('obligations', malusRecord([89.999, 87]), { clauses, kpis });
    const rows = found.kind === 'obligations' ? (found.obligations[0]?.proof.rows ?? []) : [];
    expect(rows.slice(0, 2).map(({ cells }) => [cells[1]?.text, cells[2]?.text])).toEqual([
      ['89,999\u00a0points', '90\u00a0points'],
      ['87\u00a0points', '90\u00a0points'],
    ]);
  });

  it('says of a breach that too few others are in sight that it met no condition', () => {
    const months = {
      kpis: [aTrigger('below floor for 2 of 3 months')],
      measurements: figures('2026-05', [88, 95, 88, 95, 95, 88]),
    };
    for (const [locale, rule, subs] of [
      ['fr', 'Condition: valeur sous le seuil contractuel, deux mois sur trois', ['pas encore déclenchée', undefined]],
      ['en', 'Condition: value below the contract threshold, two of three months', ['not triggered yet', undefined]],
    ] as const) {
      const found = section('obligations', malusRecord([], months), { clauses, kpis }, locale);
      if (found.kind !== 'obligations') throw new Error(found.kind);
      const [obligation] = found.obligations;
      expect(obligation?.facts.map(({ term, text }) => `${term}: ${text}`)).toContain(rule);
      expect(obligation?.proof.rows.slice(0, 2).map(({ cells }) => cells[4]?.sub)).toEqual(subs);
    }
    const longer = {
      ...months,
      kpis: [aTrigger('below floor for 3 of 5 months')],
      measurements: figures('2026-04', [88, 88, 88, 95, 95, 95, 88]),
    };
    const found = section('obligations', malusRecord([], longer), { clauses, kpis });
    if (found.kind !== 'obligations') throw new Error(found.kind);
    expect(found.obligations[0]?.proof.rows.map(({ cells }) => cells[4]?.sub)).toContain(
      'condition pas remplie cette fois',
    );
  });

  it('tells under each debtor which periods of the run another party owes', () => {
    const owedBy = (from: string, by: string) =>
      aTrigger('below floor', { from: day(from), trigger: { ...malusTrigger, 'owed-by': by } });
    const uses = [owedBy('2026-01-01', 'norecia'), owedBy('2026-10-15', 'valbrune')];
    const subs = (locale: Locale) => {
      const found = section('obligations', malusRecord([88, 88], { kpis: uses }), { clauses, kpis }, locale);
      if (found.kind !== 'obligations') throw new Error(found.kind);
      return found.obligations.flatMap(({ proof }) => proof.rows.slice(0, 2).map(({ cells }) => cells[4]?.sub));
    };
    expect(subs('fr')).toEqual([undefined, 'dû par une autre partie', 'dû par une autre partie', undefined]);
    expect(subs('en')).toEqual([undefined, 'owed by another party', 'owed by another party', undefined]);
  });

  it('tells what two parties owe each other in a year, and when the difference alone is paid', () => {
    const triggers = [
      { ...malusTrigger, 'owed-by': 'norecia' },
      { when: triggerRule('above target'), clause: 'bonus', 'owed-by': 'valbrune' },
    ];
    const bonus = aMalus({ effect: 'bonus', formula: 'gap * 50' }, { id: 'bonus' });
    const contracts = [aContract({ clauses: [aPinnedClause('bonus-malus'), aPinnedClause('bonus')] })];
    const { trigger: _, ...line } = aTrigger();
    const mutual = (values: readonly Figure[], locale: Locale = 'fr') => {
      const given = malusRecord(values, { kpis: [{ ...line, triggers }], contracts });
      const found = section('obligations', given, { clauses: [...clauses, bonus], kpis }, locale);
      return found.kind === 'obligations' ? found.mutual : undefined;
    };
    expect(mutual([88, 97])?.table.rows.map(({ cells }) => cells.map(({ text }) => withPlainSpaces(text)))).toEqual([
      ['2026', 'Norécia, à Valbrune', '200,00 €', '100,00 €', '100,00 €'],
    ]);
    expect(mutual([88, 97], 'en')?.note).toContain('sets one off against the other');
    expect(mutual([88, 95])).toBeUndefined();
  });

  it('says that a meeting comes too late for the deadline', () => {
    const found = section(
      'obligations',
      malusRecord([95, 88], {
        kpis: [aTrigger('below floor', { trigger: { ...malusTrigger, within: duration('30 days') } })],
      }),
      { clauses, kpis },
    );
    if (found.kind !== 'obligations') throw new Error(found.kind);
    expect(found.obligations[0]?.facts.find(({ term }) => term === 'Prochaine séance')?.text).toContain(
      'après l’échéance',
    );
  });

  it('gives no amount, and the reason, where no contract holds the clause', () => {
    const found = section('obligations', malusRecord([95, 88], { contracts: [] }), { clauses, kpis });
    if (found.kind !== 'obligations') throw new Error(found.kind);
    expect([found.obligations[0]?.amount, found.obligations[0]?.gap]).toEqual([
      undefined,
      expect.stringContaining('Aucun contrat en vigueur'),
    ]);
  });

  it.each<[string, Partial<Parameters<typeof aContract>[0]>, string, string]>([
    ['says where no contract held the clause any more', { ends: day('2026-10-31') }, 'hors contrat', 'no contract'],
    ['says that it is not triggered yet before one does', { starts: day('2026-11-01') }, 'pas encore', 'not triggered'],
  ])('%s', (_, fields, french, english) => {
    const contracts = [aContract({ starts: day('2025-01-01'), clauses: [aPinnedClause('bonus-malus')], ...fields })];
    const notDue = (locale: Locale) => {
      const found = section('obligations', malusRecord([95, 88, 87], { contracts }), { clauses, kpis }, locale);
      if (found.kind !== 'obligations') throw new Error(found.kind);
      return found.obligations[0]?.proof.rows.flatMap(({ cells }) => (cells[4]?.text === '–' ? [cells[4].sub] : []));
    };
    expect([notDue('fr'), notDue('en')]).toEqual([
      [expect.stringContaining(french)],
      [expect.stringContaining(english)],
    ]);
  });

  it.each<[string, readonly Figure[], readonly JournalEntry[], string, string, string | undefined]>([
    ['is still to be sent', [95, 88], [], 'à envoyer à Norécia', 'to be sent to Norécia', undefined],
    [
      'was sent, with the entry that tells it',
      [95, 88],
      [malusNotice],
      'du 3\u00a0novembre 2026, à Norécia',
      'of 3\u00a0November 2026, to Norécia',
      '/partenariats/boucle-chaude/journal/#entry-lettre',
    ],
    [
      'will be needed, on provisional figures',
      [95, '88p'],
      [],
      'nécessaire avant de demander la somme',
      'needed before the sum is claimed',
      undefined,
    ],
  ])('says whether the formal notice %s', (_, values, journal, french, english, href) => {
    for (const [locale, text] of [['fr', french] as const, ['en', english] as const]) {
      const found = section(
        'obligations',
        malusRecord(values, { kpis: owed, journal: [...journal] }),
        { clauses, kpis },
        locale,
      );
      if (found.kind !== 'obligations') throw new Error(found.kind);
      const fact = found.obligations[0]?.facts.find(
        ({ term }) => term === (locale === 'fr' ? 'Mise en demeure' : 'Formal notice'),
      );
      expect(fact?.text).toBe(text);
      expect(fact?.href).toBe(
        href && (locale === 'fr' ? href : '/en/partnerships/boucle-chaude/journal/#entry-lettre'),
      );
    }
  });

  it.each<
    [string, readonly Figure[], readonly JournalEntry[], readonly string[], readonly string[], string | undefined]
  >([
    [
      'no notice yet',
      [88],
      [],
      [
        'Serait dû: 200\u00a0€, si la mise en demeure reste sans effet',
        'Délai pour remédier: 30\u00a0jours à compter de la mise en demeure',
      ],
      ['200,00\u00a0€ / serait dû'],
      undefined,
    ],
    [
      'a notice, and no figure that decides',
      [88],
      [early],
      ['Délai pour remédier: jusqu’au 4\u00a0novembre 2026\u202f; la valeur de novembre\u00a02026 en décide'],
      ['200,00\u00a0€ / serait dû'],
      undefined,
    ],
    [
      'the breach cured',
      [88, 95, 95],
      [early],
      [
        'Dû: 0\u00a0€',
        'Délai pour remédier: jusqu’au 4\u00a0novembre 2026\u202f; remédié, la valeur de novembre\u00a02026 étant dans la limite',
      ],
      ['0,00\u00a0€ / remédié', '0,00\u00a0€'],
      '0\u00a0€',
    ],
    [
      'the notice without effect',
      [88, 88, 88],
      [early],
      [
        'Dû: 250\u00a0€',
        'Délai pour remédier: jusqu’au 4\u00a0novembre 2026\u202f; sans effet, la valeur de novembre\u00a02026 étant encore hors limite',
      ],
      [
        '200,00\u00a0€',
        '50,00\u00a0€ / plafond de l’année civile',
        '0,00\u00a0€ / plafond de l’année civile',
        '250,00\u00a0€',
      ],
      '250\u00a0€',
    ],
  ])('says what becomes of the time to cure: %s', (_, values, journal, facts, due, amount) => {
    const curable = [aMalus({ 'formal-notice': true, cure: duration('30 days'), cap: { year: '250' } })];
    const found = section('obligations', malusRecord(values, { journal: [...journal] }), { clauses: curable, kpis });
    if (found.kind !== 'obligations') throw new Error(found.kind);
    const [obligation] = found.obligations;
    expect(obligation?.facts.map(({ term, text }) => `${term}: ${text}`)).toEqual(expect.arrayContaining([...facts]));
    expect(
      obligation?.proof.rows.map(({ cells }) => [cells[4]?.text, cells[4]?.sub].filter(Boolean).join(' / ')),
    ).toEqual(due);
    expect(obligation?.amount).toBe(amount);
  });

  it.each<[string, Locale, readonly Figure[], string, readonly string[], string]>([
    [
      'earned',
      'fr',
      [95, 88, 90, 91],
      'Restitution: rendu : 2 mois de suite dans les limites, jusqu’à octobre 2026',
      ['0,00 € / rendu', '0,00 €'],
      '0 €',
    ],
    [
      'open',
      'fr',
      [95, 95, 88, 90],
      'Restitution: dû jusqu’à 2 mois de suite dans les limites, puis rendu',
      [],
      '200 €',
    ],
    [
      'lost',
      'fr',
      [88, 90, 87, 90],
      'Restitution: pas rendu : pas 2 mois de suite dans les limites juste après',
      [],
      '200 €',
    ],
    [
      'earned',
      'en',
      [95, 88, 90, 91],
      'Earn-back: given back: 2 months in a row within the limits, up to October 2026',
      ['€0.00 / given back', '€0.00'],
      '€0',
    ],
    [
      'open',
      'en',
      [95, 95, 88, 90],
      'Earn-back: due until 2 months in a row within the limits, then given back',
      [],
      '€200',
    ],
    [
      'lost',
      'en',
      [88, 90, 87, 90],
      'Earn-back: not given back: not 2 months in a row within the limits right after',
      [],
      '€200',
    ],
  ])('says what becomes of an amount that may be given back: %s, %s', (_, locale, values, fact, due, amount) => {
    const given = [aMalus({ 'earn-back': duration('2 months') })];
    const measured = { measurements: figures('2026-07', values) };
    const found = section('obligations', malusRecord([], measured), { clauses: given, kpis }, locale);
    if (found.kind !== 'obligations') throw new Error(found.kind);
    const [obligation] = found.obligations;
    const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
    expect(obligation?.facts.map(({ term, text }) => `${term}: ${plain(text)}`)).toContain(fact);
    const dues = obligation?.proof.rows.map(({ cells }) => [cells[4]?.text, cells[4]?.sub].filter(Boolean).join(' / '));
    expect(dues?.map(plain)).toEqual(due.length > 0 ? due : expect.anything());
    expect(plain(obligation?.amount ?? '')).toBe(amount);
    expect(obligation?.isOpen).toBe(true);
  });

  it.each<[string, string, JournalEntry, Locale, readonly string[]]>([
    [
      'a meeting on the last day to cure',
      '2026-12-03',
      malusNotice,
      'fr',
      [
        'Au plus tard: 1er\u00a0mars 2027\u202f; la décision attend la fin du délai pour remédier, le 3\u00a0décembre 2026',
        'Prochaine séance: 3\u00a0décembre 2026, avant la fin du délai pour remédier',
      ],
    ],
    [
      'the same in English',
      '2026-12-03',
      malusNotice,
      'en',
      [
        'At the latest: 1\u00a0March 2027; the decision waits for the end of the time to cure, 3\u00a0December 2026',
        'Next meeting: 3\u00a0December 2026, before the time to cure is over',
      ],
    ],
    [
      'a meeting the day after',
      '2026-12-04',
      malusNotice,
      'fr',
      ['Prochaine séance: 4\u00a0décembre 2026, dans le délai'],
    ],
    [
      'the last day to cure has passed',
      '2026-12-03',
      early,
      'fr',
      ['Au plus tard: 29\u00a0janvier 2027', 'Prochaine séance: 3\u00a0décembre 2026, dans le délai'],
    ],
  ])('says what the decision waits for: %s', (_, from, entry, locale, expected) => {
    const curable = [aMalus({ 'formal-notice': true, cure: duration('30 days') })];
    const governance = { committees: [aCommittee({ cadence: cadence('weekly'), from: day(from) })] };
    const values = entry === early ? [88] : [95, 88];
    const found = section(
      'obligations',
      malusRecord(values, { journal: [entry], governance }),
      { clauses: curable, kpis },
      locale,
    );
    if (found.kind !== 'obligations') throw new Error(found.kind);
    const facts = found.obligations[0]?.facts.map(({ term, text }) => `${term}: ${text}`);
    expect(facts).toEqual(expect.arrayContaining([...expected]));
  });

  it('opens with what was cured, which nobody awaits any more', () => {
    const curable = [aMalus({ 'formal-notice': true, cure: duration('30 days') })];
    const cured = (locale: Locale) =>
      said('obligations', malusRecord([88, 95, 95], { journal: [early] }), { clauses: curable, kpis }, locale);
    expect(cured('fr')).toBe(
      'Tout ce que les chiffres imposaient est réglé. Un manquement est remédié\u00a0: rien n’est dû.',
    );
    expect(cured('en')).toBe('Everything that the figures obliged to is settled. One breach is cured: nothing is due.');
  });

  it('leads back from the formal notice to what it claims', () => {
    const journal = section('journal', malusRecord([95, 88], { journal: [malusNotice] }), { clauses, kpis });
    if (journal.kind !== 'journal') throw new Error(journal.kind);
    expect(journal.lines[0]).toMatchObject({
      kind: 'Mise en demeure',
      answers: { href: '/partenariats/boucle-chaude/finances/#obligation-availability-bonus-malus-2026-10' },
    });
  });

  it('leads back from the journal entry to what it answers', () => {
    const journal = section('journal', malusRecord([95, 88], { journal: [decision] }), { clauses, kpis });
    if (journal.kind !== 'journal') throw new Error(journal.kind);
    expect(journal.lines[0]?.answers).toEqual({
      href: '/partenariats/boucle-chaude/finances/#obligation-availability-bonus-malus-2026-10',
      label: 'Répond à\u00a0: Bonus et malus, art.\u00a014.2',
    });
  });
});
