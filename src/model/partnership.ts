import { z } from 'zod';
import { noted } from './author-note.ts';
import { commissionSchema } from './commission.ts';
import { contributionSchema, knowledgeSchema } from './complementarity.ts';
import { contractSchema } from './contract.ts';
import { countrySchema } from './country.ts';
import { exitSchema } from './exit-plan.ts';
import { fitSchema } from './fit.ts';
import { framingSchema } from './framing.ts';
import { governanceSchema } from './governance.ts';
import { healthCheckSchema } from './health-check.ts';
import { idSchema } from './identifier.ts';
import { investmentSchema } from './investment.ts';
import { isoDateSchema } from './iso-date.ts';
import { kpiUseSchema } from './kpi-use.ts';
import { objectiveSchema } from './objective.ts';
import { okrSchema } from './okr.ts';
import { partnershipValueSchema } from './partnership-value.ts';
import { partySchema } from './party.ts';
import { pooledSchema } from './pooled.ts';
import { preEngagementSchema } from './pre-engagement.ts';
import { ratingSchema } from './rating.ts';
import { eachCounts, mayRepeat } from './repetition.ts';
import { reviewSchema } from './review.ts';
import { roiSchema } from './roi.ts';
import {
  exchangeSchema,
  expectationSchema,
  ritualSchema,
  roadmapSchema,
  roleSchema,
  toolRulesSchema,
  toolUseSchema,
  trainingSchema,
} from './running.ts';
import { scopeSchema } from './scope.ts';
import { stageSchema } from './stage.ts';
import { stakeholderSchema } from './stakeholder.ts';
import { swotSchema } from './swot.ts';
import { textSchema } from './text.ts';
import { trustRatingSchema } from './trust.ts';

const arrangedSchema = z.strictObject({
  arranged: noted(isoDateSchema.optional(), 'Le jour où l’étape a été convenue.', 'The day the stage was arranged.'),
  evidence: noted(textSchema.optional(), 'La pièce qui le montre.', 'The evidence.'),
  entered: noted(isoDateSchema.optional(), 'Le jour où l’étape a commencé.', 'The day the stage began.'),
});

/**
 * What an editor writes in `partnerships/<id>/index.mdx`. Title, type, stage and two parties make a valid record;
 * every other key switches on its section of the page.
 */
