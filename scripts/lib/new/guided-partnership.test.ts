import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectPlaybook } from '../../../src/checks/inspect-playbook.ts';
import { catalogue } from '../../../src/diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { gateSubject } from '../../../src/domain/stage/gate-subject.ts';
import { nextGate } from '../../../src/domain/stage/stage-gate.ts';
import { gateCondition } from '../../../src/i18n/fr/gate-condition.ts';
import { stages, type Stage } from '../../../src/model/stage.ts';
import { aSharedFolder } from '../../../src/testing/a-folder.ts';
import { day } from '../../../src/testing/builders.ts';
import { emptyPlaybook } from '../init/empty-playbook.ts';
import { writeRecord } from './new-record.ts';

/** A new user’s playbook, in a folder of its own. */
const root = aSharedFolder();
const today = day('2026-11-23');
const record = 'partnerships/verger-nord/index.mdx';
const inspect = () => inspectPlaybook(root, { today });

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

/**
 * Writes a field of the record as an author would: over the one that is there, else as the last of the front matter.
 */
function writeField(key: string, value: string): void {
  const lines = readFileSync(join(root, record), 'utf8').split('\n');
  const found = lines.findIndex((line) => line.startsWith(`${key}:`));
  const from = found === -1 ? lines.indexOf('---', 1) : found;
  let to = found === -1 ? from : from + 1;
  while (to > from && lines[to]?.startsWith(' ')) to += 1;
  lines.splice(from, to - from, ...`${key}: ${value}`.split('\n'));
  write(record, lines.join('\n'));
}

const objective = (more: string) =>
  `\n  - { id: ventes, statement: Vendre 300 paniers par semaine d’ici le 30 juin 2028, measure: { kpi: paniers, target: 300 }, due: 2028-06-30${more} }`;
const party = (id: string, name: string, who: string) =>
  `{ id: ${id}, name: ${name}, manager: ${who}, sponsor: ${who} }`;
const governance = (...parts: string[]) => {
  const committee =
    '{ id: suivi, name: Comité de suivi, mandate: Prix et volumes, members: [responsable, interlocuteur] }';
  writeField('governance', ['', `committees: [${committee}]`, ...parts].join('\n  '));
};
const decisions = 'decisions: { otherwise: unanimity }';
const arranged: string[] = [];

/** What a new user writes for each condition that the gate names, and for each mistake that `check` names. */
const answers: Readonly<Record<string, (stage: Stage) => void>> = {
  'objective-stated': () => {
    writeField('objectives', '\n  - { id: ventes, statement: Vendre 300 paniers par semaine d’ici le 30 juin 2028 }');
  },
  stakeholders: () => {
    writeField('stakeholders', '\n  - { id: acheteurs, name: Acheteurs, power: 4, interest: 2 }');
  },
  contributions: () => {
    writeField(
      'contributions',
      '\n  - { id: vergers, kind: industrial-capacity, name: Douze vergers, strength: { organisation: 1, partenaire: 5 } }',
    );
  },
  'rebuild-answer-missing': () => {
    writeField(
      'contributions',
      '\n  - { id: vergers, kind: industrial-capacity, name: Douze vergers, strength: { organisation: 1, partenaire: 5 }, alone: Des arbres de vingt ans }',
    );
  },
  'exit-considered': () => {
    writeField('exit', '\n  triggers: [Deux récoltes sous la moitié de l’objectif]');
  },
  'own-weaknesses': () => {
    writeField('swot', '\n  organisation: { weaknesses: { froid: Chaîne du froid } }');
  },
  'knowledge-limits': () => {
    writeField('knowledge', '{ cannot: [Marges par magasin] }');
  },
  'objective-without-figure': () => {
    writeField('objectives', objective(''));
  },
  'unknown-kpi': () => {
    write(
      'kpis/paniers.mdx',
      '---\ntitle: Paniers vendus\nunit: count\ndirection: up\nperspective: customer\nfrequency: monthly\naggregation: sum\n---\n',
    );
  },
  'objective-kpi-not-followed': () => {
    writeField('kpis', '\n  - { kpi: paniers, from: 2026-09-01, target: 300 }');
  },
  'kpi-without-data': () => {
    write('partnerships/verger-nord/ventes.csv', 'kpi;période;valeur\npaniers;2026-10;120\n');
  },
  'objectives-smart': () => {
    writeField(
      'objectives',
      objective(
        ', resources: Une équipe de quatre, context: Budget voté, owner: responsable, agreed: [organisation, partenaire]',
      ),
    );
  },
  sponsors: () => {
    writeField(
      'parties',
      `\n  - ${party('organisation', 'Organisation', 'responsable')}\n  - ${party('partenaire', 'Verger Nord', 'interlocuteur')}`,
    );
  },
  'fit-rated': () => {
    writeField('fit', '\n  - { dimension: values, organisation: 4, partenaire: 4 }');
  },
  roles: () => {
    writeField('roles', '\n  - { task: Livraison, lead: partenaire, with: [organisation] }');
  },
  committee: () => {
    governance();
  },
  'decision-rule': () => {
    governance(decisions);
  },
  escalation: () => {
    governance(decisions, 'escalation: [{ level: 1, who: suivi, within: 10 days }]');
  },
  'escalation-without-end': () => {
    governance(
      decisions,
      'escalation: [{ level: 1, who: suivi, within: 10 days }, { level: court, body: Tribunal de commerce de Paris }]',
      'urgent-relief: Le juge des référés reste ouvert à chacun',
    );
  },
  'contract-signed': () => {
    writeField(
      'contracts',
      '\n  - { id: cadre, instrument: framework, signed: 2026-09-20, starts: 2026-10-01, term: 2 years }',
    );
  },
  'exit-plan': () => {
    writeField(
      'exit',
      '\n  triggers: [Deux récoltes sous la moitié de l’objectif]\n  plan: { data: Rendues sous 30 jours, ip: Chacun garde la sienne, people: Aucun détaché, customers: Chacun garde les siens, transition: Une saison, communication: Un message commun, owner: responsable }',
    );
  },
  'stage-arranged': (stage) => {
    arranged.push(`\n  ${stage}: { arranged: 2026-11-20, evidence: Note du 20 novembre }`);
    writeField('stages', arranged.join(''));
  },
};

