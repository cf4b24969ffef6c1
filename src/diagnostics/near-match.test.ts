import { candidateRecordSchema } from '../model/candidate.ts';
import { contactSchema } from '../model/contact.ts';
import { programmeLevelSchema } from '../model/programme.ts';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checklistRecordSchema } from '../model/checklist.ts';
import { clauseRecordSchema } from '../model/clause.ts';
import { guideRecordSchema } from '../model/guide.ts';
import { journalRecordSchema } from '../model/journal.ts';
import { kpiRecordSchema } from '../model/kpi.ts';
import { partnershipRecordSchema } from '../model/partnership.ts';
import { frequencies } from '../model/period.ts';
import { personSchema } from '../model/person.ts';
import { contractKindSchema, partnershipTypeSchema, toolSchema } from '../model/reference.ts';
import { proseComponents } from '../model/prose-components.ts';
import { settingsSchema } from '../model/settings.ts';
import { frenchKeys, frenchValues } from './french-words.ts';
import { nearestKey, nearestOf, nearestValue } from './near-match.ts';

const stages = ['awareness', 'value-creation', 'exit'];
const keys = ['id', 'title', 'summary', 'stage', 'parties', 'due', 'owner', 'floor'];

describe('nearestOf', () => {
  it.each([
    ['value-creaton', 'value-creation'],
    ['Value-Creation', 'value-creation'],
    ['  exit ', 'exit'],
    ['Éxit', 'exit'],
    ['exi', 'exit'],
    ['eixt', 'exit'],
    ['création de valeur', ''],
    ['', ''],
    ['x', ''],
  ])('finds for %j: %j', (written, known) => {
    expect(nearestOf(written, stages)).toBe(known);
  });

  it('M53 finds a name that has capitals, and gives it as it is known', () => {
    for (const written of ['Psoition', 'positon', 'POSITION'])
      expect(nearestOf(written, ['Callout', 'Position'])).toBe('Position');
  });

  it('accepts slips in a third of the letters and no more', () => {
    expect(nearestOf('abcdXX', ['abcdef'])).toBe('abcdef');
    expect(nearestOf('abcXXX', ['abcdef'])).toBe('');
  });

  it('finds nothing among nothing', () => {
    expect(nearestOf('exit', [])).toBe('');
  });
});

describe('nearestKey', () => {
  it.each([
    ['paiements', 'payments'],
    ['Intérêts de retard', 'late-interest'],
    ['pénalités de retard', 'late-interest'],
    ['indexation', 'rise'],
    ['hausse', 'rise'],
    ['jalon', 'milestone'],
    ['payé', 'paid'],
  ])('M13 finds for %s, a word of payments: %j', (written, known) => {
    expect(nearestKey(written, ['payments', 'late-interest', 'rise', 'milestone', 'reached', 'paid'])).toBe(known);
  });

  it.each([
    ['titre', 'title'],
    ['Résumé', 'summary'],
    ['re\u0301sume\u0301', 'summary'],
    ['échéance', 'due'],
    ['echeence', 'due'],
    ['tilte', 'title'],
    ['partenaires', 'parties'],
    ['seuil', 'floor'],
    ['tel', ''],
  ])('finds for %s: %j', (written, known) => {
    expect(nearestKey(written, keys)).toBe(known);
  });

  it.each([
    ['début', ['since', 'title'], 'since'],
    ['début', ['starts', 'ends'], 'starts'],
    ['Date de fin', ['starts', 'ends'], 'ends'],
    ['date_de_fin', ['starts', 'ends'], 'ends'],
    ['jusqu’à', ['until', 'reason'], 'until'],
    ['responsable', ['id', 'owner'], 'owner'],
    ['Fonction', ['id', 'name', 'role', 'party'], 'role'],
    ['société', ['id', 'name', 'role', 'party'], 'party'],
    ['avant', ['with', 'values', 'before'], 'before'],
    ['Restitution', ['cure', 'earn-back'], 'earn-back'],
  ])('finds for %s among %j: %j', (written, known, meant) => {
    expect(nearestKey(written, known)).toBe(meant);
  });

  it('never proposes a key that is not allowed there', () => {
    expect(nearestKey('échéance', ['id', 'name'])).toBe('');
  });

  it.each(['constructor', '__proto__', 'toString'])('is not misled by %s', (written) => {
    expect(nearestKey(written, keys)).toBe('');
  });
});

