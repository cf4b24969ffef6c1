import { describe, expect, it } from 'vitest';
import type { JournalEntry, Partnership } from '../../../model/playbook.ts';
import { aCommittee, anEntry, aStep, day, duration } from '../../../testing/builders.ts';
import { said, section } from '../../../testing/sections.ts';

const entry = (kind: JournalEntry['kind'], id: string, fields: Partial<JournalEntry> = {}) =>
  anEntry({ id, kind, title: id, date: day('2026-02-05'), ...fields });

/** The rows of a ledger, each cell by its words and its state. */
function rows(
  id: string,
  journal: readonly JournalEntry[],
  record: Parameters<typeof section>[1] = {},
  more: Parameters<typeof section>[2] = {},
) {
  const found = section(id, { ...record, journal }, more);
  if (found.kind !== 'blocks') throw new Error(`${id} is no ledger`);
  return found.blocks[0]?.table?.rows.map(({ cells }) =>
    cells.map(({ text, status, sub }) => [text, status?.word, sub].filter(Boolean).join(' | ')),
  );
}

describe('the journal', () => {
  it('counts its events, latest first', () => {
    const journal = [
      anEntry({ id: 'a', date: day('2026-01-05') }),
      anEntry({ id: 'b', kind: 'commitment', date: day('2026-02-05'), due: day('2026-03-01') }),
      anEntry({ id: 'c', kind: 'conflict', date: day('2026-03-05') }),
    ];
    expect(said('journal', { journal })).toBe('Trois événements notés depuis le 5\u00a0janvier 2026.');
    expect(said('journal', { journal: journal.slice(0, 1) })).toBe('Un événement noté depuis le 5\u00a0janvier 2026.');
    const found = section('journal', { journal });
    expect(found.kind === 'journal' && found.lines.map((line) => line.id)).toEqual(['entry-c', 'entry-b', 'entry-a']);
  });

  it('folds all but the ten latest events', () => {
    const found = section('journal', {
      journal: Array.from({ length: 12 }, (_, index) => anEntry({ id: `e${index}` })),
    });
    expect(found.kind === 'journal' && [found.lines.length, found.older.length]).toEqual([10, 2]);
  });

  it('M22 marks a decision that was superseded and names the one it replaces by its title', () => {
    const journal = [
      entry('decision', 'cellule'),
      entry('decision', 'un-par-site', { date: day('2026-06-10'), supersedes: 'cellule', title: 'Un par site' }),
    ];
    const found = section('journal', { journal });
    expect(found.kind === 'journal' && found.lines.map(({ state, details }) => [state, details])).toEqual([
      [undefined, ['Remplace\u00a0: cellule']],
      ['Remplacée', []],
    ]);
  });
});

describe('M22 a vote of the journal', () => {
  it('says that it was held on second call, and nothing of a first', () => {
    const details = (call?: 'first' | 'second') => {
      const found = section('journal', {
        journal: [entry('decision', 'cession', { votes: { valbrune: 'for' }, call })],
      });
      return found.kind === 'journal' && found.lines[0]?.details;
    };
    expect(details('second')).toEqual(['Voté sur deuxième convocation', 'Votes\u00a0: Valbrune pour']);
    expect(details('first')).toEqual(details());
  });
});

