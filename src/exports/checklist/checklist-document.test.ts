import { describe, expect, it } from 'vitest';
import { aChecklist, aChecklistItem, aPartnership, day } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { readDocx } from '../../testing/docx/read-docx.ts';
import { elementIn, elementsIn, parseXml, wordsOf } from '../../testing/docx/xml.ts';
import { checklistPage } from '../../views/checklist/checklist-page.ts';
import { checklistDocument } from './checklist-document.ts';
import { checklistDocxFiles } from './checklist-files.ts';
import type { TextDocument } from '../document/text-document.ts';
import { writeDocx } from '../docx/write-docx.ts';

const items = [
  aChecklistItem({ id: 'manager', do: 'Nommer un responsable', proof: 'parties.manager', phase: 'Avant' }),
  aChecklistItem({ id: 'plan', do: `Écrire ${'très '.repeat(20)}bien`, evidence: 'Annexe datée', phase: 'Après' }),
];
const template = aChecklist({ id: 'contract', title: 'Avant de signer', items });
const partnership = aPartnership();
const context = aContext({ partnerships: [partnership], checklists: [template] });
const document = checklistDocument(checklistPage(context, partnership, template), {
  address: 'https://exemple.invalid/liste/',
  day: day('2026-11-23'),
});

describe('M51 a checklist as DOCX', () => {
  it('has a box that Word ticks for each line, ticked where the record answers, named within 64 characters', () => {
    const { body } = readDocx(writeDocx(document));
    const boxes = [...elementsIn(body, 'w:sdt')].filter((each) => elementIn(each, 'w14:checkbox'));
    expect(boxes.map((box) => elementIn(box, 'w14:checked')?.attributes['w14:val'])).toEqual(['1', '0']);
    const names = boxes.map((box) => elementIn(box, 'w:alias')?.attributes['w:val'] ?? '');
    expect(names[0]).toBe('Nommer un responsable');
    expect(names[1]).toHaveLength(64);
  });

  it('groups its lines, and says who answers, by when and with what evidence', () => {
    const { paragraphs } = readDocx(writeDocx(document));
    const texts = paragraphs.map(({ text }) => text);
    expect(paragraphs.filter(({ style }) => style === 'Heading1').map(({ text }) => text)).toEqual([
      'Avant',
      'Après',
      'Signatures',
    ]);
    for (const text of ['Point', 'Qui', 'Échéance', 'Preuve', 'Sans date', 'Annexe datée'])
      expect(texts).toContain(text);
  });

  it('has a place for each party’s signature, numbered pages, its source and its day', () => {
    const { paragraphs, parts } = readDocx(writeDocx(document));
    expect(paragraphs.map(({ text }) => text)).toContain('Pour Norécia');
    const foot = parseXml(parts.get('word/footer1.xml') ?? '');
    expect(wordsOf(foot)).toContain('Écrit le 23\u00a0novembre 2026 depuis https://exemple.invalid/liste/');
    expect([...elementsIn(foot, 'w:instrText')].map(wordsOf)).toEqual(['PAGE', 'NUMPAGES']);
  });

  it('sets the blank before a colon in French alone', () => {
    const english = aContext({ partnerships: [partnership], checklists: [template] }, 'en');
    const source = { address: 'https://exemple.invalid/liste/', day: day('2026-11-23') };
    const labels = (each: TextDocument) => readDocx(writeDocx(each)).paragraphs.map(({ text }) => text.trim());
    expect(labels(document)).toContain('Signature\u00a0:');
    expect(labels(checklistDocument(checklistPage(english, partnership, template), source))).toContain('Signature:');
  });

  it('is the same bytes each time, and is written where the settings want it', () => {
    expect(writeDocx(document)).toEqual(writeDocx(document));
    expect(checklistDocxFiles(context, undefined)).toHaveLength(1);
    const { playbook } = context;
    const settings = { ...playbook.settings, exports: { docx: 'none' } } as const;
    expect(checklistDocxFiles({ ...context, playbook: { ...playbook, settings } }, undefined)).toEqual([]);
  });
});
