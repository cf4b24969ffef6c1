/** The terms ahead of the contracts that renew, and the days by which to leave them (M44). */
export const renewal = {
  title: 'Reconductions à venir',
  table: 'Termes à venir et derniers jours pour dénoncer',
  columns: ['Terme', 'Du, au', 'Dernier jour pour dénoncer', 'Engagement?'],
  /** The notice that comes first, of all the contracts that renew. */
  next: (contract: string, advised: string, end: string) =>
    `Pour quitter «\u00a0${contract}\u00a0» le ${end}, le courrier part au plus tard le ${advised}.`,
  decide: (contract: string, advised: string, end: string) =>
    `${contract} prend fin le ${end} sauf accord écrit\u00a0: la décision est à prendre le ${advised} au plus tard.`,
  past: (contract: string, date: string) =>
    `Le jour pour décider de la suite de «\u00a0${contract}\u00a0» est passé depuis le ${date}\u00a0: sans accord écrit, il prend fin à son terme.`,
  none: 'Aucun préavis n’est convenu\u00a0: personne n’est tenu de prévenir.',
  rule: (countsHolidays: boolean) =>
    `Le préavis se compte depuis le dernier jour du terme. Le jour conseillé est le dernier jour ouvré qui ne le dépasse pas, ${countsHolidays ? 'jours fériés de France exclus' : 'jours fériés non retirés'}.`,
  term: (number: string) => `Terme ${number}`,
  span: (start: string, end: string) => `${start} au ${end}`,
  endless: (start: string) => `dès le ${start}, sans terme`,
  anyDay: 'tout jour',
  advised: (date: string) => `jour conseillé\u00a0: ${date}`,
  standing: {
    current: 'En cours',
    committed: 'Acquis',
    open: 'Évitable',
  },
};
