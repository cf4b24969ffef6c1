import { z } from 'zod';
import { articleSchema } from './article.ts';
import { noted } from './author-note.ts';
import { capSchema, longCapFields } from './cap.ts';
import { contractPaymentSchema } from './contract-payment.ts';
import { durationSchema, renewalLengthSchema, termSchema } from './duration.ts';
import { idSchema, isIdentifier, toIdentifier } from './identifier.ts';
import { isoDateSchema } from './iso-date.ts';
import { paidAmountSchema, positiveAmountSchema } from './money.ts';
import { positiveRateSchema, wholeNumberBetween } from './number.ts';
import { numberingSchema } from './numbering.ts';
import { refuse } from './refusal.ts';
import { eachCounts } from './repetition.ts';
import { addressSchema, booleanSchema, textSchema } from './text.ts';

const instruments = [
  'nda',
  'loi',
  'mou',
  'term-sheet',
  'pilot',
  'framework',
  'supplier',
  'joint-venture',
  'amendment',
] as const;
export const instrumentSchema = z.enum(instruments);
export type Instrument = z.infer<typeof instrumentSchema>;

/** The positions on a clause, from what to ask for to where to stop. */
export const positionTiers = ['preferred', 'fallback-1', 'fallback-2', 'walk-away'] as const;
export const positionTierSchema = z.enum(positionTiers);
export type PositionTier = z.infer<typeof positionTierSchema>;

const bindings = ['binding', 'indicative', 'depends'] as const;
export const bindingSchema = z.enum(bindings);

/** A clause of the library at the version that was signed; a later version of the library changes nothing here. */
export interface PinnedClauseRef {
  readonly id: string;
  readonly version: string;
}

const pinnedRefSchema = z.string().transform((raw, context): PinnedClauseRef => {
  const [id = '', version = '', ...rest] = raw.trim().split('@');
  if (rest.length > 0 || !isIdentifier(id) || !/^\d+(\.\d+)*$/.test(version))
    return refuse(context, 'bad-pinned-clause', { value: raw, suggestion: meantPin(raw) });
  return { id, version };
});

/**
 * The clause and version that were meant: `audit@v1.2` and `audit 1.2` are `audit@1.2`; of a clause alone,
 * `1.0` stands for the version.
 */
function meantPin(raw: string): string {
  const [, name = '', version = '1.0'] = /^(.*?)(?:[\s@:]+v?\.?\s*(\d+(?:[.,]\d+)*))?$/i.exec(raw.trim()) ?? [];
  const id = toIdentifier(name);
  return id === '' ? '' : `${id}@${version.replaceAll(',', '.')}`;
}

/** A SHA-256 digest in hexadecimal, whatever its case and the spaces around it; kept in small letters. */
const digestSchema = z.string().transform((raw, context) => {
  const digest = raw.trim().toLowerCase();
  return /^[0-9a-f]{64}$/.test(digest) ? digest : refuse(context, 'bad-digest', { value: raw });
});

const pinnedClauseSchema = z.strictObject({
  clause: noted(
    pinnedRefSchema,
    'La clause et sa version signée\u00a0: «\u00a0confidentialite@1.0\u00a0».',
    'The clause and the version signed: “confidentialite@1.0”.',
  ),
  article: noted(articleSchema.optional(), 'L’article du contrat signé.', 'The article of the signed contract.'),
  numbering: noted(
    numberingSchema.optional(),
    'La numérotation de cet article, si elle n’est pas celle du contrat\u00a0: «\u00a01 (a) (i)\u00a0».',
    'How this article is numbered, where it is not as the contract is: “1 (a) (i)”.',
  ),
  position: noted(positionTierSchema.optional(), 'La position obtenue.', 'The position obtained.'),
  binding: noted(
    z.enum(['binding', 'indicative']).optional(),
    'Contraignante ou indicative, quand le modèle dit «\u00a0depends\u00a0».',
    'Binding or indicative, where the model says “depends”.',
  ),
  with: noted(z.record(z.string(), textSchema).optional(), 'Les variables remplies.', 'The filled variables.'),
  deviation: noted(textSchema.optional(), 'Ce qui s’écarte du modèle.', 'What departs from the model.'),
  waiver: noted(
    z
      .strictObject({
        by: noted(idSchema, 'La personne qui a accordé la dérogation.', 'The person who granted the waiver.'),
        reason: noted(textSchema, 'La raison.', 'The reason.'),
        until: noted(
          isoDateSchema.optional(),
          'La fin de la dérogation\u00a0: passé ce jour, la clause est dite manquante, sans obliger pour autant.',
          'The end of the waiver: after that day the clause is said to be missing, and binds no more than before.',
        ),
      })
      .optional(),
    'La dérogation, si la clause n’est pas prise\u00a0: elle n’est alors pas au contrat et n’oblige à rien.',
    'The waiver, if the clause is not taken: it is then not in the contract and obliges to nothing.',
  ),
});
export type PinnedClause = z.infer<typeof pinnedClauseSchema>;

