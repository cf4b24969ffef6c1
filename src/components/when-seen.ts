/**
 * Calls once an element is about to be seen, so that a page does not fetch at its opening what stands far below.
 * @returns what gives up waiting
 */
export function whenSeen(element: Element, then: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      then();
    },
    { rootMargin: '120px' },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
