import { list } from '../../listed.ts';
import { message } from '../../message.ts';

/** Where a partnership stands, how it would end, and what its journal leaves to others. */
export const stageMessages = {
  'stage-entered-ahead': message<{ stage: string; entered: string; current: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `L’étape « ${v.stage} » aurait commencé le ${v.entered}, mais la fiche est à l’étape « ${v.current} ».`,
      hint: `Écrivez « stage: ${v.stage} » si elle a commencé ; sinon retirez « entered ».`,
    }),
    en: (v) => ({
      message: `Stage “${v.stage}” is said to have begun on ${v.entered}, but the record is at stage “${v.current}”.`,
      hint: `Write “stage: ${v.stage}” if it has begun; otherwise remove “entered”.`,
    }),
  }),
  'exit-scenario-incomplete': message<{ title: string; missing: readonly string[] }>({
    severity: 'warning',
    fr: (v) => ({
      message: `Le scénario « ${v.title} » ne pourrait pas être suivi : il manque ${list(v.missing)}.`,
      hint: 'Écrivez ce qui l’ouvrirait (« trigger »), ce qui reste (« remains »), son délai (« delay: 6 months ») et qui décide (« decides »).',
    }),
    en: (v) => ({
      message: `The scenario “${v.title}” could not be followed: it lacks ${list(v.missing)}.`,
      hint: 'Write what would open it (“trigger”), what remains (“remains”), its delay (“delay: 6 months”) and who decides (“decides”).',
    }),
  }),
  'value-without-figure': message<{ found: string }>({
    severity: 'warning',
    fr: (v) => ({
      message:
        v.found === 'both'
          ? 'La valeur annuelle donne un montant et un indicateur : on ne sait pas lequel compte.'
          : 'La valeur annuelle ne donne ni montant ni indicateur.',
      hint: 'Écrivez « value: { kpi: … } » ou « value: { amount: 60000, per: 2026 } ».',
    }),
    en: (v) => ({
      message:
        v.found === 'both'
          ? 'The yearly value gives an amount and a KPI: nobody knows which one counts.'
          : 'The yearly value gives neither an amount nor a KPI.',
      hint: 'Write “value: { kpi: … }” or “value: { amount: 60000, per: 2026 }”.',
    }),
  }),
  'lesson-incomplete': message<{ title: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `La leçon « ${v.title} » ne dit ni quoi refaire ni quoi éviter.`,
      hint: 'Ajoutez « repeat: … » ou « avoid: … » : c’est ce qu’un autre partenariat en retiendra.',
    }),
    en: (v) => ({
      message: `The lesson “${v.title}” says neither what to repeat nor what to avoid.`,
      hint: 'Add “repeat: …” or “avoid: …”: that is what another partnership will take from it.',
    }),
  }),
  'win-without-evidence': message<{ title: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `Rien ne montre la victoire « ${v.title} ».`,
      hint: 'Ajoutez « evidence: … » : un relevé, un procès-verbal, une lettre.',
    }),
    en: (v) => ({
      message: `Nothing shows the win “${v.title}”.`,
      hint: 'Add “evidence: …”: a statement of figures, minutes, a letter.',
    }),
  }),
} as const;