export const partnershipRecordSchema = z.strictObject({
  id: noted(
    idSchema.optional(),
    'L’identifiant\u202f; c’est déjà le nom du dossier.',
    'The id; the folder name already says it.',
  ),
  title: noted(textSchema, 'Le nom du partenariat.', 'The partnership’s name.'),
  summary: noted(textSchema.optional(), 'Le partenariat en une phrase.', 'The partnership in one sentence.'),
  type: noted(idSchema, 'Le type (identifiant de reference/types.yaml).', 'The type (id in reference/types.yaml).'),
  stage: noted(stageSchema, 'L’étape de la relation, parmi les huit.', 'The stage of the relation, one of the eight.'),
  parties: noted(
    z.array(partySchema).min(2),
    'Les organisations\u202f; la première tient le playbook.',
    'The organisations; the first keeps the playbook.',
  ),
  since: noted(isoDateSchema.optional(), 'Le début du partenariat.', 'The start of the partnership.'),
  formerly: noted(
    z.array(idSchema).optional(),
    'Les anciens identifiants de la fiche, le plus ancien d’abord.',
    'The record’s former ids, the oldest first.',
  ),
  review: noted(reviewSchema.optional(), 'La tenue de cette page.', 'The upkeep of this page.'),
  visibility: noted(
    z.literal('internal').optional(),
    'Toujours internal\u202f; ce que le partenaire voit se liste dans «\u00a0shared\u00a0».',
    'Always internal; what the partner sees is listed in “shared”.',
  ),
  shared: noted(
    z.array(textSchema).optional(),
    'Les champs que le partenaire peut voir\u00a0: «\u00a0summary\u00a0», «\u00a0kpis.availability\u00a0», «\u00a0journal.win\u00a0».',
    'The fields the partner may see: “summary”, “kpis.availability”, “journal.win”.',
  ),
  country: noted(
    countrySchema.optional(),
    'Le pays principal, en deux capitales\u00a0: FR.',
    'The main country, in two capitals: FR.',
  ),
  scope: noted(
    scopeSchema.optional(),
    'Ce que le partenariat couvre\u00a0: les règles de la bibliothèque s’en servent pour dire quelles clauses il faut.',
    'What the partnership covers: the rules of the library use it to say which clauses are needed.',
  ),
  stages: noted(
    z.partialRecord(stageSchema, arrangedSchema).optional(),
    'Ce qui a été convenu pour chaque étape.',
    'What was arranged for each stage.',
  ),
  value: noted(
    partnershipValueSchema.optional(),
    'Ce que le partenariat vaut en un an, pour le portefeuille.',
    'What the partnership is worth in a year, for the portfolio.',
  ),
  'pre-engagement': noted(
    preEngagementSchema.optional(),
    'Les questions à se poser avant de s’engager.',
    'The questions to ask before committing.',
  ),
  framing: noted(
    framingSchema.optional(),
    'Le cadrage\u00a0: qui a participé, le calendrier, les moyens, la communication interne.',
    'The framing: who took part, the calendar, the means, internal communication.',
  ),
  objectives: noted(z.array(objectiveSchema).optional(), 'Les objectifs SMART.', 'The SMART objectives.'),
  okrs: noted(
    z.array(okrSchema).optional(),
    'Les objectifs partagés et leurs résultats clés.',
    'The shared objectives and their key results.',
  ),
  expectations: noted(
    z.array(expectationSchema).optional(),
    'Les attentes et leurs ajustements.',
    'The expectations and their adjustments.',
  ),
  stakeholders: noted(z.array(stakeholderSchema).optional(), 'Les parties prenantes.', 'The stakeholders.'),
  contributions: noted(z.array(contributionSchema).optional(), 'Ce que chacun apporte.', 'What each side brings.'),
  knowledge: noted(
    knowledgeSchema.optional(),
    'Ce que l’on peut, pourrait et ne peut pas partager.',
    'What can, could and cannot be shared.',
  ),
  swot: noted(swotSchema.optional(), 'Le SWOT croisé.', 'The crossed SWOT.'),
  fit: noted(eachCounts(z.array(fitSchema), 'dimension').optional(), 'L’accord des cultures.', 'The cultural fit.'),
  'health-check': noted(
    eachCounts(z.array(healthCheckSchema), 'on', 'item', 'of').optional(),
    'Les évaluations croisées de la relation.',
    'The two-sided ratings of the relation.',
  ),
  trust: noted(
    eachCounts(z.array(trustRatingSchema), 'on', 'behaviour').optional(),
    'Les cinq comportements d’équipe, notés par chaque partie.',
    'The five team behaviours, rated by each party.',
  ),
  roles: noted(z.array(roleSchema).optional(), 'Qui répond de quoi.', 'Who answers for what.'),
  governance: noted(
    governanceSchema.optional(),
    'Les comités, les décisions, l’escalade.',
    'Committees, decisions, escalation.',
  ),
  communication: noted(z.array(exchangeSchema).optional(), 'Le plan de communication.', 'The communication plan.'),
  tools: noted(z.array(toolUseSchema).optional(), 'Les outils.', 'The tools.'),
  'tool-rules': noted(toolRulesSchema.optional(), 'Les règles d’usage des outils.', 'The rules of use of the tools.'),
  rituals: noted(z.array(ritualSchema).optional(), 'Les rituels.', 'The rituals.'),
  pooled: noted(z.array(pooledSchema).optional(), 'Les ressources mises en commun.', 'The pooled resources.'),
  'not-pooled': noted(
    z.array(textSchema).optional(),
    'Ce qui reste strictement interne à chaque partie.',
    'What stays strictly internal to each party.',
  ),
  investment: noted(investmentSchema.optional(), 'Le co-investissement.', 'The co-investment.'),
  commissions: noted(
    z.array(commissionSchema).optional(),
    'Ce que gagnent les apporteurs d’affaires sur ce qu’ils apportent.',
    'What affiliates earn on what they bring.',
  ),
  roi: noted(roiSchema.optional(), 'Les coûts et les bénéfices.', 'Costs and benefits.'),
  kpis: noted(
    mayRepeat(z.array(kpiUseSchema)).optional(),
    'Les indicateurs suivis et leurs chiffres convenus.',
    'The KPIs followed and their agreed figures.',
  ),
  rating: noted(
    eachCounts(z.array(ratingSchema), 'criterion').optional(),
    'La note du fournisseur\u00a0: ses critères, leur poids, leurs indicateurs.',
    'The supplier’s rating: its criteria, their weights, their KPIs.',
  ),
  contracts: noted(z.array(contractSchema).optional(), 'Les contrats.', 'The contracts.'),
  training: noted(z.array(trainingSchema).optional(), 'Les formations.', 'The training.'),
  exit: noted(exitSchema.optional(), 'La sortie, prévue dès le départ.', 'The exit, planned from the start.'),
  roadmap: noted(z.array(roadmapSchema).optional(), 'La suite.', 'What comes next.'),
});
export type PartnershipRecord = z.infer<typeof partnershipRecordSchema>;