const penaltyCapSchema = z.strictObject({
  month: noted(capSchema, 'Le plafond par mois civil.', 'The cap per calendar month.'),
  ...longCapFields,
});

/** A signed or planned instrument (M13, M19, M44). */
export const contractSchema = z.strictObject({
  id: noted(idSchema, 'L’identifiant du contrat dans cette fiche.', 'The contract’s id within this record.'),
  instrument: noted(
    instrumentSchema,
    'L’instrument\u00a0: nda, loi, mou, term-sheet, pilot, framework, supplier, joint-venture ou amendment.',
    'The instrument: nda, loi, mou, term-sheet, pilot, framework, supplier, joint-venture or amendment.',
  ),
  title: noted(textSchema.optional(), 'Le titre du contrat.', 'The contract’s title.'),
  kind: noted(
    idSchema.optional(),
    'Le genre de contrat fournisseur (reference/contract-kinds.yaml).',
    'The supplier contract kind (reference/contract-kinds.yaml).',
  ),
  binding: noted(
    booleanSchema.optional(),
    'false pour un texte qui n’engage pas.',
    'false for a text that does not bind.',
  ),
  amount: noted(
    paidAmountSchema.optional(),
    'Le montant total hors taxes, dans la monnaie du playbook.',
    'The total amount before tax, in the playbook’s currency.',
  ),
  signed: noted(isoDateSchema.optional(), 'La date de signature.', 'The date of signature.'),
  starts: noted(isoDateSchema.optional(), 'La date d’effet.', 'The date of effect.'),
  term: noted(
    termSchema.optional(),
    'La durée\u202f; absente si le contrat est à durée indéterminée.',
    'The term; absent for an indefinite contract.',
  ),
  ends: noted(
    isoDateSchema.optional(),
    'Le terme, s’il ne découle pas de la durée.',
    'The end, if it does not follow from the term.',
  ),
  renewal: noted(
    z
      .strictObject({
        kind: noted(
          z.enum(['tacit', 'express', 'none']),
          'Reconduction tacit, express ou none.',
          'Renewal: tacit, express or none.',
        ),
        for: noted(
          renewalLengthSchema.optional(),
          'La durée de la reconduction\u202f; «\u00a0indefinite\u00a0» si le contrat se poursuit ensuite sans terme.',
          'The length of the renewal; “indefinite” if the contract then goes on without a term.',
        ),
        times: noted(
          wholeNumberBetween(1, 99).optional(),
          'Combien de fois le contrat se reconduit au plus\u202f; sans limite si rien n’est écrit.',
          'How many times the contract renews at most; without limit where nothing is written.',
        ),
        notice: noted(durationSchema.optional(), 'Le préavis.', 'The notice.'),
        renewed: noted(
          eachCounts(z.array(isoDateSchema)).optional(),
          'Les dates des reconductions expresses signées.',
          'The dates of express renewals signed.',
        ),
      })
      .optional(),
    'La reconduction et le préavis.',
    'Renewal and notice.',
  ),
  'penalty-cap': noted(
    penaltyCapSchema.optional(),
    'Le plafond de toutes les pénalités (malus) du contrat ensemble, en plus de ceux des clauses\u00a0: un montant («\u00a050000\u00a0») ou une part du montant du contrat («\u00a010 % * amount\u00a0»). Si les pénalités ont plusieurs débiteurs, il vaut pour chacun.',
    'The cap on all the penalties (malus) of the contract together, beside those of its clauses: an amount (“50000”) or a share of the contract’s amount (“10 % * amount”). Where several parties owe penalties, it holds for each.',
  ),
  payments: noted(
    eachCounts(z.array(contractPaymentSchema), 'id').optional(),
    'Les paiements à dates convenues, que les chiffres ne changent pas : acomptes, jalons, redevances fixes, dépôts et retenues de garantie.',
    'The payments on agreed days, which no figure changes: instalments, milestones, fixed fees, deposits and retention money.',
  ),
  'late-interest': noted(
    z
      .strictObject({
        rate: noted(
          positiveRateSchema,
          'Le taux annuel des intérêts de retard\u00a0: «\u00a012\u00a0%\u00a0». En France, pas moins de trois fois le taux légal\u202f; si le contrat n’en dit rien, celui de la Banque centrale européenne plus dix points.',
          'The yearly rate of interest on late payments: “12 %”. In France, not under three times the legal rate; where the contract is silent, that of the European Central Bank plus ten points.',
        ),
        fixed: noted(
          positiveAmountSchema.optional(),
          'La somme fixe pour frais de recouvrement, due une fois par paiement en retard, dans sa devise\u00a0: «\u00a040\u00a0» en France.',
          'The fixed sum for the cost of recovery, due once per late payment, in its currency: “40” in France.',
        ),
      })
      .optional(),
    'Ce que le contrat prévoit sur les paiements en retard. Les pages disent à titre d’information ce qui a couru.',
    'What the contract provides for late payments. Pages tell what has run, for information.',
  ),
  'last-notice': noted(
    isoDateSchema.optional(),
    'Le dernier jour pour dénoncer, si le contrat le fixe.',
    'The last day to give notice, if the contract sets it.',
  ),
  'notice-given': noted(
    isoDateSchema.optional(),
    'Le jour où le contrat a été dénoncé. Il prend fin avec le terme dont ce jour respecte le préavis et ne se reconduit plus.',
    'The day on which notice was given. The contract ends with the term that this day is in time for, and no longer renews.',
  ),
  certificates: noted(
    z.array(isoDateSchema).optional(),
    'Les jours où l’attestation de vigilance du fournisseur a été contrôlée.',
    'The days on which the supplier’s compliance certificate was checked.',
  ),
  supersedes: noted(idSchema.optional(), 'Le contrat que celui-ci remplace.', 'The contract this one replaces.'),
  amends: noted(idSchema.optional(), 'Le contrat que celui-ci modifie.', 'The contract this one amends.'),
  precedence: noted(
    z.array(idSchema).optional(),
    'L’ordre de priorité entre contrats.',
    'The order of precedence between contracts.',
  ),
  numbering: noted(
    numberingSchema.optional(),
    'La numérotation du texte assemblé\u00a0: decimal (1.2.3, par défaut), letters (1.2 puis (a), (i)), ou un exemple\u00a0: «\u00a01.1.1 a) i)\u00a0».',
    'How the assembled text is numbered: decimal (1.2.3, the default), letters (1.2, then (a), (i)), or an example: “1.1.1 a) i)”.',
  ),
  document: noted(
    z
      .strictObject({
        at: noted(addressSchema, 'L’adresse du document signé.', 'The address of the signed document.'),
        sha256: noted(digestSchema.optional(), 'Son empreinte SHA-256, en 64 signes.', 'Its SHA-256, in 64 signs.'),
      })
      .optional(),
    'Le document signé, jamais copié dans le site.',
    'The signed document, never copied into the site.',
  ),
  clauses: noted(
    eachCounts(z.array(pinnedClauseSchema), 'clause', 'article').optional(),
    'Les clauses signées.',
    'The clauses signed.',
  ),
});
export type Contract = z.infer<typeof contractSchema>;
