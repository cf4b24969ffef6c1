import type { HealthIndex } from '../../domain/health/health.ts';
import type { RouteTarget } from '../../i18n/routes.ts';
import type { Partnership } from '../../model/playbook.ts';
import type { PublicModel } from '../../model/public-model.ts';
import { calendarFile } from '../../views/calendar/calendar-scope.ts';
import { factsOf } from '../../views/facts.ts';
import { inLocale } from '../../views/translated.ts';
import type { ViewContext } from '../../views/view-context.ts';
import { given } from './given.ts';

type PublicPartnership = PublicModel['partnerships'][number];

/** What programs are told of a partnership: what its pages show, people by name, and of each KPI the last value alone. */
export function publicPartnership(
  context: ViewContext,
  partnership: Partnership,
  url: (target: RouteTarget) => string,
): PublicPartnership {
  const { locale } = context;
  const { id, type, stage, since, objectives = [], governance, kpis = [], journal } = partnership;
  const { title, summary } = inLocale(partnership, locale);
  const { health, contracts, series } = factsOf(context, partnership);
  const person = (field: string | undefined) => (field === undefined ? undefined : context.person(field).name);
  const followed = new Map(series.map((each) => [each.kpi.id, each]));
  return {
    id,
    url: url({ kind: 'partnership', id }),
    title,
    ...given('summary', summary),
    type,
    ...given('stage', stage),
    ...given('since', since),
    parties: partnership.parties.map((party) => ({
      id: party.id,
      name: party.name,
      ...given('manager', person(party.manager)),
      ...given('sponsor', person(party.sponsor)),
    })),
    health: { business: indexOf(health.business), relationship: indexOf(health.relationship) },
    objectives: objectives.map((objective) => ({
      id: objective.id,
      statement: objective.statement,
      ...given('due', objective.due),
      ...given('owner', person(objective.owner)),
    })),
    committees: (governance?.committees ?? []).map((committee) => ({
      id: committee.id,
      name: committee.name,
      ...given('mandate', committee.mandate),
    })),
    contracts: contracts.map(({ contract, term }) => ({
      id: contract.id,
      instrument: contract.instrument,
      ...given('title', contract.title),
      ...given('signed', contract.signed),
      ...given('starts', contract.starts),
      ...given('ends', term.end),
      ...given('lastNotice', term.lastNotice),
      clauses: (contract.clauses ?? [])
        .filter(({ waiver }) => waiver === undefined)
        .map(({ clause, article, position }) => ({
          clause: clause.id,
          version: clause.version,
          ...given('article', article),
          ...given('position', position),
        })),
    })),
    kpis: [...new Set(kpis.map(({ kpi }) => kpi))].map((kpi) => {
      const { thresholds, latest } = followed.get(kpi) ?? {};
      return {
        kpi,
        ...given('target', thresholds?.target),
        latest:
          latest === undefined || latest.value === null
            ? null
            : {
                period: latest.period,
                value: latest.value,
                status: latest.status,
                final: latest.measurement?.status !== 'provisional',
              },
      };
    }),
    journal: journal.map((entry) => ({
      id: entry.id,
      kind: entry.kind,
      title: entry.title,
      date: entry.date,
      ...given('owner', person(entry.owner)),
      ...given('due', entry.due),
    })),
    tables: {
      kpis: url({ kind: 'partnership-kpis', id }).replace(/\/$/, '.csv'),
      calendar: `${url({ kind: 'partnership-calendar', id })}${calendarFile[locale].replace(/ics$/, 'csv')}`,
    },
  };
}

function indexOf({ score, status, coverage }: HealthIndex) {
  return { score: score === null ? null : Math.round(score), status, coverage };
}
