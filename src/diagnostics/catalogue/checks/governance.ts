import { formatVoteShare } from '../../../format/vote-share.ts';
import { list } from '../../listed.ts';
import { message } from '../../message.ts';

/** Who meets, and how a decision is voted. */
export const governanceMessages = {
  'committee-without-members': message<{ committee: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `Le comité « ${v.committee} » n’a aucun membre.`,
      hint: 'Écrivez ses membres, avec les identifiants de people.yaml.',
    }),
    en: (v) => ({
      message: `The committee “${v.committee}” has no member.`,
      hint: 'Write its members, with the ids of people.yaml.',
    }),
  }),
  'committee-quorum-unreachable': message<{ committee: string; quorum: number; members: number }>({
    severity: 'error',
    fr: (v) => ({
      message: `Le comité « ${v.committee} » exige ${v.quorum} présents pour ${v.members} ${v.members > 1 ? 'membres' : 'membre'} : il ne pourrait jamais se tenir.`,
      hint: `Écrivez un quorum de ${v.members} au plus, ou ajoutez des membres.`,
    }),
    en: (v) => ({
      message: `The committee “${v.committee}” needs ${v.quorum} present out of ${v.members} ${v.members === 1 ? 'member' : 'members'}: it could never meet.`,
      hint: `Write a quorum of ${v.members} at most, or add members.`,
    }),
  }),
  'committee-without-mandate': message<{ committee: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `Le comité « ${v.committee} » n’a pas de mandat : rien ne dit ce qu’il peut trancher.`,
      hint: 'Ajoutez « mandate: … » : ce qu’il valide et ce qu’il tranche.',
    }),
    en: (v) => ({
      message: `The committee “${v.committee}” has no mandate: nothing says what it may settle.`,
      hint: 'Add “mandate: …”: what it validates and what it settles.',
    }),
  }),
  'committee-one-sided': message<{ committee: string; party: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `Tous les membres du comité « ${v.committee} » sont de « ${v.party} » : l’autre partie n’y décide rien.`,
      hint: 'Ajoutez un membre de l’autre partie, ou rattachez ce comité à un comité commun par « parent ».',
    }),
    en: (v) => ({
      message: `All members of the committee “${v.committee}” belong to “${v.party}”: the other party decides nothing there.`,
      hint: 'Add a member of the other party, or tie this committee to a joint one by “parent”.',
    }),
  }),
  'vote-threshold-unreachable': message<{ threshold: string; strict: string; suggestion: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Aucun vote ne dépend du seuil « ${v.strict === 'true' ? 'more than ' : ''}${v.threshold} » : les voix font 100 % en tout.`,
      hint:
        v.suggestion !== ''
          ? `Écrivez «\u00a0${v.suggestion}\u00a0», avec le signe\u00a0: sans lui, 1 veut dire toutes les voix.`
          : v.strict === 'true'
            ? 'Écrivez un seuil de « more than 0 % » à « more than 99 % ».'
            : 'Écrivez un seuil de 1 % à 100 %.',
    }),
    en: (v) => ({
      message: `No vote can depend on the threshold “${v.strict === 'true' ? 'more than ' : ''}${v.threshold}”: all votes together make 100 %.`,
      hint:
        v.suggestion !== ''
          ? `Write “${v.suggestion}”, with the sign: without it, 1 means all votes.`
          : v.strict === 'true'
            ? 'Write a threshold from “more than 0 %” to “more than 99 %”.'
            : 'Write a threshold from 1 % to 100 %.',
    }),
  }),
  'second-call-over-quorum': message<{ secondCall: string; quorum: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `La deuxième convocation demanderait ${v.secondCall} du poids, plus que la première (${v.quorum}).`,
      hint: `Écrivez «\u00a0second-call: ${v.quorum}\u00a0» ou moins, ou relevez «\u00a0quorum\u00a0».`,
    }),
    en: (v) => ({
      message: `The second call would need ${v.secondCall} of the weight, more than the first (${v.quorum}).`,
      hint: `Write “second-call: ${v.quorum}” or less, or raise “quorum”.`,
    }),
  }),
  'second-call-without-quorum': message<Record<string, never>>({
    severity: 'error',
    fr: () => ({
      message:
        '«\u00a0second-call\u00a0» fixe le quorum de la deuxième convocation, mais la première n’en a pas\u00a0: rien n’y renverrait jamais.',
      hint: 'Ajoutez «\u00a0quorum\u00a0», celui de la première convocation, ou retirez «\u00a0second-call\u00a0».',
    }),
    en: () => ({
      message:
        '“second-call” sets the quorum of the second call, but the first has none: nothing would ever lead to a second one.',
      hint: 'Add “quorum”, that of the first call, or remove “second-call”.',
    }),
  }),
  'second-call-missing': message<Record<string, never>>({
    severity: 'warning',
    fr: () => ({
      message:
        'Ce vote s’est tenu sur deuxième convocation, dont le protocole ne dit pas le quorum\u00a0: il est jugé comme sur la première.',
      hint: 'Ajoutez «\u00a0second-call\u00a0» sous «\u00a0governance.decisions.vote\u00a0», ou retirez «\u00a0call\u00a0».',
    }),
    en: () => ({
      message:
        'This vote was held on second call, of which the protocol does not say the quorum: it is judged as on the first.',
      hint: 'Add “second-call” under “governance.decisions.vote”, or remove “call”.',
    }),
  }),
  'call-without-votes': message<{ call: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `« call: ${v.call} » dit sur quelle convocation on a voté, mais l’entrée ne note aucun vote : aucun quorum n’est jugé.`,
      hint: 'Ajoutez « votes: { … } », le vote de chaque partie, ou retirez « call ».',
    }),
    en: (v) => ({
      message: `“call: ${v.call}” says on which call the vote was held, but the entry records no vote: no quorum is judged.`,
      hint: 'Add “votes: { … }”, the vote of each party, or remove “call”.',
    }),
  }),
  'field-of-another-kind': message<{ field: string; kind: string; kinds: readonly string[] }>({
    severity: 'warning',
    fr: (v) => ({
      message: `« ${v.field} » n’est suivi que sur une entrée de genre ${list(v.kinds)}, et celle-ci est de genre « ${v.kind} » : le champ y est montré, sans effet.`,
      hint: `Écrivez « kind: ${v.kinds[0] ?? ''} », ou une entrée de ce genre à côté, ou retirez « ${v.field} ».`,
    }),
    en: (v) => ({
      message: `“${v.field}” is only followed on an entry of kind ${list(v.kinds)}, and this one is of kind “${v.kind}”: the field is shown there, without effect.`,
      hint: `Write “kind: ${v.kinds[0] ?? ''}”, or another entry of that kind, or remove “${v.field}”.`,
    }),
  }),
  'casting-vote-idle': message<{ party: string; threshold: number }>({
    severity: 'warning',
    fr: (v) => ({
      message: `La voix prépondérante de « ${v.party} » ne sert à rien : au seuil de ${formatVoteShare(v.threshold, 'fr')}, deux moitiés égales n’adoptent jamais.`,
      hint: 'Écrivez « threshold: more than 50 % », ou retirez « casting ».',
    }),
    en: (v) => ({
      message: `The casting vote of “${v.party}” does nothing: at a threshold of ${formatVoteShare(v.threshold, 'en')}, equal halves never pass.`,
      hint: 'Write “threshold: more than 50 %”, or remove “casting”.',
    }),
  }),
  'party-without-weight': message<{ party: string; name: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `« ${v.name} » n’a aucun poids dans le vote pondéré.`,
      hint: `Ajoutez « ${v.party}: … » aux poids ; 0 si elle a accepté de ne pas peser.`,
    }),
    en: (v) => ({
      message: `“${v.name}” has no weight in the weighted vote.`,
      hint: `Add “${v.party}: …” to the weights; 0 if it agreed not to weigh.`,
    }),
  }),
  'source-of-truth-twice': message<{ tools: readonly string[] }>({
    severity: 'warning',
    fr: (v) => ({
      message: `Plusieurs outils font foi (${list(v.tools)}) : on ne saura pas lequel croire.`,
      hint: 'Gardez « source-of-truth: true » sur un seul.',
    }),
    en: (v) => ({
      message: `Several tools are the source of truth (${list(v.tools)}): nobody will know which to believe.`,
      hint: 'Keep “source-of-truth: true” on a single one.',
    }),
  }),
} as const;
