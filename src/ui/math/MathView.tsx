import { createElement, type ReactNode } from 'react';
import type { MathNode } from '../../core/mathNode';
import './math.css';

function draw(node: MathNode, key: number): ReactNode {
  if ('text' in node)
    return createElement(node.tag, { key, form: node.form, mathvariant: node.upright && 'normal' }, node.text);
  return createElement(node.tag, { key }, ...node.children.map(draw));
}

/** A formula as MathML, which browsers typeset and screen readers read by themselves. */
export function MathView({ node, inline = false }: { readonly node: MathNode; readonly inline?: boolean }) {
  return createElement('math', { display: inline ? 'inline' : 'block', className: 'math' }, draw(node, 0));
}
