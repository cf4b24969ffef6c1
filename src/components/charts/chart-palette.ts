/** The colours and the face a chart is drawn with, as the page’s tokens say them now. */
export interface ChartPalette {
  readonly ink: string;
  readonly quietInk: string;
  readonly surface: string;
  readonly grid: string;
  readonly axis: string;
  readonly band: string;
  readonly bad: string;
  readonly clause: string;
  readonly series: string;
  readonly gap: string;
  readonly bridge: string;
  readonly face: string;
}

const tokens: Readonly<Record<Exclude<keyof ChartPalette, 'face'>, string>> = {
  ink: '--pb-ink',
  quietInk: '--pb-ink-2',
  surface: '--pb-surface',
  grid: '--pb-chart-grid',
  axis: '--pb-line-strong',
  band: '--pb-chart-band',
  bad: '--pb-bad',
  clause: '--pb-clause',
  series: '--pb-series-1',
  gap: '--pb-none-soft',
  bridge: '--pb-none',
};

/**
 * Reads the tokens through an element, because a custom property keeps `light-dark(…)` unresolved
 * while a colour does not.
 * @param host an element of the page, whose theme is the chart’s
 */
export function readPalette(host: HTMLElement): ChartPalette {
  const probe = document.createElement('i');
  probe.hidden = true;
  host.append(probe);
  const colour = (token: string) => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  const entries = Object.entries(tokens).map(([name, token]) => [name, colour(token)] as const);
  const colours = Object.fromEntries(entries);
  probe.remove();
  const of = (name: Exclude<keyof ChartPalette, 'face'>) => colours[name] ?? 'currentColor';
  return {
    ink: of('ink'),
    quietInk: of('quietInk'),
    surface: of('surface'),
    grid: of('grid'),
    axis: of('axis'),
    band: of('band'),
    bad: of('bad'),
    clause: of('clause'),
    series: of('series'),
    gap: of('gap'),
    bridge: of('bridge'),
    face: getComputedStyle(host).fontFamily,
  };
}

/** Calls back when the reader or the system changes the theme. */
export function onThemeChange(callback: () => void): void {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', callback);
  new MutationObserver(callback).observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['data-theme'],
  });
}
