import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { inspectPlaybook } from '../../checks/inspect-playbook.ts';
import { describe as tell } from '../../diagnostics/catalogue/index.ts';
import { checklistsFor, generateChecklist } from '../../domain/checklist/checklist.ts';
import { mechanismCoverage } from '../../domain/mechanism-coverage.ts';
import { mapNetwork } from '../../domain/network/network-map.ts';
import { calendarOf } from '../../domain/calendar/working-calendar.ts';
import { followedSeries } from '../../domain/kpi/followed-series.ts';
import { claimsIn } from '../../domain/prose/claim-quotes.ts';
import { proseElements } from '../../domain/prose/prose-elements.ts';
import { outlineOf, textOf } from '../../domain/prose/prose-text.ts';
import { prosesOf } from '../../domain/prose/proses.ts';
import { wordCount } from '../../domain/prose/word-count.ts';
import { occasions } from '../../model/checklist.ts';
import { monthsIn, periodAt, periodHolding, periodIndex, type Frequency } from '../../model/period.ts';
import { isStageFrom, stages } from '../../model/stage.ts';
import { wordsFor } from '../../i18n/words.ts';
import { day } from '../builders.ts';

const sample = inspectPlaybook(fileURLToPath(new URL('../../../content', import.meta.url)), {
  today: day('2031-07-14'),
});
const { playbook, diagnostics, asOf } = sample;

/** What the sample leaves unsettled on purpose, so that a reader sees how the playbook says it. */
const unsettled = [
  'boucle-chaude role-without-lead La tâche «\u00a0Communication externe\u00a0» est partagée (valbrune, norecia), et personne n’en répond.',
  'boucle-chaude role-without-lead Personne ne répond de la tâche «\u00a0Restitution des données clients\u00a0».',
  'boucle-chaude committee-without-mandate Le comité «\u00a0Sous-comité marketing\u00a0» n’a pas de mandat\u00a0: rien ne dit ce qu’il peut trancher.',
];

/**
 * The figures no file holds, by partnership, KPI and period, each with the words of the record, or of a note beside
 * its figures, that say so.
 */
const withoutFigure: Readonly<Record<string, readonly (readonly [gaps: readonly string[], told: string])[]>> = {
  'boucle-chaude': [
    [['attendance 2026-04'], 'Avril n’a pas été relevé'],
    [['availability 2026-06'], 'la disponibilité de juin 2026, perdue'],
    [['satisfaction 2026-Q3'], 'la note de satisfaction du troisième trimestre, que les équipes doivent encore'],
  ],
  'financement-client': [
    [
      ['2026-07', '2026-08', '2026-09', '2026-10'].map((month) => `conversion-rate ${month}`),
      'ne transmet plus le taux de conversion depuis l’été',
    ],
  ],
  'jumelage-atelier': [
    [['attendance 2026-09', 'attendance 2026-10'], 'Les feuilles de présence de septembre et d’octobre manquent'],
  ],
};

/** The thirty-six months to October 2026 in periods of a frequency: those that end within them. */
function periodsOver(frequency: Frequency): string[] {
  const last = periodIndex(periodHolding(day('2026-11-01'), frequency)) - 1;
  const count = 36 / monthsIn[frequency];
  return Array.from({ length: count }, (_, index) => periodAt(last - count + 1 + index, frequency));
}

