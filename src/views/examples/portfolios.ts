import { drawSparkline } from '../../charts/sparkline.ts';
import { formatDate } from '../../format/date.ts';
import { formatMoney } from '../../format/money.ts';
import { formatNumber } from '../../format/number.ts';
import { wordsFor } from '../../i18n/words.ts';
import { isoDateSchema } from '../../model/iso-date.ts';
import type { Locale } from '../../model/locale.ts';
import { stages } from '../../model/stage.ts';
import { fold } from '../../search/fold.ts';
import type { MarkName } from '../ui/mark.ts';
import { portfolioTableOf, type PortfolioTableView } from '../portfolio/portfolio.ts';
import { lifeBar } from '../portfolio/life-bar.ts';
import type { HealthCell, PortfolioRow } from '../portfolio/row.ts';
import { amountKey, scoreKey, unknownKey } from '../portfolio/sort-keys.ts';
import { examplesOf, type Example } from './example.ts';
import { statusExample } from './states.ts';

const currency = 'EUR';

/** A partnership of each kind that the filters tell apart; what is null nobody knows. Values are yearly, in cents. */
const standings = [
  {
    step: 6,
    value: 90_000_000,
    business: ['bad', 44],
    relationship: ['watch', 67],
    due: { iso: '2026-11-14', mark: 'bad' },
  },
  {
    step: 5,
    value: 160_000_000,
    business: ['ok', 88],
    relationship: ['ok', 81],
    due: { iso: '2026-12-15', mark: 'soon' },
  },
  { step: 3, value: null, business: ['none', null], relationship: ['none', null], due: null },
] as const;
const course = [0.99, 0.984, 0.978, 0.981, 0.974, 0.972];

/**
 * The portfolio table with something late, something ahead, and a partnership of which little is known.
 * @param href where its links lead: the examples name no page of the playbook
 */
export function portfolioExamples(locale: Locale, href: string): readonly Example<PortfolioTableView>[] {
  const words = wordsFor(locale);
  const { titles, rows, deadlines } = words.components.portfolios;
  const health = ([mark, score]: readonly [MarkName, number | null]): HealthCell => ({
    score: score === null ? '–' : formatNumber(score, locale),
    status: statusExample(locale, mark),
  });
  const shown = standings.map(({ step, value, business, relationship, due }, index): PortfolioRow => {
    const { title = '', partners = '', type = '', manager } = rows[index] ?? {};
    const iso = due === null ? undefined : isoDateSchema.parse(due.iso);
    const stage = stages[step - 1] ?? 'awareness';
    const trend = business[1] === null ? undefined : drawSparkline(course, course[2]);
    return {
      id: `example-${index}`,
      title,
      href,
      partners,
      type,
      step,
      life: lifeBar(step),
      stage: words.vocabulary.stage[stage],
      stageShort: words.portfolio.stepIn(step, type),
      valueKnown: value !== null,
      value: value === null ? '–' : formatMoney(value, currency, locale),
      business: health(business),
      relationship: health(relationship),
      ...(trend && { trend }),
      trendTone: statusExample(locale, business[0]).tone,
      ...(due &&
        iso && {
          deadline: {
            iso,
            status: { ...statusExample(locale, due.mark), word: formatDate(iso, locale, 'medium') },
            what: deadlines[index] ?? '',
          },
        }),
      manager: manager ?? words.portfolio.noManager,
      managerMissing: manager === undefined,
      states: due?.mark === 'bad' ? ['late', 'fragile'] : business[1] === null ? ['no-data'] : [],
      haystack: fold([title, partners, type, manager ?? ''].join(' ')),
      keys: {
        title: fold(title),
        type: fold(type),
        stage: String(step),
        value: amountKey(value),
        business: scoreKey(business[1]),
        relationship: scoreKey(relationship[1]),
        deadline: iso ?? unknownKey,
        manager: manager === undefined ? unknownKey : fold(manager),
      },
    };
  });
  return examplesOf<keyof typeof titles, PortfolioTableView>(titles, {
    three: portfolioTableOf(words, shown, currency),
  });
}
