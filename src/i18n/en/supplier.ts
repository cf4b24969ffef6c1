import { capitalise, countInWords } from '../../format/count.ts';
import type { supplier as french } from '../fr/supplier.ts';

/**
 * What a supplier contract asks: its kind, the checks of the compliance certificate, and the page that
 * compares the kinds (M19).
 */
export const supplier: typeof french = {
  certificate: {
    title: 'Compliance certificate',
    table: 'Checks of the compliance certificate',
    columns: ['Contract', 'Last check', 'Next checks'],
    next: (date) => `Next check by ${date}: at signing, then every six months, from €5,000 before tax.`,
    late: (date) => `The check expected by ${date} is not recorded: ask for the certificate today.`,
    none: 'No other check is expected before the contract ends.',
    never: 'None recorded',
  },
  kind: {
    title: 'Kind of supplier contract',
    table: 'What the kind of contract commits to',
  },
  page: {
    title: 'Supplier contracts',
    heading: 'Which contract for this supplier?',
    kinds: (count) =>
      `${capitalise(countInWords(count, 'en', { one: 'kind of contract', other: 'kinds of contract, from the lightest to the most binding' }))}.`,
    noKind: 'No kind of contract is listed in reference/contract-kinds.yaml.',
    used: (count, kind) =>
      count === 0
        ? '**No contract of the portfolio has a kind yet.**'
        : count === 1
          ? `**The only supplier contract of the portfolio is of kind “${kind}”.**`
          : `**${capitalise(countInWords(count, 'en', { one: 'contract', other: 'supplier contracts of the portfolio have a kind' }))}.**`,
    table: 'Comparison of the kinds of supplier contract',
    rows: {
      kind: 'Kind',
      term: 'Term',
      commitment: 'Commitment',
      flexibility: 'Flexibility',
      innovation: 'Innovation',
      portfolio: 'In the portfolio',
    },
    unused: 'None',
    rulesTitle: 'What the checklist verifies',
    rules: (count) =>
      `${capitalise(countInWords(count, 'en', { one: 'rule', other: 'rules' }))}; **each contract keeps only those that concern it.**`,
    noRules: 'No checklist is written for supplier contracts.',
    ruleColumns: ['What to do', 'When', 'Evidence expected?'],
    always: 'Always',
    openChecklist: (title) => `Open the checklist template “${title}”`,
    legalTitle: 'What French law says',
    legal: (count) =>
      `${capitalise(countInWords(count, 'en', { one: 'text', other: 'texts' }))} read to prepare the discussion. **This is not legal advice: a lawyer must check them.**`,
    legalColumns: ['Point', 'Text and what to remember', 'Read on@'],
  },
};
