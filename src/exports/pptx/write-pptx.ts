import type { TextDocument } from '../document/text-document.ts';
import {
  contentTypesXml,
  coreProperties,
  languageTag,
  packageRelationsXml,
  relationsXml,
  zipPackage,
  type Relation,
} from '../office-package.ts';
import { chartXml } from './chart-xml.ts';
import { masterParts, presentationXml } from './master-parts.ts';
import { chartRelation, slideXml } from './slide-xml.ts';
import { slidesOf } from './slides-of.ts';

/** What each part of a presentation is. */
const contentTypes: readonly (readonly [RegExp, string])[] = [
  [/^ppt\/presentation\.xml$/, 'presentationml.presentation.main'],
  [/^ppt\/slides\/[^/]+\.xml$/, 'presentationml.slide'],
  [/^ppt\/slideMasters\/[^/]+\.xml$/, 'presentationml.slideMaster'],
  [/^ppt\/slideLayouts\/[^/]+\.xml$/, 'presentationml.slideLayout'],
  [/^ppt\/theme\/[^/]+\.xml$/, 'theme'],
  [/^ppt\/charts\/[^/]+\.xml$/, 'drawingml.chart'],
];

/**
 * A document as PPTX (ECMA-376), for PowerPoint and LibreOffice: a slide for its title and one for each heading of the
 * first level, with native tables and charts, no author and no date but its own. The same document gives the same
 * bytes. The few parts it needs are written here: pptxgenjs, the library for it, draws ids at random, dates an embedded
 * workbook within each chart, and depends on an empty package named as a module of Node.
 */
export function writePptx(document: TextDocument): Uint8Array<ArrayBuffer> {
  const slides = slidesOf(document);
  const tag = languageTag[document.language];
  const parts = new Map(masterParts);
  const relate = (part: string, relations: readonly Relation[]) =>
    parts.set(part.replace(/[^/]+$/, '_rels/$&.rels'), relationsXml(relations));
  const relationOf = (index: number) => `rIdSlide${index + 1}`;
  let charts = 0;
  for (const [index, slide] of slides.entries()) {
    const relations: Relation[] = [['rIdLayout', 'slideLayout', '../slideLayouts/slideLayout1.xml']];
    for (const [place, part] of slide.parts.entries()) {
      if (part.kind !== 'chart') continue;
      charts += 1;
      parts.set(`ppt/charts/chart${charts}.xml`, chartXml(part.chart));
      relations.push([chartRelation(place), 'chart', `../charts/chart${charts}.xml`]);
    }
    parts.set(`ppt/slides/slide${index + 1}.xml`, slideXml(slide, document.footer, tag));
    relate(`ppt/slides/slide${index + 1}.xml`, relations);
  }
  parts.set('ppt/presentation.xml', presentationXml(slides.map((_, index) => relationOf(index))));
  relate('ppt/presentation.xml', [
    ['rIdMaster', 'slideMaster', 'slideMasters/slideMaster1.xml'],
    ['rIdTheme', 'theme', 'theme/theme1.xml'],
    ...slides.map((_, index): Relation => [relationOf(index), 'slide', `slides/slide${index + 1}.xml`]),
  ]);
  relate('ppt/slideMasters/slideMaster1.xml', [
    ['rId1', 'slideLayout', '../slideLayouts/slideLayout1.xml'],
    ['rId2', 'theme', '../theme/theme1.xml'],
  ]);
  relate('ppt/slideLayouts/slideLayout1.xml', [['rId1', 'slideMaster', '../slideMasters/slideMaster1.xml']]);
  parts.set('docProps/core.xml', coreProperties(document));
  parts.set('_rels/.rels', packageRelationsXml('ppt/presentation.xml'));
  parts.set('[Content_Types].xml', contentTypesXml([...parts.keys()], contentTypes));
  return zipPackage(parts);
}
