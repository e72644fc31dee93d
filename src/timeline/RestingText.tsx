import { useEffect, useRef, useState } from "react";

/** So long nothing may change before it is said, in ms: longer than a held key takes to repeat, or a hand to press again. */
const REST_MS = 1000;
/** So long it can be heard; then only the text that is seen is left to be read. */
const HEARD_MS = 5000;

type Props = {
  readonly text: string;
  /** While this holds nobody could listen as fast as the text changes. */
  readonly quiet: boolean;
};

/** Says a text aloud that stands elsewhere on the page: once, when it has come to rest; the text at the start is not said. */
export function RestingText({ text, quiet }: Props) {
  const last = useRef(text);
  const [told, setTold] = useState("");
  useEffect(() => {
    setTold("");
    if (quiet || text === last.current) return;
    let forget: ReturnType<typeof setTimeout> | undefined;
    const say = setTimeout(() => {
      last.current = text;
      setTold(text);
      forget = setTimeout(setTold, HEARD_MS, "");
    }, REST_MS);
    return () => {
      clearTimeout(say);
      clearTimeout(forget);
    };
  }, [text, quiet]);
  return (
    <p className="unseen" role="status">
      {told}
    </p>
  );
}
