import { parseSync } from "vite";

/** A place in a file where React would hold on to a piece of text that a translator has moved. */
export type Loose = { readonly line: number; readonly what: string };

type Node = { readonly type: string; readonly start: number } & Record<string, unknown>;

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value;
const partsOf = (node: Node): readonly Node[] => Object.values(node).flat().filter(isNode);

/** What a child of an element can be: whether text stands there, whether as one of a list, and whether what stands there can come and go. */
type Child = { readonly text: boolean; readonly listed: boolean; readonly changes: boolean };
const join = (...all: readonly Child[]): Child => ({
  text: all.some(({ text }) => text),
  listed: all.some(({ listed }) => listed),
  changes: all.some(({ changes }) => changes),
});
const ELEMENT: Child = { text: false, listed: false, changes: false };
const NOTHING: Child = ELEMENT;
const UNKNOWN: Child = { text: true, listed: false, changes: true };
const moving = (child: Child): Child => ({ ...child, changes: true });
const inList = (child: Child): Child => ({ ...child, listed: child.text, changes: true });

/**
 * Finds text that is not the only child of an element of its own. React keeps such a text as a node; a translator puts another in its
 * place; from then on the reader sees what was true before, or the next change of a sibling throws.
 */
export function looseText(path: string, code: string): readonly Loose[] {
  const { program, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const root = program as unknown as Node;
  const found: Loose[] = [];
  const known = new Map<string, Node | null>();
  const tell = (node: Node, what: string) =>
    found.push({ line: code.slice(0, node.start).split("\n").length, what });

  // A name that is given twice in a file is not looked up.
  function learn(node: Node): void {
    const name = (node["id"] as Node | null)?.["name"];
    const value = node.type === "FunctionDeclaration" ? node : node["init"];
    if (/^(VariableDeclarator|FunctionDeclaration)$/.test(node.type) && typeof name === "string")
      known.set(name, known.has(name) || !isNode(value) ? null : value);
    for (const part of partsOf(node)) learn(part);
  }

  /** What a function gives back. */
  function given(node: Node): Child {
    const body = node["body"] as Node;
    if (body.type !== "BlockStatement") return childOf(body);
    const all: Child[] = [];
    const walk = (part: Node) => {
      if (part.type === "ReturnStatement")
        all.push(isNode(part["argument"]) ? childOf(part["argument"]) : NOTHING);
      else if (!/Function/.test(part.type)) partsOf(part).forEach(walk);
    };
    walk(body);
    return join(...all);
  }

  const busy = new Set<Node>();
  function named(name: unknown, use: (value: Node) => Child): Child {
    const value = typeof name === "string" ? known.get(name) : null;
    if (!value || busy.has(value)) return UNKNOWN;
    busy.add(value);
    const child = use(value);
    busy.delete(value);
    return child;
  }

  function childOf(node: Node): Child {
    const at = (key: string) => childOf(node[key] as Node);
    switch (node.type) {
      case "JSXElement":
        // A component may draw nothing at one time and something at another.
        return nameOf(node).match(/^[a-z]/) ? ELEMENT : moving(ELEMENT);
      case "JSXFragment":
        return moving(ELEMENT);
      case "JSXEmptyExpression":
        return NOTHING;
      case "Literal":
        return {
          ...ELEMENT,
          text:
            /^(string|number)$/.test(typeof node["value"]) && String(node["value"]).trim() !== "",
        };
      case "TemplateLiteral":
        return {
          ...ELEMENT,
          text: true,
          changes: (node["expressions"] as readonly Node[]).length > 0,
        };
      case "LogicalExpression":
        return moving(node["operator"] === "&&" ? at("right") : join(at("left"), at("right")));
      case "ConditionalExpression":
        return moving(join(at("consequent"), at("alternate")));
      case "ParenthesizedExpression":
      case "ChainExpression":
      case "TSAsExpression":
      case "TSNonNullExpression":
      case "TSSatisfiesExpression":
        return at("expression");
      case "Identifier":
        if (node["name"] === "undefined") return NOTHING;
        // What is handed to a component is looked at where it is handed over.
        if (node["name"] === "children") return moving(ELEMENT);
        return moving(
          named(node["name"], (value) => (isFunction(value) ? UNKNOWN : childOf(value))),
        );
      case "ArrayExpression":
        return inList(join(...(node["elements"] as readonly Node[]).map(childOf)));
      case "CallExpression":
        return moving(calledOf(node));
      case "MemberExpression":
        return (node["property"] as Node)["name"] === "children" ? moving(ELEMENT) : UNKNOWN;
      default:
        return UNKNOWN;
    }
  }

  function calledOf(node: Node): Child {
    const callee = node["callee"] as Node;
    const [first] = node["arguments"] as readonly Node[];
    if (callee["name"] === "createPortal" && first) return childOf(first);
    if (callee.type === "Identifier")
      return named(callee["name"], (value) => (isFunction(value) ? given(value) : UNKNOWN));
    const method = String((callee["property"] as Node | undefined)?.["name"]);
    if (/^(map|flatMap)$/.test(method) && first)
      return inList(
        isFunction(first)
          ? given(first)
          : named(first["name"], (value) => (isFunction(value) ? given(value) : UNKNOWN)),
      );
    return /^(slice|filter|toSorted|toReversed)$/.test(method)
      ? childOf(callee["object"] as Node)
      : UNKNOWN;
  }

  function check(node: Node): void {
    if (node.type === "JSXElement" || node.type === "JSXFragment") {
      const children = (node["children"] as readonly Node[]).flatMap((child) => {
        if (child.type !== "JSXText")
          return [
            childOf(
              child.type === "JSXExpressionContainer" ? (child["expression"] as Node) : child,
            ),
          ];
        const text = String(child["value"]);
        // What breaks the line in the source is not drawn.
        return text.trim() === "" ? [] : [{ ...ELEMENT, text: true }];
      });
      const { text } = join(...children);
      const changes = children.some((child) => child.changes);
      const name = node.type === "JSXFragment" ? "a fragment" : `<${nameOf(node)}>`;
      if (text && !/^<[a-z]/.test(name)) tell(node, `text lies bare in ${name}`);
      else if (children.some(({ listed }) => listed)) tell(node, `text lies in a list in ${name}`);
      else if (text && changes && children.length > 1)
        tell(node, `text lies beside other children of ${name}`);
    }
    const name = (node["id"] as Node | null | undefined)?.["name"];
    const value = node.type === "FunctionDeclaration" ? node : node["init"];
    if (/^[A-Z]/.test(String(name)) && isNode(value) && isFunction(value) && given(value).text)
      tell(node, `${name} gives text without an element`);
    partsOf(node).forEach(check);
  }

  learn(root);
  check(root);
  return found.toSorted((a, b) => a.line - b.line);
}

const isFunction = (node: Node): boolean => /Function/.test(node.type);

function nameOf(node: Node): string {
  const { name } = node["openingElement"] as { readonly name: Node };
  return String(name["name"] ?? (name["property"] as Node | undefined)?.["name"] ?? "?");
}
