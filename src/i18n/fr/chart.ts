import { elided } from '../../format/elision.ts';

/** What a chart says beside its geometry. Values and periods arrive already written. */
export const chart = {
  noData: 'sans donnée',
  target: (value: string) => `cible ${value}`,
  limit: (value: string) => `seuil contractuel ${value}`,
  fired: (article: string) => (article ? `art.\u00a0${article} déclenché` : 'clause déclenchée'),
  wouldFire: (article: string) => (article ? `art.\u00a0${article} se déclencherait` : 'clause qui se déclencherait'),
  title: (kpi: string, partnership: string) => `${kpi}, ${partnership}`,
  span: (from: string, to: string) => `${elided('De', from)} à ${to}.`,
  state: { ok: 'dans la cible', watch: 'à surveiller', bad: 'hors cible', 'no-data': 'sans cible fixée' },
  /** One measured period alone, or a run of periods that share a state. */
  latest: (period: string, value: string, state: string, run: string) => `${period}\u00a0: ${value}, ${state}${run}.`,
  run: (count: number) => `, ${count}e période de suite`,
  provisional: 'Valeur provisoire.',
  agreed: (target: string, limit: string) =>
    target && limit
      ? `Cible ${target}, seuil contractuel ${limit}.`
      : target
        ? `Cible ${target}.`
        : limit
          ? `Seuil contractuel ${limit}.`
          : 'Aucune cible en vigueur.',
  /** The ratings of each party on the same spokes; the table beside has every figure. */
  radar: (parties: string, count: number) =>
    `Les notes ${elided('de', parties)} sur ${count} axes, le plus bas près du centre. Le tableau qui suit les donne toutes.`,
  missing: (count: string) => `${count} sans donnée.`,
  missingForms: { one: 'période', other: 'périodes' },
  overdue: (periods: string, due: string, count: number) =>
    count > 1
      ? `${periods} sont attendus, depuis le ${due} pour le premier.`
      : `${periods} est attendu depuis le ${due}.`,
  nothing: 'Aucune valeur reçue.',
  data: 'Données',
  csv: 'CSV',
  table: (kpi: string) => `${kpi}, valeurs par période`,
  period: 'Période',
  value: 'Valeur',
  targetHead: 'Cible',
  limitHead: 'Seuil',
  status: 'État',
  provisionalMark: 'provisoire',
  correctedMark: 'corrigée',
  forecast: 'projection',
  readFrom: 'Lu dans',
  replaces: (value: string, line: string) => `remplace ${value}, ${line}`,
};
