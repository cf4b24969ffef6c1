import type { GeneratedName } from '../../../domain/prose/component-element.ts';
import type { ComponentName } from '../../../model/prose-components.ts';
import { renderCallout } from './callout.ts';
import { renderClaim } from './claim.ts';
import { renderClause } from './clause.ts';
import { renderFigure } from './figure.ts';
import { renderFootnote, renderFootnoteReference, renderFootnotes } from './footnotes.ts';
import { renderInternal } from './internal.ts';
import { renderKpi } from './kpi.ts';
import { renderPartnership } from './partnership.ts';
import { renderEndWhen, renderLabel, renderWhen } from './passage.ts';
import { renderPosition } from './position.ts';
import type { RenderComponent } from './render-component.ts';
import { renderSteps } from './steps.ts';
import { renderVariable } from './variable.ts';

/** How each component of the prose is printed; a component the model gains must be added here. */
export const componentRenderers: Readonly<Record<ComponentName | GeneratedName, RenderComponent>> = {
  Callout: renderCallout,
  Internal: renderInternal,
  Steps: renderSteps,
  Figure: renderFigure,
  Position: renderPosition,
  Clause: renderClause,
  Partnership: renderPartnership,
  Claim: renderClaim,
  Kpi: renderKpi,
  Variable: renderVariable,
  Label: renderLabel,
  When: renderWhen,
  EndWhen: renderEndWhen,
  FootnoteReference: renderFootnoteReference,
  Footnotes: renderFootnotes,
  Footnote: renderFootnote,
};

/** Whether a tag name is printed by one of these. */
export function isRendered(name: string): name is keyof typeof componentRenderers {
  return Object.hasOwn(componentRenderers, name);
}
