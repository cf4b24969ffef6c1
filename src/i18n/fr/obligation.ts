import type { CappedBy } from '../../domain/obligations/capper.ts';
import type { TermsGap } from '../../domain/obligations/binding-clause.ts';
import type { ObligationState } from '../../domain/obligations/obligation.ts';
import { capitalise, countInWords } from '../../format/count.ts';
import { elided, fromTo, ofPeriod, toPeriod } from '../../format/elision.ts';
import { formatList } from '../../format/list.ts';

const clauses = { one: 'clause est déclenchée', other: 'clauses sont déclenchées' };

const gaps: Readonly<Record<TermsGap, string>> = {
  'not-held':
    'Aucun contrat en vigueur ce jour-là ne porte la clause\u00a0: rien n’est dû tant qu’elle n’est pas signée.',
  waived: 'Le contrat écarte la clause par une dérogation\u00a0: elle n’oblige à rien.',
  indicative: 'Le contrat ne porte la clause qu’à titre indicatif\u00a0: rien n’est dû à ce titre.',
  'other-version': 'La bibliothèque n’a pas gardé la version signée\u00a0: le montant se lit dans le contrat.',
  'no-terms': 'La clause ne donne ni calcul ni effet\u00a0: il reste à décider de la suite.',
};

const caps: Readonly<Record<CappedBy, string>> = {
  period: 'plafond de la période',
  year: 'plafond de l’année civile',
  'contract-year': 'plafond de l’année de contrat',
  contract: 'plafond du contrat',
  penalties: 'plafond des pénalités du contrat',
};

const states: Readonly<Record<ObligationState, string>> = {
  'would-fire': 'Se déclencherait',
  due: 'Décision attendue',
  late: 'Décision en retard',
  decided: 'Décidée',
  cured: 'Remédiée',
};

