import { paragraph } from './corpus-words.ts';
import type { Picker } from './picker.ts';

const kpiIds = ['disponibilite', 'marge', 'delai', 'satisfaction', 'engagements', 'volume'] as const;
type KpiId = (typeof kpiIds)[number];

/** The figures run from November 2023 to October 2026, the last whole month before the day of the sample. */
const firstYear = 2023;
const firstMonth = 11;
const monthCount = 36;

/** A KPI of the corpus, in the words of its file and of the records that follow it. */
interface CorpusKpi {
  readonly title: string;
  readonly unit: string;
  readonly direction: string;
  readonly target: string;
  readonly amber: string;
  readonly floor: string;
  /** A value of a month, as a French spreadsheet writes it. */
  readonly write: (picker: Picker) => string;
}

const kpis: Readonly<Record<KpiId, CorpusKpi>> = {
  disponibilite: {
    title: 'Disponibilité',
    unit: '"%"',
    direction: 'up',
    target: '98 %',
    amber: '96 %',
    floor: '94 %',
    write: (picker) => `${picker.between(93, 99)},${picker.between(0, 9)} %`,
  },
  marge: {
    title: 'Marge',
    unit: 'EUR',
    direction: 'up',
    target: '40000',
    amber: '30000',
    floor: '20000',
    write: (picker) => `${picker.between(18, 60)} ${String(picker.between(0, 999)).padStart(3, '0')}`,
  },
  delai: {
    title: 'Délai',
    unit: 'days',
    direction: 'down',
    target: '5',
    amber: '7',
    floor: '9',
    write: (picker) => `${picker.between(3, 9)},${picker.between(0, 9)}`,
  },
  satisfaction: {
    title: 'Satisfaction',
    unit: 'points',
    direction: 'up',
    target: '8',
    amber: '7',
    floor: '6',
    write: (picker) => `${picker.between(5, 9)},${picker.between(0, 9)}`,
  },
  engagements: {
    title: 'Engagements tenus',
    unit: '"%"',
    direction: 'up',
    target: '90 %',
    amber: '80 %',
    floor: '70 %',
    write: (picker) => `${picker.between(65, 100)} %`,
  },
  volume: {
    title: 'Volume',
    unit: 'count',
    direction: 'up',
    target: '400',
    amber: '300',
    floor: '200',
    write: (picker) => String(picker.between(150, 600)),
  },
};

/** The KPI catalogue of the corpus, by path. */
export function kpisOf(picker: Picker): [file: string, text: string][] {
  return kpiIds.map((id) => {
    const kpi = kpis[id];
    const isRelationship = id === 'satisfaction' || id === 'engagements';
    const text = `---
title: ${kpi.title}
unit: ${kpi.unit}
direction: ${kpi.direction}
perspective: ${isRelationship ? 'relationship' : 'process'}
frequency: monthly
aggregation: mean
formula: Relevé mensuel
source: Tableau commun
source-owner: personne-1
due: 20 days
relationship: ${isRelationship}
---

${paragraph(80, picker)}
`;
    return [`kpis/${id}.mdx`, text];
  });
}

/** The KPIs that a record follows, a line of its front matter each. */
export function kpiUses(picker: Picker): string {
  const lines = kpiIds.map((id) => {
    const { target, amber, floor, direction } = kpis[id];
    const limit = direction === 'down' ? 'ceiling' : 'floor';
    return `  - { kpi: ${id}, weight: ${picker.between(1, 3)}, from: 2024-01-01, target: ${target}, amber: ${amber}, ${limit}: ${floor} }`;
  });
  return lines.join('\n');
}

/** 36 months of six KPIs: a wide table in even records, a long one in odd records, as editors have both. */
export function figuresFile(index: number, picker: Picker): string {
  const periods = Array.from({ length: monthCount }, (_, elapsed) => {
    const month = firstMonth - 1 + elapsed;
    return `${firstYear + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
  if (index % 2 === 0) {
    const rows = periods.map((period) => [period, ...kpiIds.map((id) => kpis[id].write(picker))].join(';'));
    return [['période', ...kpiIds.map((id) => kpis[id].title)].join(';'), ...rows, ''].join('\n');
  }
  const rows = kpiIds.flatMap((id) => periods.map((period) => `${id};${period};${kpis[id].write(picker)};final;`));
  return ['kpi;période;valeur;statut;note', ...rows, ''].join('\n');
}
