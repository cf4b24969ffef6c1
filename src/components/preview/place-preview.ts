/** A rectangle of the window, in CSS pixels from its top left corner. */
export interface Box {
  readonly left: number;
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
const EDGE = 16;

/**
 * Where a preview stands beside its link: under it, or above where only there is room, and moved back into the window at the right.
 * It touches the link, so that the pointer can reach it.
 */
export function placePreview(link: Box, room: PreviewRoom): { readonly left: number; readonly top: number } {
  const rightmost = room.windowWidth - room.width - EDGE;
  const fitsBelow = link.bottom + room.height <= room.windowHeight;
  const fitsAbove = link.top - room.height >= 0;
  return {
    left: Math.max(EDGE, Math.min(link.left, rightmost)),
    top: fitsBelow || !fitsAbove ? link.bottom : link.top - room.height,
  };
}