/** What figures oblige to, on a partnership and across the portfolio. */
export const obligation = {
  title: 'Ce que les chiffres imposent',
  pageTitle: 'Obligations',
  all: 'Toutes les obligations du portefeuille',
  quiet: (rules: number) =>
    `Aucune clause n’est déclenchée. ${capitalise(countInWords(rules, 'fr', { one: 'indicateur peut en déclencher une', other: 'indicateurs peuvent en déclencher une' }))}.`,
  noRule:
    'Aucun seuil ne déclenche de clause. Une fiche en pose un avec «\u00a0trigger\u00a0», à côté des chiffres convenus d’un indicateur.',
  awaited: (count: number) =>
    `**${capitalise(countInWords(count, 'fr', clauses, 'feminine'))} et ${count === 1 ? 'attend' : 'attendent'} une décision.**`,
  late: (count: number) =>
    `**${capitalise(countInWords(count, 'fr', { one: 'décision est en retard', other: 'décisions sont en retard' }, 'feminine'))}.**`,
  next: (clause: string, date: string) => `La prochaine\u00a0: ${clause}, le ${date} au plus tard.`,
  would: (count: number) =>
    `${capitalise(countInWords(count, 'fr', { one: 'clause se déclencherait', other: 'clauses se déclencheraient' }, 'feminine'))} sur des chiffres provisoires.`,
  decided: (count: number) =>
    `${capitalise(countInWords(count, 'fr', { one: 'obligation est décidée', other: 'obligations sont décidées' }, 'feminine'))}.`,
  cured: (count: number) =>
    `${capitalise(countInWords(count, 'fr', { one: 'manquement est remédié', other: 'manquements sont remédiés' }))}\u00a0: rien n’est dû.`,
  allSettled: '**Tout ce que les chiffres imposaient est réglé.**',
  allDecided: '**Tout ce que les chiffres imposaient est décidé.**',
  states,
  effect: { bonus: 'Bonus', malus: 'Malus', payment: 'Paiement', duty: 'Engagement d’agir' },
  summary: (kpi: string, first: string, last: string) =>
    first === last ? `${kpi}, ${first}` : `${kpi}, ${fromTo(first, last)}`,
  facts: {
    rule: 'Condition',
    effect: 'Effet',
    contract: 'Contrat',
    amount: 'Dû',
    possible: 'Si confirmé',
    owing: 'Payé par',
    notice: 'Mise en demeure',
    cure: 'Délai pour remédier',
    pending: 'Serait dû',
    earnBack: 'Restitution',
    body: 'Décide',
    deadline: 'Au plus tard',
    meeting: 'Prochaine séance',
    reached: 'Plafond atteint',
    skipped: 'Périodes écartées',
    threshold: 'Écrit dans',
  },
  owing: (debtor: string, creditors: readonly string[]) => `${debtor}, à ${formatList(creditors, 'fr')}`,
  notice: {
    given: (date: string) => `Mise en demeure du ${date}`,
    toSend: 'Mise en demeure à envoyer',
    on: (date: string, to: string) => `du ${date}${to && `, à ${to}`}`,
    awaited: (to: string) => `à envoyer${to && ` à ${to}`}`,
    needed: 'nécessaire avant de demander la somme',
    none: 'nécessaire avant de demander la somme, aucune au journal',
    notNeeded: 'pas nécessaire',
  },
  cure: {
    allowed: (time: string) => `${time} à compter de la mise en demeure`,
    pending: (until: string, period: string) => `jusqu’au ${until}\u202f; la valeur ${ofPeriod(period)} en décide`,
    cured: (until: string, period: string) =>
      `jusqu’au ${until}\u202f; remédié, la valeur ${ofPeriod(period)} étant dans la limite`,
    'without-effect': (until: string, period: string) =>
      `jusqu’au ${until}\u202f; sans effet, la valeur ${ofPeriod(period)} étant encore hors limite`,
  },
  notDueYet: (amount: string) => `${amount}, si la mise en demeure reste sans effet`,
  pending: 'serait dû',
  remedied: 'remédié',
  earnedBack: 'rendu',
  earnBack: {
    open: (duration: string) => `dû jusqu’à ${duration} de suite dans les limites, puis rendu`,
    lost: (duration: string) => `pas rendu\u00a0: pas ${duration} de suite dans les limites juste après`,
    earned: (duration: string, period: string) =>
      `rendu\u00a0: ${duration} de suite dans les limites, jusqu’${toPeriod(period)}`,
  },
  parties: 'Les parties',
  afterDeadline: 'après l’échéance\u00a0: à convoquer plus tôt',
  inTime: 'dans le délai',
  beforeCure: 'avant la fin du délai pour remédier',
  noDeadline: 'sans délai convenu',
  afterwards: (deadline: string, until: string) =>
    `${deadline}\u202f; la décision attend la fin du délai pour remédier, le ${until}`,
  contract: (title: string, article: string, version: string) =>
    [title, article && `art.\u00a0${article}`, `version\u00a0${version}`].filter(Boolean).join(', '),
  gap: gaps,
  proof: 'Le calcul, période par période',
  formula: 'Montant',
  columns: ['Période', 'Valeur#', 'Limite#', 'Calcul#', 'Dû#', 'Lu dans?'],
  capped: caps,
  carriedIn: (amount: string) => `report antérieur de ${amount}`,
  carriedOver: (amount: string) => `reste à reporter\u00a0: ${amount}`,
  unsure: 'peut changer\u00a0: un montant antérieur n’est pas connu',
  deficitIn: (amount: string) => `déficit antérieur à combler\u00a0: ${amount}`,
  deficitOut: (amount: string) => `déficit à reporter\u00a0: ${amount}`,
  without: (periods: string) => `hors ${periods}, dont le montant n’est pas connu`,
  reached: (cap: string, amount: string, clause: string) => `${cap}, ${amount}, par «\u00a0${clause}\u00a0»`,
  notYet: 'pas encore déclenchée',
  notMet: 'condition pas remplie cette fois',
  ofOthers: 'dû par une autre partie',
  notHeld: 'clause alors hors contrat',
  provisional: 'provisoire',
  missing: 'donnée absente',
  earlier: (period: string, value: string) => `${period}\u00a0: ${value}`,
  sumOver: (first: string, last: string, value: string) => `total ${fromTo(first, last)}\u00a0: ${value}`,
  named: (kpi: string, period: string, value: string) => `${kpi}${period && `, ${period}`}\u00a0: ${value}`,
  /** A figure of another KPI that is read over several periods. */
  namedOver: (kpi: string, reading: 'sum' | 'mean' | 'last' | 'ratio', first: string, last: string, value: string) =>
    `${kpi}, ${reading === 'sum' ? 'total ' : reading === 'mean' ? 'moyenne ' : ''}${fromTo(first, last)}\u00a0: ${value}`,
  unknown: 'non calculable',
  total: 'Total dû',
  mutual: {
    title: 'Ce que les parties se doivent l’une à l’autre',
    columns: ['Année', 'Doit le plus', 'Dû#', 'Dû en retour#', 'Différence#'],
    note: 'Chaque somme reste due entière, sauf si le contrat prévoit de les compenser\u00a0: seule la différence se paie alors.',
  },
  answers: 'Ce qui en a été fait',
  decision: (date: string) => `Décision du ${date}`,
  commitment: (who: string, due: string) =>
    [`Engagement${who && ` ${elided('de', who)}`}`, due && `pour le ${due}`].filter(Boolean).join(', '),
  answered: (clause: string) => `Répond à\u00a0: ${clause}`,
  noAnswer:
    'Rien encore. Une décision du journal y répond avec «\u00a0clause\u00a0» et «\u00a0answers\u00a0», un engagement aussi.',
  chain: 'De la mesure à l’engagement',
  page: {
    file: 'Tableau',
    sentenceNone: 'Aucune clause du portefeuille n’est déclenchée par les chiffres.',
    columns: ['Obligation', 'Partenariat', 'État', 'Au plus tard', 'Dû#', 'Décide'],
    table: 'Les obligations du portefeuille',
    pending: (amount: string) => `serait dû\u00a0: ${amount}`,
    afterCure: (until: string) => `après le ${until}`,
    heat: 'Indicateurs et partenariats',
    heatSentence: (bad: number, cells: number) =>
      bad === 0
        ? cells === 1
          ? 'La seule case suivie n’est pas hors cible.'
          : `Aucune des ${cells} cases n’est hors cible.`
        : `**${capitalise(countInWords(bad, 'fr', { one: 'case est hors cible', other: 'cases sont hors cible' }, 'feminine'))}** sur ${cells} suivies.`,
    heatTable: 'Indicateurs par partenariat',
    heatHead: 'Indicateur',
    notFollowed: '–',
    more: (count: number) =>
      `${capitalise(countInWords(count, 'fr', { one: 'partenariat de plus n’est pas montré', other: 'partenariats de plus ne sont pas montrés' }))}\u202f; les moins bons viennent d’abord.`,
  },
};
