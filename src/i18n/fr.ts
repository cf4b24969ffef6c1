import { smartReason } from './fr/smart-reason.ts';
import { appointment } from './fr/appointment.ts';
import { committee } from './fr/committee.ts';
import { protocol } from './fr/protocol.ts';
import { vote } from './fr/vote.ts';
import { role } from './fr/role.ts';
import { printing } from './fr/printing.ts';
import { programs } from './fr/programs.ts';
import { sheet } from './fr/sheet.ts';
import { exchange } from './fr/exchange.ts';
import { tool } from './fr/tool.ts';
import { ritual } from './fr/ritual.ts';
import { renewal } from './fr/renewal.ts';
import { supplier } from './fr/supplier.ts';
import { training } from './fr/training.ts';
import { governance } from './fr/governance.ts';
import { contract } from './fr/contract.ts';
import { lessonBook, maturity, winWall, worth } from './fr/learning.ts';
import { objective } from './fr/objective.ts';
import { journal } from './fr/journal.ts';
import { exit, scenario } from './fr/exit.ts';
import { finance } from './fr/finance.ts';
import { complementarity } from './fr/complementarity.ts';
import { culture } from './fr/culture.ts';
import { expectation } from './fr/expectation.ts';
import { framing } from './fr/framing.ts';
import { healthCheck } from './fr/health-check.ts';
import { knowledge } from './fr/knowledge.ts';
import { okr } from './fr/okr.ts';
import { swot } from './fr/swot.ts';
import { stakeholder } from './fr/stakeholder.ts';
import { a4 } from './fr/a4.ts';
import { accessibility } from './fr/accessibility.ts';
import { agreement } from './fr/agreement.ts';
import { attention } from './fr/attention.ts';
import { chart } from './fr/chart.ts';
import { charter } from './fr/charter.ts';
import { checklist } from './fr/checklist.ts';
import { ticks } from './fr/ticks.ts';
import { clause } from './fr/clause.ts';
import { coverage } from './fr/coverage.ts';
import { calendar } from './fr/calendar.ts';
import { digest } from './fr/digest.ts';
import { duty } from './fr/duty.ts';
import { csv } from './fr/csv.ts';
import { negotiation } from './fr/negotiation.ts';
import { copying } from './fr/copying.ts';
import { preview } from './fr/preview.ts';
import { drift } from './fr/drift.ts';
import { pinnedClause } from './fr/pinned-clause.ts';
import { frame } from './fr/frame.ts';
import { gateCondition } from './fr/gate-condition.ts';
import { cases } from './fr/case.ts';
import { guide } from './fr/guide.ts';
import { question } from './fr/question.ts';
import { help } from './fr/help.ts';
import { home } from './fr/home.ts';
import { kpi } from './fr/kpi.ts';
import { ledger } from './fr/ledger.ts';
import { commission } from './fr/commission.ts';
import { payment } from './fr/payment.ts';
import { obligation } from './fr/obligation.ts';
import { partnership } from './fr/partnership.ts';
import { portfolio } from './fr/portfolio.ts';
import { pooled } from './fr/pooled.ts';
import { prose } from './fr/prose.ts';
import { quality } from './fr/quality.ts';
import { annualReview } from './fr/annual-review.ts';
import { review } from './fr/review.ts';
import { roadmap } from './fr/roadmap.ts';
import { search } from './fr/search.ts';
import { trust } from './fr/trust.ts';
import { stageGate } from './fr/stage-gate.ts';
import { vocabulary } from './fr/vocabulary.ts';
import { chooser } from './fr/chooser.ts';
import { candidate } from './fr/candidate.ts';
import { preEngagement } from './fr/pre-engagement.ts';
import { mechanism } from './fr/mechanism.ts';
import { network } from './fr/network.ts';
import { programme } from './fr/programme.ts';
import { personalData } from './fr/personal-data.ts';
import { components } from './fr/components.ts';
import { reckoning } from './fr/reckoning.ts';
import { writing } from './fr/writing.ts';
import { glossary } from './fr/glossary.ts';

/** Every word of the interface in French, by topic. */
export const fr = {
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
