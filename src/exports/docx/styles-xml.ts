import type { Locale } from '../../model/locale.ts';
import { languageTag } from '../office-package.ts';
import { paragraphProperties } from './paragraph-xml.ts';
import { partXml } from './part-xml.ts';
import { runProperties } from './run-xml.ts';
import { defaults, linkLook, linkStyle, paragraphStyles, type ParagraphStyle } from './styles.ts';

/**
 * What every other style stands on: Word’s `Normal`, its characters, and its tables with a
 * little room beside their text.
 */
const foundations = [
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
];

const link = `<w:style w:type="character" w:styleId="${linkStyle}"><w:name w:val="Hyperlink"/><w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/>${runProperties(linkLook)}</w:style>`;

/**
 * The styles of a document in each language (ECMA-376 part 1, §17.7): they differ by the one that Word
 * hyphenates and reads aloud in.
 */
export const stylesXml: Readonly<Record<Locale, string>> = { fr: stylesIn('fr'), en: stylesIn('en') };

function stylesIn(language: Locale): string {
  const run = runProperties({ ...defaults.run, language: languageTag[language] });
  const paragraph = paragraphProperties(defaults.paragraph);
  const start = `<w:docDefaults><w:rPrDefault>${run}</w:rPrDefault><w:pPrDefault>${paragraph}</w:pPrDefault></w:docDefaults>`;
  return partXml('styles', [start, ...foundations, ...paragraphStyles.map(styleXml), link].join(''));
}

function styleXml({ id, name, once, quick, run = {}, paragraph = {} }: ParagraphStyle): string {
  const next = once ? '<w:next w:val="Normal"/>' : '';
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${next}${quick ? '<w:qFormat/>' : ''}${paragraphProperties(paragraph)}${runProperties(run)}</w:style>`;
}
