import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useEffectEvent,
  useId,
  useRef,
  useState,
} from "react";
import "./Flyout.css";

type Props = {
  readonly className: string;
  /** What the button says, and what is heard of what it opens. */
  readonly label: string;
  readonly opener: ReactNode;
  /** What is opened; `close` closes it, and the focus goes back to the button. */
  readonly opened: (close: () => void) => ReactNode;
};

/** A button and what it opens beside it: closed by the button, by Escape, or by a press elsewhere. The page stays in use. */
export function Flyout({ className, label, opener, opened }: Props) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onPress = useEffectEvent(({ target }: PointerEvent) => {
    if (target instanceof Node && !box.current?.contains(target)) setOpen(false);
  });
  useEffect(() => {
    if (!open) return;
    document.addEventListener("pointerdown", onPress, true);
    return () => document.removeEventListener("pointerdown", onPress, true);
  }, [open]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open || event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is meant for what is opened, wherever in it the focus is
    <div className={className} ref={box} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        className="flyout-opener"
        aria-label={label}
        title={label}
        aria-expanded={open}
        aria-controls={`${id}-opened`}
        onClick={() => setOpen(!open)}
      >
        {opener}
      </button>
      {open && (
        <section className="flyout" id={`${id}-opened`} aria-label={label}>
          {opened(close)}
        </section>
      )}
    </div>
  );
}
