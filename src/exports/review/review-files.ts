import { reviewPaths, type ReviewPageView } from '../../views/review/review-page.ts';
import type { ViewContext } from '../../views/view-context.ts';
import {
  documentAddress,
  documentFileLinks,
  writesDocx,
  writesPptx,
  type FileLink,
} from '../document/document-files.ts';
import type { TextDocument } from '../document/text-document.ts';
import { once } from '../../views/facts.ts';
import { reviewDocument } from './review-document.ts';

/** A review as its page shows it, with the document that its files are written from. */
export interface ReviewFiles {
  readonly view: ReviewPageView;
  readonly document: TextDocument;
  readonly isWord: boolean;
  readonly isSlides: boolean;
}

/**
 * One page a review, and one Markdown file beside it, with what both are written from.
 * @param site the address of the host; without it, a file names its page by its path
 */
export function reviewPagePaths(context: ViewContext, site: string | undefined) {
  return reviewPaths(context).map(({ params, props, cacheKey, isAhead }) => ({
    params,
    props: { make: () => filesOf(context, props.make(), site) },
    cacheKey,
    isAhead,
  }));
}

/**
 * The pages of the reviews still to be held: a thousand partnerships would make tens of thousands
 * of office files otherwise.
 */
function pathsAhead(context: ViewContext, site: string | undefined) {
  return reviewPagePaths(context, site).filter(({ isAhead }) => isAhead);
}

/** One DOCX file beside the page of each review still to be held; none where the settings want none. */
export function reviewDocxPaths(context: ViewContext, site: string | undefined) {
  return writesDocx(context) ? pathsAhead(context, site) : [];
}

/** One PPTX file beside the page of each review still to be held; none unless the settings ask for it. */
export function reviewPptxPaths(context: ViewContext, site: string | undefined) {
  return writesPptx(context) ? pathsAhead(context, site) : [];
}

/** The document is made once for the page and its files, so that its DOCX and its PPTX are each written once. */
function filesOf(context: ViewContext, view: ReviewPageView, site: string | undefined): ReviewFiles {
  const address = documentAddress(view.filesHref, site);
  const document = once(context.playbook, `review document ${address} ${context.asOf}`, () =>
    reviewDocument(view, { address, day: context.asOf }),
  );
  return {
    view,
    document,
    isWord: view.isAhead && writesDocx(context),
    isSlides: view.isAhead && writesPptx(context),
  };
}

/** The files of a review as its page offers them. */
export function reviewFileLinks({ view, ...made }: ReviewFiles): FileLink[] {
  return documentFileLinks({ ...made, filesHref: view.filesHref }, view.frame.locale);
}
