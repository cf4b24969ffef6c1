import { whenSeen } from '../when-seen.ts';

/** The vote simulator: what counts is fetched when it is about to be seen. */
class VoteElement extends HTMLElement {
  #giveUp: (() => void) | undefined;

  connectedCallback(): void {
    // A key that is faster than the counting must not leave the page.
    this.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
    this.#giveUp = whenSeen(this, () => void this.#simulate());
  }

  disconnectedCallback(): void {
    this.#giveUp?.();
  }

  async #simulate(): Promise<void> {
    const { simulateVote } = await import('./vote-simulation.ts');
    simulateVote(this);
  }
}

if (!customElements.get('vote-simulator')) customElements.define('vote-simulator', VoteElement);
