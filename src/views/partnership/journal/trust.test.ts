import { describe, expect, it } from 'vitest';
import { anEntry, aPartnership, day } from '../../../testing/builders.ts';
import { aContext } from '../../../testing/context.ts';
import { aTrustRating } from '../../../testing/keyed-by-party.ts';
import { said, section } from '../../../testing/sections.ts';
import { trustSection } from './trust.ts';

const promise = (kept?: boolean) =>
  anEntry({ kind: 'commitment', due: day('2026-11-22'), ...(kept !== undefined && { kept }) });

describe('the trust section', () => {
  it('M29 stands only where something was promised, told or rated', () => {
    const partnership = aPartnership();
    expect(trustSection(aContext({ partnerships: [partnership] }), partnership)).toBeUndefined();
  });

  it('M29 says how many commitments were kept on time: none, one, all', () => {
    expect(said('trust', { journal: [promise(false)] })).toBe(
      'Aucun engagement échu n’a été tenu à temps. Un sujet est à porter à la prochaine revue.',
    );
    expect(said('trust', { journal: [promise(true), promise()] })).toContain(
      'Un engagement sur deux a été tenu à temps.',
    );
    expect(said('trust', { journal: [promise(true)] })).toBe(
      'Tous les engagements échus ont été tenus à temps. Rien à porter à la prochaine revue.',
    );
    expect(said('trust', { journal: [promise(true)] }, {}, 'en')).toBe(
      'Every commitment due was kept on time. Nothing to take to the next review.',
    );
  });

  it('M29 shows both ratings of a behaviour and takes a gap to the next review', () => {
    const found = section('trust', { trust: [aTrustRating({ valbrune: '5', norecia: '3' })] });
    const [, rated, topics] = found.kind === 'blocks' ? found.blocks : [];
    expect(rated?.table?.rows[0]?.cells.map(({ text, status }) => status?.word ?? text)).toEqual([
      'Se faire confiance',
      '5',
      '3',
      'À discuter',
    ]);
    expect(topics?.table?.rows.map(({ cells }) => cells[0]?.text)).toEqual([
      '«\u00a0Se faire confiance\u00a0»\u00a0: les deux parties ne le voient pas de même',
    ]);
  });
});
