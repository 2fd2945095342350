import type { FieldNode, GraphQLResolveInfo, SelectionNode } from 'graphql';

const known = new WeakMap<FieldNode, Map<string, ReadonlySet<string>>>();

/**
 * Names of the fields that an operation asks for below `path` of this field, fragments included: a list reads no column that
 * nobody asked for. Kept with the document, which stays the same for all who send it.
 */
export function selectedFields(info: GraphQLResolveInfo, path: readonly string[]): ReadonlySet<string> {
  const [node] = info.fieldNodes;
  const key = path.join('.');
  const found = node && known.get(node)?.get(key);
  if (found !== undefined) return found;
  let level: readonly FieldNode[] = info.fieldNodes;
  for (const step of path) level = below(level, info).filter(({ name }) => name.value === step);
  const names = new Set(below(level, info).map(({ name }) => name.value));
  // several nodes of one field are merged: then what one of them is kept for says too little
  if (node !== undefined && info.fieldNodes.length === 1)
    known.set(node, (known.get(node) ?? new Map<string, ReadonlySet<string>>()).set(key, names));
  return names;
}

function below(fields: readonly FieldNode[], info: GraphQLResolveInfo): FieldNode[] {
  return fields.flatMap(({ selectionSet }) =>
    (selectionSet?.selections ?? []).flatMap((one) => flat(one, info)),
  );
}

function flat(selection: SelectionNode, info: GraphQLResolveInfo): FieldNode[] {
  if (selection.kind === 'Field') return [selection];
  const of = selection.kind === 'InlineFragment' ? selection : info.fragments[selection.name.value];
  return (of?.selectionSet.selections ?? []).flatMap((one) => flat(one, info));
}
