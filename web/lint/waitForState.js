/**
 * `findBy…` waits until an element is there, not until it is as the test wants it: what the element
 * says or may do can become true a moment later, and on a busy machine it does. So the state of
 * something found by waiting has to be waited for as well:
 *
 *   await waitFor(() => expect(screen.getByRole("button")).toBeEnabled());
 */
const STATES =
  /^to(BeEnabled|BeDisabled|BeChecked|BePartiallyChecked|BeValid|BeInvalid|BeRequired|Have(Accessible\w+|Attribute|Class|DisplayValue|Focus|FormValues|Property|Role|Selection|Style|TextContent|Value|Length)|Be|Equal)$/;
const FINDS = /^find(All)?By/;
const WAITS = new Set(["waitFor", "poll"]);

const nameOf = (callee) => (callee.type === "MemberExpression" ? callee.property : callee).name;

/** Whether the expression waited for an element, here or where its name was given. */
function isFound(node, scope) {
  if (node.type === "AwaitExpression") {
    const { argument } = node;
    return argument.type === "CallExpression" && FINDS.test(nameOf(argument.callee) ?? "");
  }
  if (node.type !== "Identifier") return false;
  for (let at = scope; at; at = at.upper) {
    const init = at.set.get(node.name)?.defs[0]?.node.init;
    if (init) return init.type === "AwaitExpression" && isFound(init, at);
  }
  return false;
}

function isWaitedFor(node) {
  for (let at = node.parent; at; at = at.parent) {
    if (at.type === "CallExpression" && WAITS.has(nameOf(at.callee))) return true;
  }
  return false;
}

/** `expect(what)` at the root of `expect(what).not.toBeEnabled()`. */
function subjectOf({ callee }) {
  let at = callee.object;
  while (at?.type === "MemberExpression") at = at.object;
  return at?.type === "CallExpression" && at.callee.name === "expect" ? at.arguments[0] : undefined;
}

export const waitForState = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      wait: "Found is not yet as it should be: wait for the state too, with waitFor(() => expect(…)).",
    },
  },
  create: (context) => ({
    CallExpression(node) {
      if (node.callee.type !== "MemberExpression" || !STATES.test(nameOf(node.callee))) return;
      const subject = subjectOf(node);
      if (!subject || isWaitedFor(node)) return;
      if (isFound(subject, context.sourceCode.getScope(node))) {
        context.report({ node, messageId: "wait" });
      }
    },
  }),
};
