import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { inspectPlaybook } from '../../checks/inspect-playbook.ts';
import { describe as tell } from '../../diagnostics/catalogue/index.ts';
import { checklistsFor, generateChecklist } from '../../domain/checklist/checklist.ts';
import { mechanismCoverage } from '../../domain/mechanism-coverage.ts';
import { mapNetwork } from '../../domain/network/network-map.ts';
import { claimsIn } from '../../domain/prose/claim-quotes.ts';
import { textOf } from '../../domain/prose/prose-text.ts';
import { prosesOf } from '../../domain/prose/proses.ts';
import { occasions } from '../../model/checklist.ts';
import { isStageFrom, stages } from '../../model/stage.ts';
import { wordsFor } from '../../i18n/words.ts';
import { day } from '../builders.ts';

const sample = await inspectPlaybook(fileURLToPath(new URL('../../../content', import.meta.url)), {
  today: day('2031-07-14'),
});
const { playbook, diagnostics, asOf } = sample;

/** What the sample leaves unsettled on purpose, so that a reader sees how the playbook says it. */
const unsettled = [
  'boucle-chaude role-without-lead La tâche «\u00a0Communication externe\u00a0» est partagée (valbrune, norecia), et personne n’en répond.',
  'boucle-chaude role-without-lead Personne ne répond de la tâche «\u00a0Restitution des données clients\u00a0».',
  'boucle-chaude committee-without-mandate Le comité «\u00a0Sous-comité marketing\u00a0» n’a pas de mandat\u00a0: rien ne dit ce qu’il peut trancher.',
];

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

  it('shows ten partnerships of every type and at every stage', () => {
    const { partnerships, reference } = playbook;
    expect(partnerships).toHaveLength(10);
    expect(new Set(partnerships.map(({ type }) => type))).toEqual(new Set(reference.types.map(({ id }) => id)));
    expect(new Set(partnerships.map(({ stage }) => stage))).toEqual(new Set(stages));
  });

  const underWay = playbook.partnerships.filter(({ stage }) => stage && isStageFrom(stage, 'working-together'));
  it.each(underWay.map((partnership) => [partnership.id, partnership] as const))(
    'gives %s at least five KPIs, business and relational, over the thirty-six months to October 2026, and a journal',
    (_, { measurements, journal }) => {
      const measured = new Set(measurements.map(({ kpi }) => kpi));
      expect(measured.size).toBeGreaterThanOrEqual(5);
      const relational = playbook.kpis.filter(({ id, relationship }) => relationship === true && measured.has(id));
      expect(relational.length).toBeGreaterThan(0);
      expect(relational.length).toBeLessThan(measured.size);
      const months = measurements.map(({ period }) => period).filter((period) => /^\d{4}-\d{2}$/.test(period));
      expect([months.toSorted()[0], months.toSorted().at(-1)]).toEqual(['2023-11', '2026-10']);
      expect(journal.length).toBeGreaterThan(0);
    },
  );

  it('M47 tells the eleven cases of the articles, and M48 answers at least forty questions, two of each guide', () => {
    expect(playbook.cases).toHaveLength(11);
    expect(playbook.questions.length).toBeGreaterThanOrEqual(40);
    for (const { id } of playbook.guides)
      expect([id, playbook.questions.filter(({ guide }) => guide === id).length >= 2]).toEqual([id, true]);
  });

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

  it('holds a library worth reading', () => {
    expect(playbook.kpis.length).toBeGreaterThanOrEqual(30);
    expect(playbook.clauses.length).toBeGreaterThanOrEqual(32);
    expect(playbook.guides.length).toBeGreaterThanOrEqual(4);
    expect(playbook.checklists.length).toBeGreaterThanOrEqual(2);
  });
});
