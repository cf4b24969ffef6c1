import { roleState } from '../../../domain/governance/roles.ts';
import { formatList } from '../../../format/list.ts';
import type { Partnership } from '../../../model/playbook.ts';
import type { Role } from '../../../model/running.ts';
import { sourceOf } from '../../ui/block.ts';
import { statusMark } from '../../ui/mark.ts';
import { sentence } from '../../ui/sentence.ts';
import { columnsOf, type CellView } from '../../ui/table.ts';
import type { ViewContext } from '../../view-context.ts';
import { isGovernanceNeeded } from './governance-needed.ts';
import { emptySection, type BlockSection } from '../section.ts';

/** Who answers for what (M20): what nobody answers for is flagged, what is shared without a lead is noted. */
export function rolesSection(context: ViewContext, partnership: Partnership): BlockSection | undefined {
  const { role: words } = context.words;
  const roles = partnership.roles ?? [];
  if (roles.length === 0) return isGovernanceNeeded(partnership) ? emptySection('roles', words) : undefined;
  const those = (state: ReturnType<typeof roleState>) => roles.filter((role) => roleState(role) === state);
  const [unanswered, leaderless] = [those('unanswered'), those('shared-without-lead')];
  const state = unanswered.length > 0 ? 'bad' : leaderless.length > 0 ? 'watch' : undefined;
  return {
    kind: 'blocks',
    id: 'roles',
    title: words.title,
    ...(state && { state: { word: words.state[state], ...statusMark(state) } }),
    sentence: sentence(
      words.led(those('led').length, roles.length),
      unanswered.length === 0 ? '' : words.unanswered(tasksOf(context, unanswered)),
      leaderless.length === 0 ? '' : words.leaderless(tasksOf(context, leaderless)),
    ),
    blocks: [
      {
        table: {
          label: words.title,
          columns: columnsOf(...words.columns),
          rows: roles.map((role) => ({
            orphan: roleState(role) === 'unanswered',
            cells: [
              { text: role.task },
              leadCell(context, partnership, role),
              { text: role.lead === undefined ? '–' : namesOf(context, partnership, role.with) },
              { text: role.deliverable ?? '–' },
              { text: role.limit ?? words.noLimit },
            ],
          })),
        },
        ...sourceOf(context, partnership.file, ['roles']),
      },
    ],
  };
}

function tasksOf({ locale }: ViewContext, roles: readonly Role[]): string {
  return formatList(
    roles.map(({ task }) => task),
    locale,
  );
}

/** The names of those who take part in a task; a dash where nobody does. */
function namesOf(context: ViewContext, partnership: Partnership, ids: readonly string[] = []): string {
  const names = ids.map((id) => context.nameIn(partnership, id));
  return formatList(names, context.locale) || '–';
}

function leadCell(context: ViewContext, partnership: Partnership, role: Role): CellView {
  const { role: words } = context.words;
  if (role.lead !== undefined) return { text: context.nameIn(partnership, role.lead) };
  return roleState(role) === 'unanswered'
    ? { text: '', status: { word: words.nobody, ...statusMark('bad') } }
    : {
        text: '',
        status: { word: namesOf(context, partnership, role.with), ...statusMark('watch') },
        sub: words.noLead,
      };
}
