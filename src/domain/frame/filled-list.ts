/** Whether a list of the record answers: it was written and holds at least one item. */
export function isFilled(list: readonly unknown[] | undefined): boolean {
  return list !== undefined && list.length > 0;
}
