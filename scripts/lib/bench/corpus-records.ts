import { paragraph } from './corpus-words.ts';
import type { Picker } from './picker.ts';

export const clauseCount = 60;
export const kpiIds = ['disponibilite', 'marge', 'delai', 'satisfaction', 'engagements', 'volume'] as const;
const stages = ['working-together', 'value-creation', 'staying-together'];
const months = 36;

const kpis: Readonly<
  Record<
    (typeof kpiIds)[number],
    {
      title: string;
      unit: string;
      direction: string;
      target: string;
      amber: string;
      floor: string;
      write: (picker: Picker) => string;
    }
  >
> = {
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
    const relationship = id === 'satisfaction' || id === 'engagements';
    const text = `---
title: ${kpi.title}
unit: ${kpi.unit}
direction: ${kpi.direction}
perspective: ${relationship ? 'relationship' : 'process'}
frequency: monthly
aggregation: mean
formula: Relevé mensuel
source: Tableau commun
source-owner: personne-1
due: 20 days
relationship: ${relationship}
---

${paragraph(80, picker)}
`;
    return [`kpis/${id}.mdx`, text];
  });
}

/** A record of about 600 words with the sections that a partnership under way has. */
export function recordFile(index: number, type: string, people: number, picker: Picker): string {
  const person = () => `personne-${picker.between(1, people)}`;
  const clause = () => `clause-${picker.between(3, clauseCount)}`;
  const uses = kpiIds.map((id) => {
    const { target, amber, floor, direction } = kpis[id];
    return `  - { kpi: ${id}, weight: ${picker.between(1, 3)}, from: 2024-01-01, target: ${target}, amber: ${amber}, ${direction === 'down' ? 'ceiling' : 'floor'}: ${floor} }`;
  });
  const year = 2022 + (index % 2);
  const [third, fourth] = [`clause-${3 + (index % 28)}`, `clause-${31 + (index % 29)}`];
  return `---
title: Partenariat ${index}
summary: ${paragraph(12, picker).replaceAll(',', '')}
type: ${type}
stage: ${picker.of(stages)}
parties:
  - { id: maison, name: Maison, manager: ${person()}, sponsor: ${person()} }
  - { id: partenaire-${index}, name: Partenaire ${index}, manager: ${person()}, sponsor: ${person()} }
since: ${year}-03-12
review: { owner: ${person()}, every: 6 months, last: 2026-0${picker.between(5, 9)}-15 }
objectives:
  - id: croissance
    kind: commercial
    statement: Porter la marge à 40 000 € par mois d’ici la fin de l’année
    measure: { kpi: marge, target: 40000 }
    resources: Deux personnes à temps plein
    context: Budget voté par les deux comités
    due: 2027-06-30
    owner: ${person()}
    agreed: [maison, partenaire-${index}]
  - id: service
    kind: innovation
    statement: Tenir 98 % de disponibilité pendant six mois
    measure: { kpi: disponibilite, target: 98 % }
    due: 2027-03-31
    owner: ${person()}
stakeholders:
  - { id: finance, name: Direction financière, party: maison, power: ${picker.between(1, 5)}, interest: ${picker.between(1, 5)}, stance: neutral, owner: ${person()} }
  - { id: terrain, name: Équipes de terrain, party: partenaire-${index}, power: ${picker.between(1, 5)}, interest: ${picker.between(1, 5)}, stance: supporter, owner: ${person()} }
  - { id: clients, name: Clients communs, power: ${picker.between(1, 5)}, interest: ${picker.between(1, 5)}, owner: ${person()} }
governance:
  committees:
    - { id: pilotage, name: Comité de pilotage, mandate: Priorités et blocages, members: [personne-1, personne-2], cadence: every 2 months, from: ${year + 1}-01-10, papers: 5 working days, quorum: 2 }
  escalation:
    - { level: 1, who: [personne-1, personne-2], trigger: Désaccord écrit, within: 10 days }
    - { level: 2, who: pilotage, within: 15 days }
    - { level: court, body: Tribunal du lieu de livraison }
kpis:
${uses.join('\n')}
contracts:
  - id: cadre
    instrument: framework
    signed: ${year}-03-12
    starts: ${year}-03-12
    term: 5 years
    renewal: { kind: tacit, for: 1 year, notice: 6 months }
    clauses:
      - { clause: clause-1@1.1, article: "4", position: preferred }
      - { clause: clause-2@1.2, article: "9", position: fallback-1 }
      - { clause: ${third}@1.${Number(third.slice(7)) % 4}, article: "11", position: preferred }
      - { clause: ${fourth}@1.${Number(fourth.slice(7)) % 4}, article: "12", position: preferred }
exit:
  triggers: [Trois trimestres sous le seuil]
  plan: { data: Restitution sous 60 jours, ip: Licence croisée de 5 ans, owner: ${person()}, rehearsed: 2026-05-18 }
---

${paragraph(110, picker)}

## Ce qui a été décidé

${paragraph(110, picker)} La clause <Clause id="${clause()}" /> s’applique, et la disponibilité est à <Kpi id="disponibilite" />.

<Callout kind="watch" title="Ce qui se tend">

${paragraph(60, picker)}

</Callout>

## Ce qui vient

- ${paragraph(30, picker)}
- ${paragraph(30, picker)}
- ${paragraph(30, picker)}

${paragraph(120, picker)}

### Pour mémoire

${paragraph(110, picker)}
`;
}

/** 36 months of six KPIs: a wide table in even records, a long one in odd records, as editors have both. */
export function figuresFile(index: number, ids: readonly (typeof kpiIds)[number][], picker: Picker): string {
  const periods = Array.from(
    { length: months },
    (_, month) => `${2023 + Math.floor((month + 10) / 12)}-${String(((month + 10) % 12) + 1).padStart(2, '0')}`,
  );
  if (index % 2 === 0) {
    const rows = periods.map((period) => [period, ...ids.map((id) => kpis[id].write(picker))].join(';'));
    return [['période', ...ids.map((id) => kpis[id].title)].join(';'), ...rows, ''].join('\n');
  }
  const rows = ids.flatMap((id) => periods.map((period) => `${id};${period};${kpis[id].write(picker)};final;`));
  return ['kpi;période;valeur;statut;note', ...rows, ''].join('\n');
}
