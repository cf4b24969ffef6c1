import { formatCount } from '../../format/count.ts';
import { programFiles, withBase } from '../../i18n/routes.ts';
import { pageFrame } from '../page/page-frame.ts';
import { plainSentence, sentence } from '../ui/sentence.ts';
import type { ViewContext } from '../view-context.ts';
import { allFields } from './file-fields.ts';
import type { HelpHead } from './help-head.ts';
import { messageRooms, messagesOf } from './message-reference.ts';

/** The entrance of the help: commands, search, and the reference pages. */
export interface HelpPageView extends HelpHead {
  readonly formatHref: string;
  readonly errorsHref: string;
  readonly personalDataHref: string;
  readonly figuresHref: string;
  readonly mechanismsHref: string;
  readonly reckoningHref: string;
  readonly writingHref: string;
  readonly componentsHref: string;
  readonly glossaryHref: string;
  readonly printHref: string;
  /** The files that programs read, with what each holds. */
  readonly programs: readonly { readonly href: string; readonly title: string; readonly about: string }[];
}

function messageCount(context: ViewContext): number {
  return messageRooms.reduce((sum, room) => sum + messagesOf(room, context.locale).length, 0);
}

/** What the commands do, how to search, where the references are. */
export function helpPage(context: ViewContext): HelpPageView {
  const { locale, words } = context;
  const fields = allFields().reduce((sum, { fields: own }) => sum + own.length, 0);
  const opening = sentence(
    words.help.sentence(
      formatCount(messageCount(context), locale, words.help.codeForms),
      formatCount(fields, locale, words.help.fieldForms),
    ),
  );
  return {
    frame: pageFrame(context, {
      kind: 'help',
      target: { kind: 'help' },
      title: words.help.title,
      description: plainSentence(opening),
    }),
    title: words.help.title,
    sentence: opening,
    formatHref: context.href({ kind: 'help-format' }),
    errorsHref: context.href({ kind: 'help-errors' }),
    personalDataHref: context.href({ kind: 'help-personal-data' }),
    figuresHref: context.href({ kind: 'help-figures' }),
    mechanismsHref: context.href({ kind: 'help-mechanisms' }),
    reckoningHref: context.href({ kind: 'help-reckoning' }),
    writingHref: context.href({ kind: 'help-writing' }),
    componentsHref: context.href({ kind: 'help-components' }),
    glossaryHref: context.href({ kind: 'help-glossary' }),
    printHref: context.href({ kind: 'print' }),
    programs: programsOf(context),
  };
}

function programsOf({ words, locale, base }: ViewContext): HelpPageView['programs'] {
  const { programs: say } = words;
  return [
    { href: withBase(programFiles.model[locale], base), title: say.model, about: say.modelAbout },
    { href: withBase(programFiles.schema, base), title: say.schema, about: say.schemaAbout },
    { href: withBase(programFiles.index[locale], base), title: say.index, about: say.indexAbout },
  ];
}
