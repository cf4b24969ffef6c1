import type { finance as french } from '../fr/finance.ts';

/** What is put in, how it comes back, and what the partnership costs and yields (M28, M34). */
export const finance: typeof french = {
  title: 'Finance',
  invested: (parties, amount) => `${parties} put in **${amount}**.`,
  noInvestment: 'No contribution is recorded.',
  costs: (amount) => `The costs recorded come to ${amount}.`,
  contributionsHead: 'Contributions',
  contributionColumns: ['Party', 'Contribution#', 'Share#'],
  total: 'Total',
  splitHead: 'Order of distribution',
  splitColumns: ['Tier', 'What is paid', 'Rate#', 'Key?'],
  to: (party) => `to ${party}`,
  compound: 'compound interest',
  scenariosHead: 'Revenue scenarios',
  scenario: 'Scenario',
  costsHead: 'Costs',
  costColumns: ['Cost', 'Period', 'Amount#'],
  benefitsHead: 'Benefits',
  benefitColumns: ['Benefit', 'Period', 'Amount#'],
  measuredBy: (kpi) => `measured by “${kpi}”`,
  intangibleHead: 'Benefits not put into figures',
  intangibleColumns: ['Benefit'],
};
