import { describe, expect, it } from 'vitest';
import type { Locale } from '../../model/locale.ts';
import type { Values } from '../diagnostic.ts';
import { fileMessages } from './files.ts';
import { frontMatterMessages } from './front-matter.ts';
import { describe as wordsOf, type Code } from './index.ts';
import { recordMessages } from './records.ts';

const choices: Readonly<Record<string, string | number | readonly string[]>> = {
  expected: 'group',
  found: 'text',
  part: 'field',
  minimum: 2,
  maximum: 3,
  min: 0,
  max: 5,
};

/** Values for any message: every other fact is one word, as text or as a list. */
function anyValues(fact: string | readonly string[]): Values {
  return new Proxy<Record<string, string | number | readonly string[]>>(
    {},
    {
      get: (_, name) =>
        choices[String(name)] ?? (/^(?:known|others|suggestions|example|anchors)$/.test(String(name)) ? ['mot'] : fact),
    },
  );
}

const codes = Object.keys({ ...fileMessages, ...frontMatterMessages, ...recordMessages }) as Code[];

function say(code: Code, locale: Locale, fact: string): string {
  const place = { file: 'f', line: 1, column: 1 };
  const { message, hint } = wordsOf({ code, severity: 'info', place, values: anyValues(fact) }, locale);
  return `${message}\n${hint}`;
}

describe.each(codes)('%s', (code) => {
  it('says what is wrong and what to write, in both languages, with and without a suggestion', () => {
    for (const locale of ['fr', 'en'] as const) {
      expect(say(code, locale, 'mot')).toMatch(/^\S.*\S\n\S.*\S$/u);
      for (const fact of ['mot', '']) expect(say(code, locale, fact)).not.toMatch(/undefined|\[object|NaN/);
    }
  });

  it('keeps French typography in French and out of English', () => {
    for (const fact of ['mot', '']) {
      expect(say(code, 'fr', fact)).not.toMatch(/« | »|[\p{L}»] [;!?]|[\p{L}»] :(?=\s)|[\p{L}]'[\p{L}]|[“”]/u);
      expect(say(code, 'en', fact)).not.toMatch(/[«»]|\s[;!?]|’\p{Lu}/u);
    }
  });
});
