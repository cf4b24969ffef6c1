import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { locales } from '../../model/locale.ts';
import { plainSentence } from '../ui/sentence.ts';
import { aContext } from '../../testing/context.ts';
import { calendarExamples } from './calendars.ts';
import { colourExamples } from './colours.ts';
import { controlExamples, controls, shownStates } from './controls.ts';
import { healthExamples } from './healths.ts';
import { kpiChartExamples } from './kpi-charts.ts';
import { ladderExamples } from './ladders.ts';
import { mapExamples, mapped } from './maps.ts';
import { mastheadExamples } from './mastheads.ts';
import { matrixExamples } from './matrices.ts';
import { paletteExamples } from './palettes.ts';
import { fits, radarExamples } from './radars.ts';
import { bulletExamples, dumbbellExamples } from './small-charts.ts';
import { stakeholderExamples } from './stakeholders.ts';
import { statusExamples, tagExamples } from './states.ts';
import { tableExamples } from './tables.ts';
import { readingExamples, sheetExamples } from './texts.ts';
import { voteFormExamples, voteRule } from './vote-forms.ts';
import { ballots, voteExamples } from './votes.ts';
import { waterfallExamples } from './waterfalls.ts';
import { attentionExamples, noticeExamples, sentenceExamples } from './writing.ts';

const distinct = (list: readonly string[]) => new Set(list).size;

