import { lazy, startTransition, useEffect, useReducer, useRef, type ComponentType } from "react";
import { partOf } from "@/lib/parts";
import { PartRefused, type Refusal } from "./PartRefused";

interface Closes {
  onClose?: () => void;
  /** What closes it where it could not be had; else `onClose`. */
  onRefused?: () => void;
}

interface Attempt<Props> {
  props: Props;
  refusal: Refusal;
}

/**
 * A component whose code comes when it is first shown; the Suspense around it says what stands there
 * meanwhile. Where the code cannot be had, that is said at its `place`, with a way to try again, and
 * all else lives on.
 */
export function part<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  place: Refusal["place"] = "here",
) {
  const code = partOf(load);
  const shownAs = (Found: ComponentType<Props> | null) =>
    function Fetched({ props, refusal }: Attempt<Props>) {
      return Found ? <Found {...props} /> : <Refused {...refusal} onGone={forget} />;
    };
  // React's own keeps a failure for ever.
  let attempt: ComponentType<Attempt<Props>> | null = null;
  const begin = () => {
    const Found = code.found();
    if (Found) return shownAs(Found);
    return lazy(async () => ({ default: shownAs(await code.fetch()) }));
  };
  const forget = () => {
    if (!code.found()) attempt = null;
    code.forget();
  };
  const Shown = ({ onRefused, ...props }: Props & Pick<Closes, "onRefused">) => {
    const [, tryAgain] = useReducer((tries: number) => tries + 1, 0);
    const onClose = onRefused ?? (props as Closes).onClose;
    const onRetry = () => {
      forget();
      startTransition(tryAgain);
    };
    const Attempted = (attempt ??= begin());
    return (
      <Attempted
        props={props as unknown as Props}
        refusal={{ place, onRetry, ...(onClose && { onClose }) }}
      />
    );
  };
  return Object.assign(Shown, { code });
}

/** When it is looked at no more, the next who wants the part tries again. */
function Refused({ onGone, ...refusal }: Refusal & { onGone: () => void }) {
  const isHere = useRef(false);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
      // React's strict mode takes effects back for a moment.
      queueMicrotask(() => !isHere.current && onGone());
    };
  }, [onGone]);
  return <PartRefused {...refusal} />;
}
