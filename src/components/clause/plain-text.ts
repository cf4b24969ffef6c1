/** What a reader of the page is told about a wording, or hears alone, and what a sheet of paper would not hold. */
const notText = '.vh, [role="tooltip"], [hidden], [data-copy-skip]';

/**
 * A wording as plain text, a line for each paragraph, item or row: items keep their number or a dash and are set in
 * under the item that holds them, cells are parted by tabs.
 */
export function plainText(element: Element): string {
  return linesOf(element).join('\n');
}

function linesOf(element: Element): string[] {
  const lines: string[] = [];
  let words = '';
  const endLine = () => {
    const line = words.replaceAll(/[ \t\r\n]+/g, ' ').trim();
    if (line !== '') lines.push(line);
    words = '';
  };
  for (const node of element.childNodes) {
    if (node instanceof Element && node.matches(notText)) continue;
    if (node instanceof Element && isBlock(node)) {
      endLine();
      lines.push(...blockLines(node));
    } else if (node.nodeName === 'BR') endLine();
    else words += node instanceof Element ? phraseOf(node) : (node.textContent ?? '');
  }
  endLine();
  return lines;
}

const isBlock = (element: Element) => /^(P|DIV|SECTION|BLOCKQUOTE|H[1-6]|OL|UL|TABLE)$/.test(element.tagName);

function blockLines(block: Element): string[] {
  if (block.tagName === 'TABLE')
    return [...block.querySelectorAll('tr')].map((row) =>
      [...row.children].map((cell) => linesOf(cell).join(' ')).join('\t'),
    );
  if (block.matches('.agreement__bullet')) return [`- ${linesOf(block).join(' ')}`];
  if (block.tagName !== 'OL' && block.tagName !== 'UL') return linesOf(block);
  const first = block instanceof HTMLOListElement ? block.start : undefined;
  return [...block.children].flatMap((item, index) => {
    const mark = first === undefined ? '-' : `${first + index}.`;
    return linesOf(item).map((line, place) => (place === 0 ? `${mark} ${line}` : `   ${line}`));
  });
}

/** The words of a part of a line. */
function phraseOf(element: Element): string {
  return [...element.childNodes]
    .map((node) => {
      if (!(node instanceof Element)) return node.textContent ?? '';
      return node.matches(notText) ? '' : phraseOf(node);
    })
    .join('');
}
