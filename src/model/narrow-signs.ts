/** A text with the wide signs or the digits of another script, `１２，５％` or `١٢`, as the ordinary ones. */
export function withNarrowSigns(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replaceAll('\u3000', ' ');
}
