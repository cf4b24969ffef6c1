import { describe, expect, it } from 'vitest';
import { describe as wordsOf } from '../../diagnostics/catalogue/index.ts';
import { readSample } from '../../testing/csv-samples.ts';
import { withPartyColumns } from './party-columns.ts';

const parties = [
  { id: 'valbrune', name: 'Valbrune' },
  { id: 'norecia', name: 'Norécia' },
];
const told = (text: string) => withPartyColumns(readSample(text).diagnostics, parties);
const codes = (text: string) => told(text).map(({ code, place }) => `${place.line}:${place.column} ${code}`);

describe('columns named after the parties', () => {
  it.each([
    ['période;Valbrune;Norécia\n2026-08;1;2\n', '1:9'],
    ['période;valbrune;norecia\n2026-08;1;2\n', '1:9'],
    ['kpi;période;Valbrune;Norécia\nleads;2026-08;1;2\n', '1:13'],
    ['période;Prospects Valbrune;Prospects Norécia\n2026-08;1;2\n', '1:9'],
  ])('M33 are told once, with what the header lacks for it: %j', (text, at) => {
    expect(codes(text)).toEqual([`${at} parties-in-columns`]);
  });

  it('is answered with the layout that has a row a figure', () => {
    const [one] = told('période;Valbrune;Norécia\n2026-08;1;2\n');
    expect(one && wordsOf(one, 'fr')).toEqual({
      message:
        'Les colonnes Valbrune, Norécia portent le nom de parties\u00a0: le chiffre de chacune se lit sur sa propre ligne.',
      hint: 'Commencez par «\u00a0kpi;période;valeur;partie\u00a0», puis une ligne par chiffre, la partie en dernier\u00a0: «\u00a0…;2026-09;…;valbrune\u00a0».',
    });
    const [alone] = told('période;Valbrune\n2026-08;1\n');
    expect(alone && wordsOf(alone, 'en').message).toBe(
      'The column Valbrune bears the name of a party: the figure of each is read from a row of its own.',
    );
  });

  it('leaves other columns as they were told', () => {
    expect(codes('période;Valbrun\n2026-08;1\n')).toEqual(['1:1 no-kpi-column', '1:9 unused-column']);
    expect(codes('kpi;période;valeur;partie\nleads;2026-08;1;valbrune\n')).toEqual([]);
  });
});
