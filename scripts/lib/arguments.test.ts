import { describe, expect, it } from 'vitest';
import { contentOptions, readArguments, UsageError, usageOf } from './arguments.ts';

const shape = {
  call: 'npm run -s check --',
  purpose: { fr: 'Dit les problèmes.', en: 'Tells the problems.' },
  positionals: ['[N …]'],
  options: { ...contentOptions, strict: { says: { fr: 'tout est une erreur', en: 'everything is an error' } } },
} as const;

describe('the arguments of a command', () => {
  it('are read by name, in both spellings', () => {
    const args = readArguments(shape, ['--content', 'a', '--lang=en', '--strict', '100', '1000']);
    expect(args.text('content')).toBe('a');
    expect(args.locale).toBe('en');
    expect(args.flag('strict')).toBe(true);
    expect(args.positionals).toEqual(['100', '1000']);
  });

  it('take a negative number as a value, for the command to judge', () => {
    expect(readArguments(shape, ['--content', '-1', '2']).text('content')).toBe('-1');
    expect(readArguments(shape, ['--content', '-1', '2']).positionals).toEqual(['2']);
  });

  it('are absent when they were not written', () => {
    const args = readArguments(shape, []);
    expect(args.text('content')).toBeUndefined();
    expect(args.flag('strict')).toBe(false);
    expect(args.locale).toBeUndefined();
  });

  it.each([
    ['an unknown option', ['--contents', 'a'], /Option inconnue.*--contents/],
    ['an option without its value', ['--content'], 'L’option --content attend une valeur.'],
    ['an option that another follows', ['--content', '--strict'], 'L’option --content attend une valeur.'],
    [
      'a value that begins with a dash',
      ['--content', '-site'],
      /«\u00a0-site\u00a0» se lit comme une option.*écrivez --content=-site/,
    ],
    ['the empty value of an unset variable', ['--content', ''], 'L’option --content attend une valeur.'],
    ['a flag with a value', ['--strict=yes'], 'L’option --strict ne prend pas de valeur.'],
    ['an unknown language', ['--lang', 'de'], /--lang de/],
  ])('refuse %s as wrong usage', (_, argv, message) => {
    expect(() => readArguments(shape, argv)).toThrow(UsageError);
    expect(() => readArguments(shape, argv)).toThrow(message);
  });

  it('refuse one argument more than the command takes', () => {
    const one = { ...shape, positionals: ['KIND'] };
    expect(readArguments(one, ['clause']).positionals).toEqual(['clause']);
    expect(() => readArguments(one, ['clause', 'x'])).toThrow(/Argument en trop.*x/);
  });

  it('are refused in English when English was asked for', () => {
    expect(() => readArguments(shape, ['--lang', 'en', '--nope'])).toThrow('Unknown option: --nope');
  });
});

describe('the help of a command', () => {
  it('lists every option with its words in the language asked for', () => {
    expect(usageOf(shape, 'en')).toBe(`Tells the problems.

Usage: npm run -s check -- [N …] [options]

  --content DIR  the playbook’s folder (default: content)
  --lang fr|en   the language of the messages
  --strict       everything is an error`);
  });
});
