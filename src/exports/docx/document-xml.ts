import type { Furniture } from './furniture.ts';
import { page } from './page.ts';
import { partXml } from './part-xml.ts';

/**
 * The text of a document, in one section of A4 pages whose first has a head and a foot of its own.
 * @param content its paragraphs and tables
 */
export function documentXml(content: string, furniture: readonly Furniture[]): string {
  const around = furniture.map(({ name, kind, pages }) => `<w:${kind}Reference w:type="${pages}" r:id="${name}"/>`);
  const { width, height, margin } = page;
  return partXml(
    'document',
    [
      `<w:body>${content}<w:sectPr>${around.join('')}<w:pgSz w:w="${width}" w:h="${height}"/>`,
      `<w:pgMar w:top="${margin}" w:right="${margin}" w:bottom="${margin}" w:left="${margin}" w:header="708" w:footer="708" w:gutter="0"/>`,
      '<w:titlePg/></w:sectPr></w:body>',
    ].join(''),
  );
}
