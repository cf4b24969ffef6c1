import { parseDuration } from '../../model/duration.ts';
import { isoDateSchema } from '../../model/iso-date.ts';
import type { Clause } from '../../model/playbook.ts';
import { coverageReasons, type CoverageReasonView } from '../coverage/coverage-reason.ts';
import type { ViewContext } from '../view-context.ts';
import type { Example } from './example.ts';
import { inventedContext, inventedPartnership, noProse } from './invented.ts';

const ids = ['missing', 'expired'] as const;
const type = 'example';
const manager = 'manager';
const start = isoDateSchema.parse('2023-10-05');
const term = parseDuration('3 years');

/**
 * Why a clause is not covered: no contract holds it, a contract held it.
 * @param href where its links lead: the examples name no page of the playbook
 */
export function reasonExamples(context: ViewContext, href: string): readonly Example<CoverageReasonView>[] {
  const { reasons: say, candidates } = context.words.components;
  const clauses = ids.map((id, index): Clause => ({
    id,
    file: `clauses/${id}.mdx`,
    title: say.clauses[index] ?? '',
    version: '1.0',
    family: 'exit',
    purpose: '',
    prose: noProse,
    language: 'fr',
    translations: {},
    earlier: [],
  }));
  const partnership = inventedPartnership({
    id: 'example',
    title: say.partnership,
    type,
    stage: 'value-creation',
    parties: [{ id: 'own', name: context.words.components.sample.own, manager }],
    contracts: [
      {
        id: 'nda',
        instrument: 'nda',
        signed: start,
        starts: start,
        ...(term && { term }),
        clauses: [{ clause: { id: 'expired', version: '1.0' } }],
      },
    ],
  });
  const invented = inventedContext(context, href, {
    partnerships: [partnership],
    clauses,
    people: [{ id: manager, name: candidates.owner }],
    reference: { types: [{ id: type, name: say.type, requires: [...ids] }], contractKinds: [], tools: [] },
  });
  const titles: Readonly<Record<string, string>> = say.titles;
  return coverageReasons(invented, partnership).map((shown, index) => {
    const id = ids[index] ?? 'missing';
    return { id, title: titles[id] ?? '', shown: { ...shown, lineHref: href } };
  });
}