/** The condition ids that a finding of `check` lists. */
function conditionsOf(diagnostics: readonly Diagnostic[]): readonly string[] {
  const told = diagnostics.find(({ code }) => code === 'stage-gate-open');
  const conditions = told?.values['conditions'];
  return Array.isArray(conditions) ? conditions.map(String) : [];
}

describe('a new partnership, written step by step', () => {
  it('goes from the file of `new` to stage 5 guided by check and the gate alone', () => {
    for (const [file, text] of Object.entries(emptyPlaybook('Organisation', 'fr'))) write(file, text);
    const { playbook } = inspect();
    writeRecord(root, { kind: 'partnership', id: 'verger-nord', playbook, today, locale: 'fr' });

    const path: string[] = [];
    for (let turn = 0; turn < 60; turn += 1) {
      const { diagnostics, playbook: read } = inspect();
      const [mistake] = diagnostics.filter(({ severity }) => severity !== 'info');
      const partnership = read.partnerships[0];
      const stage = partnership?.stage;
      if (!partnership || !stage) throw new Error('the record is never unreadable on the way');
      const [asked] = mistake ? [mistake.code] : conditionsOf(diagnostics);
      if (asked === undefined) {
        if (stage === 'working-together') break;
        expect(nextGate(gateSubject(partnership, read, today))?.open).toEqual([]);
        const next = stages[stages.indexOf(stage) + 1];
        if (!next) throw new Error('no next stage');
        path.push(`→ ${next}`);
        writeField('stage', next);
        continue;
      }
      path.push(asked);
      const answer = answers[asked];
      if (!answer) throw new Error(`nothing says what to write for ${asked}`);
      answer(stage);
    }

    const { diagnostics, playbook: written } = inspect();
    expect(written.partnerships[0]?.stage).toBe('working-together');
    expect(diagnostics.map(({ code }) => code).filter((code) => code !== 'kpi-value-late')).toEqual([]);
    expect(path.filter((step) => step.startsWith('→'))).toEqual([
      '→ knowledge',
      '→ internal-assessment',
      '→ partner-selection',
      '→ working-together',
    ]);
    expect(new Set(path).size).toBeGreaterThan(20);
  });

  it('is told for each condition and mistake which field to write', () => {
    const fields: Readonly<Record<string, string>> = {
      sponsors: 'sponsor',
      'exit-considered': 'triggers',
      'exit-plan': 'plan',
      'knowledge-limits': 'cannot',
      'own-weaknesses': 'swot',
      'objective-stated': 'objectives',
      'contract-signed': 'contracts',
      'fit-rated': 'fit',
      committee: 'committees',
      'decision-rule': 'decisions',
      escalation: 'escalation',
      'stage-arranged': 'stages',
    };
    for (const [condition, field] of Object.entries(fields)) {
      const words = Object.entries(gateCondition).find(([id]) => id === condition)?.[1];
      expect(words?.write).toContain(`«\u00a0${field}\u00a0»`);
    }
    expect(catalogue['stage-gate-open'].severity).toBe('info');
  });
});
