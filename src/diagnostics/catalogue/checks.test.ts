import { describe, expect, it } from 'vitest';
import type { Locale } from '../../model/locale.ts';
import type { Values } from '../diagnostic.ts';
import { checkMessages } from './checks.ts';
import { findingMessages } from './findings.ts';
import { gateMessages } from './gates.ts';
import { describe as wordsOf, type Code } from './index.ts';
import { riskMessages } from './risks.ts';

/** Facts that choose among sentences. */
const choices: Readonly<Record<string, string | readonly string[]>> = {
  direction: 'down',
  limit: 'floor',
  missing: ['who'],
  reason: 'frequency',
  renewal: 'indefinite',
};

/**
 * Values for any message: every other fact is a list of one word, which prints, joins and maps like what it stands for.
 */
const valuesFor = (chosen: typeof choices): Values =>
  new Proxy<Record<string, string | readonly string[]>>({}, { get: (_, name) => chosen[String(name)] ?? ['mot'] });

const codes = Object.keys({ ...checkMessages, ...riskMessages, ...findingMessages, ...gateMessages }) as Code[];

function say(code: Code, locale: Locale, chosen = choices): string {
  const { message, hint } = wordsOf(
    { code, severity: 'info', place: { file: 'f', line: 1, column: 1 }, values: valuesFor(chosen) },
    locale,
  );
  return `${message}\n${hint}`;
}

const sentences = /^\S.+[.?]\n\S.+[.?]$/u;

describe.each(codes)('%s', (code) => {
  it('says what is wrong and what to write, in both languages', () => {
    for (const locale of ['fr', 'en'] as const) expect(say(code, locale)).toMatch(sentences);
  });

  it('keeps French typography in French and out of English', () => {
    expect(say(code, 'fr')).not.toMatch(/ [;:!?%»]|« |'|[“”]/);
    expect(say(code, 'en')).not.toMatch(/[«»']|\s[;:!?]/);
  });
});

describe.each<[Code, readonly string[]]>([
  ['ratio-without-effect', ['aggregation', 'itself', 'total', 'frequency']],
  ['total-without-effect', ['ratio', 'itself', 'computed', 'aggregation', 'unit', 'cut', 'frequency']],
])('%s', (code, reasons) => {
  it.each(['fr', 'en'] as const)('has words of its own for each reason (M32), in %s', (locale) => {
    const said = reasons.map((reason) => say(code, locale, { ...choices, reason }));
    for (const each of said) expect(each).toMatch(sentences);
    expect(new Set(said)).toHaveProperty('size', reasons.length);
  });
});

it.each([
  'key-result-without-figure',
  'commitment-incomplete',
  'exit-scenario-incomplete',
] as const satisfies readonly Code[])('%s names several things that are wanting in one correct sentence', (code) => {
  expect(say(code, 'en', { ...choices, missing: ['kpi', 'from'] })).toMatch(/: it lacks kpi, from\./);
});
