import type { Page } from '@playwright/test';

/** The words of a page that stand over other words, two by two with the elements they are in; nothing is right. */
export async function coveredWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** Of a line of text, how much stands above and below its letters. */
    const blank = 0.22;
    /** By how many pixels two texts must meet: letters lean over their boxes. */
    const least = 2;

    interface Box {
      readonly left: number;
      readonly right: number;
      readonly top: number;
      readonly bottom: number;
    }
    const meet = (a: Box, b: Box): Box => ({
      left: Math.max(a.left, b.left),
      right: Math.min(a.right, b.right),
      top: Math.max(a.top, b.top),
      bottom: Math.min(a.bottom, b.bottom),
    });
    const isSeen = ({ left, right, top, bottom }: Box) => right - left > least && bottom - top > least;

    const everywhere: Box = { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity };
    const windows = new Map<Element | null, Box>([[null, everywhere]]);
    /** Where the elements around a text let it be seen: some cut off what sticks out of them. */
    function windowOf(element: Element | null): Box {
      const known = windows.get(element);
      if (known !== undefined || element === null) return known ?? everywhere;
      const { overflowX, clipPath } = getComputedStyle(element);
      const around = windowOf(element.parentElement);
      const cuts = overflowX !== 'visible' || clipPath !== 'none';
      const own = cuts ? meet(around, element.getBoundingClientRect()) : around;
      windows.set(element, own);
      return own;
    }

    const lines: (Box & { readonly element: Element; readonly text: string })[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode.textContent?.trim() ?? '';
      const element = texts.currentNode.parentElement;
      if (text === '' || !element?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(texts.currentNode);
      for (const { left, right, top, bottom } of range.getClientRects()) {
        const inset = (bottom - top) * blank;
        const line = meet(windowOf(element), { left, right, top: top + inset, bottom: bottom - inset });
        if (isSeen(line)) lines.push({ ...line, element, text });
      }
    }
    lines.sort((a, b) => a.top - b.top);
    return lines.flatMap((line, index) => {
      const beside: string[] = [];
      for (const next of lines.slice(index + 1)) {
        if (next.top >= line.bottom) break;
        if (next.element !== line.element && isSeen(meet(line, next)))
          beside.push(`${line.element.outerHTML.slice(0, 80)} “${line.text}” over “${next.text}”`);
      }
      return beside;
    });
  });
}
