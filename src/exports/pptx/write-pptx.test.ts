import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Settings } from '../../model/settings.ts';
import { aKpi, anEntry, aPartnership, aReviewPack, day, period } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { elementIn, elementsIn, parseXml, wordsOf, type XmlElement } from '../../testing/docx/xml.ts';
import { plain } from '../document/text-document.ts';
import { reviewFileLinks, reviewPagePaths, reviewPptxPaths } from '../review/review-files.ts';
import { writePptx } from './write-pptx.ts';

const month = (name: string, value: number | null) => ({ period: period(name), value, status: 'bad' as const });
const pack = aReviewPack({
  commitments: Array.from({ length: 30 }, (_, index) => ({
    entry: `promesse-${index}`,
    title: `Promesse <${index}> & suite`,
    state: 'kept' as const,
    due: day('2026-09-01'),
  })),
  kpis: [
    {
      kpi: 'taux',
      title: 'Taux de retour',
      unit: '%',
      side: 'business',
      values: [month('2026-07', 0.98), month('2026-08', null), month('2026-09', 0.972)],
      value: 0.972,
      period: period('2026-09'),
      status: 'bad',
      target: 0.985,
      gap: -0.013,
      before: 0.986,
      change: -0.014,
    },
  ],
  actions: [{ kind: 'commitment', about: 'plan', title: 'Plan', owner: 'paul-sarrazin', deadline: day('2026-11-13') }],
});

function contextWith(exports: Settings['exports']) {
  const journal = [anEntry({ id: 'acces', kind: 'conflict', date: day('2026-10-04') })];
  const context = aContext({ partnerships: [aPartnership({ reviews: [pack], journal })], kpis: [aKpi()] });
  const { settings } = context.playbook;
  return { ...context, playbook: { ...context.playbook, settings: { ...settings, exports } } };
}

function review(exports: Settings['exports'] = { pptx: 'active' }, quarter = '2026-Q3') {
  const found = reviewPagePaths(contextWith(exports), undefined).find(({ params }) => params.quarter === quarter);
  if (!found) throw new Error('no page');
  return found.props.make();
}

const { view, document } = review();
const bytes = writePptx(document);
const parts = new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
const slides = Array.from({ length: 99 }, (_, index) => parts.get(`ppt/slides/slide${index + 1}.xml`))
  .filter((text) => text !== undefined)
  .map(parseXml);
const titleOf = (slide: XmlElement) => wordsOf(elementIn(slide, 'p:sp') ?? slide);
const named = (title: string) => slides.filter((slide) => titleOf(slide).replace(/ \(\d+\/\d+\)$/, '') === title);
const cellsOf = (found: readonly XmlElement[]) =>
  found.flatMap((slide) => [...elementsIn(slide, 'a:tr')].map((row) => [...elementsIn(row, 'a:tc')].map(wordsOf)));

describe('M37 the slides of a review', () => {
  it('are one for the title and one for each point of the page, in its order', () => {
    const titles = slides.map(titleOf).filter((title) => !/ \((?:[2-9]|\d\d)\/\d+\)$/.test(title));
    expect(titles.map((title) => title.replace(/ \(1\/\d+\)$/, ''))).toEqual([
      view.title,
      ...view.blocks.map(({ title }) => title),
    ]);
  });

  it('hold the tables of the page natively, on further slides with the head again where they are long', () => {
    const found = named('Engagements dus');
    expect(found.length).toBeGreaterThan(1);
    const rows = cellsOf(found);
    const [head] = rows;
    expect(head).toEqual(['Engagement', 'Qui', 'Promis pour', 'Résultat']);
    expect(rows.filter(([first]) => first === head?.[0])).toHaveLength(found.length);
    expect(rows.filter(([first]) => first !== head?.[0]).map(([first]) => first)).toEqual(
      pack.commitments.map(({ title }) => title),
    );
    expect(cellsOf(named('Indicateurs'))[1]?.slice(1, 4)).toEqual([
      '98,5\u00a0%',
      '98,6\u00a0%',
      '97,2\u00a0% (98\u00a0%, –, 97,2\u00a0%)',
    ]);
  });

  it('leave empty rows for the actions to be agreed', () => {
    const [, first, ...blank] = cellsOf(named('Actions du T4\u00a02026'));
    expect(first?.[0]).toBe('Tenir, ou reprendre avec une nouvelle date\u00a0: Plan');
    expect(blank).toEqual(Array.from({ length: 4 }, () => [' ', ' ', ' ']));
  });

  it('draw the months of a quarter as a native chart, what was not measured left out', () => {
    const chart = parseXml(parts.get('ppt/charts/chart1.xml') ?? '');
    const [values] = elementsIn(chart, 'c:val');
    const points = values ? [...elementsIn(values, 'c:pt')] : [];
    expect(points.map((point) => [point.attributes.idx, wordsOf(point)])).toEqual([
      ['0', '0.98'],
      ['2', '0.972'],
    ]);
    expect(wordsOf(elementIn(chart, 'c:title') ?? chart)).toBe('Mesures du trimestre, en %');
    expect(parts.has('ppt/charts/chart2.xml')).toBe(false);
  });

  it('stay between the title and the foot', () => {
    const frames = slides.flatMap((slide) => [...elementsIn(slide, 'p:graphicFrame')]);
    expect(frames.length).toBeGreaterThan(1);
    for (const frame of frames) {
      const [top, height] = [elementIn(frame, 'a:off')?.attributes.y, elementIn(frame, 'a:ext')?.attributes.cy];
      expect((Number(top) + Number(height)) / 12_700).toBeLessThanOrEqual(496);
    }
  });
});