describe('M22 the decisions', () => {
  const decisions = [
    entry('decision', 'cellule', { by: 'steering', votes: { valbrune: 'for', norecia: 'abstain' } }),
    entry('decision', 'un-par-site', { date: day('2026-06-10'), supersedes: 'cellule', protocol: 'Consensus' }),
  ];

  it('say how many hold: one, several, none', () => {
    expect(said('decisions', { journal: decisions.slice(0, 1) })).toBe('Une décision est en vigueur.');
    expect(said('decisions', { journal: decisions })).toBe('Une décision est en vigueur, une a été remplacée.');
    expect(said('decisions', { journal: decisions }, {}, 'en')).toBe('One decision is in force, one was superseded.');
    const loop = decisions.map((each) => ({ ...each, date: day('2026-06-10'), supersedes: 'un-par-site' }));
    const [first] = loop;
    expect(
      first && said('decisions', { journal: [first, { ...first, id: 'un-par-site', supersedes: first.id }] }),
    ).toBe('Aucune décision n’est en vigueur\u00a0: deux ont été remplacées.');
  });

  it('show what was voted down as not adopted, and do not count it in force', () => {
    const governance = {
      decisions: {
        vote: { weights: { valbrune: 60, norecia: 40 }, threshold: { share: 0.66, strict: false }, quorum: 1 },
      },
    };
    const voted = entry('decision', 'suspendre', { votes: { valbrune: 'for', norecia: 'against' } });
    expect(said('decisions', { journal: [voted], governance })).toBe(
      'Aucune décision n’est en vigueur\u00a0: une n’a pas été adoptée.',
    );
    expect(said('decisions', { journal: [...decisions, voted], governance }, {}, 'en')).toBe(
      'One decision is in force, one was superseded and one was not adopted.',
    );
    expect(rows('decisions', [voted], { governance })?.[0]?.[2]).toBe('Non adoptée');
  });

  it('have no state in an edition that shows their votes and not the protocol that counts them', () => {
    const voted = entry('decision', 'suspendre', { votes: { valbrune: 'for', norecia: 'against' } });
    const edition = { edition: { id: 'norecia', party: 'norecia' } };
    expect(said('decisions', { journal: [voted] })).toBe('Une décision est en vigueur.');
    expect(said('decisions', { journal: [voted] }, edition)).toBe('');
    expect(said('decisions', { journal: [...decisions, voted] }, edition)).toBe(
      'Une décision est en vigueur, une a été remplacée.',
    );
    expect(rows('decisions', [...decisions, voted], {}, edition)?.map((cells) => cells[2])).toEqual([
      '–',
      'En vigueur',
      'Remplacée | par «\u00a0un-par-site\u00a0», le 10\u00a0juin 2026',
    ]);
  });

  it('are not said to be replaced in an edition that cannot tell whether the vote to replace them carried', () => {
    const edition = { edition: { id: 'norecia', party: 'norecia' } };
    const votes = { valbrune: 'for', norecia: 'against' } as const;
    const journal = [
      entry('decision', 'ancienne'),
      entry('decision', 'nouvelle', { date: day('2026-06-10'), supersedes: 'ancienne', votes }),
    ];
    const told = (fields: Partial<Partnership>) => {
      const found = section('journal', { journal, ...fields }, edition);
      return [
        rows('decisions', journal, fields, edition)?.map((cells) => cells[2]),
        found.kind === 'journal' && found.lines.map(({ state }) => state),
      ];
    };
    expect(told({})).toEqual([
      ['–', '–'],
      [undefined, undefined],
    ]);
    const vote = { weights: { valbrune: 60, norecia: 40 }, threshold: { share: 0.66, strict: false }, quorum: 1 };
    expect(told({ governance: { decisions: { vote } } })).toEqual([
      ['Non adoptée', 'En vigueur'],
      ['Non adoptée', undefined],
    ]);
  });

  it('show who took them, how, and by which votes', () => {
    const governance = { committees: [aCommittee()] };
    expect(rows('decisions', decisions, { governance })).toEqual([
      ['un-par-site', '10\u00a0juin 2026', 'En vigueur', '–', 'Consensus', '–'],
      [
        'cellule',
        '5\u00a0févr. 2026',
        'Remplacée | par «\u00a0un-par-site\u00a0», le 10\u00a0juin 2026',
        'Comité de pilotage',
        '–',
        'Valbrune pour, Norécia abstention',
      ],
    ]);
  });
});

describe('M29 the commitments', () => {
  const due = day('2026-10-15');
  const commitments = {
    late: entry('commitment', 'late', { due }),
    open: entry('commitment', 'open', { due: day('2026-11-23') }),
    kept: entry('commitment', 'kept', { due, kept: due }),
    keptLate: entry('commitment', 'kept-late', { due, kept: day('2026-10-16') }),
    broken: entry('commitment', 'broken', { due, kept: false }),
  };

  it('say how many were kept, are late, and are still to be kept', () => {
    const { kept, late, open } = commitments;
    expect(said('commitments', { journal: [kept] })).toBe('Un a été tenu à temps.');
    expect(said('commitments', { journal: [late, late] })).toBe(
      'Aucun engagement n’a encore été tenu. Deux sont en retard.',
    );
    expect(said('commitments', { journal: [open] })).toBe('Aucun engagement n’a encore été tenu. Un reste à tenir.');
    expect(said('commitments', { journal: Object.values(commitments) })).toBe(
      'Un a été tenu à temps et un a été tenu en retard. Un est en retard et un n’a pas été tenu. Un reste à tenir.',
    );
    expect(said('commitments', { journal: Object.values(commitments) }, {}, 'en')).toBe(
      'One was kept on time and one was kept late. One is late and one was not kept. One is still to be kept.',
    );
  });

  it('stand with what needs someone first, and point at what is late', () => {
    expect(rows('commitments', Object.values(commitments))?.map(([title]) => title)).toEqual([
      'late',
      'open',
      'broken',
      'kept-late',
      'kept',
    ]);
    expect(section('commitments', { journal: [commitments.late] }).state?.tone).toBe('bad');
    expect(section('commitments', { journal: [commitments.broken] }).state).toBeUndefined();
  });
});

