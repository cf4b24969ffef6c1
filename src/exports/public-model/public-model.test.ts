import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { projectEdition } from '../../editions/project-edition.ts';
import { loadPlaybook } from '../../loading/load-playbook.ts';
import { contractPaymentSchema } from '../../model/contract-payment.ts';
import type { Partnership } from '../../model/playbook.ts';
import { publicModelJsonSchema, publicModelSchema } from '../../model/public-model.ts';
import {
  aContact,
  aContract,
  aKpi,
  aKpiUse,
  aPartnership,
  aPartnershipType,
  aPerson,
  aPlaybook,
  day,
} from '../../testing/builders.ts';
import { completePartnership } from '../../testing/complete-partnership.ts';
import { aContext } from '../../testing/context.ts';
import { writeLlmsText } from '../llms-text.ts';
import { publicModel } from './public-model.ts';

const { playbook: sample } = loadPlaybook('content');
const edition = { id: 'norecia', party: 'norecia' };

/** Everything that programs are told of a playbook, in one text. */
function told(playbook: Parameters<typeof aContext>[0]): string {
  const context = aContext(playbook);
  return JSON.stringify(publicModel(context, undefined)) + writeLlmsText(context, undefined);
}

describe('M54 the public model', () => {
  it.each(['fr', 'en'] as const)('of the sample is what its schema says, in %s', (locale) => {
    const model: unknown = JSON.parse(JSON.stringify(publicModel(aContext(sample, locale), undefined)));
    expect(publicModelSchema.safeParse(model).error).toBeUndefined();
    expect(z.fromJSONSchema(publicModelJsonSchema()).safeParse(model).error).toBeUndefined();
  });

  it('of a partnership with every field filled is what its schema says too', () => {
    const { partnership } = completePartnership(1000);
    const model: unknown = JSON.parse(
      JSON.stringify(publicModel(aContext({ partnerships: [partnership] }), undefined)),
    );
    expect(z.fromJSONSchema(publicModelJsonSchema()).safeParse(model).error).toBeUndefined();
  });

  it('refuses a field that its schema does not know', () => {
    const model = { ...publicModel(aContext(), undefined), network: [] };
    expect(z.fromJSONSchema(publicModelJsonSchema()).safeParse(model).success).toBe(false);
  });

  it('tells a partner nothing that was not shared, and nothing of the partnerships of others', () => {
    const own = completePartnership(1000);
    const stranger = completePartnership(4000, { id: 'ailleurs', partner: 'quillard' });
    const playbook = aPlaybook({
      people: [...own.secrets, ...stranger.secrets].map(({ text }) => aPerson({ id: text, name: `Nom de ${text}` })),
      partnerships: [own.partnership, stranger.partnership],
      kpis: [aKpi({ id: 'kpi-one' }), aKpi({ id: 'kpi-two' })],
      reference: { types: [aPartnershipType()], contractKinds: [], tools: [] },
    });
    const text = told(projectEdition(playbook, edition));
    expect(text).toContain('Partenariat complet');
    expect([...own.secrets, ...stranger.secrets].filter((secret) => text.includes(secret.text))).toEqual([]);
    expect(text).not.toMatch(/ailleurs|quillard/);
  });

  it('M11 holds no contact of the network, no candidate and no address to write to, even in the internal edition', () => {
    const text = told({ ...sample, network: [aContact({ name: 'Contact canari' })] });
    expect(text).not.toContain('Contact canari');
    for (const { name } of sample.network) expect(text).not.toContain(name);
    for (const { title } of sample.candidates) expect(text).not.toContain(title);
    expect(text).not.toMatch(/[\w.]+@[\w-]+\.[a-z]/);
  });

  it('names the file of KPIs of a partnership that follows any, and of no other', () => {
    const fileOf = (kpis: readonly string[]) => {
      const partnership = aPartnership({ kpis: kpis.map((id) => aKpiUse({ kpi: id })) });
      return publicModel(aContext({ kpis: [aKpi()], partnerships: [partnership] }), undefined).partnerships[0]?.tables;
    };
    expect(fileOf([aKpi().id])?.kpis).toBe('/partenariats/boucle-chaude/indicateurs.csv');
    expect(fileOf([])).not.toHaveProperty('kpis');
  });

  it('M13 tells what contracts make payable on agreed days, in units of its currency, where contracts are shared', () => {
    const part = { on: '2026-04-01', amount: '5000' };
    const payments = [
      {
        id: 'redevance',
        what: 'Redevance',
        amount: '12000.50',
        every: '1 year',
        times: '2',
        paid: ['2025-03-12', part],
      },
      { id: 'solde', what: 'Solde', share: '5 %', milestone: 'Réception', article: '5.2', currency: 'USD' },
    ].map((written) => contractPaymentSchema.parse({ 'owed-by': 'norecia', ...written }));
    const record = (...shared: string[]) =>
      aPartnership({ shared, contracts: [aContract({ id: 'licence', payments })] });
    const contractsOf = (partnership: Partnership) => {
      const playbook = projectEdition(aPlaybook({ partnerships: [partnership] }), edition);
      return publicModel(aContext(playbook), undefined).partnerships[0]?.contracts;
    };
    const owing = { owedBy: 'norecia', owedTo: ['valbrune'] };
    const fee = { what: 'Redevance', ...owing, amount: 12_000.5, currency: 'EUR' };
    expect(contractsOf(record('contracts'))?.[0]?.payments).toEqual([
      {
        ...fee,
        id: 'licence.redevance.1',
        due: '2025-03-12',
        state: 'paid',
        paid: [{ on: '2025-03-12', amount: 12_000.5 }],
        remaining: 0,
      },
      {
        ...fee,
        id: 'licence.redevance.2',
        due: '2026-03-12',
        state: 'late',
        paid: [{ on: '2026-04-01', amount: 5000 }],
        remaining: 7000.5,
      },
      {
        ...owing,
        id: 'licence.solde.1',
        what: 'Solde',
        article: '5.2',
        milestone: 'Réception',
        amount: null,
        currency: 'USD',
        state: 'awaited',
        paid: [],
        remaining: null,
      },
    ]);
    expect(contractsOf(record('summary'))).toEqual([]);
    const [contract] = record().contracts ?? [];
    const late = aContract({ ...contract, 'late-interest': { rate: 0.1, fixed: 4000 } });
    const told = contractsOf(aPartnership({ shared: ['contracts'], contracts: [late] }))?.[0]?.payments;
    // 5,000 for 20 days, then 7,000.50 for 256.
    expect(told?.[1]?.lateInterest).toEqual({ rate: 0.1, days: 256, amount: 518.39, fixed: 40 });
    expect(told?.[2]).not.toHaveProperty('lateInterest');
    const waived = { ...late, payments: late.payments?.map((each) => ({ ...each, interest: [day('2026-11-23')] })) };
    const settled = contractsOf(aPartnership({ shared: ['contracts'], contracts: [waived] }))?.[0]?.payments[1];
    expect(settled?.lateInterest).toMatchObject({ settled: { on: '2026-11-23', as: 'paid', amount: 518.39 } });
  });

  it('gives whole addresses where the site knows its host, else paths', () => {
    const context = aContext({ partnerships: [aPartnership()] });
    const urlOf = (site?: string) => publicModel(context, site).partnerships[0]?.url;
    expect(urlOf()).toBe('/partenariats/boucle-chaude/');
    expect(urlOf('https://playbook.exemple.invalid')).toBe(
      'https://playbook.exemple.invalid/partenariats/boucle-chaude/',
    );
  });
});