describe('the sample playbook', () => {
  it('has no mistake but what it leaves unsettled on purpose, told as warnings', () => {
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const warnings = diagnostics.filter(({ severity }) => severity === 'warning');
    expect(
      warnings.map((found) => `${found.place.file.split('/')[1]} ${found.code} ${tell(found, 'fr').message}`),
    ).toEqual(unsettled);
  });

  it('does not age: it is computed at its own day', () => {
    expect(asOf).toBe('2026-11-23');
  });

  it('has something to attend to, so that its first page is not empty', () => {
    expect(diagnostics.filter(({ severity }) => severity === 'info').length).toBeGreaterThan(0);
  });

  it('shows ten partnerships of every type and at every stage, and two candidates', () => {
    const { partnerships, candidates, reference } = playbook;
    expect(partnerships).toHaveLength(10);
    expect(candidates).toHaveLength(2);
    expect(new Set(partnerships.map(({ type }) => type))).toEqual(new Set(reference.types.map(({ id }) => id)));
    expect(new Set(partnerships.map(({ stage }) => stage))).toEqual(new Set(stages));
  });

  const underWay = playbook.partnerships
    .filter(({ stage }) => stage && isStageFrom(stage, 'working-together'))
    .map((partnership) => [partnership.id, partnership] as const);

  it.each(underWay)('gives %s at least five KPIs, business and relational, and a journal', (_, partnership) => {
    const followed = followedSeries(partnership, playbook.kpis, asOf, calendarOf(playbook.settings));
    const relational = followed.filter(({ kpi }) => kpi.relationship === true);
    expect(followed.length).toBeGreaterThanOrEqual(5);
    expect(relational.length).toBeGreaterThan(0);
    expect(relational.length).toBeLessThan(followed.length);
    expect(partnership.journal.length).toBeGreaterThan(0);
  });

  it.each(underWay)(
    'M33 gives %s a figure of each KPI it follows for each period of thirty-six months, but where the record says it is missing',
    (id, partnership) => {
      const gaps = followedSeries(partnership, playbook.kpis, asOf, calendarOf(playbook.settings)).flatMap(
        ({ kpi, points }) => {
          const held = new Set(points.flatMap(({ period, value }) => (value === null ? [] : [String(period)])));
          return periodsOver(kpi.frequency).flatMap((period) => (held.has(period) ? [] : [`${kpi.id} ${period}`]));
        },
      );
      const told = withoutFigure[id] ?? [];
      expect(gaps.toSorted()).toEqual(told.flatMap(([missing]) => missing).toSorted());
      const said = [textOf(partnership.prose), ...partnership.measurements.map(({ note }) => note)].join(' ');
      for (const [, words] of told) expect(said).toContain(words);
    },
  );

  it('M47 tells the eleven cases of the articles, and M48 answers at least forty questions, two of each guide', () => {
    expect(playbook.cases).toHaveLength(11);
    expect(playbook.questions.length).toBeGreaterThanOrEqual(40);
    for (const { id } of playbook.guides)
      expect([id, playbook.questions.filter(({ guide }) => guide === id).length >= 2]).toEqual([id, true]);
  });

  it.each(playbook.cases.map((told) => [told.id, told] as const))(
    'M47 says of %s what is told, what it shows, what to take from it, who tells it, and which guides it serves',
    (_, { prose, source, guides }) => {
      expect(outlineOf(prose).map(({ text }) => text)).toEqual([
        'Ce qui est rapporté',
        'Ce que le cas illustre',
        'Ce que vous en retirez',
      ]);
      expect(source).toMatch(/^Article 00\d/);
      expect(guides.length).toBeGreaterThan(0);
    },
  );

  it('M49 has the twenty guides of the method', () => {
    expect(playbook.guides).toHaveLength(20);
  });

  const ofTheSample = [...playbook.partnerships, ...playbook.candidates].map(({ title }) => title);
  it.each(playbook.guides.map((guide) => [guide.id, guide] as const))(
    'M49 writes %s in 900 to 1,800 words, with a table to decide by, an example of the sample, mistakes, what to record and what applies it',
    (_, { prose, applies }) => {
      const headings = outlineOf(prose).map(({ text }) => text);
      const named = (component: string, id: string) =>
        (component === 'Partnership' && playbook.partnerships.find((each) => each.id === id)?.title) || '';
      expect(wordCount(prose)).toBeGreaterThanOrEqual(900);
      expect(wordCount(prose)).toBeLessThanOrEqual(1800);
      expect([...proseElements(prose)].some(({ tagName }) => tagName === 'table')).toBe(true);
      expect(ofTheSample.filter((title) => textOf(prose, named).includes(title))).not.toEqual([]);
      expect(headings.at(-2)).toBe('Les erreurs à éviter');
      expect(headings.at(-1)).toMatch(/^Ce qu’il faut inscrire/);
      for (const kind of ['clauses', 'kpis', 'checklists'] as const) expect(applies?.[kind]).not.toHaveLength(0);
      expect(Object.keys(applies ?? {})).toEqual(expect.arrayContaining(['clauses', 'kpis', 'checklists']));
    },
  );

  it('M55 has every guide, case and question in English', () => {
    const pages = [...playbook.guides, ...playbook.cases, ...playbook.questions];
    expect(pages.filter(({ translations }) => translations.en === undefined).map(({ file }) => file)).toEqual([]);
    const { fr, en } = { fr: playbook.reference.claims, en: playbook.referenceTranslations.en?.claims };
    expect(en?.map(({ id, source }) => [id, source])).toEqual(fr?.map(({ id, source }) => [id, source]));
  });

  it.each(['fr', 'en'] as const)(
    'M49 explains in the glossary, in %s, each abbreviation that a guide or a question uses',
    (locale) => {
      const known = Object.values(wordsFor(locale).glossary.terms).flatMap(({ term, meaning }) => [term, meaning]);
      const pages = [...playbook.guides, ...playbook.questions];
      const texts = pages.flatMap((page) => {
        const { prose } = page.translations[locale] ?? page;
        const keywords = locale === 'fr' ? (page.keywords ?? []) : [];
        return [...prose.children.map((block) => (block.type === 'element' ? textOf(block) : '')), ...keywords];
      });
      const used = new Set(
        texts.flatMap((text) => text.match(/\b[A-Z]{2,}(?=s?\b)/g) ?? []).filter((word) => word !== 'II'),
      );
      expect(used.size).toBeGreaterThan(3);
      expect([...used].filter((word) => !known.some((said) => said.split(/\W+/).includes(word)))).toEqual([]);
    },
  );

  it('M55 is typeset as French is: no plain space where a line must not break', () => {
    const { partnerships, clauses, guides, cases, questions, checklists, kpis, candidates } = playbook;
    const journal = partnerships.flatMap((partnership) => partnership.journal);
    const french = [partnerships, journal, clauses, guides, cases, questions, checklists, kpis, candidates].flat();
    const broken = french.flatMap(({ file, prose }) =>
      prose.children.flatMap((block) => {
        const words = block.type === 'element' && block.tagName !== 'pre' ? textOf(block) : '';
        return [...words.matchAll(/\S* [;:!?»](?!\S)|« |\d [%€]/g)].map(([found]) => `${file}: ${found}`);
      }),
    );
    expect(broken).toEqual([]);
  });

  it('M47 links each percentage that a text owes to an article to the register, and quotes each figure of it', () => {
    const proses = prosesOf(playbook).map(({ prose }) => prose);
    const bare = proses.flatMap((prose) =>
      prose.children.flatMap((block) => {
        const words = block.type === 'element' ? textOf(block) : '';
        return /article \d{3}/i.test(words) && /\d\s?%/.test(words) ? [words] : [];
      }),
    );
    expect(bare).toEqual([]);
    const quoted = new Set(proses.flatMap((prose) => [...claimsIn(prose)]));
    expect(playbook.reference.claims?.filter(({ id }) => !quoted.has(id))).toEqual([]);
  });

  it('M49 leaves no mechanism without a guide, a line to do and, where held or measured, a clause or a KPI', () => {
    const holes = mechanismCoverage(playbook).filter(({ missing }) => missing.length > 0);
    expect(holes.map(({ id, missing }) => `${id} ${missing.join(', ')}`)).toEqual([]);
  });

  it.each(occasions)(
    'M51 fills a checklist of the occasion %s for a partnership, and its record proves a line',
    (occasion) => {
      const filled = playbook.partnerships.flatMap((partnership) =>
        checklistsFor(partnership, playbook.checklists)
          .filter((template) => template.occasion === occasion)
          .map((template) => generateChecklist(template, partnership, { playbook, asOf })),
      );
      expect(filled.some(({ lines }) => lines.some(({ proved }) => proved))).toBe(true);
    },
  );

  it('M51 prepares each of those for the partnerships it concerns alone', () => {
    const concerned = (occasion: string) =>
      playbook.partnerships
        .filter((partnership) =>
          checklistsFor(partnership, playbook.checklists).some((template) => template.occasion === occasion),
        )
        .map(({ id }) => id);
    expect(concerned('exit')).toContain('financement-client');
    for (const occasion of ['negotiation', 'pilot', 'conflict', 'exit'])
      expect([occasion, concerned(occasion).length < playbook.partnerships.length]).toEqual([occasion, true]);
  });

  it('M11 maps a network of forty contacts, of every kind, of whom few have gone cold', () => {
    const { groups, cold, referrals, gaveFirst } = mapNetwork(playbook.network, asOf);
    expect(playbook.network).toHaveLength(40);
    expect(groups.map(({ state }) => state)).toEqual(['held', 'held', 'held', 'held']);
    expect([cold.length > 0, cold.length < 10, referrals >= 10, gaveFirst.length > 5]).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it('M32 defines every KPI that the articles name', () => {
    const named = [
      ['objective-attainment', 'satisfaction', 'deadlines-met', 'open-conflicts', 'joint-innovations'],
      ['conversion-rate', 'delivery-time', 'customer-satisfaction'],
      ['incremental-revenue', 'time-to-market', 'joint-leads', 'availability'],
      ['response-time', 'attendance'],
      ['budget-adherence', 'joint-patents', 'cost-control', 'new-markets', 'team-engagement', 'roadmap-progress'],
      ['incident-resolution-time', 'exchange-frequency'],
    ].flat();
    expect(playbook.kpis.map(({ id }) => id)).toEqual(expect.arrayContaining(named));
  });

  it('holds a library worth reading', () => {
    expect(playbook.kpis.length).toBeGreaterThanOrEqual(30);
    expect(playbook.clauses.length).toBeGreaterThanOrEqual(32);
    expect(playbook.guides.length).toBeGreaterThanOrEqual(4);
    expect(playbook.checklists.length).toBeGreaterThanOrEqual(2);
  });
});
