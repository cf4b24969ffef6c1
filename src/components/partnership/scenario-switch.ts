/**
 * Shows one scenario at a time, chosen by native radio buttons, and says which. The choice is kept in the address as
 * `?scenario=`, and what is printed is what is shown. Without this script every scenario stands on the page.
 */
class ScenarioSwitch extends HTMLElement {
  connectedCallback(): void {
    const choices = this.querySelector('fieldset');
    const inputs = [...this.querySelectorAll<HTMLInputElement>('input[name="scenario"]')];
    if (!choices || inputs.length < 2) return;
    choices.hidden = false;
    const asked = new URLSearchParams(location.search).get('scenario');
    const choiceOf = (scenario: string | null | undefined) => inputs.find((input) => input.value === scenario);
    const first = choiceOf(asked) ?? choiceOf(this.dataset['retained']) ?? inputs[0];
    if (first) this.#show(first);
    choices.addEventListener('change', (event) => {
      if (!(event.target instanceof HTMLInputElement)) return;
      this.#show(event.target);
      this.#remember(event.target.value);
    });
  }

  #show(chosen: HTMLInputElement): void {
    chosen.checked = true;
    for (const panel of this.querySelectorAll<HTMLElement>('[data-scenario]'))
      panel.hidden = panel.dataset['scenario'] !== chosen.value;
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = chosen.dataset['announced'] ?? '';
  }

  #remember(scenario: string): void {
    const query = new URLSearchParams(location.search);
    query.set('scenario', scenario);
    history.replaceState(history.state, '', `${location.pathname}?${query.toString()}${location.hash}`);
  }
}

if (!customElements.get('scenario-switch')) customElements.define('scenario-switch', ScenarioSwitch);
