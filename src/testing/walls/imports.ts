import { dirname, relative, resolve } from 'node:path';
import type { Rule } from 'eslint';
import { rooms, type Room } from './rooms.ts';

/** One parser alone may touch front matter, because the package can run what it reads. */
const lonePackages: Readonly<Record<string, string>> = {
  'gray-matter': 'src/loading/front-matter/split-front-matter.ts',
};

/**
 * The lint rule that keeps the import table: it resolves each import to a room and asks the table. Test files may
 * import the packages and the rooms of the tests as well; nothing that ships may import `testing` or `scripts`.
 */
export const importWalls: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      room: '“{{from}}” may not import “{{to}}”. It may import: {{allowed}}.',
      package: '“{{from}}” may not import the package “{{to}}”. It may import: {{allowed}}.',
      types: '“{{from}}” may only import types from “{{to}}”: write “import type”.',
      lone: 'Only {{file}} may import “{{to}}”.',
      outside: '“{{from}}” is shipped and may not import “{{to}}”, outside src/.',
      extension: 'Write the import with its extension, such as “{{to}}.ts”.',
    },
  },
  create(context) {
    const file = toSlashes(relative(context.cwd, context.physicalFilename));
    const isTest = file.endsWith('.test.ts');
    const from = roomOf(file);
    const room: Room | undefined = from === undefined ? undefined : rooms[from];

    function check(node: Rule.Node, specifier: string, typeOnly: boolean): void {
      const report = (messageId: string, data: Record<string, string>) => context.report({ node, messageId, data });
      if (specifier.startsWith('.')) {
        if (!/\.(ts|astro|css|svg|json|mdx|js)(\?\w+)?$/.test(specifier)) report('extension', { to: specifier });
        const target = toSlashes(relative(context.cwd, resolve(dirname(context.physicalFilename), specifier)));
        const to = roomOf(target);
        if (!from || !room || to === from) return;
        if (to === undefined) {
          if (from !== 'testing' && !isTest) report('outside', { from, to: target });
          return;
        }
        if (isTest && (to === 'testing' || (rooms[to]?.floor ?? 0) <= Math.max(room.floor, 2))) return;
        if (room.roomTypes?.includes(to)) {
          if (!typeOnly) report('types', { from, to });
          return;
        }
        if (!room.rooms.includes(to)) report('room', { from, to, allowed: listed(room.rooms) });
        return;
      }
      const lone = lonePackages[specifier];
      if (lone !== undefined && lone !== file) return report('lone', { to: specifier, file: lone });
      if (!from || !room || isTest || lone !== undefined) return;
      if (room.packages.some((pattern) => covers(pattern, specifier))) return;
      if (!room.types?.includes(specifier))
        return report('package', { from, to: specifier, allowed: listed(room.packages) });
      if (!typeOnly) report('types', { from, to: specifier });
    }

    return {
      ImportDeclaration(node) {
        if (typeof node.source.value === 'string') check(node, node.source.value, isTypeOnly(node));
      },
      ExportNamedDeclaration(node) {
        if (typeof node.source?.value === 'string') check(node, node.source.value, isTypeOnly(node));
      },
      ExportAllDeclaration(node) {
        if (typeof node.source.value === 'string') check(node, node.source.value, isTypeOnly(node));
      },
      ImportExpression(node) {
        if (node.source.type === 'Literal' && typeof node.source.value === 'string')
          check(node, node.source.value, false);
      },
    };
  },
};

function toSlashes(path: string): string {
  return path.replaceAll('\\', '/');
}

/** `src/model/x.ts` → `model`, `src/playbook.ts` → `playbook.ts`; undefined outside `src/`. */
function roomOf(file: string): string | undefined {
  return /^src\/([^/]+)/.exec(file)?.[1];
}

function covers(pattern: string, specifier: string): boolean {
  if (pattern.endsWith('*')) return specifier.startsWith(pattern.slice(0, -1));
  return specifier === pattern || specifier.startsWith(`${pattern}/`) || specifier.startsWith(`${pattern}:`);
}

/** TypeScript’s parser adds `importKind` and `exportKind`, which the rule’s own types do not know. */
function isTypeOnly(node: object): boolean {
  return ('importKind' in node && node.importKind === 'type') || ('exportKind' in node && node.exportKind === 'type');
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? 'nothing else' : names.join(', ');
}
