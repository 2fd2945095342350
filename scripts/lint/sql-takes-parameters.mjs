const readers = new Set(['query', 'one', 'maybeOne']);
const startsLikeSql =
  /^\s*(select|insert|update|delete|with|create|alter|drop|truncate|begin|commit|set|lock|call|do|copy|grant|listen|notify)\b/i;
const isConstant = (name) => /^[A-Z][A-Z0-9_]*$/.test(name);

/** The first value of a `const` of this file, if `node` names one. */
function initialValue(sourceCode, node) {
  for (let scope = sourceCode.getScope(node); scope; scope = scope.upper) {
    const variable = scope.set.get(node.name);
    if (!variable) continue;
    const [definition] = variable.defs;
    const constant = definition?.type === 'Variable' && definition.parent?.kind === 'const';
    return constant && definition.node.id.type === 'Identifier' ? definition.node.init : undefined;
  }
  return undefined;
}

/**
 * SQL is text of this code base; what comes from outside travels as a parameter ($1). Into its text may go: literals,
 * CONSTANTS, functions of CONSTANT case of those, a choice between those, and a `const` of the same file made of those.
 */
export const sqlTakesParameters = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      value: 'SQL takes parameters ($1): only fixed texts and CONSTANTS of the code may be written into it.',
    },
  },
  create(context) {
    const { sourceCode } = context;
    const fixed = (node, depth = 0) => {
      if (!node || depth > 10) return false;
      const every = (nodes) => nodes.every((one) => fixed(one, depth + 1));
      if (node.type === 'Literal') return typeof node.value === 'string' || typeof node.value === 'number';
      if (node.type === 'TemplateLiteral') return every(node.expressions);
      if (node.type === 'ConditionalExpression') return every([node.consequent, node.alternate]);
      if (node.type === 'BinaryExpression') return node.operator === '+' && every([node.left, node.right]);
      if (node.type === 'TSAsExpression') return fixed(node.expression, depth + 1);
      if (node.type === 'MemberExpression')
        return node.object.type === 'Identifier' && isConstant(node.object.name);
      if (node.type === 'CallExpression') {
        return node.callee.type === 'Identifier' && isConstant(node.callee.name) && every(node.arguments);
      }
      if (node.type === 'Identifier')
        return isConstant(node.name) || fixed(initialValue(sourceCode, node), depth + 1);
      return false;
    };
    const breaches = (node) => {
      if (node?.type === 'TemplateLiteral') {
        const [{ value: start }] = node.quasis;
        // A GraphQL client has a `query` too.
        if (start.raw !== '' && !startsLikeSql.test(start.raw)) return [];
        return node.expressions.filter((one) => !fixed(one));
      }
      if (node?.type === 'BinaryExpression') return [node.left, node.right].filter((one) => !fixed(one));
      if (node?.type === 'Identifier') {
        const init = initialValue(sourceCode, node);
        return ['TemplateLiteral', 'BinaryExpression'].includes(init?.type) ? breaches(init) : [];
      }
      return [];
    };
    return {
      CallExpression(node) {
        if (node.callee.type !== 'MemberExpression' || !readers.has(node.callee.property.name)) return;
        for (const one of breaches(node.arguments[0])) context.report({ node: one, messageId: 'value' });
      },
    };
  },
};