describe('the bytes of a PPTX', () => {
  it('are the same when it is written twice, and other for other words', () => {
    expect(writePptx({ ...document })).toEqual(bytes);
    expect(writePptx({ ...document, blocks: [{ kind: 'title', text: 'Autre' }] })).not.toEqual(bytes);
  });

  it('hold no author and no date but the document’s', () => {
    const core = parseXml(parts.get('docProps/core.xml') ?? '');
    const fields = core.children.flatMap((child) => (typeof child === 'string' ? [] : [[child.name, wordsOf(child)]]));
    expect(fields).toEqual([
      ['dc:title', document.title],
      ['dc:language', 'fr-FR'],
      ['dcterms:created', '2026-11-23T00:00:00Z'],
      ['dcterms:modified', '2026-11-23T00:00:00Z'],
    ]);
  });

  it('are parts that are well-formed, each of a known type and each target there', () => {
    const types = parts.get('[Content_Types].xml') ?? '';
    for (const [name, text] of parts) {
      const root = parseXml(text);
      if (!name.endsWith('.rels')) {
        if (name !== '[Content_Types].xml') expect(types).toContain(`PartName="/${name}"`);
        continue;
      }
      const folder = name.replace(/_rels\/[^/]+$/, '');
      for (const { attributes } of elementsIn(root, 'Relationship')) {
        const target = new URL(attributes.Target ?? '', `file:///${folder}`).pathname.slice(1);
        expect([...parts.keys()]).toContain(target);
      }
    }
  });

  it('escape what would be markup, and drop what XML forbids', () => {
    const text = writePptx({ ...document, blocks: [{ kind: 'title', text: 'A <b> & \u0007"c"' }] });
    expect(titleOf(parseXml(strFromU8(unzipSync(text)['ppt/slides/slide1.xml'] ?? new Uint8Array())))).toBe(
      'A <b> & "c"',
    );
  });

  it('of a point without anything are still a slide', () => {
    const blocks = [{ kind: 'heading' as const, level: 1 as const, runs: [plain('Rien')] }];
    expect(Object.keys(unzipSync(writePptx({ ...document, blocks })))).toContain('ppt/slides/slide1.xml');
  });
});

describe('the settings', () => {
  it('offer slides with their weight where they ask for them', () => {
    const links = reviewFileLinks(review({ pptx: 'active' }, '2026-Q4'));
    expect(links.map(({ href, label }) => [label, href.split('.').at(-1)])).toEqual([
      ['Document Word', 'docx'],
      ['Diapositives', 'pptx'],
      ['Texte', 'md'],
    ]);
    expect(links[1]?.detail).toMatch(/^\(PPTX, \d+\u00a0ko\)$/);
    const paths = reviewPptxPaths(contextWith({ pptx: 'active' }), undefined);
    expect(paths.map(({ params }) => params.quarter)).toEqual(['2026-Q4']);
  });

  it('offer a review that was held as text alone', () => {
    expect(reviewFileLinks(review()).map(({ label }) => label)).toEqual(['Texte']);
  });

  it.each([{}, { pptx: 'none' as const }])('offer none with %j: no file and no link', (exports) => {
    expect(reviewFileLinks(review(exports, '2026-Q4')).map(({ label }) => label)).not.toContain('Diapositives');
    expect(reviewPptxPaths(contextWith(exports), undefined)).toEqual([]);
  });
});
