import { formatCount } from '../../format/count.ts';
import { sentence } from '../ui/sentence.ts';
import type { ViewContext } from '../view-context.ts';
import { helpHead, type HelpHead } from './help-head.ts';
import { messageRooms, messagesOf, type MessageEntry, type MessageRoom } from './message-reference.ts';

export interface MessagesPageView extends HelpHead {
  readonly rooms: readonly {
    readonly id: MessageRoom;
    readonly title: string;
    readonly messages: readonly MessageEntry[];
  }[];
}

/** Every code the playbook can report, with an anchor each (M53). */
export function messagesPage(context: ViewContext): MessagesPageView {
  const { locale, words } = context;
  const say = words.help.errors;
  const rooms = messageRooms.map((id) => ({ id, title: say.rooms[id], messages: messagesOf(id, locale) }));
  const count = (severity: MessageEntry['severity']) =>
    rooms.reduce((sum, room) => sum + room.messages.filter((message) => message.severity === severity).length, 0);
  const opening = sentence(
    say.sentence(
      formatCount(count('error'), locale, say.errorForms),
      formatCount(count('warning'), locale, say.warningForms),
      formatCount(count('info'), locale, say.findingForms),
    ),
  );
  return { ...helpHead(context, 'help-errors', say.title, opening), rooms };
}
