import { AlignmentType, Footer, Header, PageNumber, Paragraph, TextRun } from 'docx';
import type { TextDocument } from '../document/text-document.ts';
import { styleIds } from './styles.ts';

/** What stands at the head and the foot of a document’s pages; the first page has a foot alone. */
export function pageFurniture({ header, footer, pageOf }: TextDocument) {
  const [before, between] = pageOf;
  const foot = () =>
    new Footer({
      children: [
        new Paragraph({ style: styleIds.furniture, children: [new TextRun(footer)] }),
        new Paragraph({
          style: styleIds.furniture,
          alignment: AlignmentType.RIGHT,
          children: [new TextRun({ children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES] })],
        }),
      ],
    });
  return {
    headers: {
      default: new Header({
        children: [new Paragraph({ style: styleIds.furniture, children: [new TextRun(header)] })],
      }),
      first: new Header({ children: [new Paragraph({ style: styleIds.furniture })] }),
    },
    footers: { default: foot(), first: foot() },
  };
}
