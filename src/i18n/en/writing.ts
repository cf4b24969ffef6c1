import type { writing as french } from '../fr/writing.ts';

/** The help page on how the texts of the playbook are written: voice, words, typography. */
export const writing: typeof french = {
  title: 'Writing for the playbook',
  about: 'The voice, the words and the typography of our texts, with examples.',
  sentence:
    '**A page of the playbook is read standing up, ten minutes before a meeting.** Write it for someone who was not at the last one.',
  parts: [
    {
      id: 'voice',
      title: 'Voice',
      items: [
        'Speak to the reader: “Set the threshold before the trial”, never “it is advisable to set”. “We” is your organisation, and no one else.',
        'One idea a sentence, twenty words or so. If you stop for breath while reading, cut.',
        'Start with a verb of action: name, date, read again, refuse. Avoid “put in place”, “support”, “optimise”.',
        'The conclusion first, then the reason, then the proof.',
        'Give a figure, a date or an example. “Often” and “quickly” cannot be checked.',
        'Speak of facts, not of people: “the answer took nine days”, not “he never answers”.',
      ],
    },
    {
      id: 'words',
      title: 'Words',
      items: [
        'The same word for the same thing, everywhere: the one of the file format. A “commitment” is a dated promise; an “objective” has a target.',
        'An abbreviation is written out the first time: “time to resolution (MTTR)”.',
        'In French, prefer the French word where there is one; keep the English word that the whole trade uses: OKR, SWOT, co-branding.',
        'Let the site compute: a delay, a total or a notice that you type will not move again.',
        'A figure borrowed from others goes through the register, with the Claim tag: the reader sees who says it and that the source was not read.',
        'A clause prepares the negotiation and is not legal advice. Each statute cited carries the day you read it, and the reminder that a lawyer must read it too.',
      ],
    },
    {
      id: 'forms',
      title: 'Each kind of page',
      items: [
        'Guide: 900 to 1,800 words, a worked example, a decision table, the mistakes to avoid, what to record and where.',
        'Question: 60 to 150 words. The answer is in the first sentence.',
        'Checklist line: a verb in the infinitive, then a reason that does not say the action again.',
        'Journal entry: two or three sentences, written the same day. The title says what was decided, promised or learnt.',
        'KPI: what it measures, how it is counted, then the trap.',
        'Summary: one sentence, enough for whoever will not read on.',
      ],
    },
    {
      id: 'typography',
      title: 'Typography',
      items: [
        'In French, a no-break space before “:”, “%”, “€” and inside the quotation marks; a narrow one before “;”, “!”, “?” and between thousands. Your editor can set them by itself.',
        'Use the curly apostrophe ’ and, in French, the marks «\u00a0\u00a0». Capitals keep their accents: À, É, Ç.',
        'Numbers up to sixteen are written in words in a sentence, except before a unit: “three meetings”, “3%”.',
        'Dates: 2026-11-23 in fields, 23 November 2026 in the text. Amounts: 1500000 in fields, €1.5m in the text.',
        'A title has no full stop, and a single capital: the first.',
      ],
    },
  ],
  before: 'Before you save, read it aloud. Then run the check: it says what is missing, at its line.',
  shown: 'What the site makes of a sentence, a state, a figure or a table:',
};
