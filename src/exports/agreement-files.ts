import type { Contract } from '../model/contract.ts';
import type { Partnership } from '../model/playbook.ts';
import { agreementPaths, type AgreementPageView } from '../views/agreement/agreement-page.ts';
import { agreementLanguage, agreementView } from '../views/agreement/agreement-view.ts';
import { once } from '../views/facts.ts';
import { createViewContext, type ViewContext } from '../views/view-context.ts';
import { agreementDocument } from './agreement-document.ts';
import type { TextDocument } from './document/text-document.ts';
import { documentAddress, documentFileLinks, writesDocx, type FileLink } from './document-files.ts';

/** The document of a contract, worded in its own language, which names the page it was asked from. */
function documentOf(context: ViewContext, partnership: Partnership, contract: Contract, address: string): TextDocument {
  return once(context.playbook, `agreement document ${partnership.id} ${contract.id} ${address}`, () => {
    const wording = createViewContext(context, agreementLanguage(context, contract));
    return agreementDocument(agreementView(wording, partnership, contract), { address, day: context.asOf });
  });
}

/** An agreement as its page shows it, with the document that its files are written from. */
export interface AgreementFiles {
  readonly view: AgreementPageView;
  readonly document: TextDocument;
  readonly isWord: boolean;
}

/**
 * One page per assembled contract, and one Markdown file beside it, with what both are written from.
 * @param site the address of the host; without it, a file names its page by its path
 */
export function agreementPagePaths(context: ViewContext, site: string | undefined) {
  return agreementPaths(context).flatMap(({ params, props, cacheKey }) => {
    const partnership = context.partnerships.get(params.id);
    const contract = partnership?.contracts?.find(({ id }) => id === params.contract);
    if (!partnership || !contract) return [];
    const make = (): AgreementFiles => {
      const view = props.make();
      const address = documentAddress(view.filesHref, site);
      return { view, document: documentOf(context, partnership, contract, address), isWord: writesDocx(context) };
    };
    return { params, props: { make }, cacheKey };
  });
}

/** One DOCX file per assembled contract, beside its page; none where the settings want none. */
export function agreementDocxPaths(context: ViewContext, site: string | undefined) {
  return writesDocx(context) ? agreementPagePaths(context, site) : [];
}

/** The files of an agreement as its page offers them. */
export function agreementFileLinks({ view, document, isWord }: AgreementFiles): Promise<FileLink[]> {
  return documentFileLinks({ document, isWord, filesHref: view.filesHref }, view.frame.locale);
}
