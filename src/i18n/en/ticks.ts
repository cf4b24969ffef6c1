import type { ticks as french } from '../fr/ticks.ts';

/** What a checklist says of its reader’s ticks, in the page and once they change. */
export const ticks: typeof french = {
  kept: 'Your ticks stay in this browser.',
  save: 'Save my ticks',
  load: 'Load saved ticks',
  changed: 'Changed since you ticked it',
  new: 'New since your last visit',
  byOwner: 'By owner',
  done: (done, total) => `${done} done out of ${total}`,
  saved: (count) =>
    count === 0
      ? 'The file is saved; it holds no tick.'
      : `The file is saved with ${count === 1 ? 'one tick' : `${count} ticks`}.`,
  loaded: (placed, unplaced) =>
    [
      placed === 0 ? 'No tick was loaded.' : placed === 1 ? 'One tick loaded.' : `${placed} ticks loaded.`,
      ...(unplaced.length === 0
        ? []
        : [
            `${unplaced.length === 1 ? 'One line of the file is' : `${unplaced.length} lines of the file are`} no longer on this list: ${unplaced.join(', ')}.`,
          ]),
    ].join(' '),
  refused: {
    unreadable:
      'This file was not saved by this page: nothing has changed. Choose a JSON file made by the button “Save my ticks”.',
    'other-list': 'This file comes from another checklist, partnership or edition: nothing has changed.',
  },
};