describe('nearestValue', () => {
  it.each([
    ['création de valeur', 'value-creation'],
    ['Créer de la valeur', 'value-creation'],
    ['creation-de-valeur', 'value-creation'],
    ['sortie', 'exit'],
    ['value creation', 'value-creation'],
    ['exti', 'exit'],
    ['6', 'value-creation'],
    ['Étape 8', 'exit'],
    ['5', ''],
    ['9', ''],
    ['0', ''],
    ['autre chose', ''],
  ])('finds for the stage %s: %j', (written, meant) => {
    expect(nearestValue(written, stages)).toBe(meant);
  });

  it.each([
    ['mensuelle', 'monthly'],
    ['Trimestriel', 'quarterly'],
    ['annuelle', 'yearly'],
    ['tous les mois', 'monthly'],
    ['chaque trimestre', 'quarterly'],
    ['every 12 months', 'yearly'],
    ['yearly from january', 'yearly'],
    ['Yearly from Apr', 'yearly from april'],
    ['annuel, d’avril à mars', 'yearly from april'],
    ['annuel depuis juillet', 'yearly from july'],
    ['tous les deux mois', ''],
  ])('finds for the frequency %s: %j', (written, meant) => {
    expect(nearestValue(written, frequencies)).toBe(meant);
  });

  it.each([
    ['à la hausse', ['up', 'down', 'range'], 'up'],
    ['Décroissant', ['up', 'down', 'range'], 'down'],
    ['+', ['up', 'down', 'range'], 'up'],
    ['-', ['up', 'down', 'range'], 'down'],
    ['!', ['up', 'down', 'range'], ''],
    ['z', ['rate', 'amount'], ''],
    ['bus', ['up', 'down', 'range'], ''],
    ['basse', ['up', 'down', 'range'], 'down'],
    ['mois', frequencies, 'monthly'],
    ['cumul', ['sum', 'mean', 'last', 'ratio'], 'sum'],
    ['cumul', ['latest', 'total'], 'total'],
    ['victoires', ['decision', 'conflict', 'win'], 'win'],
    ['Engagements', ['decision', 'commitment'], 'commitment'],
    ['%', ['rate', 'amount'], 'rate'],
    ['€', ['rate', 'amount'], 'amount'],
    ['pourcentage', ['rate', 'amount'], 'rate'],
    ['oui', ['yes', 'partly', 'no'], 'yes'],
    ['o', ['yes', 'partly', 'no'], 'yes'],
    ['non', ['yes', 'partly', 'no'], 'no'],
    ['non', ['for', 'against', 'abstain'], 'against'],
    ['non', ['tacit', 'express', 'none'], 'none'],
    ['true', ['active', 'none'], 'active'],
    ['false', ['none', 'france'], 'none'],
    ['désaccord', ['decision', 'conflict'], 'conflict'],
    ['D’un retour', ['decision', 'conflict'], ''],
  ])('finds for %j among %j: %j', (written, known, meant) => {
    expect(nearestValue(written, known)).toBe(meant);
  });

  it.each(['constructor', '__proto__', 'toString'])('is not misled by %s', (written) => {
    expect(nearestValue(written, stages)).toBe('');
  });
});

describe('the French words', () => {
  const schemas = {
    partnershipRecordSchema,
    clauseRecordSchema,
    kpiRecordSchema,
    guideRecordSchema,
    checklistRecordSchema,
    journalRecordSchema,
    settingsSchema,
    personSchema,
    partnershipTypeSchema,
    contractKindSchema,
    toolSchema,
    candidateRecordSchema,
    contactSchema,
    programmeLevelSchema,
    ...Object.fromEntries(Object.entries(proseComponents).map(([name, { props }]) => [name, props])),
  };
  const written = JSON.stringify(z.toJSONSchema(z.object(schemas), { io: 'input', unrepresentable: 'any' }));

  const meantBy = (words: Readonly<Record<string, string>>) =>
    Object.values(words).flatMap((meant) => meant.split(' '));

  it('mean keys that some record takes', () => {
    expect(meantBy(frenchKeys).filter((key) => !written.includes(`"${key}":`))).toEqual([]);
  });

  it('mean values that some record or some component of the prose takes', () => {
    expect(meantBy(frenchValues).filter((value) => !written.includes(`"${value}"`))).toEqual([]);
  });
});