describe.each(locales)('the components in %s', (locale) => {
  const statuses = statusExamples(locale);

  describe('the states', () => {
    let sprite = '';
    let colours = '';
    beforeAll(async () => {
      sprite = await readFile('src/components/ui/Sprite.astro', 'utf8');
      colours = await readFile('src/styles/components/status.css', 'utf8');
    });

    it('have each a word, a shape and a meaning of their own', () => {
      expect(distinct(statuses.map(({ shown }) => shown.word))).toBe(statuses.length);
      expect(distinct(statuses.map(({ shown }) => shown.mark))).toBe(statuses.length);
      expect(distinct(statuses.map(({ title }) => title))).toBe(statuses.length);
    });

    it('cover every shape of the sprite, none of which is missing', () => {
      const drawn = [...sprite.matchAll(/<symbol id="m-(\w+)"/g)].map(([, name]) => name);
      expect(statuses.map(({ shown }) => shown.mark).toSorted()).toEqual(drawn.toSorted());
    });

    it('take a colour that the style sheet knows', () => {
      const toned = [...statuses, ...tagExamples(locale)].flatMap(({ shown }) => shown.tone ?? []);
      for (const tone of toned) expect(colours).toContain(`.is-${tone} {`);
    });
  });

  it('say the decisive fact of a sentence in bold, one for each count', () => {
    const sentences = sentenceExamples(locale);
    for (const { shown } of sentences) expect(shown.filter(({ strong }) => strong)).toHaveLength(1);
    expect(distinct(sentences.map(({ shown }) => plainSentence(shown)))).toBe(sentences.length);
  });

  it('name the rows and columns of a table, a cell under every heading', () => {
    for (const { shown } of tableExamples(locale)) {
      expect(shown.label).not.toBe('');
      for (const { cells } of shown.rows) {
        expect(cells).toHaveLength(shown.columns.length);
        expect(cells.every(({ text, status }) => text !== '' || status !== undefined)).toBe(true);
      }
    }
  });

  it('give each group of what needs someone its shape, and say when nobody answers', () => {
    const groups = attentionExamples(locale, '#');
    expect(distinct(groups.map(({ mark }) => mark))).toBe(groups.length);
    const owners = groups.flatMap(({ lines }) => lines).map(({ who }) => who);
    expect(owners.filter(({ missing }) => missing)).toHaveLength(1);
    expect(owners.every(({ name }) => name !== '')).toBe(true);
    expect(distinct(noticeExamples(locale).map(({ shown }) => shown.mark))).toBe(3);
  });

  it('M09 mark in a radar every rating given, and close the shape of who gave them all', () => {
    for (const { id, shown } of radarExamples(locale)) {
      const given = fits[id as keyof typeof fits].flat().filter((rating) => rating !== undefined);
      expect(shown.drawing.marks).toHaveLength(given.length);
      expect(shown.drawing.shapes.map(({ isClosed }) => isClosed)).toEqual([true, id === 'apart']);
      expect(shown.label).not.toBe('');
    }
  });

  it('M36 draw no bar and write no figure for a health without data', () => {
    const healths = healthExamples(locale).flatMap(({ shown }) => shown);
    expect(new Set(healths.map(({ status }) => status.mark))).toEqual(new Set(['ok', 'watch', 'bad', 'none']));
    for (const { bar, score, status } of healths) {
      expect(bar === undefined).toBe(status.mark === 'none');
      expect(score === '–').toBe(status.mark === 'none');
    }
  });

  it('M33 give each line a name, a description, a sentence and a table, or a sentence in its place', () => {
    for (const { id, title, shown } of kpiChartExamples(aContext({}, locale), '#')) {
      if (shown.figure === '') {
        expect(shown.empty).not.toBe('');
        continue;
      }
      expect(shown.figure).toContain(`role="img" aria-labelledby="example-${id}-t example-${id}-d"`);
      expect(shown.figure).toContain(title.toLocaleLowerCase(locale));
      expect(shown.figure).toMatch(/<figcaption>[^<]{20,}<\/figcaption>/);
      expect(shown.figure).toContain('<th scope="row">');
    }
    expect(kpiChartExamples(aContext({}, locale), '#').filter(({ shown }) => shown.figure === '')).toHaveLength(1);
  });

  it('say beside a drawing without a name what it draws', () => {
    for (const { shown } of bulletExamples(locale)) expect(shown.said).not.toBe('');
    for (const { shown } of dumbbellExamples(locale)) {
      expect(shown.parties.length).toBeGreaterThanOrEqual(shown.drawing.marks.length);
      for (const { said } of shown.parties) expect(said).toMatch(/[\d–]/);
    }
  });

  it('M28 find in the sentence of a waterfall the sum of its payments', () => {
    for (const { shown } of waterfallExamples(locale)) {
      const terms = /\d+(?:\+\d+)+=\d+/.exec(shown.caption.replaceAll(/[\s,]/gu, ''))?.[0] ?? '';
      const [sum = '', total] = terms.split('=');
      expect(sum.split('+').reduce((whole, term) => whole + Number(term), 0)).toBe(Number(total));
      expect(shown.description).not.toBe('');
    }
  });

  it('M52 list in a table every point of a map, with its state', () => {
    for (const { shown } of mapExamples(locale)) {
      expect(shown.points).toHaveLength(Object.keys(mapped).length);
      expect(shown.table.rows.map(({ cells }) => cells[0]?.text)).toEqual(shown.points.map(({ title }) => title));
      expect(shown.description).not.toBe('');
    }
  });

  it('M04 give each stakeholder a letter on the map and a row that starts with it', () => {
    for (const { shown } of stakeholderExamples(locale)) {
      const heads = shown.table.rows.map(({ cells }) => cells[0]?.text.split('.')[0]);
      expect(heads).toEqual(shown.map.marks.map(({ letter }) => letter));
      expect(new Set(shown.map.marks.map(({ series }) => series))).toEqual(
        new Set(shown.legend.map(({ series }) => series)),
      );
    }
  });

  it('M22 name a vote, hatch what is against it and leave nothing hatched when all are for', () => {
    for (const { id, shown } of voteExamples(locale)) {
      expect(shown).toMatch(/role="img" aria-label="[^"]{20,}"/);
      const isAgainst = Object.values(ballots[id as keyof typeof ballots]).includes(false);
      expect(shown.includes('url(#hatch)')).toBe(isAgainst);
    }
  });

  it('M18 put a conflict on one level of a ladder, with its state in words', () => {
    for (const { shown } of ladderExamples(locale)) {
      expect(shown.map(({ state }) => state)).toEqual(['past', 'here', 'future']);
      expect(shown.find(({ state }) => state === 'here')?.here?.word).not.toBe('');
    }
  });

  it('show every colour of the tokens, each once', async () => {
    const tokens = await readFile('src/styles/tokens.css', 'utf8');
    const named = [...tokens.matchAll(/(--pb-[\w-]+): light-dark\(/gu)].map(([, name]) => name);
    expect(
      colourExamples(locale)
        .flatMap(({ shown }) => shown)
        .toSorted(),
    ).toEqual(named.toSorted());
  });

  it('open a masthead on a place of the navigation, and on none', () => {
    const current = mastheadExamples(locale, '#').map(({ shown }) => shown.nav.filter((item) => item.current).length);
    expect(current).toEqual([1, 0]);
  });

  it('find in each result of the quick search the word that was typed', () => {
    const [before, loading, found, nothing] = paletteExamples(locale).map(({ shown }) => shown);
    const results = found?.groups.flatMap((group) => group.results) ?? [];
    expect(results.length).toBeGreaterThan(2);
    for (const { passage } of results) expect(passage[1]).toBe(found?.query);
    expect([before, loading, nothing].map((state) => state?.groups)).toEqual([[], [], []]);
    expect([before?.before, nothing?.none].every((text) => text !== undefined)).toBe(true);
  });

  it('M14 count under each column of a coverage matrix its gaps, among cells of every state', () => {
    for (const { shown } of matrixExamples(locale, '#')) {
      const { matrix, legend } = shown;
      const rows = matrix.families.flatMap((family) => family.rows);
      expect(rows.every(({ cells }) => cells.length === matrix.columns.length)).toBe(true);
      const gaps = matrix.columns.map((_, index) => rows.filter(({ cells }) => cells[index]?.isGap).length);
      expect(matrix.totals).toEqual(gaps.map(String));
      const marks = rows.flatMap(({ cells }) => cells.map((cell) => cell?.status.mark));
      expect(new Set(marks)).toEqual(new Set(['ok', 'watch', 'bad', 'clause', 'half', 'waived', 'expired', undefined]));
      const counted = legend.reduce((sum, { count }) => sum + Number(count), 0);
      expect(counted).toBe(marks.filter((mark) => mark !== undefined).length);
    }
  });

  it('M51 mark each day of a calendar that has a line, which it leads to', () => {
    for (const { shown } of calendarExamples(aContext({}, locale, '2030-01-01'))) {
      const days = shown.months.flatMap(({ weeks }) => weeks.flat());
      expect(days.filter(({ isToday }) => isToday)).toHaveLength(1);
      const marked = days.flatMap(({ falls }) => falls ?? []);
      expect(marked.map(({ href }) => href)).toEqual(shown.group.lines.map(({ id }) => `#${id}`));
      expect(new Set(marked.map(({ mark }) => mark))).toEqual(new Set(['bad', 'watch', 'clause', 'soon']));
      expect(shown.group.lines.filter(({ orphan }) => orphan)).toHaveLength(1);
    }
  });

  it('M22 fill the simulator of a vote from its charter, and say the vote it opens with', () => {
    for (const { shown } of voteFormExamples(locale)) {
      expect(JSON.parse(shown.settingText)).toMatchObject({ matters: [{ rule: voteRule }] });
      expect(shown.fields.weights.map(({ value }) => value)).toEqual(Object.values(voteRule.weights));
      expect(shown.verdict).toContain('60');
    }
  });

  it('M48 lead from the contents of a long reading to its headings', () => {
    for (const { shown } of readingExamples(aContext({}, locale), '#')) {
      expect(shown.outline.length).toBeGreaterThan(1);
      for (const { id, text } of shown.outline) expect(shown.prose).toContain(`<h2 id="${id}">${text}</h2>`);
      expect(shown.applies.every(({ links }) => links.length > 0)).toBe(true);
    }
  });

  it('M15 fill a blank of a wording, and name one that is missing', () => {
    for (const { shown } of sheetExamples(locale)) {
      const blanks = shown
        .flatMap((block) => ('runs' in block ? block.runs : []))
        .filter(({ kind }) => kind === 'blank');
      expect(new Set(blanks.map((blank) => 'missing' in blank && blank.missing))).toEqual(new Set([false, true]));
    }
  });
});

describe('the states of a control', () => {
  const given = { hover: /:hover/, focus: /:focus-(?:visible|within)/, active: /:active/ } as const;

  it.each(['base.css', 'components/status.css', 'components/filters.css', 'pages/vote.css'])(
    'are shown by the rules of %s that give them, so that an example cannot differ',
    async (file) => {
      const style = await readFile(`src/styles/${file}`, 'utf8');
      const selectors = style.replaceAll(/\/\*.*?\*\//gsu, '').match(/[^{};]+(?=\{)/gu) ?? [];
      for (const state of shownStates)
        for (const selector of selectors)
          expect([selector, selector.includes(`[data-shown='${state}']`)]).toEqual([
            selector,
            given[state].test(selector),
          ]);
    },
  );

  it('are marked where only the pointer or the keyboard gives them', () => {
    for (const { id, shown } of controlExamples('fr')) {
      expect(shown.map(({ state }) => state)).toEqual(controls[id as keyof typeof controls]);
      for (const { state, shown: mark } of shown) expect(mark).toBe(shownStates.find((each) => each === state));
    }
  });
});
