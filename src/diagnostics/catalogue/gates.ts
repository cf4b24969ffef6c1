import { gateCondition as englishConditions } from '../../i18n/en/gate-condition.ts';
import { vocabulary as english } from '../../i18n/en/vocabulary.ts';
import { gateCondition as frenchConditions } from '../../i18n/fr/gate-condition.ts';
import { vocabulary as french } from '../../i18n/fr/vocabulary.ts';
import type { Locale } from '../../model/locale.ts';
import { message } from '../message.ts';

/** Of all that pages say, a check needs these two topics alone, and starts without the others. */
const conditionWords = { fr: frenchConditions, en: englishConditions };
const stageNames = { fr: french.stage, en: english.stage };

/** How many conditions a hint spells out; the page lists the rest. */
const spelled = 3;

interface OpenGate extends Record<string, string | readonly string[]> {
  readonly title: string;
  /** The stage the gate leads to. */
  readonly to: string;
  /** `claimed` where the record says it is past the gate, `next` where it stands before it. */
  readonly standing: string;
  /** The ids of the conditions not met. */
  readonly conditions: readonly string[];
  /** What is at fault in each, as words; empty where the condition names nothing. */
  readonly about: readonly string[];
}

/** The first cures in full, with what is at fault. */
function cures({ conditions, about }: OpenGate, locale: Locale): string {
  const words: Readonly<Record<string, { readonly write: string }>> = conditionWords[locale];
  return conditions
    .slice(0, spelled)
    .map((id, index) => {
      const write = words[id]?.write ?? `${id}.`;
      return about[index] ? `${write.slice(0, -1)} (${about[index]}).` : write;
    })
    .join(' ');
}

/** A stage by the name that pages give it; what is none, as it is. */
function stageName(stage: string, locale: Locale): string {
  const names: Readonly<Record<string, string>> = stageNames[locale];
  return names[stage] ?? stage;
}

/** What a record lacks for its stage. It never fails a build. */
export const gateMessages = {
  'stage-gate-open': message<OpenGate>({
    severity: 'info',
    fr: (v) => {
      const count = v.conditions.length;
      const rest = count - spelled;
      const counted = count > 1 ? `il manque ${count} conditions` : 'il manque une condition';
      return {
        message:
          v.standing === 'next'
            ? `Pour que « ${v.title} » passe à l’étape « ${stageName(v.to, 'fr')} », ${counted}.`
            : `« ${v.title} » est au-delà de la porte de l’étape « ${stageName(v.to, 'fr')} », où ${counted}.`,
        hint: `${cures(v, 'fr')}${rest > 0 ? ` La page « Étapes et sortie » donne ${rest > 1 ? `les ${rest} autres` : 'l’autre'}.` : ''}`,
      };
    },
    en: (v) => {
      const count = v.conditions.length;
      const rest = count - spelled;
      const counted = count > 1 ? `${count} conditions are missing` : 'one condition is missing';
      return {
        message:
          v.standing === 'next'
            ? `For “${v.title}” to enter stage “${stageName(v.to, 'en')}”, ${counted}.`
            : `“${v.title}” is past the gate to stage “${stageName(v.to, 'en')}”, where ${counted}.`,
        hint: `${cures(v, 'en')}${rest > 0 ? ` The page “Stages and exit” lists the other${rest > 1 ? ` ${rest}` : ''}.` : ''}`,
      };
    },
  }),
} as const;
