import type { Status } from '../../domain/health/status.ts';
import { wordsFor } from '../../i18n/words.ts';
import type { Locale } from '../../model/locale.ts';
import { statusMark } from '../ui/mark.ts';
import type { StagesSection } from '../partnership/stages/stages.ts';
import { sentence } from '../ui/sentence.ts';
import { examplesOf, type Example } from './example.ts';

const conditions: readonly Status[] = ['ok', 'bad', 'no-data'];

/** The stage under way, the next one, and the gate between them with a condition of each outcome. */
export function gateExamples(locale: Locale): readonly Example<StagesSection>[] {
  const { components, vocabulary } = wordsFor(locale);
  const { title, titles, rows, words, missing, gate, sentence: said, lines, write } = components.gates;
  const [now = [], next = []] = rows;
  const [count = '', what = ''] = missing;
  return examplesOf<keyof typeof titles, StagesSection>(titles, {
    gate: {
      kind: 'stages',
      id: 'gates',
      title,
      sentence: sentence(),
      judged: true,
      rows: [
        {
          step: 5,
          name: vocabulary.stage['working-together'],
          current: true,
          arranged: { word: words.arranged, ...statusMark('ok') },
          evidence: now[0] ?? '',
          activity: { word: words.active, ...statusMark('ok') },
          activityText: '',
          when: now[1] ?? '',
          missing: [count, what],
        },
        {
          step: 6,
          name: vocabulary.stage['value-creation'],
          current: false,
          arranged: { word: words.partly, ...statusMark('watch') },
          evidence: next[0] ?? '',
          activity: undefined,
          activityText: words.later,
          when: '',
        },
      ],
      gates: [
        {
          title: gate,
          sentence: said,
          lines: conditions.map((status, index) => {
            const [word = '', condition = '', about = ''] = lines[index] ?? [];
            return {
              status: { word, ...statusMark(status) },
              what: condition,
              about,
              ...(status === 'bad' && { write }),
            };
          }),
        },
      ],
    },
  });
}
