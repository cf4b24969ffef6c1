import type { ContractStanding } from '../../domain/contract/contract-standing.ts';
import { lateInterests } from '../../domain/contract/late-interest.ts';
import type { HealthIndex } from '../../domain/health/health.ts';
import { shownScore } from '../../domain/health/shown-score.ts';
import type { KpiSeries, SeriesPoint } from '../../domain/kpi/kpi-series.ts';
import type { RouteTarget } from '../../i18n/routes.ts';
import { optionalField } from '../../model/optional-field.ts';
import type { Partnership } from '../../model/playbook.ts';
import type { PublicModel } from '../../model/public-model.ts';
import { calendarFile } from '../../views/calendar/calendar-scope.ts';
import { factsOf } from '../../views/facts.ts';
import { inLocale } from '../../views/language/translated.ts';
import type { ViewContext } from '../../views/view-context.ts';
import { publicPayment } from './public-payment.ts';

type PublicPartnership = PublicModel['partnerships'][number];

/**
 * What programs are told of a partnership: what its pages show, people by name, and of each KPI the last value alone.
 */
export function publicPartnership(
  context: ViewContext,
  partnership: Partnership,
  url: (target: RouteTarget) => string,
): PublicPartnership {
  const { locale } = context;
  const { id, type, stage, since, objectives = [], governance, journal } = partnership;
  const { title, summary } = inLocale(partnership, locale);
  const { health, contracts, payments, series } = factsOf(context, partnership);
  const interests = lateInterests(payments, partnership.contracts ?? [], context.asOf);
  const person = (field: string | undefined) => (field === undefined ? undefined : context.person(field).name);
  return {
    id,
    url: url({ kind: 'partnership', id }),
    title,
    ...optionalField('summary', summary),
    type,
    ...optionalField('stage', stage),
    ...optionalField('since', since),
    parties: partnership.parties.map((party) => ({
      id: party.id,
      name: party.name,
      ...optionalField('manager', person(party.manager)),
      ...optionalField('sponsor', person(party.sponsor)),
    })),
    health: { business: indexOf(health.business), relationship: indexOf(health.relationship) },
    objectives: objectives.map((objective) => ({
      id: objective.id,
      statement: objective.statement,
      ...optionalField('due', objective.due),
      ...optionalField('owner', person(objective.owner)),
    })),
    committees: (governance?.committees ?? []).map((committee) => ({
      id: committee.id,
      name: committee.name,
      ...optionalField('mandate', committee.mandate),
    })),
    contracts: contracts.map((standing) => ({
      ...contractOf(standing),
      payments: payments
        .filter((payment) => payment.contract.id === standing.contract.id)
        .map((due) =>
          publicPayment(
            due,
            interests.find(({ payment }) => payment === due),
          ),
        ),
    })),
    kpis: kpisOf(partnership, series),
    journal: journal.map((entry) => ({
      id: entry.id,
      kind: entry.kind,
      title: entry.title,
      date: entry.date,
      ...optionalField('owner', person(entry.owner)),
      ...optionalField('due', entry.due),
    })),
    tables: {
      ...(series.length > 0 && { kpis: url({ kind: 'partnership-kpis', id }).replace(/\/$/, '.csv') }),
      calendar: `${url({ kind: 'partnership-calendar', id })}${calendarFile[locale].replace(/ics$/, 'csv')}`,
    },
  };
}

function indexOf({ score, status, coverage }: HealthIndex) {
  return { score: score === null ? null : shownScore(score), status, coverage };
}

/** A contract with its current term; a clause waived is none of its clauses. */
function contractOf({ contract, term }: ContractStanding): Omit<PublicPartnership['contracts'][number], 'payments'> {
  return {
    id: contract.id,
    instrument: contract.instrument,
    ...optionalField('title', contract.title),
    ...optionalField('signed', contract.signed),
    ...optionalField('starts', contract.starts),
    ...optionalField('ends', term.end),
    ...optionalField('lastNotice', term.lastNotice),
    ...optionalField('noticeGiven', term.noticeGiven),
    clauses: (contract.clauses ?? [])
      .filter(({ waiver }) => waiver === undefined)
      .map(({ clause, article, position }) => ({
        clause: clause.id,
        version: clause.version,
        ...optionalField('article', article),
        ...optionalField('position', position),
      })),
  };
}

/** The KPIs that a partnership follows, each once whatever the dates of its thresholds, with its last value. */
function kpisOf({ kpis = [] }: Partnership, series: readonly KpiSeries[]): PublicPartnership['kpis'] {
  const followed = new Map(series.map((each) => [each.kpi.id, each]));
  const ids = new Set(kpis.map(({ kpi }) => kpi));
  return [...ids].map((kpi) => {
    const { thresholds, latest } = followed.get(kpi) ?? {};
    return { kpi, ...optionalField('target', thresholds?.target), latest: latest ? figureOf(latest) : null };
  });
}

/** A value with its period and its standing; null where the period has none. */
function figureOf({ period, value, status, measurement }: SeriesPoint): PublicPartnership['kpis'][number]['latest'] {
  return value === null ? null : { period, value, status, final: measurement?.status !== 'provisional' };
}
