import {
  type KeyboardEvent,
  useEffect,
  useEffectEvent,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import { useOtherTexts } from "#plain/useOtherTexts.ts";
import { panelWords } from "#words/panelWords.ts";
import { searchWords } from "#words/searchWords.ts";
import type { Found } from "./findIn.ts";
import type { PanelParts, SteadyParts } from "./parts.ts";
import { useSearchTools } from "./useSearchTools.ts";
import "./Search.css";

type Props = SteadyParts & Pick<PanelParts, "atlas" | "loadTexts">;

/** Finds places, crossings, routes and events by their names in any language: a combobox with a list below it. */
export function Search({ atlas, view, verbs, loadTexts }: Props) {
  const words = searchWords[view.lang];
  const id = useId();
  const box = useRef<HTMLElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState(false);
  const [cursor, setCursor] = useState(-1);
  const { others, failed, wake } = useOtherTexts(view.lang, loadTexts);
  const { tools, missing, wake: fetchTools } = useSearchTools();
  const entries = useMemo(
    () => (open && tools !== null ? tools.searchEntries(atlas, others) : []),
    [open, tools, atlas, others],
  );
  const groups = useMemo(() => tools?.findIn(entries, query) ?? [], [tools, entries, query]);
  const results = groups.flatMap(({ found }) => found);
  const asked = open && query.trim() !== "";
  const listed = asked && results.length > 0;
  const found = tools?.foundWords[view.lang];
  const active = listed && cursor < results.length ? cursor : -1;
  const said = results[active]?.entry.name;
  const told =
    !asked || !found
      ? ""
      : !listed
        ? `${found.nothing(query.trim())} ${found.scope}`
        : said === undefined
          ? found.count(results.length, results[0]?.entry.name ?? "")
          : found.option(said, active + 1, results.length);
  const optionId = (i: number) => `${id}-option-${i}`;

  function close(): void {
    setOpen(false);
    setCursor(-1);
  }

  // The keyboard of a touch screen takes the focus along when it goes; only a press elsewhere says that one is done.
  const onPress = useEffectEvent(({ target }: PointerEvent) => {
    if (target instanceof Node && !box.current?.contains(target)) close();
  });
  useEffect(() => {
    if (!open) return;
    document.addEventListener("pointerdown", onPress, true);
    return () => document.removeEventListener("pointerdown", onPress, true);
  }, [open]);

  function choose({ entry: { focus, event } }: Found): void {
    if (event === null) verbs.choose(focus);
    else verbs.chooseEvent(event.id, event.day);
    const camera = tools?.cameraOn(atlas, focus) ?? null;
    if (camera !== null) verbs.look(camera);
    setQuery("");
    close();
    // The keyboard of a touch screen would lie over what was found.
    if (matchMedia("(pointer: coarse)").matches) input.current?.blur();
  }

  /** Between the options stands the field itself, at -1. */
  function step(by: 1 | -1): void {
    setOpen(true);
    const size = results.length + 1;
    const next = ((active + 1 + by + size) % size) - 1;
    setCursor(next);
    document.getElementById(optionId(next))?.scrollIntoView({ block: "nearest" });
  }

  function onKeyDown(event: KeyboardEvent): void {
    const { key, nativeEvent, target } = event;
    if (target instanceof HTMLButtonElement) return;
    if (event.ctrlKey || event.metaKey || nativeEvent.isComposing) return;
    if (key === "ArrowDown") event.altKey ? setOpen(true) : step(1);
    else if (key === "ArrowUp") event.altKey ? close() : step(-1);
    else if (key === "Enter") {
      const found = results[Math.max(active, 0)];
      if (listed && found !== undefined) choose(found);
    } else if (key === "Escape" && (asked || query !== "")) {
      if (!asked) setQuery("");
      close();
    } else return;
    event.preventDefault();
  }

  return (
    <search
      className="search"
      ref={box}
      onKeyDown={onKeyDown}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) close();
      }}
    >
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={words.label}
        aria-autocomplete="list"
        aria-expanded={listed}
        aria-controls={`${id}-list`}
        aria-activedescendant={active < 0 ? undefined : optionId(active)}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        placeholder={words.hint}
        value={query}
        onFocus={() => {
          fetchTools();
          wake();
          setOpen(query.trim() !== "");
        }}
        onClick={() => setOpen(query.trim() !== "")}
        onChange={({ target }) => {
          setQuery(target.value);
          setOpen(true);
          setCursor(-1);
        }}
      />
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d="M13.5 13.5L18 18M15 8.5a6.5 6.5 0 1 1-13 0a6.5 6.5 0 1 1 13 0" />
      </svg>
      <p className="unseen" role="status">
        {told}
      </p>
      {asked && tools !== null && found && (
        <div className="search-list">
          {listed ? (
            <tools.SearchResults
              id={`${id}-list`}
              groups={groups}
              lang={view.lang}
              active={active}
              optionId={optionId}
              onChoose={choose}
            />
          ) : (
            <div className="search-nothing">
              <p>{found.nothing(query.trim())}</p>
              <p>{found.scope}</p>
              {failed && <p>{found.incomplete}</p>}
            </div>
          )}
        </div>
      )}
      {asked && missing && (
        <div className="search-list search-nothing">
          <p role="alert">{panelWords[view.lang].partMissing}</p>
        </div>
      )}
    </search>
  );
}
