import type { Contract } from '../../model/contract.ts';
import type { Partnership } from '../../model/playbook.ts';
import { pageFrame, type PageFrame } from '../page/page-frame.ts';
import { partnershipCrumbs } from '../page/partnership-crumbs.ts';
import { partnershipPath } from '../page/partnership-path.ts';
import { datelineOf } from '../partnership/dateline.ts';
import { plainSentence } from '../ui/sentence.ts';
import { inLocale } from '../language/translated.ts';
import { createViewContext, type ViewContext } from '../view-context.ts';
import { agreementView, type AgreementView } from './agreement-view.ts';

export interface AgreementPageView {
  readonly frame: PageFrame;
  readonly dateline: readonly string[];
  readonly agreement: AgreementView;
  readonly backHref: string;
  /**
   * The address, without its last slash, of the page in the language of the wording: its files end
   * it with `.md` and `.docx`.
   */
  readonly filesHref: string;
}

/** Whether a contract has anything to assemble: a clause that it holds rather than waives. */
export function isAssembled(contract: Contract): boolean {
  return (contract.clauses ?? []).some((pin) => pin.waiver === undefined);
}

/** The page of an assembled agreement. */
function agreementPage(context: ViewContext, partnership: Partnership, contract: Contract): AgreementPageView {
  const { locale } = context;
  const local = inLocale(partnership, locale);
  const agreement = agreementView(context, partnership, contract);
  const target = { kind: 'partnership-agreement' as const, id: partnership.id, contract: contract.id };
  const overview = context.href({ kind: 'partnership', id: partnership.id });
  return {
    frame: pageFrame(context, {
      kind: 'partnership-agreement',
      target,
      title: `${agreement.title}, ${local.title}`,
      description: plainSentence(agreement.sentence),
      current: 'partnerships',
      crumbs: partnershipCrumbs(context, partnership, { label: agreement.title }),
      record: { file: partnership.file, review: partnership.review },
      untranslated: agreement.language !== locale,
    }),
    dateline: datelineOf(context, partnership, local.title),
    agreement,
    backHref: overview,
    filesHref: createViewContext(context, agreement.language).href(target).replace(/\/$/, ''),
  };
}

/**
 * One page per contract with clauses to assemble. None in a partner edition: the wordings of
 * the library are not shared.
 */
export function agreementPaths(context: ViewContext) {
  if (context.playbook.edition) return [];
  return context.playbook.partnerships.flatMap((partnership) =>
    (partnership.contracts ?? [])
      .filter(isAssembled)
      .map((contract) =>
        partnershipPath(context, partnership, { id: partnership.id, contract: contract.id }, () =>
          agreementPage(context, partnership, contract),
        ),
      ),
  );
}
