/** The points of a quarterly review in their order. */
const agendaPoints = ['wins', 'kpis', 'post-mortem', 'adjustment', 'actions'] as const;
export type AgendaPoint = (typeof agendaPoints)[number];

/** The minutes each point is given: two hours in all (M37). */
const agendaMinutes: Readonly<Record<AgendaPoint, number>> = {
  wins: 15,
  kpis: 30,
  'post-mortem': 20,
  adjustment: 30,
  actions: 25,
};

/** A point with the minute of the meeting it begins at, 0 for the first. */
export interface AgendaLine {
  readonly point: AgendaPoint;
  readonly minutes: number;
  readonly from: number;
}

/** The agenda, each point after the one before. */
export function reviewAgenda(): AgendaLine[] {
  let from = 0;
  return agendaPoints.map((point) => {
    const line = { point, minutes: agendaMinutes[point], from };
    from += line.minutes;
    return line;
  });
}
