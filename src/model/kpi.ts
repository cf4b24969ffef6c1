import { z } from 'zod';
import { noted } from './author-note.ts';
import { durationSchema } from './duration.ts';
import { idSchema } from './identifier.ts';
import { mechanismsSchema } from './mechanism.ts';
import { wholeNumberBetween } from './number.ts';
import { frequencySchema, otherYears } from './period.ts';
import { recordFields } from './record-fields.ts';
import { booleanSchema, textSchema, withoutWordQuotes } from './text.ts';

const directions = ['up', 'down', 'range'] as const;
export const directionSchema = z.enum(directions);
export type Direction = z.infer<typeof directionSchema>;

export const perspectives = ['financial', 'customer', 'process', 'learning', 'relationship'] as const;

/** The definition of a KPI in the catalogue, shared by every partnership that uses it (M32). */
export const kpiRecordSchema = z.strictObject({
  id: recordFields.id,
  title: noted(textSchema, 'Le nom de l’indicateur.', 'The KPI’s name.'),
  aliases: noted(
    z.array(textSchema).optional(),
    'Les autres noms, tels que les exports les écrivent.',
    'The other names, as exports write them.',
  ),
  formerly: recordFields.formerly,
  unit: noted(
    textSchema.transform(withoutWordQuotes),
    'L’unité\u00a0: %, EUR, days, count, points, hours …',
    'The unit: %, EUR, days, count, points, hours …',
  ),
  direction: noted(
    directionSchema,
    'up si plus haut vaut mieux, down si plus bas, range pour une plage.',
    'up if higher is better, down if lower is, range for a range.',
  ),
  perspective: noted(
    z.enum(perspectives),
    'La perspective\u00a0: financial, customer, process, learning ou relationship.',
    'The perspective: financial, customer, process, learning or relationship.',
  ),
  leading: noted(
    booleanSchema.optional(),
    'true si l’indicateur annonce, false s’il constate.',
    'true if the KPI leads, false if it lags.',
  ),
  frequency: noted(
    frequencySchema,
    'monthly, quarterly, half-yearly ou yearly, l’année civile. Pour une année de contrat ou un exercice qui commence un autre mois, son premier mois, en anglais\u00a0: yearly from april va d’avril à mars. Les fichiers écrivent alors 2026-04..2027-03, «\u00a0avril 2026 – mars 2027\u00a0» ou 2026-2027.',
    'monthly, quarterly, half-yearly or yearly, the calendar year. For a contract year or a fiscal year that begins in another month, its first month: yearly from april goes from April to March. The files then write 2026-04..2027-03, “April 2026 – March 2027” or 2026-2027.',
  ),
  aggregation: noted(
    z.enum(['sum', 'mean', 'last', 'ratio']),
    'Comment une année se lit\u00a0: sum, mean, last ou ratio.',
    'How a year is read: sum, mean, last or ratio.',
  ),
  year: noted(
    z.enum(otherYears).optional(),
    'L’année sur laquelle ses périodes se lisent et se cumulent, si elle ne commence pas en janvier\u00a0: yearly from april va d’avril à mars.',
    'The year over which its periods are read and added up, where it does not begin in January: yearly from april goes from April to March.',
  ),
  ratio: noted(
    z
      .strictObject({
        of: noted(idSchema, 'L’indicateur que l’on divise.', 'The KPI that is divided.'),
        by: noted(idSchema, 'L’indicateur par lequel on divise.', 'The KPI it is divided by.'),
      })
      .optional(),
    'Pour une agrégation ratio\u00a0: les deux indicateurs dont les sommes se divisent\u202f; une période sans valeur propre s’en calcule.',
    'For a ratio aggregation: the two KPIs whose sums are divided; a period without a value of its own is computed from them.',
  ),
  total: noted(
    z
      .strictObject({
        of: noted(
          idSchema,
          'L’indicateur dont les périodes s’additionnent\u00a0: de même unité, lu en somme, d’un rythme plus court.',
          'The KPI whose periods add up: of the same unit, read as a sum, of a shorter frequency.',
        ),
      })
      .optional(),
    'Pour un cumul, comme un minimum d’achat annuel\u00a0: l’indicateur dont les périodes s’additionnent, douze mois dans une année, civile ou non. Une période sans valeur propre s’en calcule une fois toutes ses parts connues\u202f; une part que l’on écarte y compte, car une exclusion ne vaut que pour son indicateur.',
    'For a cumulative figure, such as a minimum yearly purchase: the KPI whose periods add up, twelve months in a year, the calendar’s or the contract’s. A period without a value of its own is computed once all its parts are known; a part that is left out counts in it, since an exclusion holds for its own KPI alone.',
  ),
  formula: noted(textSchema.optional(), 'La méthode de calcul, en mots.', 'The method of calculation, in words.'),
  source: noted(textSchema.optional(), 'D’où vient la donnée.', 'Where the data comes from.'),
  'source-owner': noted(idSchema.optional(), 'La personne qui fournit la donnée.', 'The person who provides the data.'),
  reporter: noted(
    idSchema.optional(),
    'La personne qui présente l’indicateur aux comités.',
    'The person who reports the KPI to the committees.',
  ),
  audience: noted(
    z.array(textSchema).optional(),
    'À qui il est présenté\u00a0: les comités, les équipes, les fonctions.',
    'Whom it is reported to: committees, teams, roles.',
  ),
  due: noted(
    durationSchema.optional(),
    'Le délai de remise après la fin de la période.',
    'How long after the period’s end the data is due.',
  ),
  'on-missing': noted(
    z.enum(['ignore', 'no-data', 'breach']).optional(),
    'Ce que vaut une donnée absente.',
    'What missing data means.',
  ),
  tolerance: noted(
    wholeNumberBetween(0, 12).optional(),
    'Le nombre de périodes de suite hors limite que l’on admet avant d’alerter\u202f; 0 par défaut.',
    'How many periods in a row beyond a limit are admitted before an alert; 0 by default.',
  ),
  revision: noted(
    z.union([z.literal('none'), durationSchema]).optional(),
    'Jusqu’à quand une valeur définitive peut être corrigée après la période\u00a0: une durée, ou none, qui fait signaler toute ligne corrigée.',
    'How long after the period a final value may be corrected: a duration, or none, which has every corrected row reported.',
  ),
  relationship: noted(
    booleanSchema.optional(),
    'true si l’indicateur mesure la relation.',
    'true if the KPI measures the relationship.',
  ),
  qualitative: noted(
    booleanSchema.optional(),
    'true si la valeur vient d’un jugement\u00a0: enquête, note, perception.',
    'true if the value comes from a judgement: survey, rating, perception.',
  ),
  rows: noted(
    mechanismsSchema.optional(),
    'Les mécanismes que cela sert, par leur numéro\u00a0: M01.',
    'The mechanisms this serves, by their number: M01.',
  ),
  owner: noted(idSchema.optional(), 'La personne qui tient la définition.', 'The person who keeps the definition.'),
  review: recordFields.review,
  visibility: recordFields.visibility,
});
export type KpiRecord = z.infer<typeof kpiRecordSchema>;
