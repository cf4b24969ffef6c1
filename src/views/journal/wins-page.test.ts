import { describe, expect, it } from 'vitest';
import { projectEdition } from '../../editions/project-edition.ts';
import { writeWinsFeed } from '../../exports/feeds/wins-feed.ts';
import type { Locale } from '../../model/locale.ts';
import { anEntry, aPartnership, aPlaybook, day } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { lessonsPage } from './lessons-page.ts';
import { plainSentence } from '../ui/sentence.ts';
import { winsPage } from './wins-page.ts';

const win = (id: string, date: string, fields = {}) =>
  anEntry({ id, kind: 'win', title: `Victoire ${id}`, date: day(date), evidence: 'Relevé', ...fields });
const chaude = aPartnership({ journal: [win('a', '2026-01-12'), win('b', '2026-10-22', { form: 'Dîner & mot' })] });
const sillage = aPartnership({ id: 'gamme-sillage', title: 'Gamme Sillage', journal: [win('c', '2026-05-22')] });

describe('the wall of wins', () => {
  it('M42 says that there is none, and how to write the first', () => {
    const view = winsPage(aContext());
    expect(plainSentence(view.sentence)).toBe('Aucune victoire n’est encore notée.');
    expect(view.next).toContain('kind: win');
  });

  it('M42 counts wins and partnerships, and reminds of those silent for two quarters', () => {
    const said = (locale: Locale) =>
      plainSentence(winsPage(aContext({ partnerships: [chaude, sillage] }, locale)).sentence);
    expect(said('fr')).toBe(
      'Trois victoires dans deux partenariats, la dernière le 22\u00a0octobre 2026. Rien à fêter depuis plus de deux trimestres\u00a0: Gamme Sillage.',
    );
    expect(said('en')).toBe(
      'Three wins in two partnerships, the last on 22\u00a0October 2026. Nothing to celebrate for more than two quarters: Gamme Sillage.',
    );
    expect(plainSentence(winsPage(aContext({ partnerships: [chaude] })).sentence)).toBe(
      'Deux victoires dans un partenariat, la dernière le 22\u00a0octobre 2026.',
    );
  });

  it('M42 shows each win with its form and evidence, latest first, and leads to its journal', () => {
    const { wins } = winsPage(aContext({ partnerships: [chaude, sillage] }));
    expect(wins.map(({ id }) => id)).toEqual(['boucle-chaude-b', 'gamme-sillage-c', 'boucle-chaude-a']);
    expect(wins[0]).toMatchObject({
      form: 'Dîner & mot',
      evidence: 'Relevé',
      href: '/partenariats/boucle-chaude/journal/#entry-b',
    });
    expect(wins[1]).not.toHaveProperty('form');
  });
});

describe('the feed of wins', () => {
  const context = aContext({ partnerships: [chaude, sillage] });

  it('M42 is an Atom feed, changed on the day of its last win, that escapes what it quotes', () => {
    const feed = writeWinsFeed(context, 'https://playbook.example.org');
    expect(feed).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/);
    expect(feed.match(/<updated>[^<]*/g)?.[0]).toBe('<updated>2026-10-22T00:00:00Z');
    expect(feed.match(/<entry>/g)).toHaveLength(3);
    expect(feed).toContain('Dîner &amp; mot');
    expect(feed).toContain('href="https://playbook.example.org/partenariats/boucle-chaude/journal/#entry-b"');
    expect(feed).toContain('href="https://playbook.example.org/reussites/atom.xml"');
  });

  it('M42 gives every win an id of its own, the same in every build', () => {
    const ids = writeWinsFeed(context).match(/<id>[^<]*/g) ?? [];
    expect(new Set(ids).size).toBe(4);
    expect(ids[1]).toBe('<id>urn:x-playbook:valbrune:wins:fr:boucle-chaude:b');
    expect(writeWinsFeed(context)).toBe(writeWinsFeed(context));
    expect(writeWinsFeed(context)).toContain('href="/reussites/"');
  });

  it('M42 stays a feed without a win, and holds none still to come', () => {
    const feed = writeWinsFeed(aContext({ partnerships: [aPartnership({ journal: [win('z', '2026-11-24')] })] }));
    expect(feed).not.toContain('<entry>');
    expect(feed).toContain('<updated>2026-11-23T00:00:00Z</updated>');
  });
});

describe('the wins and lessons of a partner edition', () => {
  const edition = { id: 'norecia', party: 'norecia' };
  const lesson = anEntry({
    id: 'l',
    kind: 'lesson',
    title: 'Leçon secrète',
    avoid: 'Attendre',
    date: day('2026-10-01'),
  });
  const other = aPartnership({
    id: 'ailleurs',
    shared: ['journal'],
    parties: [
      { id: 'valbrune', name: 'Valbrune' },
      { id: 'quillard', name: 'Quillard' },
    ],
    journal: [win('o', '2026-10-30')],
  });
  const seen = (shared: readonly string[]) => {
    const partnerships = [{ ...chaude, shared, journal: [...chaude.journal, lesson] }, other];
    const context = aContext({ ...projectEdition(aPlaybook({ partnerships }), edition) });
    return { wins: winsPage(context), lessons: lessonsPage(context), feed: writeWinsFeed(context) };
  };

  it('M42 M43 hold only the kinds that the record shares, and nothing of other partnerships', () => {
    const { wins, lessons, feed } = seen(['journal.win']);
    expect(wins.wins.map(({ id }) => id)).toEqual(['boucle-chaude-b', 'boucle-chaude-a']);
    expect(lessons.lessons).toEqual([]);
    expect(feed.match(/<entry>/g)).toHaveLength(2);
    expect(seen(['journal.lesson']).lessons.lessons).toHaveLength(1);
    expect(seen(['journal.lesson']).wins.wins).toEqual([]);
    expect(JSON.stringify(seen([]))).not.toMatch(/secrète|Victoire [abco]/);
  });

  it('M43 ask a partner for nothing, and keep our maturity to ourselves', () => {
    const { wins, lessons } = seen([]);
    expect([wins.next, lessons.next, lessons.maturity]).toEqual([undefined, undefined, undefined]);
    expect(plainSentence(lessons.sentence)).toBe('Aucune leçon n’est encore notée.');
  });
});
