import { type ComponentType, lazy, type ReactNode, useContext, useState } from "react";
import { Attempt } from "./Attempt.ts";

/** Drawn, it is fetched; `loadFirst` fetches it before, so that it is there in the first picture. */
type LaterPart<P extends object> = {
  (props: P): ReactNode;
  readonly loadFirst: () => Promise<void>;
};

/** A component that is fetched when it is first drawn; what did not come is asked for again with the next attempt of the `Later` around it. */
export function laterPart<P extends object>(load: () => Promise<ComponentType<P>>): LaterPart<P> {
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
  function Part(props: P) {
    const attempt = useContext(Attempt);
    const [Come] = useState(() => loaded ?? ask(attempt));
    return <Come {...props} />;
  }
  async function loadFirst(): Promise<void> {
    loaded ??= await load();
  }
  return Object.assign(Part, { loadFirst });
}
