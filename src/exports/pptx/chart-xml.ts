import { xmlText } from '../xml-text.ts';
import type { SeriesView } from '../../views/ui/series.ts';
import { xmlHead } from '../office-package.ts';

/** How many accents a theme has; more lines take them again. */
const accents = 6;

/** How each line marks its points, so that colour is not alone in telling them apart. */
const marks = ['circle', 'square', 'triangle', 'diamond', 'x'];

/**
 * A native line chart (ECMA-376 part 1, §21.2). Its values stand in it as literals: no workbook is embedded, the file
 * is light, and what is not measured is a gap.
 */
export function chartXml({ label, points, isShare, series }: SeriesView): string {
  const format = isShare ? '0.0%' : 'General';
  const lines = series.map(({ name, values }, index) => {
    const colour = `<a:solidFill><a:schemeClr val="accent${(index % accents) + 1}"/></a:solidFill>`;
    const known = values.flatMap((value, at) =>
      value === null ? [] : [`<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`],
    );
    return [
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${xmlText(name)}</c:v></c:tx>`,
      `<c:spPr><a:ln w="28575">${colour}</a:ln></c:spPr>`,
      `<c:marker><c:symbol val="${marks[index % marks.length] ?? ''}"/><c:size val="7"/><c:spPr>${colour}</c:spPr></c:marker>`,
      `<c:cat><c:strLit><c:ptCount val="${points.length}"/>${points
        .map((point, at) => `<c:pt idx="${at}"><c:v>${xmlText(point)}</c:v></c:pt>`)
        .join('')}</c:strLit></c:cat>`,
      `<c:val><c:numLit><c:formatCode>${format}</c:formatCode><c:ptCount val="${points.length}"/>${known.join('')}</c:numLit></c:val>`,
      '<c:smooth val="0"/></c:ser>',
    ].join('');
  });
  const scaling = '<c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>';
  const ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';
  const letters = (size: number) =>
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size * 100}"/></a:pPr><a:endParaRPr/></a:p></c:txPr>`;
  return [
    xmlHead,
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">',
    '<c:roundedCorners val="0"/><c:chart>',
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1500" b="1"/></a:pPr><a:r><a:rPr sz="1500" b="1"/><a:t>${xmlText(label)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`,
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>',
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${lines.join('')}<c:marker val="1"/><c:axId val="1"/><c:axId val="2"/></c:lineChart>`,
    `<c:catAx><c:axId val="1"/>${scaling}<c:axPos val="b"/>${ticks}<c:tickLblPos val="low"/><c:crossAx val="2"/><c:crosses val="autoZero"/></c:catAx>`,
    `<c:valAx><c:axId val="2"/>${scaling}<c:axPos val="l"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="${format}" sourceLinked="0"/>${ticks}<c:tickLblPos val="nextTo"/><c:crossAx val="1"/><c:crosses val="autoZero"/></c:valAx>`,
    '</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    `${letters(12)}</c:chartSpace>`,
  ].join('');
}
