import { describe, expect, it } from 'vitest';
import { partnershipRecordSchema } from '../model/partnership.ts';
import { aKpiUse, aPartnership } from '../testing/builders.ts';
import { identityPaths, shareableFields, shareablePaths, sharedPaths, sharingOf } from './shared-paths.ts';

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

  it('is any field of a record, but what identifies it, how it is kept and what one side thinks of before an agreement', () => {
    const always = ['id', ...identityPaths];
    const never = ['formerly', 'visibility', 'shared', 'scope', 'pre-engagement'];
    const besideTheRecord = ['journal', 'prose'];
    const fields = Object.keys(partnershipRecordSchema.shape);
    expect([...shareableFields].sort()).toEqual(
      [...fields.filter((field) => ![...always, ...never].includes(field)), ...besideTheRecord].sort(),
    );
  });

  it('is never how a record is kept: its former ids, and what it shares', () => {
    expect(shareablePaths(aPartnership())).not.toEqual(expect.arrayContaining(['formerly']));
    expect(shareablePaths(aPartnership())).not.toEqual(expect.arrayContaining(['shared']));
  });
});
