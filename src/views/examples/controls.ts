import { wordsFor } from '../../i18n/words.ts';
import type { Locale } from '../../model/locale.ts';
import { examplesOf, type Example } from './example.ts';

/**
 * The states that the pointer and the keyboard give; a style shows each of them under the same rule where an
 * element says `data-shown`.
 */
export const shownStates = ['hover', 'focus', 'active'] as const;
type ShownState = (typeof shownStates)[number];

/** The states that each kind of control has. */
export const controls = {
  main: ['rest', 'hover', 'focus', 'active', 'disabled'],
  button: ['rest', 'hover', 'focus', 'active', 'disabled'],
  link: ['rest', 'hover', 'focus', 'active'],
  chip: ['rest', 'hover', 'focus', 'chosen'],
  search: ['rest', 'hover', 'focus', 'disabled'],
  select: ['rest', 'hover', 'focus', 'disabled'],
  number: ['rest', 'hover', 'focus', 'disabled', 'wrong'],
} as const;
export type ControlKind = keyof typeof controls;
type ControlState = (typeof controls)[ControlKind][number];

/** A control in one state. */
export interface ControlExample {
  readonly state: ControlState;
  readonly name: string;
  /** What to write on it for the style to show a state that only the pointer or the keyboard gives. */
  readonly shown?: ShownState;
}

/** Each kind of control in all its states. */
export function controlExamples(locale: Locale): readonly Example<readonly ControlExample[]>[] {
  const { titles, states } = wordsFor(locale).components.controls;
  const view = (kind: ControlKind) =>
    controls[kind].map((state): ControlExample => {
      const shown = shownStates.find((each) => each === state);
      return { state, name: states[state], ...(shown && { shown }) };
    });
  return examplesOf<ControlKind, readonly ControlExample[]>(titles, {
    main: view('main'),
    button: view('button'),
    link: view('link'),
    chip: view('chip'),
    search: view('search'),
    select: view('select'),
    number: view('number'),
  });
}
