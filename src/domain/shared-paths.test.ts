import { describe, expect, it } from 'vitest';
import { aKpiUse, aPartnership } from '../testing/builders.ts';
import { shareablePaths, sharedPaths, sharingOf } from './shared-paths.ts';

const sharing = (...shared: string[]) => sharingOf(aPartnership({ shared, kpis: [aKpiUse()] }));

describe('what a partnership shares', () => {
  it('is a field it names, with all that is in it', () => {
    const shares = sharing('governance', 'exit.plan');
    expect(['governance', 'governance.committees', 'exit.plan', 'exit.plan.owner'].filter(shares)).toHaveLength(4);
    expect(['exit', 'exit.triggers', 'objectives'].filter(shares)).toEqual([]);
  });

  it('is a part it names, without its neighbours', () => {
    const shares = sharing('governance.committees', 'journal.win', 'kpis.availability');
    expect(['governance.committees', 'journal.win', 'kpis.availability'].filter(shares)).toHaveLength(3);
    expect(
      ['governance', 'governance.decisions', 'journal', 'journal.conflict', 'kpis', 'kpis.margin'].filter(shares),
    ).toEqual([]);
  });

  it('is nothing where a path names nothing', () => {
    const shares = sharing('objectifs', 'objectives.gaz', 'kpis.margin', '');
    expect(['objectives', 'kpis.margin', 'kpis', ''].filter(shares)).toEqual([]);
    expect(sharedPaths(aPartnership({ shared: ['summary', 'sumary', 'stage'] }))).toEqual(['summary', 'stage']);
  });

  it('may be each KPI followed, once, however often its figures changed', () => {
    const paths = shareablePaths(aPartnership({ kpis: [aKpiUse(), aKpiUse(), aKpiUse({ kpi: 'margin' })] }));
    expect(paths.filter((path) => path.startsWith('kpis.'))).toEqual(['kpis.availability', 'kpis.margin']);
  });

  it('is never how a record is kept: its former ids, and what it shares', () => {
    expect(shareablePaths(aPartnership())).not.toEqual(expect.arrayContaining(['formerly']));
    expect(shareablePaths(aPartnership())).not.toEqual(expect.arrayContaining(['shared']));
  });
});
