import { describe, expect, it } from 'vitest';
import type { Locale } from '../model/locale.ts';
import type { Playbook } from '../model/playbook.ts';
import { aPartnership, aParty, aPerson, anEntry, day } from '../testing/builders.ts';
import { aContext } from '../testing/context.ts';
import { writeAttentionFeed } from './feeds/attention-feed.ts';
import { writeDigest } from './digest-text.ts';

const claire = aPerson();

function contextOf(dues: readonly string[], locale: Locale = 'fr', asOf?: string) {
  const journal = dues.map((due) =>
    anEntry({ id: `p-${due}`, kind: 'commitment', title: 'Le plan', due: day(due), owner: 'claire-aubrac' }),
  );
  return aContext({ partnerships: [aPartnership({ stage: 'awareness', journal })], people: [claire] }, locale, asOf);
}

function digest(dues: readonly string[], locale: Locale = 'fr') {
  return writeDigest(contextOf(dues, locale), { person: claire, days: 14, site: undefined });
}

describe('M51 the digest', () => {
  it.each([
    [
      [],
      'Rien n’est en retard et rien n’est à traiter d’ici le 7\u00a0décembre 2026.',
      'Nothing is late and nothing is to be dealt with by 7\u00a0December 2026.',
    ],
    [
      ['2026-12-07'],
      'Un point à traiter d’ici le 7\u00a0décembre 2026, aucun en retard.',
      'One point to deal with by 7\u00a0December 2026, none late.',
    ],
    [
      ['2026-11-22'],
      'Un point à traiter d’ici le 7\u00a0décembre 2026, déjà en retard.',
      'One point to deal with by 7\u00a0December 2026, already late.',
    ],
    [
      ['2026-11-22', '2026-11-23', '2026-12-08'],
      'Deux points à traiter d’ici le 7\u00a0décembre 2026, dont un en retard.',
      'Two points to deal with by 7\u00a0December 2026, of which one late.',
    ],
    [
      ['2026-11-21', '2026-11-22'],
      'Deux points à traiter d’ici le 7\u00a0décembre 2026, tous en retard.',
      'Two points to deal with by 7\u00a0December 2026, all late.',
    ],
  ])('of commitments due on %j opens with its sentence', (dues, fr, en) => {
    expect(digest(dues).split('\n')[2]).toBe(fr);
    expect(digest(dues, 'en').split('\n')[2]).toBe(en);
  });

  it('gives each line its day, its rule and, for everyone, its owner and its address', () => {
    const text = writeDigest(contextOf(['2026-11-22']), {
      person: undefined,
      days: 14,
      site: 'https://playbook.example.org',
    });
    expect(text).toContain(
      [
        'En retard',
        '',
        '- 22\u00a0nov. 2026 (1\u00a0jour de retard)\u00a0: Tenir l’engagement «\u00a0Le plan\u00a0»',
        '  Boucle chaude, Norécia',
        '  Règle commitment-overdue\u00a0: promis pour le 22\u00a0nov. 2026',
        '  Responsable\u00a0: Claire Aubrac',
        '  https://playbook.example.org/partenariats/boucle-chaude/journal/#commitments',
        '',
      ].join('\n'),
    );
  });
});

describe('M51 the attention feed', () => {
  const entries = (dues: readonly string[], asOf?: string) =>
    [
      ...writeAttentionFeed(contextOf(dues, 'fr', asOf), { kind: 'person', person: claire }).matchAll(
        /<entry>.*?<\/entry>/gs,
      ),
    ].map(([entry]) => ({ id: /<id>(.*?)<\/id>/.exec(entry)?.[1], updated: /<updated>(.*?)T/.exec(entry)?.[1] }));

  it('holds what is late or due within thirty days', () => {
    expect(entries(['2026-11-01', '2026-12-23', '2026-12-24'])).toHaveLength(2);
  });

  it('tells a line once as it comes within thirty days, and once more as it is late', () => {
    const [before] = entries(['2026-12-01']);
    expect(entries(['2026-12-01'], '2026-11-24')).toEqual([before]);
    expect(before?.updated).toBe('2026-11-01');
    expect(entries(['2026-12-01'], '2026-12-02')[0]?.updated).toBe('2026-12-01');
  });

  it('names no file, since an edition has none', () => {
    expect(writeAttentionFeed(contextOf(['2026-11-01']), { kind: 'all' })).not.toMatch(/\.mdx|journal\/p-/);
  });

  it('M12 names nobody, without a comma for them, in an edition that does not say who answers', () => {
    const journal = [anEntry({ kind: 'commitment', due: day('2026-11-21') })];
    const partnerships = [aPartnership({ parties: [aParty()], journal })];
    const feedOf = (edition?: Playbook['edition']) =>
      writeAttentionFeed(aContext({ partnerships, ...(edition && { edition }) }), { kind: 'all' });
    expect(feedOf()).toContain('>21\u00a0nov. 2026, Sans responsable. Règle');
    expect(feedOf({ id: 'norecia', party: 'norecia' })).toContain('>21\u00a0nov. 2026. Règle');
  });
});
