import type { Contract } from '../../model/contract.ts';
import type { Partnership } from '../../model/playbook.ts';
import { agreementPaths, type AgreementPageView } from '../../views/agreement/agreement-page.ts';
import { agreementLanguage, agreementView } from '../../views/agreement/agreement-view.ts';
import { once } from '../../views/facts.ts';
import { createViewContext, type ViewContext } from '../../views/view-context.ts';
import { agreementDocument } from './agreement-document.ts';
import type { TextDocument } from '../document/text-document.ts';
import { documentAddress, documentFileLinks, writesDocx, type FileLink } from '../document/document-files.ts';

/** The document of a contract, worded in its own language, which names its page in that language. */
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
 * One page per assembled contract, with what it and its files are written from.
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
    return { params, props: { make }, cacheKey, language: agreementLanguage(context, contract) };
  });
}

/** One Markdown file per contract worded in the language of the context: its page in another language leads to it. */
export function agreementMarkdownPaths(context: ViewContext, site: string | undefined) {
  return agreementPagePaths(context, site).filter(({ language }) => language === context.locale);
}

/** One DOCX file beside each Markdown file; none where the settings want none. */
export function agreementDocxPaths(context: ViewContext, site: string | undefined) {
  return writesDocx(context) ? agreementMarkdownPaths(context, site) : [];
}

/** The files of an agreement as its page offers them. */
export function agreementFileLinks({ view, document, isWord }: AgreementFiles): FileLink[] {
  return documentFileLinks({ document, isWord, filesHref: view.filesHref }, view.frame.locale);
}
