import type { Check } from '../check.ts';
import { checkBenefitOtherPeriod } from './figures/benefit-other-period.ts';
import { checkBenefitWithoutFigure } from './figures/benefit-without-figure.ts';
import { checkFigureInTwoFiles } from './figures/figure-in-two-files.ts';
import { checkFiguresOfPartiesOnly } from './figures/figures-of-parties-only.ts';
import { checkKeyResultWithoutFigure } from './figures/key-result-without-figure.ts';
import { checkKpiDataUnused } from './figures/kpi-data-unused.ts';
import { checkKpiUsedTwice } from './figures/kpi-used-twice.ts';
import { checkKpiWithoutData } from './figures/kpi-without-data.ts';
import { checkObjectiveKpiNotFollowed } from './figures/objective-kpi-not-followed.ts';
import { checkObjectiveWithoutFigure } from './figures/objective-without-figure.ts';
import { checkOkrResultCount } from './figures/okr-result-count.ts';
import { checkPercentDoubtful } from './figures/percent-doubtful.ts';
import { checkPercentExpected } from './figures/percent-expected.ts';
import { checkPercentOfNothing } from './figures/percent-of-nothing.ts';
import { checkPercentOutOfLine } from './figures/percent-out-of-line.ts';
import { checkProseKpiNotFollowed } from './figures/prose-kpi-not-followed.ts';
import { checkRatioPartNotShared } from './figures/ratio-part-not-shared.ts';
import { checkRatioWithoutEffect } from './figures/ratio-without-effect.ts';
import { checkRevisionNotAllowed } from './figures/revision-not-allowed.ts';
import { checkSplitIncomplete } from './figures/split-incomplete.ts';
import { checkTotalPartNotShared } from './figures/total-part-not-shared.ts';
import { checkTotalWithoutEffect } from './figures/total-without-effect.ts';
import { checkUnitNotRead } from './figures/unit-not-read.ts';
import { checkWeightsTotal } from './figures/weights-total.ts';

/** What a record says of its figures: objectives, KPIs, their data, what is made of them. */
export const figureRules = {
  'benefit-other-period': checkBenefitOtherPeriod,
  'benefit-without-figure': checkBenefitWithoutFigure,
  'figure-in-two-files': checkFigureInTwoFiles,
  'figures-of-parties-only': checkFiguresOfPartiesOnly,
  'key-result-without-figure': checkKeyResultWithoutFigure,
  'kpi-data-unused': checkKpiDataUnused,
  'kpi-used-twice': checkKpiUsedTwice,
  'kpi-without-data': checkKpiWithoutData,
  'objective-kpi-not-followed': checkObjectiveKpiNotFollowed,
  'objective-without-figure': checkObjectiveWithoutFigure,
  'okr-result-count': checkOkrResultCount,
  'percent-doubtful': checkPercentDoubtful,
  'percent-expected': checkPercentExpected,
  'percent-of-nothing': checkPercentOfNothing,
  'percent-out-of-line': checkPercentOutOfLine,
  'prose-kpi-not-followed': checkProseKpiNotFollowed,
  'ratio-part-not-shared': checkRatioPartNotShared,
  'ratio-without-effect': checkRatioWithoutEffect,
  'revision-not-allowed': checkRevisionNotAllowed,
  'split-incomplete': checkSplitIncomplete,
  'total-part-not-shared': checkTotalPartNotShared,
  'total-without-effect': checkTotalWithoutEffect,
  'unit-not-read': checkUnitNotRead,
  'weights-total': checkWeightsTotal,
} as const satisfies Readonly<Record<string, Check>>;
