import { a4 } from './fr/a4.ts';
import { accessibility } from './fr/accessibility.ts';
import { agreement } from './fr/agreement.ts';
import { annualReview } from './fr/annual-review.ts';
import { appointment } from './fr/appointment.ts';
import { attention } from './fr/attention.ts';
import { calendar } from './fr/calendar.ts';
import { candidate } from './fr/candidate.ts';
import { cases } from './fr/case.ts';
import { chart } from './fr/chart.ts';
import { charter } from './fr/charter.ts';
import { checklist } from './fr/checklist.ts';
import { chooser } from './fr/chooser.ts';
import { clause } from './fr/clause.ts';
import { commission } from './fr/commission.ts';
import { committee } from './fr/committee.ts';
import { complementarity } from './fr/complementarity.ts';
import { components } from './fr/components.ts';
import { contract } from './fr/contract.ts';
import { copying } from './fr/copying.ts';
import { coverage } from './fr/coverage.ts';
import { csv } from './fr/csv.ts';
import { culture } from './fr/culture.ts';
import { digest } from './fr/digest.ts';
import { drift } from './fr/drift.ts';
import { duty } from './fr/duty.ts';
import { exchange } from './fr/exchange.ts';
import { exit, scenario } from './fr/exit.ts';
import { expectation } from './fr/expectation.ts';
import { finance } from './fr/finance.ts';
import { frame } from './fr/frame.ts';
import { framing } from './fr/framing.ts';
import { gateCondition } from './fr/gate-condition.ts';
import { glossary } from './fr/glossary.ts';
import { governance } from './fr/governance.ts';
import { guide } from './fr/guide.ts';
import { healthCheck } from './fr/health-check.ts';
import { help } from './fr/help.ts';
import { home } from './fr/home.ts';
import { journal } from './fr/journal.ts';
import { knowledge } from './fr/knowledge.ts';
import { kpi } from './fr/kpi.ts';
import { lessonBook, maturity, winWall, worth } from './fr/learning.ts';
import { ledger } from './fr/ledger.ts';
import { mechanism } from './fr/mechanism.ts';
import { negotiation } from './fr/negotiation.ts';
import { network } from './fr/network.ts';
import { objective } from './fr/objective.ts';
import { obligation } from './fr/obligation.ts';
import { okr } from './fr/okr.ts';
import { partnership } from './fr/partnership.ts';
import { payment } from './fr/payment.ts';
import { personalData } from './fr/personal-data.ts';
import { pinnedClause } from './fr/pinned-clause.ts';
import { pooled } from './fr/pooled.ts';
import { portfolio } from './fr/portfolio.ts';
import { preEngagement } from './fr/pre-engagement.ts';
import { preview } from './fr/preview.ts';
import { printing } from './fr/printing.ts';
import { programme } from './fr/programme.ts';
import { programs } from './fr/programs.ts';
import { prose } from './fr/prose.ts';
import { protocol } from './fr/protocol.ts';
import { quality } from './fr/quality.ts';
import { question } from './fr/question.ts';
import { reckoning } from './fr/reckoning.ts';
import { renewal } from './fr/renewal.ts';
import { review } from './fr/review.ts';
import { ritual } from './fr/ritual.ts';
import { roadmap } from './fr/roadmap.ts';
import { role } from './fr/role.ts';
import { search } from './fr/search.ts';
import { sheet } from './fr/sheet.ts';
import { smartReason } from './fr/smart-reason.ts';
import { stageGate } from './fr/stage-gate.ts';
import { stakeholder } from './fr/stakeholder.ts';
import { supplier } from './fr/supplier.ts';
import { swot } from './fr/swot.ts';
import { ticks } from './fr/ticks.ts';
import { tool } from './fr/tool.ts';
import { training } from './fr/training.ts';
import { trust } from './fr/trust.ts';
import { vocabulary } from './fr/vocabulary.ts';
import { vote } from './fr/vote.ts';
import { writing } from './fr/writing.ts';

/** Every word of the interface in French, by topic. */
export const fr = {
  a4,
  accessibility,
  agreement,
  annualReview,
  appointment,
  attention,
  calendar,
  candidate,
  case: cases,
  chart,
  charter,
  checklist,
  chooser,
  clause,
  commission,
  committee,
  complementarity,
  components,
  contract,
  copying,
  coverage,
  csv,
  culture,
  digest,
  drift,
  duty,
  exchange,
  exit,
  expectation,
  finance,
  frame,
  framing,
  gateCondition,
  glossary,
  governance,
  guide,
  healthCheck,
  help,
  home,
  journal,
  knowledge,
  kpi,
  ledger,
  lessonBook,
  maturity,
  mechanism,
  negotiation,
  network,
  objective,
  obligation,
  okr,
  partnership,
  payment,
  personalData,
  pinnedClause,
  pooled,
  portfolio,
  preEngagement,
  preview,
  printing,
  programme,
  programs,
  prose,
  protocol,
  quality,
  question,
  reckoning,
  renewal,
  review,
  ritual,
  roadmap,
  role,
  scenario,
  search,
  sheet,
  smartReason,
  stageGate,
  stakeholder,
  supplier,
  swot,
  ticks,
  tool,
  training,
  trust,
  vocabulary,
  vote,
  winWall,
  worth,
  writing,
};
