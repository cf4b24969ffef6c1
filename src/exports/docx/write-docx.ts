import { Document, Packer } from 'docx';
import type { TextDocument } from '../document/text-document.ts';
import { docxBlocks } from './blocks.ts';
import { pageFurniture } from './furniture.ts';
import { normalisePackage } from './normalise-package.ts';
import { planNumbering } from './numbering.ts';
import { page } from './page.ts';
import { documentStyles } from './styles.ts';

/**
 * A document as DOCX (ECMA-376), for Word and LibreOffice: built-in heading styles, numbers that the word processor counts itself,
 * a table of contents that is filled in and can be updated, citations that are fields and links, no author.
 * The same document gives the same bytes, in any process and on any machine.
 */
export async function writeDocx(document: TextDocument): Promise<Uint8Array<ArrayBuffer>> {
  const plan = planNumbering(document.blocks, document.numbering);
  const file = new Document({
    title: document.title,
    styles: documentStyles(document.language),
    numbering: { config: plan.config },
    sections: [
      {
        ...pageFurniture(document),
        properties: {
          titlePage: true,
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: page.margin, bottom: page.margin, left: page.margin, right: page.margin },
          },
        },
        children: docxBlocks(document.blocks, plan),
      },
    ],
  });
  return normalisePackage(new Uint8Array(await Packer.toArrayBuffer(file)), document);
}
