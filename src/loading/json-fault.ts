/**
 * Where a text stops being JSON (RFC 8259): the offset of the first character that cannot stand there, the length of
 * the text where it ends too early, undefined where nothing is wrong. `JSON.parse` decides whether a text is JSON; it
 * tells a place for some faults only.
 */
export function jsonFault(text: string): number | undefined {
  const reader = createReader(text);
  const isWhole = reader.value();
  reader.space();
  return isWhole && reader.at() === text.length ? undefined : reader.at();
}

const tokens = {
  space: /[ \t\n\r]*/y,
  scalar: /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y,
  string: /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy,
} as const;

function createReader(text: string) {
  let place = 0;

  function take(token: keyof typeof tokens): boolean {
    const pattern = tokens[token];
    pattern.lastIndex = place;
    const found = pattern.exec(text);
    if (found === null) return false;
    place = pattern.lastIndex;
    return true;
  }

  function sign(character: string): boolean {
    take('space');
    if (text.charAt(place) !== character) return false;
    place += 1;
    return true;
  }

  function list(close: string, item: () => boolean): boolean {
    if (sign(close)) return true;
    do if (!item()) return false;
    while (sign(','));
    return sign(close);
  }

  function member(): boolean {
    take('space');
    return take('string') && sign(':') && value();
  }

  function value(): boolean {
    if (sign('{')) return list('}', member);
    if (sign('[')) return list(']', value);
    return take('string') || take('scalar');
  }

  return { value, space: () => take('space'), at: () => place };
}
