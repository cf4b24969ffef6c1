import { describe, expect, it } from 'vitest';
import { aClause, aContract, aPartnership, aPinnedClause } from '../../../testing/builders.ts';
import { proseOf } from '../../../testing/prose.ts';
import { tell } from '../../../testing/tell.ts';
import { checkBrokenCrossReference } from './broken-cross-reference.ts';

const wording = (text: string) => proseOf(`<Position tier="preferred">\n\n${text}\n\n</Position>`);
const clauses = [
  aClause({ id: 'objet', version: '1.0', prose: wording('Voir [[§ rupture]] et [[§ rupture#preavis]].') }),
  aClause({ id: 'rupture', version: '1.0', prose: wording('1. [[?exit.plan is set]][[#preavis]]Trois mois.[[/]]') }),
];

function found(...ids: string[]) {
  const contract = aContract({ id: 'pacte', clauses: ids.map((id) => aPinnedClause(id)) });
  return tell(checkBrokenCrossReference, { clauses, partnerships: [aPartnership({ contracts: [contract] })] });
}

describe('broken-cross-reference', () => {
  it('M13 tells of a clause that the contract cites and does not hold, at the clause that cites it', () => {
    expect(found('objet')).toMatchObject([
      { code: 'broken-cross-reference', values: { citing: 'objet', cited: 'rupture', contract: 'pacte', label: '' } },
      { values: { cited: 'rupture', label: '' } },
    ]);
  });

  it('tells of a sub-clause whose passage the record leaves out', () => {
    expect(found('objet', 'rupture')).toMatchObject([{ values: { cited: 'rupture', label: 'preavis' } }]);
  });

  it('lets a contract be that holds all it cites, whatever it leaves out of the library', () => {
    expect(found('rupture')).toEqual([]);
  });
});
