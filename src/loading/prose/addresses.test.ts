import { describe, expect, it } from 'vitest';
import { imageRefusal, isAllowedLink } from './addresses.ts';

describe('whether a reader may be sent to an address', () => {
  it.each([
    ['/clauses/pilote/', true],
    ['https://exemple.invalid/a%5Cb', true],
    ['java%09script:alert(1)', false],
    ['//exemple.invalid', false],
    ['\\serveur\\partage\\pacte.docx', false],
    ['%5Cserveur%5Cpartage%5Cpacte.docx', false],
    ['dossier%5Cpacte.docx', false],
  ])('%s: %s', (address, isAllowed) => {
    expect(isAllowedLink(address)).toBe(isAllowed);
  });
});

describe('why an image may not be shown', () => {
  it.each([
    ['four.png', undefined],
    ['img/four.JPG', undefined],
    ['four.svg', 'format'],
    ['https://exemple.invalid/four.png', 'remote'],
    ['../four.png', 'outside'],
    ['/four.png', 'outside'],
    ['C:\\images\\four.png', 'outside'],
    ['..\\four.png', 'outside'],
    ['images\\four.png', 'backslash'],
    ['images%5Cfour.png', 'backslash'],
    ['file:///home/moi/four.png', 'outside'],
    ['data:image/png;base64,xx', 'format'],
  ])('%s: %s', (address, reason) => {
    expect(imageRefusal(address)).toBe(reason);
  });
});
