/** A rectangle of the window, in CSS pixels from its top left corner. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The sizes that bound where a preview may stand. */
export interface PreviewRoom {
  readonly width: number;
  readonly height: number;
  readonly windowWidth: number;
  readonly windowHeight: number;
}

/** How near the edges of the window a preview may come. */
const edgeGap = 16;

/**
 * Where a preview stands beside its link: under it, or above where only there is room, and moved back into the window
 * at the right. It touches the link, so that the pointer can reach it. On its far side it grows over a target that it
 * would cut through: half a link is too small to aim at (WCAG 2.5.8), while one that is covered whole waits for Escape.
 * Where no side has room to grow it stays as it is.
 * @param targets the other links and buttons of the page
 */
export function placePreview(
  link: Box,
  room: PreviewRoom,
  targets: readonly Box[] = [],
): { readonly left: number; readonly top: number; readonly height: number } {
  const { width, height, windowWidth, windowHeight } = room;
  const left = Math.max(edgeGap, Math.min(link.left, windowWidth - width - edgeGap));
  const beneath = targets.filter((target) => target.left < left + width && target.right > left);
  const bottom = grown(beneath, link.bottom + height, 'bottom');
  if (bottom <= windowHeight) return { left, top: link.bottom, height: bottom - link.bottom };
  const top = grown(beneath, link.top - height, 'top');
  if (top >= 0) return { left, top, height: link.top - top };
  const fitsBelow = link.bottom + height <= windowHeight || link.top - height < 0;
  return { left, top: fitsBelow ? link.bottom : link.top - height, height };
}

/** An edge moved outwards until it cuts through no target; moved over one, it may meet the next. */
function grown(targets: readonly Box[], edge: number, side: 'top' | 'bottom'): number {
  const cut = targets.find(({ top, bottom }) => top < edge && bottom > edge);
  return cut ? grown(targets, cut[side], side) : edge;
}
