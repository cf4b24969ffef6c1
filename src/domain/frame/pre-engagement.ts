import { preEngagementTopics, type PreEngagement, type PreEngagementTopic } from '../../model/pre-engagement.ts';

/** Whether to commit: yes, yes once something is settled, no, or nothing was asked yet. */
export type PreEngagementVerdict = 'go' | 'go-if' | 'no-go' | 'unasked';

/** What the answers come to, each list in the order of the questionnaire. */
export interface PreEngagementStanding {
  readonly verdict: PreEngagementVerdict;
  /** The topics answered “no”. */
  readonly refused: readonly PreEngagementTopic[];
  /** The topics answered “partly”, with what must be settled where the record says it. */
  readonly conditions: readonly { readonly topic: PreEngagementTopic; readonly condition: string | undefined }[];
  /** The topics without an answer. */
  readonly open: readonly PreEngagementTopic[];
}

/**
 * The verdict of a questionnaire before committing (M10): one “no” is enough for `no-go`; a “partly” or an open
 * question makes it `go-if`; `go` takes a “yes” to all eight. Without a single answer nothing was asked.
 */
export function assessPreEngagement(answers: PreEngagement = {}): PreEngagementStanding {
  const of = (wanted: 'no' | 'partly' | undefined) =>
    preEngagementTopics.filter((topic) => answers[topic]?.answer === wanted);
  const [refused, partly, open] = [of('no'), of('partly'), of(undefined)];
  return {
    verdict: verdictOf(refused.length, partly.length, open.length),
    refused,
    conditions: partly.map((topic) => ({ topic, condition: answers[topic]?.condition })),
    open,
  };
}

function verdictOf(refused: number, partly: number, open: number): PreEngagementVerdict {
  if (open === preEngagementTopics.length) return 'unasked';
  if (refused > 0) return 'no-go';
  return partly + open > 0 ? 'go-if' : 'go';
}
