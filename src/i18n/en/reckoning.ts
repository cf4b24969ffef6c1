import type { reckoning as french } from '../fr/reckoning.ts';

/** The help page on how things are reckoned: the convention taken wherever practice has several. */
export const reckoning: typeof french = {
  title: 'How we reckon',
  about: 'Dates, statuses, amounts, indices and votes: the convention taken where practice has several.',
  sentence:
    '**Where practice has several ways to reckon, the playbook takes one and says so here.** What the record writes prevails.',
  parts: [
    {
      id: 'terms',
      title: 'Terms, renewals and notice',
      items: [
        'A term of three years from 12 March 2025 runs through 11 March 2028. Where that day does not exist, the last of the month stands for it. Later terms are counted from the first day, and “ends” prevails.',
        'The last day to give notice is the last day of the term less the notice, same day number: 30 June less three months is 30 March, 31 August less six months the last day of February.',
        'On that day one can still leave; from the day after, one is bound until the end of the next term. Where it is not worked, it is not moved: the working day before it is advised beside it.',
        'Tacit renewal repeats as long as nobody gives notice; the day on which someone did is written in “notice-given”, and the contract ends with the term that this day is in time for. Express renewal waits for a signature, and the notice then only says by when to decide. A contract without a term can be left one notice after any day.',
        'Working days are Monday to Friday, without French public holidays where “calendar.holidays” says so.',
      ],
    },
    {
      id: 'dates',
      title: 'Deadlines and meetings',
      items: [
        'A deadline on a day that is not worked moves back to the working day before; a meeting moves on to the next one.',
        'The last day of a level of escalation, that of the time to cure, the agreed day from which late interest runs and that on which a page or the exit is to be gone through again stay as counted.',
        'Each date of a cadence is counted from the first: from 31 January, a monthly cadence gives 28 February, then 31 March.',
        'A figure due fifteen days after October is late from 15 November on, where it is not there on that day.',
        'The day on which a level of escalation is entered is day zero; the next level begins the day after the deadline.',
      ],
    },
    {
      id: 'kpis',
      title: 'Statuses and triggers',
      items: [
        'A value is on target from the target on, to watch up to “amber” (up to the contractual floor or ceiling without it), off target beyond. Without any of these limits, a target that is missed is to watch. Equal is on the better side.',
        'The agreed figures in force on the last day of a period hold for the whole of it.',
        'Only a final value triggers a clause; on a provisional one, it would be triggered. A corrected row replaces a final one.',
        '“below floor for 3 months” fires in the third month in a row, then in each further one; a duty to act, once in a run. A month left out is not counted and breaks nothing; a month without data breaks the run, unless “on-missing” says otherwise.',
      ],
    },
    {
      id: 'amounts',
      title: 'What a clause costs',
      items: [
        'The amount is reckoned period by period and rounded to the cent, half a cent away from zero. Then come the caps: of the period or month, of the calendar year, of the contract year, of the contract, at last the one on all penalties, in order of time.',
        'What exceeds a cap is lost, except under “carry-over: true”: the next period takes it up, under its own caps.',
        'An amount under zero does not count, except under “both-ways: true”, where the other party owes it, and under “carry-deficit: true”, where it is taken off the periods that follow, before any cap.',
        'A period belongs to the year of its last day.',
        'A formula that takes a KPI read more often takes its sum, its mean or its last value over the period, as “aggregation” says.',
        'Nothing is due for the periods before the one that fires, except under “charge: whole-run”.',
        'A missing figure is never zero: the page says that the amount cannot be reckoned.',
      ],
    },
    {
      id: 'indices',
      title: 'Indices',
      items: [
        'A KPI scores 100 at its target or better, 60 at “amber” (or at the contractual limit without it), and 0 at the critical limit; without one, 0 as far beyond “amber” as that is from the target. Between these points the score follows a straight line.',
        'A KPI that has a target alone scores 0 at its “baseline”. Without one it has a status but does not enter the index.',
        'The index is the weighted mean of the scores that are known. Where they hold under 60% of the weight, it is unknown.',
        'An index is on target from 75, to watch from 55, off target below. A value beyond its critical limit holds it under 55. Business and relationship stay apart.',
      ],
    },
    {
      id: 'money',
      title: 'Money',
      items: [
        'Everything is counted in cents. A split goes to the largest remainders, and at a tie to the party listed first: each table makes exactly the sum to be shared.',
        'The flows of an investment are paid out year by year, in the order of the tiers. The preferred return is simple interest on the capital outstanding on 1 January, unless “compound: true” is written. A negative flow is made good before anything is paid out.',
        'The return on investment is (benefits − costs) ÷ costs; benefits without a figure stay beside it.',
        'The tiers of a commission are marginal. A refund lowers the base of its period, what is left under zero is carried forward, and the cap comes last.',
        'An amount in another currency is converted at the rate in force on the last day of its period; without a rate it is not added up.',
        'Late interest is simple, on actual days over 365, in a leap year too.',
      ],
    },
    {
      id: 'votes',
      title: 'Votes',
      items: [
        '“66\u00a0%” means at least 66% of all weights, present or not, unless “threshold-of” says otherwise; “more than 50\u00a0%” means more than half.',
        'The quorum is the weight present. An abstention is present, and is not for.',
        'A party blocks alone where the others cannot reach the threshold without it, or where it holds a veto; it passes alone where its weight is enough and nobody else holds a veto.',
      ],
    },
    {
      id: 'progress',
      title: 'Objectives and exit',
      items: [
        'The progress of a result is (value − start) ÷ (target − start), shown between 0 and 100%. That of a shared objective is the mean of its results that have data, where at least half have.',
        'Readiness to part is the share of the plan’s items that are present and up to date; each weighs the same. On the last day of its interval an item is still up to date.',
      ],
    },
    {
      id: 'people',
      title: 'People and the relationship',
      items: [
        'The power and the interest of a stakeholder are high from 3 out of 5.',
        'Two ratings of culture 2 points apart are a friction, 3 or more a risk. A two-sided health check is read once both ratings are in: 4 or more on both sides is a strength, 2 or less a weakness, 2 points apart a blind spot or an undervalued advantage.',
        'A commitment is overdue the day after its due date. The share kept on time is taken of those whose outcome is known.',
        'A pooled resource is under-used under 60% of its capacity, unless the record sets another limit, and over-used beyond that capacity.',
        'A contact has gone cold the day after six months without an exchange.',
        'Maturity is the share of six practices that the partnerships begun by the end of a quarter follow: an exit arranged, a two-sided check, a decision and a lesson within the year, a win within six months, and every commitment that fell due within the year kept, even late.',
      ],
    },
  ],
};
