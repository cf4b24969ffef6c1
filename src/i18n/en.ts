import { a4 } from './en/a4.ts';
import { accessibility } from './en/accessibility.ts';
import { agreement } from './en/agreement.ts';
import { annualReview } from './en/annual-review.ts';
import { appointment } from './en/appointment.ts';
import { attention } from './en/attention.ts';
import { calendar } from './en/calendar.ts';
import { candidate } from './en/candidate.ts';
import { cases } from './en/case.ts';
import { chart } from './en/chart.ts';
import { charter } from './en/charter.ts';
import { checklist } from './en/checklist.ts';
import { chooser } from './en/chooser.ts';
import { clause } from './en/clause.ts';
import { commission } from './en/commission.ts';
import { committee } from './en/committee.ts';
import { complementarity } from './en/complementarity.ts';
import { components } from './en/components.ts';
import { contract } from './en/contract.ts';
import { copying } from './en/copying.ts';
import { coverage } from './en/coverage.ts';
import { csv } from './en/csv.ts';
import { culture } from './en/culture.ts';
import { digest } from './en/digest.ts';
import { drift } from './en/drift.ts';
import { duty } from './en/duty.ts';
import { exchange } from './en/exchange.ts';
import { exit, scenario } from './en/exit.ts';
import { expectation } from './en/expectation.ts';
import { finance } from './en/finance.ts';
import { frame } from './en/frame.ts';
import { framing } from './en/framing.ts';
import { gateCondition } from './en/gate-condition.ts';
import { glossary } from './en/glossary.ts';
import { governance } from './en/governance.ts';
import { guide } from './en/guide.ts';
import { healthCheck } from './en/health-check.ts';
import { help } from './en/help.ts';
import { home } from './en/home.ts';
import { journal } from './en/journal.ts';
import { knowledge } from './en/knowledge.ts';
import { kpi } from './en/kpi.ts';
import { lessonBook, maturity, winWall, worth } from './en/learning.ts';
import { ledger } from './en/ledger.ts';
import { mechanism } from './en/mechanism.ts';
import { negotiation } from './en/negotiation.ts';
import { network } from './en/network.ts';
import { objective } from './en/objective.ts';
import { obligation } from './en/obligation.ts';
import { okr } from './en/okr.ts';
import { partnership } from './en/partnership.ts';
import { payment } from './en/payment.ts';
import { personalData } from './en/personal-data.ts';
import { pinnedClause } from './en/pinned-clause.ts';
import { pooled } from './en/pooled.ts';
import { portfolio } from './en/portfolio.ts';
import { preEngagement } from './en/pre-engagement.ts';
import { preview } from './en/preview.ts';
import { printing } from './en/printing.ts';
import { programme } from './en/programme.ts';
import { programs } from './en/programs.ts';
import { prose } from './en/prose.ts';
import { protocol } from './en/protocol.ts';
import { quality } from './en/quality.ts';
import { question } from './en/question.ts';
import { reckoning } from './en/reckoning.ts';
import { renewal } from './en/renewal.ts';
import { review } from './en/review.ts';
import { ritual } from './en/ritual.ts';
import { roadmap } from './en/roadmap.ts';
import { role } from './en/role.ts';
import { search } from './en/search.ts';
import { sheet } from './en/sheet.ts';
import { smartReason } from './en/smart-reason.ts';
import { stageGate } from './en/stage-gate.ts';
import { stakeholder } from './en/stakeholder.ts';
import { supplier } from './en/supplier.ts';
import { swot } from './en/swot.ts';
import { ticks } from './en/ticks.ts';
import { tool } from './en/tool.ts';
import { training } from './en/training.ts';
import { trust } from './en/trust.ts';
import { vocabulary } from './en/vocabulary.ts';
import { vote } from './en/vote.ts';
import { writing } from './en/writing.ts';

/** Every word of the interface in English, with the same keys as the French, by topic. */
export const en = {
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