describe('M40 the conflicts', () => {
  const open = entry('conflict', 'open');
  const closed = entry('conflict', 'closed', { resolved: day('2026-11-23'), resolution: 'Audit' });

  it('say how many are open: none, one, all', () => {
    expect(said('conflicts', { journal: [closed] })).toBe(
      'Le seul différend noté est résolu. Une résolution a pris 291\u00a0jours.',
    );
    expect(said('conflicts', { journal: [closed, closed] })).toBe(
      'Les deux différends notés sont résolus. La moitié se résout en 291\u00a0jours ou moins.',
    );
    expect(said('conflicts', { journal: [closed, closed] }, {}, 'en')).toBe(
      'All two conflicts noted are resolved. Half are resolved within 291\u00a0days.',
    );
    expect(said('conflicts', { journal: [open, closed] })).toBe(
      'Un différend est ouvert sur deux notés. Une résolution a pris 291\u00a0jours.',
    );
    expect(said('conflicts', { journal: [open, closed] }, {}, 'en')).toBe(
      'One conflict is open out of two noted. One resolution took 291\u00a0days.',
    );
    expect(said('conflicts', { journal: [open, open] }, {}, 'en')).toBe('Two conflicts are open.');
  });

  it('stand with the open ones first, and of those the most overdue', () => {
    const governance = { escalation: [aStep({ within: duration('10 days') })] };
    const recent = entry('conflict', 'recent', { date: day('2026-11-20') });
    expect(
      rows('conflicts', [open, recent, closed], { governance })?.map(([title, , state]) => [title, state]),
    ).toEqual([
      ['open', 'Ouvert | niveau 1'],
      ['recent', 'Ouvert | niveau 1'],
      ['closed', 'Résolu | le 23\u00a0nov. 2026, en 291\u00a0jours'],
    ]);
  });

  it('M18 give the open ones their level, their age and the next step', () => {
    const ladder = {
      governance: { escalation: [aStep({ within: duration('10 days') }), aStep({ level: 'mediation' })] },
    };
    const recent = entry('conflict', 'recent', { date: day('2026-11-20'), type: 'financial' });
    expect(rows('conflicts', [recent], ladder)).toEqual([
      [
        'recent',
        '20\u00a0nov. 2026 | depuis 3\u00a0jours',
        'Ouvert | niveau 1',
        'finances',
        'conclure avant le 30\u00a0nov. 2026 | sinon médiation',
        '–',
      ],
    ]);
    const late = { ...recent, date: day('2026-11-12') };
    expect(section('conflicts', { ...ladder, journal: [recent] }).state?.tone).toBe('watch');
    expect(section('conflicts', { ...ladder, journal: [late] }).state?.tone).toBe('bad');
  });

  it('are counted by subject, with what usually helps', () => {
    const found = section('conflicts', { journal: [open, { ...closed, type: 'communication' }] });
    const table = found.kind === 'blocks' ? found.blocks[1]?.table : undefined;
    expect(table?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['Autre', '1', '0', '–', 'Nommer le sujet dans le champ «\u00a0type\u00a0»'],
      ['Communication', '0', '1', '291\u00a0jours', 'Former, clarifier'],
    ]);
  });
});

describe('M42 the wins', () => {
  it('say when the last one was, and remind after two quarters', () => {
    const win = (date: string) => entry('win', 'win', { date: day(date) });
    expect(said('wins', { journal: [win('2026-05-23')] })).toBe(
      'Une victoire est notée, la dernière le 23\u00a0mai 2026.',
    );
    expect(said('wins', { journal: [win('2026-05-22')] })).toBe(
      'Une victoire est notée, la dernière le 22\u00a0mai 2026. Rien à fêter depuis plus de deux trimestres.',
    );
    expect(section('wins', { journal: [win('2026-05-22')] }).state?.tone).toBe('watch');
  });

  it('ask for the first one of a partnership at work', () => {
    expect(section('wins', { journal: [entry('review', 'r')] }).next).toContain('kind: win');
    expect(() => section('wins', { stage: 'awareness', journal: [entry('review', 'r')] })).toThrow();
    expect(() => section('wins', {})).toThrow();
  });
});

describe('M17 the formal notices', () => {
  it('say when, to whom and under which clause', () => {
    const journal = [
      entry('notice', 'lettre', { clause: 'bonus-malus', to: 'norecia', evidence: 'Lettre recommandée' }),
    ];
    expect(said('notices', { journal })).toBe('Une mise en demeure est notée, la dernière le 5\u00a0février 2026.');
    expect(rows('notices', journal)).toEqual([
      ['lettre', '5\u00a0févr. 2026', 'Norécia', 'bonus-malus', 'Lettre recommandée'],
    ]);
    expect(rows('notices', [entry('notice', 'sans-suite')])).toEqual([
      ['sans-suite', '5\u00a0févr. 2026', '–', '–', '–'],
    ]);
  });
});

describe('M43 the lessons and the incidents', () => {
  it('say what to repeat, what to avoid, and what was touched', () => {
    const journal = [
      entry('lesson', 'acier', { repeat: 'Un essai à chaud', context: 'Deux moules marqués' }),
      entry('incident', 'arret', { kpi: 'availability', evidence: 'Relevé' }),
    ];
    expect(said('lessons', { journal })).toBe('Une leçon est tirée de ce partenariat.');
    expect(rows('lessons', journal)).toEqual([
      ['acier', '5\u00a0févr. 2026', 'Un essai à chaud', '–', 'Deux moules marqués'],
    ]);
    expect(said('incidents', { journal })).toBe('Un incident est noté, le dernier le 5\u00a0février 2026.');
    expect(rows('incidents', journal)).toEqual([['arret', '5\u00a0févr. 2026', 'availability', 'Relevé']]);
  });
});
