/** Parts of MDX that our remark plugins put into pages. */
import type { Program } from 'estree';
import type { MdxjsEsm, MdxJsxAttribute } from 'mdast-util-mdx';
import type { VFile } from 'vfile';

/** Whether a page can hold this component. Most pages hold none, and this tells it sooner than a walk through the page. */
export const mayHold = (file: VFile, component: string): boolean => String(file.value).includes(`<${component}`);

/** `import NAME from 'SOURCE'` */
export function importDefault(name: string, source: string): MdxjsEsm {
  const estree = program({
    type: 'ImportDeclaration',
    specifiers: [{ type: 'ImportDefaultSpecifier', local: { type: 'Identifier', name } }],
    source: { type: 'Literal', value: source },
    attributes: [],
  });
  return { type: 'mdxjsEsm', value: `import ${name} from '${source}'`, data: { estree } };
}

/** `ATTRIBUTE={NAME}`, where NAME is a variable of the page, such as an import. */
export function variableAttribute(attribute: string, name: string): MdxJsxAttribute {
  const estree = program({ type: 'ExpressionStatement', expression: { type: 'Identifier', name } });
  return { type: 'mdxJsxAttribute', name: attribute, value: { type: 'mdxJsxAttributeValueExpression', value: name, data: { estree } } };
}

function program(statement: Program['body'][number]): Program {
  return { type: 'Program', sourceType: 'module', body: [statement] };
}
