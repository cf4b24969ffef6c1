import { kpiUses } from './corpus-kpis.ts';
import { paragraph } from './corpus-words.ts';
import type { Picker } from './picker.ts';

/** How many clauses the library of a corpus has, whatever its number of records. */
export const clauseCount = 60;
const stages = ['working-together', 'value-creation', 'staying-together'];

/** A record of about 600 words with the sections that a partnership under way has. */
export function recordFile(index: number, type: string, people: number, picker: Picker): string {
  return `---\n${frontMatter(index, type, people, picker)}---\n\n${body(picker)}`;
}

function frontMatter(index: number, type: string, people: number, picker: Picker): string {
  const person = () => `personne-${picker.between(1, people)}`;
  // The picks follow one another: the weights come first, then the rest in the order of the file.
  const uses = kpiUses(picker);
  const year = 2022 + (index % 2);
  const pinned = (clause: number) => `clause-${clause}@1.${clause % 4}`;
  return `title: Partenariat ${index}
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
${uses}
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
      - { clause: ${pinned(3 + (index % 28))}, article: "11", position: preferred }
      - { clause: ${pinned(31 + (index % 29))}, article: "12", position: preferred }
exit:
  triggers: [Trois trimestres sous le seuil]
  plan: { data: Restitution sous 60 jours, ip: Licence croisée de 5 ans, owner: ${person()}, rehearsed: 2026-05-18 }
`;
}

function body(picker: Picker): string {
  return `${paragraph(110, picker)}

## Ce qui a été décidé

${paragraph(110, picker)} La clause <Clause id="clause-${picker.between(3, clauseCount)}" /> s’applique, et la disponibilité est à <Kpi id="disponibilite" />.

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
