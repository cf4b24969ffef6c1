import { message } from '../../message.ts';

/** Those we may work with, and the levels of the programme. */
export const candidateMessages = {
  'score-without-proof': message<{ criterion: string; score: number }>({
    severity: 'warning',
    fr: (v) => ({
      message: `La note ${v.score} de « ${v.criterion} » n’a pas de preuve : elle ne compte pas, et la note d’ensemble attend.`,
      hint: 'Ajoutez « proof: … » : un entretien, un rapport, un chiffre et sa date.',
    }),
    en: (v) => ({
      message: `The score of ${v.score} for “${v.criterion}” has no proof: it does not count, and the overall mark waits.`,
      hint: 'Add “proof: …”: an interview, a report, a figure with its date.',
    }),
  }),
  'criterion-scored-twice': message<{ criterion: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.criterion} » est noté deux fois : seule la première note serait lue.`,
      hint: 'Gardez une seule ligne pour ce critère.',
    }),
    en: (v) => ({
      message: `“${v.criterion}” is scored twice: only the first score would be read.`,
      hint: 'Keep one line for this criterion.',
    }),
  }),
  'condition-unsaid': message<{ topic: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `« ${v.topic} » est répondu « partly » sans dire ce qui doit être réglé : l’avis serait « go si », mais si quoi ?`,
      hint: 'Ajoutez « condition: … », avec ce qu’il faut obtenir avant de s’engager.',
    }),
    en: (v) => ({
      message: `“${v.topic}” is answered “partly” without saying what must be settled: the verdict would be “go if”, but if what?`,
      hint: 'Add “condition: …” with what must be obtained before committing.',
    }),
  }),
  'criterion-incomplete': message<{ name: string; reach: number | string }>({
    severity: 'error',
    fr: (v) => ({
      message:
        v.reach === ''
          ? `Rien ne permet de juger le critère « ${v.name} » : personne ne passerait ce niveau.`
          : `« reach: ${v.reach} » de « ${v.name} » ne dit pas de quel indicateur il est la valeur.`,
      hint: 'Ajoutez « kpi: … », avec un indicateur du catalogue, ou « when: … », par exemple exit.plan is set.',
    }),
    en: (v) => ({
      message:
        v.reach === ''
          ? `Nothing can judge the criterion “${v.name}”: nobody would pass this level.`
          : `“reach: ${v.reach}” of “${v.name}” does not say which KPI it is a value of.`,
      hint: 'Add “kpi: …” with a KPI of the catalogue, or “when: …”, such as exit.plan is set.',
    }),
  }),
} as const;
