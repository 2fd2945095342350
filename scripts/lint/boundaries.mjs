import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, extname, relative, resolve, sep } from 'node:path';
import { root } from '../lib/root.mjs';
import { browser, keptBehind, layered, layers, mayImport, serverOnly } from './contexts.mjs';

const { dependencies, devDependencies } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
const declared = new Set(Object.keys({ ...dependencies, ...devDependencies }));

/** Where a file of the repository stands: project, layer, and whether it is a test. */
function placeOf(file) {
  const [kind, project, folder, layer, ...rest] = relative(root, file).split(sep);
  if (kind !== 'libs' && kind !== 'apps') return undefined;
  const wiring = folder === 'src' && (rest.length === 0 || /\.module\.ts$/.test(file));
  const inLayer = folder === 'src' && !wiring && layered.includes(project);
  return {
    project,
    layer: inLayer ? layer : undefined,
    wiring,
    test: folder !== 'src' || /\.spec\.tsx?$/.test(file),
    config: /(\.config|codegen)\.m?ts$/.test(file),
  };
}

const packageOf = (specifier) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** Why a relative import is wrong, or undefined. */
function judgeRelative(from, file, specifier) {
  if (!extname(specifier)) return `write the extension: '${specifier}.ts'`;
  const to = placeOf(resolve(dirname(file), specifier));
  if (!to) {
    if (from.test || from.config || ['testing', 'e2e'].includes(from.project)) return undefined;
    return 'code of a project does not reach outside it';
  }
  if (to.project !== from.project) return `go through the public door: '@cabas/${to.project}'`;
  if (from.test) return undefined;
  if (from.layer && !layers[from.layer])
    return `'${from.layer}' is no layer: scripts/lint/contexts.mjs names them`;
  const known = layers[from.layer];
  if (known && !known.includes(to.layer)) {
    return `${from.layer} may import ${known.join(', ')}, not ${to.layer ?? "the context's door or module"}`;
  }
  return undefined;
}

function judgeProject(from, specifier) {
  const [, project, ...deeper] = specifier.split('/');
  if (deeper.length && !/\.(json|css)$/.test(specifier))
    return `import '@cabas/${project}': nothing deeper is public`;
  if (project === from.project) return from.test ? undefined : 'inside a project, import the file itself';
  const allowed = mayImport[from.project];
  if (!allowed) return `'${from.project}' is not in scripts/lint/contexts.mjs: say there what it may import`;
  if (from.test && ['testing', ...(from.layer === undefined ? ['client'] : [])].includes(project))
    return undefined;
  if (from.layer === 'domain' && project !== 'kernel' && !from.test) return 'domain knows only the kernel';
  if (!allowed.includes('*') && !allowed.includes(project)) {
    return `${from.project} may import ${allowed.join(', ') || 'no other project'}, not ${project}`;
  }
  return undefined;
}

function judgePackage(from, specifier) {
  const name = packageOf(specifier);
  const builtin = isBuiltin(specifier);
  if (!builtin && !declared.has(name)) return `'${name}' is not in the root package.json`;
  if (from.test || from.config) return undefined;
  if (from.layer === 'domain') return 'domain is pure: it knows only the kernel';
  if (browser.includes(from.project) && (builtin || serverOnly.test(specifier)))
    return `'${specifier}' does not exist in a browser`;
  const kept = keptBehind.find((one) => one.packages.includes(name));
  return kept && !kept.allowed(from) ? kept.words : undefined;
}

/** Every static or dynamic import and re-export stays within contexts, layers and public doors. */
export const boundaries = {
  meta: { type: 'problem', schema: [], messages: { breach: "'{{specifier}}': {{words}}." } },
  create(context) {
    const file = context.filename;
    const from = placeOf(file);
    if (!from) return {};
    const check = (source) => {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      const specifier = source.value;
      const judge = specifier.startsWith('.')
        ? (f, s) => judgeRelative(f, file, s)
        : specifier.startsWith('@cabas/')
          ? judgeProject
          : judgePackage;
      const words = judge(from, specifier);
      if (words) context.report({ node: source, messageId: 'breach', data: { specifier, words } });
    };
    return {
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      TSImportType: (node) => check(node.source ?? node.argument?.literal),
    };
  },
};
