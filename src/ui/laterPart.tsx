import { type ComponentType, lazy, useContext, useState } from "react";
import { Attempt } from "./Attempt.ts";

/** A component that is fetched when it is first drawn; what did not come is asked for again with the next attempt of the `Later` around it. */
export function laterPart<P extends object>(
  load: () => Promise<ComponentType<P>>,
): ComponentType<P> {
  let loaded: ComponentType<P> | null = null;
  const asked = new WeakMap<object, ComponentType<P>>();
  function ask(attempt: object): ComponentType<P> {
    const known = asked.get(attempt);
    if (known !== undefined) return known;
    const part = lazy(async () => {
      loaded = await load();
      return { default: loaded };
    });
    asked.set(attempt, part);
    return part;
  }
  return function LaterPart(props: P) {
    const attempt = useContext(Attempt);
    const [Part] = useState(() => loaded ?? ask(attempt));
    return <Part {...props} />;
  };
}
