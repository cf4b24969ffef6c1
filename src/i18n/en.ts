import { smartReason } from './en/smart-reason.ts';
import { appointment } from './en/appointment.ts';
import { committee } from './en/committee.ts';
import { protocol } from './en/protocol.ts';
import { vote } from './en/vote.ts';
import { role } from './en/role.ts';
import { printing } from './en/printing.ts';
import { programs } from './en/programs.ts';
import { sheet } from './en/sheet.ts';
import { exchange } from './en/exchange.ts';
import { tool } from './en/tool.ts';
import { ritual } from './en/ritual.ts';
import { renewal } from './en/renewal.ts';
import { supplier } from './en/supplier.ts';
import { training } from './en/training.ts';
import { governance } from './en/governance.ts';
import { contract } from './en/contract.ts';
import { lessonBook, maturity, winWall, worth } from './en/learning.ts';
import { objective } from './en/objective.ts';
import { journal } from './en/journal.ts';
import { exit, scenario } from './en/exit.ts';
import { finance } from './en/finance.ts';
import { complementarity } from './en/complementarity.ts';
import { culture } from './en/culture.ts';
import { expectation } from './en/expectation.ts';
import { framing } from './en/framing.ts';
import { healthCheck } from './en/health-check.ts';
import { knowledge } from './en/knowledge.ts';
import { okr } from './en/okr.ts';
import { swot } from './en/swot.ts';
import { stakeholder } from './en/stakeholder.ts';
import { a4 } from './en/a4.ts';
import { accessibility } from './en/accessibility.ts';
import { agreement } from './en/agreement.ts';
import { attention } from './en/attention.ts';
import { chart } from './en/chart.ts';
import { charter } from './en/charter.ts';
import { checklist } from './en/checklist.ts';
import { ticks } from './en/ticks.ts';
import { clause } from './en/clause.ts';
import { coverage } from './en/coverage.ts';
import { calendar } from './en/calendar.ts';
import { digest } from './en/digest.ts';
import { duty } from './en/duty.ts';
import { csv } from './en/csv.ts';
import { negotiation } from './en/negotiation.ts';
import { copying } from './en/copying.ts';
import { preview } from './en/preview.ts';
import { drift } from './en/drift.ts';
import { pinnedClause } from './en/pinned-clause.ts';
import { frame } from './en/frame.ts';
import { gateCondition } from './en/gate-condition.ts';
import { cases } from './en/case.ts';
import { guide } from './en/guide.ts';
import { question } from './en/question.ts';
import { help } from './en/help.ts';
import { home } from './en/home.ts';
import { kpi } from './en/kpi.ts';
import { ledger } from './en/ledger.ts';
import { commission } from './en/commission.ts';
import { payment } from './en/payment.ts';
import { obligation } from './en/obligation.ts';
import { partnership } from './en/partnership.ts';
import { portfolio } from './en/portfolio.ts';
import { pooled } from './en/pooled.ts';
import { prose } from './en/prose.ts';
import { quality } from './en/quality.ts';
import { annualReview } from './en/annual-review.ts';
import { review } from './en/review.ts';
import { roadmap } from './en/roadmap.ts';
import { search } from './en/search.ts';
import { trust } from './en/trust.ts';
import { stageGate } from './en/stage-gate.ts';
import { vocabulary } from './en/vocabulary.ts';
import { chooser } from './en/chooser.ts';
import { candidate } from './en/candidate.ts';
import { preEngagement } from './en/pre-engagement.ts';
import { mechanism } from './en/mechanism.ts';
import { network } from './en/network.ts';
import { programme } from './en/programme.ts';
import { personalData } from './en/personal-data.ts';
import { components } from './en/components.ts';
import { reckoning } from './en/reckoning.ts';
import { writing } from './en/writing.ts';
import { glossary } from './en/glossary.ts';

/** Every word of the interface in English, with the same keys as the French, by topic. */
export const en = {
  smartReason,
  stakeholder,
  complementarity,
  swot,
  okr,
  knowledge,
  healthCheck,
  framing,
  expectation,
  culture,
  finance,
  pooled,
  trust,
  exit,
  scenario,
  journal,
  objective,
  contract,
  coverage,
  negotiation,
  copying,
  preview,
  drift,
  pinnedClause,
  appointment,
  committee,
  protocol,
  vote,
  role,
  printing,
  programs,
  sheet,
  exchange,
  tool,
  ritual,
  renewal,
  supplier,
  training,
  governance,
  a4,
  accessibility,
  agreement,
  attention,
  chart,
  charter,
  checklist,
  ticks,
  clause,
  calendar,
  csv,
  digest,
  duty,
  frame,
  gateCondition,
  case: cases,
  guide,
  question,
  help,
  home,
  kpi,
  ledger,
  mechanism,
  components,
  reckoning,
  writing,
  glossary,
  lessonBook,
  maturity,
  commission,
  payment,
  obligation,
  partnership,
  portfolio,
  prose,
  quality,
  review,
  annualReview,
  roadmap,
  search,
  stageGate,
  vocabulary,
  winWall,
  worth,
  chooser,
  candidate,
  preEngagement,
  network,
  programme,
  personalData,
};
