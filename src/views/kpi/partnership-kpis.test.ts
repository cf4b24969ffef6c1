import { describe, expect, it } from 'vitest';
import type { Locale } from '../../model/locale.ts';
import type { Playbook } from '../../model/playbook.ts';
import {
  aKpi,
  aKpiUse,
  aMeasurement,
  aPartnership,
  aPlaybook,
  day,
  measurements,
  period,
} from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { withPlainSpaces } from '../../testing/plain-spaces.ts';
import { partnershipTargets } from '../partnership/partnership-targets.ts';
import { partnershipKpis, partnershipKpisPaths } from './partnership-kpis.ts';

const kpi = aKpi({ 'source-owner': 'ruben', formula: 'Heures / heures' });

const use = aKpiUse({ target: 0.985, amber: 0.98, floor: 0.975 });

describe('partnershipKpis (M33)', () => {
  it('keeps business and relationship apart, never one average (M36)', () => {
    const relational = aKpi({ id: 'attendance', title: 'Présence', relationship: true });
    const partnership = aPartnership({
      kpis: [use, aKpiUse({ kpi: 'attendance', target: 0.9 })],
      measurements: [
        ...measurements('availability', '2026-08', [0.99]),
        ...measurements('attendance', '2026-08', [0.8]),
      ],
    });
    const view = partnershipKpis(aContext({ kpis: [kpi, relational], partnerships: [partnership] }), partnership);
    expect(view.families.map((family) => [family.title, family.kpis.length])).toEqual([
      ['Affaires', 1],
      ['Relation', 1],
    ]);
  });

  it('lists the agreed figures with their dates, and the lines the values were read from', () => {
    const partnership = aPartnership({
      kpis: [
        aKpiUse({ target: 0.98, from: day('2025-01-01') }),
        aKpiUse({ target: 0.985, floor: 0.975, from: day('2026-01-01') }),
      ],
      measurements: measurements('availability', '2026-08', [0.99, 0.98]),
    });
    const [family] = partnershipKpis(aContext({ kpis: [kpi], partnerships: [partnership] }), partnership).families;
    expect(family?.kpis[0]?.agreed.map(withPlainSpaces)).toEqual([
      'depuis le 1er janv. 2025 · cible 98 %',
      'depuis le 1er janv. 2026 · cible 98,5 % · seuil 97,5 %',
    ]);
    expect(withPlainSpaces(family?.kpis[0]?.origin ?? '')).toBe('partnerships/boucle-chaude/kpis.csv, lignes 2–3');
  });

  it('says why a period is left out, and since when the parties accept it', () => {
    const exclusion = { period: period('2026-08'), reason: 'Crue' };
    const leftOut = (accepted: object, locale: Locale) => {
      const partnership = aPartnership({ kpis: [{ ...use, exclusions: [{ ...exclusion, ...accepted }] }] });
      const playbook = aPlaybook({ kpis: [kpi], partnerships: [partnership] });
      return partnershipKpis(aContext(playbook, locale), partnership).families[0]?.kpis[0]?.excluded.map(
        withPlainSpaces,
      );
    };
    expect(leftOut({}, 'fr')).toEqual(['Août 2026, période écartée : Crue']);
    const accepted = { accepted: day('2026-09-04') };
    expect(leftOut(accepted, 'fr')).toEqual(['Août 2026, période écartée : Crue, admise le 4 septembre 2026']);
    expect(leftOut(accepted, 'en')).toEqual(['August 2026 left out: Crue, accepted on 4 September 2026']);
  });

  it('has no page where the record follows no KPI of the catalogue', () => {
    const partnerships = [
      aPartnership({ id: 'follows', kpis: [aKpiUse({ kpi: kpi.id })] }),
      aPartnership({ id: 'names-another', kpis: [aKpiUse({ kpi: 'unknown' })] }),
      aPartnership({ id: 'names-none' }),
    ];
    const context = aContext({ kpis: [kpi], partnerships });
    expect(partnershipKpisPaths(context).map(({ params }) => params)).toEqual([{ id: 'follows' }]);
    expect(
      partnerships.map((each) => partnershipTargets(context, each).some(({ kind }) => kind === 'partnership-kpis')),
    ).toEqual([true, false, false]);
  });
});

describe('where each figure was read (M33)', () => {
  const partnership = aPartnership({
    kpis: [use],
    measurements: [
      aMeasurement({ value: 0.97, status: 'provisional', line: 4 }),
      aMeasurement({ value: 0.99, status: 'final', line: 9 }),
    ],
  });
  const figureOf = (playbook: Playbook) =>
    withPlainSpaces(partnershipKpis(aContext(playbook), partnership).families[0]?.kpis[0]?.card.figure ?? '');

  it('stands in the table of the chart, with what it replaced', () => {
    expect(figureOf(aPlaybook({ kpis: [kpi], partnerships: [partnership] }))).toContain(
      'ligne 9 ; remplace 97 %, ligne 4</td>',
    );
  });

  it('is in no partner edition', () => {
    const edition = { id: 'norecia', party: 'norecia' };
    expect(figureOf(aPlaybook({ kpis: [kpi], partnerships: [partnership], edition }))).not.toContain('ligne');
  });
});
