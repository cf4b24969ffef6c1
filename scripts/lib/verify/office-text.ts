import { strFromU8, unzipSync } from 'fflate';

/** Files that are packages of XML: what they say is not in their bytes as they lie. */
export const isOfficeFile = (file: string) => /\.(?:docx|xlsx|pptx)$/i.test(file);

/** Where a reader sees words end: paragraphs, tabs, line ends, cells, slides’ paragraphs. */
const wordEnd = /<\/(?:w:p|a:p|si|is|c)>|<(?:w:tab|w:br|w:cr|a:br)\b[^>]*>/g;

/**
 * The XML parts of an office package, each with a space where a reader sees words end, so that taking the tags away
 * joins the runs of one sentence and nothing else. Undefined where the bytes are no such package.
 */
export function officeTexts(bytes: Uint8Array): string[] | undefined {
  try {
    const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(?:xml|rels)$/.test(name));
    return parts.map(([, part]) => strFromU8(part).replace(wordEnd, (tag) => `${tag} `));
  } catch {
    return undefined;
  }
}
