import { appointmentLacks, type AppointmentLack } from '../../../domain/calendar/appointments.ts';
import { formatList } from '../../../format/list.ts';
import type { Partnership } from '../../../model/playbook.ts';
import { sourceOf } from '../../ui/block.ts';
import { statusMark } from '../../ui/mark.ts';
import { sentence } from '../../ui/sentence.ts';
import { statusView } from '../../ui/status-view.ts';
import { columnsOf, type CellView } from '../../ui/table.ts';
import type { ViewContext } from '../../view-context.ts';
import { emptySection, type BlockSection } from '../section.ts';

/** Who answers for the partnership on each side, and how the executive behind them takes part (M31). */
export function appointmentsSection(context: ViewContext, partnership: Partnership): BlockSection {
  const words = context.words.appointment;
  const { parties } = partnership;
  if (parties.every(({ manager, sponsor }) => manager === undefined && sponsor === undefined))
    return emptySection('appointments', words);
  // What an edition does not show is not missing.
  const isEdition = context.playbook.edition !== undefined;
  const lacking = (lack: AppointmentLack) =>
    isEdition ? [] : parties.filter((party) => appointmentLacks(party).includes(lack)).map(({ name }) => name);
  const [unmanaged, unsponsored, uninvolved] = [lacking('manager'), lacking('sponsor'), lacking('involvement')];
  const named = (say: (names: string) => string, names: readonly string[]) =>
    names.length === 0 ? '' : say(formatList(names, context.locale));
  const state = unmanaged.length > 0 ? 'bad' : unsponsored.length > 0 ? 'watch' : undefined;
  const person = (id: string | undefined): CellView => {
    if (id === undefined && isEdition) return { text: '–' };
    if (id === undefined) return { text: '', status: { word: words.nobody, ...statusMark('bad') } };
    const { name, detail } = context.person(id);
    return { text: name, ...(detail !== '' && { sub: detail }) };
  };
  return {
    kind: 'blocks',
    id: 'appointments',
    title: words.title,
    ...(state && { state: statusView(context, state) }),
    sentence: sentence(
      isEdition ? words.shared : unmanaged.length + unsponsored.length === 0 ? words.all : '',
      named(words.unmanaged, unmanaged),
      named(words.unsponsored, unsponsored),
      named(words.uninvolved, uninvolved),
    ),
    blocks: [
      {
        table: {
          label: words.title,
          columns: columnsOf(...words.columns),
          rows: parties.map(({ name, manager, sponsor, involvement }) => ({
            orphan: manager === undefined && !isEdition,
            cells: [{ text: name }, person(manager), person(sponsor), { text: involvement ?? '–' }],
          })),
        },
        ...sourceOf(context, partnership.file, ['parties']),
      },
    ],
  };
}
