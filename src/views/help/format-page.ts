import { formatCount } from '../../format/count.ts';
import { proseComponents } from '../../model/prose-components.ts';
import { sentence } from '../ui/sentence.ts';
import type { ViewContext } from '../view-context.ts';
import { listFields, type FieldEntry } from './field-reference.ts';
import { allFields } from './file-fields.ts';
import { helpHead, type HelpHead } from './help-head.ts';

/** A field in the page’s language. */
export interface FieldView {
  readonly path: string;
  readonly kind: string;
  readonly choices: readonly string[];
  readonly note: string;
  readonly required: boolean;
}

export interface FormatPageView extends HelpHead {
  readonly files: readonly {
    readonly id: string;
    readonly name: string;
    readonly file: string;
    readonly fields: readonly FieldView[];
  }[];
  readonly components: readonly {
    readonly name: string;
    readonly placement: string;
    readonly attributes: readonly FieldView[];
  }[];
}

function fieldView({ locale, words }: ViewContext, field: FieldEntry): FieldView {
  const kind = words.help.kinds[field.kind];
  return {
    path: field.path,
    kind: field.list ? words.help.listOf(kind) : kind,
    choices: field.choices,
    note: field.note[locale],
    required: field.required,
  };
}

/** The format of every file, read from the schemas that check it, with the sentence each field has for its author. */
export function formatPage(context: ViewContext): FormatPageView {
  const { locale, words } = context;
  const files = allFields();
  const say = words.help.format;
  const opening = sentence(
    say.sentence(
      formatCount(
        files.reduce((sum, { fields }) => sum + fields.length, 0),
        locale,
        words.help.fieldForms,
      ),
    ),
  );
  return {
    ...helpHead(context, 'help-format', say.title, opening),
    files: files.map(({ kind, fields }) => ({
      id: kind,
      name: words.help.fileNames[kind],
      file: words.help.files[kind],
      fields: fields.map((field) => fieldView(context, field)),
    })),
    components: Object.entries(proseComponents).map(([name, shape]) => ({
      name,
      placement: words.help.placement[shape.placement],
      attributes: listFields(shape.props).map((field) => fieldView(context, field)),
    })),
  };
}
