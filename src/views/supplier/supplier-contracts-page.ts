import type { ChecklistItem } from '../../model/checklist.ts';
import { formatDate } from '../../format/date.ts';
import type { Checklist } from '../../model/playbook.ts';
import type { ContractKind } from '../../model/reference.ts';
import { describeCondition } from '../clause/clause-conditions.ts';
import type { PageFrame } from '../page/page-frame.ts';
import { placedFrame } from '../page/placed-frame.ts';
import { contractTitle } from '../partnership/contract/contract-title.ts';
import { sectionAddress } from '../partnership/section-address.ts';
import { sentence, type Sentence } from '../ui/sentence.ts';
import { columnsOf, type TableView } from '../ui/table.ts';
import { inLocale, isUntranslated, lineInLocale } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';

interface Link {
  readonly text: string;
  readonly href: string;
}

/** A kind of contract as the comparison shows it, each value under its heading. */
export interface KindRow {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  readonly values: readonly { readonly label: string; readonly text: string }[];
  readonly contracts: readonly Link[];
}

export interface SupplierContractsPageView {
  readonly frame: PageFrame;
  readonly title: string;
  readonly sentence: Sentence;
  readonly headings: readonly string[];
  readonly kinds: readonly KindRow[];
  readonly rules?: { readonly sentence: Sentence; readonly table: TableView; readonly checklists: readonly Link[] };
  readonly legal?: { readonly sentence: Sentence; readonly table: TableView };
}

/**
 * The kinds of supplier contract side by side, the rules of their checklist, and the French texts behind them (M19).
 */
export function supplierContractsPage(context: ViewContext): SupplierContractsPageView {
  const { words, playbook } = context;
  const say = words.supplier.page;
  const kinds = [...context.contractKinds.values()].map((kind) => kindRow(context, kind));
  const templates = playbook.checklists.filter(({ occasion }) => occasion === 'supplier-contract');
  const items = templates.flatMap((template) =>
    template.items.map((item) => lineInLocale(template, item, context.locale)),
  );
  const opening = openingSentence(context, kinds);
  const legal = legalTable(context, items);
  return {
    frame: placedFrame(context, {
      kind: 'supplier-contracts',
      under: 'partnerships',
      title: say.title,
      description: opening,
      untranslated: templates.some((template) => isUntranslated(template, context.locale)),
    }),
    title: say.heading,
    sentence: opening,
    headings: [...Object.values(say.rows)],
    kinds,
    ...(items.length > 0 && {
      rules: {
        sentence: sentence(say.rules(items.length)),
        table: rulesTable(context, items),
        checklists: templates.map((template) => checklistLink(context, template)),
      },
    }),
    ...(legal && { legal }),
  };
}

/** How many kinds there are, and which the portfolio uses: none, one, or how many contracts. */
function openingSentence(context: ViewContext, kinds: readonly KindRow[]): Sentence {
  const say = context.words.supplier.page;
  if (kinds.length === 0) return sentence(say.noKind);
  const used = kinds.flatMap((kind) => kind.contracts.map(() => kind.name));
  return sentence(say.kinds(kinds.length), say.used(used.length, (used[0] ?? '').toLocaleLowerCase(context.locale)));
}

function kindRow(context: ViewContext, kind: ContractKind): KindRow {
  const { rows } = context.words.supplier.page;
  const { id, name, summary = '', term, commitment, flexibility, innovation } = kind;
  return {
    id,
    name,
    summary,
    values: [
      { label: rows.term, text: term ?? '–' },
      { label: rows.commitment, text: commitment ?? '–' },
      { label: rows.flexibility, text: flexibility ?? '–' },
      { label: rows.innovation, text: innovation ?? '–' },
    ],
    contracts: context.playbook.partnerships.flatMap((partnership) =>
      (partnership.contracts ?? [])
        .filter((contract) => contract.kind === id)
        .map((contract) => ({
          text: `${inLocale(partnership, context.locale).title}, ${contractTitle(context, { contract })}`,
          href: sectionAddress(context, partnership, 'contracts'),
        })),
    ),
  };
}

function rulesTable(context: ViewContext, items: readonly ChecklistItem[]): TableView {
  const say = context.words.supplier.page;
  return {
    label: say.rulesTitle,
    columns: columnsOf(...say.ruleColumns),
    rows: items.map((item) => ({
      cells: [
        { text: item.do, ...(item.why && { sub: item.why }) },
        { text: item.when ? describeCondition(context, item.when) : say.always },
        { text: item.evidence ?? '–' },
      ],
    })),
  };
}

function legalTable(
  context: ViewContext,
  items: readonly ChecklistItem[],
): SupplierContractsPageView['legal'] | undefined {
  const say = context.words.supplier.page;
  const references = items.flatMap((item) => (item.legal ?? []).map((reference) => ({ item, ...reference })));
  if (references.length === 0) return undefined;
  return {
    sentence: sentence(say.legal(references.length)),
    table: {
      label: say.legalTitle,
      columns: columnsOf(...say.legalColumns),
      rows: references.map(({ item, ref, read, note }) => ({
        cells: [
          { text: item.do },
          { text: ref, ...(note && { sub: note }) },
          { text: formatDate(read, context.locale, 'medium') },
        ],
      })),
    },
  };
}

function checklistLink(context: ViewContext, template: Checklist): Link {
  const { title } = inLocale(template, context.locale);
  return {
    text: context.words.supplier.page.openChecklist(title),
    href: context.href({ kind: 'checklist', id: template.id }),
  };
}
