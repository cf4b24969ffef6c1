import { parseArgs } from 'node:util';
import { locales, type Locale } from '../../src/model/locale.ts';

/** One text in each language of the interface. */
export type Bilingual = Readonly<Record<Locale, string>>;

/** An option of a command; `value` names what follows it, a flag has none. */
export interface OptionShape {
  readonly value?: string;
  readonly says: Bilingual;
}

/** What a command accepts and how its help presents it. */
export interface CommandShape<Name extends string> {
  /** How it is called, such as `npm run -s check --`. */
  readonly call: string;
  readonly purpose: Bilingual;
  /** The names of the arguments without a dash, in order; `[N …]` may repeat. */
  readonly positionals?: readonly string[];
  readonly options: Readonly<Record<Name, OptionShape>>;
}

/** The arguments a command received. */
export interface Arguments<Name extends string> {
  readonly positionals: readonly string[];
  text(name: Name): string | undefined;
  flag(name: Name): boolean;
  /** The language asked for with `--lang`. */
  readonly locale: Locale | undefined;
  readonly help: boolean;
}

/** Wrong usage: the message is a plain sentence, the exit code is 2. */
export class UsageError extends Error {}

/** The options every command that reads a playbook shares. */
export const contentOptions = {
  content: {
    value: 'DIR',
    says: { fr: 'le dossier du playbook (par défaut\u00a0: content)', en: 'the playbook’s folder (default: content)' },
  },
  lang: { value: 'fr|en', says: { fr: 'la langue des messages', en: 'the language of the messages' } },
} as const;

/** The option that fixes the day everything is computed at. */
export const asOfOption = {
  'as-of': {
    value: 'DATE',
    says: {
      fr: 'la date à laquelle tout est calculé (AAAA-MM-JJ)',
      en: 'the day everything is computed at (YYYY-MM-DD)',
    },
  },
} as const;

/**
 * The language that a command line asks for, before it is known to be right: what is wrong with it is said in that
 * language. French where it asks for none.
 */
export function languageAsked(argv: readonly string[]): Locale {
  const isEnglish = argv.some((word, index) => word === '--lang=en' || (word === '--lang' && argv[index + 1] === 'en'));
  return isEnglish ? 'en' : 'fr';
}

/**
 * Reads a command’s arguments strictly.
 * @throws UsageError for an unknown option, a missing or empty value, too many arguments or an unknown language
 */
export function readArguments<Name extends string>(
  shape: CommandShape<Name>,
  argv: readonly string[],
): Arguments<Name> {
  const told = languageAsked(argv);
  const names = Object.entries<OptionShape>(shape.options);
  const options = Object.fromEntries(
    names.map(([name, option]) => [name, { type: option.value ? 'string' : 'boolean' }] as const),
  );
  const { values, positionals } = parse(joinNegatives(argv, options), { ...options, help: { type: 'boolean' } }, told);
  const empty = names.find(([name, option]) => option.value && values[name] === '');
  if (empty) throw new UsageError(needsValue(`--${empty[0]}`)[told]);
  const places = shape.positionals ?? [];
  const last = places.at(-1) ?? '';
  if (positionals.length > places.length && !last.includes('…')) {
    const extra = positionals[places.length] ?? '';
    const words = { fr: `Argument en trop\u00a0: «\u00a0${extra}\u00a0».`, en: `Unexpected argument: “${extra}”.` };
    throw new UsageError(words[told]);
  }
  const lang = values['lang'];
  const locale = locales.find((known) => known === lang);
  if (lang !== undefined && !locale) {
    const option = `--lang ${String(lang)}`;
    throw new UsageError({ fr: `${option}\u00a0: écrivez fr ou en.`, en: `${option}: write fr or en.` }[told]);
  }
  return {
    positionals,
    locale,
    help: values['help'] === true,
    flag: (name) => values[name] === true,
    text: (name) => {
      const value = values[name];
      return typeof value === 'string' ? value : undefined;
    },
  };
}

/**
 * `--days -1` as `--days=-1`: a negative number is a value that the command refuses in its own words, not an option.
 */
function joinNegatives(argv: readonly string[], options: Readonly<Record<string, { type: string }>>): string[] {
  const words: string[] = [];
  for (const word of argv) {
    const last = words.at(-1) ?? '';
    const awaits = last.startsWith('--') && options[last.slice(2)]?.type === 'string';
    if (awaits && /^-\d/.test(word)) words.splice(-1, 1, `${last}=${word}`);
    else words.push(word);
  }
  return words;
}

type Values = Record<string, string | boolean | (string | boolean)[] | undefined>;

function parse(
  args: string[],
  options: Record<string, { type: 'string' | 'boolean' }>,
  told: Locale,
): { values: Values; positionals: string[] } {
  try {
    return parseArgs({ args, options, strict: true, allowPositionals: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const option = /'(-[^' ]*)/.exec(error.message)?.[1] ?? '';
    const unknown = 'code' in error && error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
    if (unknown)
      throw new UsageError({ fr: `Option inconnue\u00a0: ${option}`, en: `Unknown option: ${option}` }[told]);
    if (options[option.slice(2)]?.type === 'string') {
      const next = args[args.indexOf(option) + 1] ?? '';
      throw new UsageError((/^-[^-]/.test(next) ? dashedValue(option, next) : needsValue(option))[told]);
    }
    const words = { fr: `L’option ${option} ne prend pas de valeur.`, en: `Option ${option} takes no value.` };
    throw new UsageError(words[told]);
  }
}

function dashedValue(option: string, value: string): Bilingual {
  return {
    fr: `L’option ${option} attend une valeur, et «\u00a0${value}\u00a0» se lit comme une option. Si c’est la valeur, écrivez ${option}=${value}.`,
    en: `Option ${option} needs a value, and “${value}” reads as an option. If it is the value, write ${option}=${value}.`,
  };
}

function needsValue(option: string): Bilingual {
  return { fr: `L’option ${option} attend une valeur.`, en: `Option ${option} needs a value.` };
}

/** The help of a command in one language. */
export function usageOf<Name extends string>(shape: CommandShape<Name>, locale: Locale): string {
  const rows = Object.entries<OptionShape>(shape.options).map(([name, option]) => {
    const head = option.value ? `--${name} ${option.value}` : `--${name}`;
    return { head, says: option.says[locale] };
  });
  const width = Math.max(...rows.map((row) => row.head.length));
  const title = locale === 'fr' ? 'Usage\u00a0:' : 'Usage:';
  const call = [shape.call, ...(shape.positionals ?? []), '[options]'].join(' ');
  return [
    shape.purpose[locale],
    '',
    `${title} ${call}`,
    '',
    ...rows.map((row) => `  ${row.head.padEnd(width)}  ${row.says}`),
  ].join('\n');
}
