import { formatBytes } from '../../format/bytes.ts';
import { wordsFor } from '../../i18n/words.ts';
import type { Locale } from '../../model/locale.ts';
import type { ViewContext } from '../../views/view-context.ts';
import type { TextDocument } from './text-document.ts';
import { writeMarkdown } from './write-markdown.ts';
import { writeDocx } from '../docx/write-docx.ts';
import { writePptx } from '../pptx/write-pptx.ts';

/**
 * A document beside the page that offers it as files; `address` without its last slash, which the files end with
 * `.md`, `.docx` and `.pptx`.
 */
export interface OfferedDocument {
  readonly document: TextDocument;
  readonly filesHref: string;
  readonly isWord: boolean;
  /** Whether it is offered as slides too. */
  readonly isSlides?: boolean;
}

/** A file that a page offers: what it is, its kind and its weight. */
export interface FileLink {
  readonly href: string;
  readonly language: Locale;
  readonly label: string;
  /** `(DOCX, 24 ko)`, in the reader’s language. */
  readonly detail: string;
}

/** Whether the settings want DOCX files. */
export function writesDocx({ playbook }: ViewContext): boolean {
  return playbook.settings.exports?.docx !== 'none';
}

/** Whether the settings ask for PPTX files: unlike the others, they are written on request. */
export function writesPptx({ playbook }: ViewContext): boolean {
  return playbook.settings.exports?.pptx === 'active';
}

const written = new WeakMap<TextDocument, Uint8Array<ArrayBuffer>>();

/** The DOCX of a document: written once, for its page to weigh it and for its own address. */
export function docxOf(document: TextDocument): Uint8Array<ArrayBuffer> {
  const known = written.get(document) ?? writeDocx(document);
  written.set(document, known);
  return known;
}

const drawn = new WeakMap<TextDocument, Uint8Array<ArrayBuffer>>();

/** The PPTX of a document: written once, as its DOCX is. */
export function pptxOf(document: TextDocument): Uint8Array<ArrayBuffer> {
  const known = drawn.get(document) ?? writePptx(document);
  drawn.set(document, known);
  return known;
}

/** The address that a document gives of its page: whole where the host is known, else by its path. */
export function documentAddress(filesHref: string, site: string | undefined): string {
  const path = `${filesHref}/`;
  return site === undefined ? path : new URL(path, site).href;
}

/** The files of a document as its page offers them, in the words of the page’s language. */
export function documentFileLinks(
  { document, filesHref, isWord, isSlides = false }: OfferedDocument,
  locale: Locale,
): FileLink[] {
  const { agreement: words } = wordsFor(locale);
  const link = (ending: string, label: string, type: string, bytes: number): FileLink => ({
    href: `${filesHref}.${ending}`,
    language: document.language,
    label,
    detail: words.fileType(type, formatBytes(bytes, locale)),
  });
  const markdown = new TextEncoder().encode(writeMarkdown(document));
  return [
    ...(isWord ? [link('docx', words.word, 'DOCX', docxOf(document).length)] : []),
    ...(isSlides ? [link('pptx', words.slides, 'PPTX', pptxOf(document).length)] : []),
    link('md', words.markdown, 'Markdown', markdown.length),
  ];
}
