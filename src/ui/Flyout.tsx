import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useEffectEvent,
  useId,
  useRef,
  useState,
} from "react";
import "./Flyout.css";

type Props = {
  readonly className: string;
  /** What is heard of what it opens, and what a pointer over the button is told. */
  readonly label: string;
  /** What stands in the button: with words, be they unseen, since browsers without pictures show nothing else. */
  readonly opener: ReactNode;
  /** What is opened; `close` closes it, and the focus goes back to the button. */
  readonly opened: (close: () => void) => ReactNode;
  /** The button, for who leads the focus back to it from farther away. */
  readonly button?: RefObject<HTMLButtonElement | null>;
};

/** A button and what it opens beside it: closed by the button, by Escape, by a press elsewhere, or when the keyboard goes on to what may lie behind it. The page stays in use. */
export function Flyout({ className, label, opener, opened, button: given }: Props) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const own = useRef<HTMLButtonElement>(null);
  const button = given ?? own;
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
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget !== null && !box.current?.contains(relatedTarget)) setOpen(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is meant for what is opened, wherever in it the focus is
    <div className={className} ref={box} onKeyDown={onKeyDown} onBlur={onBlur}>
      <button
        ref={button}
        type="button"
        className="flyout-opener"
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
