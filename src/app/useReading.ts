import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import type { Lang } from "#atlas/types.ts";
import { loadGuess } from "#panels/guess/loadGuess.ts";
import { captionOf } from "#scene/captionOf.ts";
import { happeningOf } from "#scene/happeningOf.ts";
import { useFetched } from "#ui/useFetched.ts";
import { usePrinting } from "#ui/usePrinting.ts";
import { useSame } from "#ui/useSame.ts";
import { dayOf } from "#view/dayOf.ts";
import { steadyOf } from "#view/steadyOf.ts";
import { type Verbs, verbsOf } from "#view/verbs.ts";
import type { PageName } from "#view/viewState.ts";
import type { MapFault } from "./createRetries.ts";
import { loadBorders, loadEarlier, loadStoryNames, loadTexts } from "./loadAtlas.ts";
import { loadWhole } from "./loadWhole.ts";
import { needsRecords } from "./needsRecords.ts";
import type { Opened } from "./Opened.ts";
import type { Reading } from "./Reading.ts";
import { setPending, setWaiting } from "./setReady.ts";
import { useClock } from "./useClock.ts";
import { useDress } from "./useDress.ts";
import { useGuess } from "./useGuess.ts";
import { useKnown } from "./useKnown.ts";
import { useLater } from "./useLater.ts";
import { useOutdated } from "./useOutdated.ts";
import { useOwn } from "./useOwn.ts";
import { usePageLanguage } from "./usePageLanguage.ts";
import { useScene } from "./useScene.ts";
import { useStepKeys } from "./useStepKeys.ts";
import { useStory } from "./useStory.ts";

/** So long after the first picture nothing of it has to wait. */
const LATER_MS = 4000;

const loadReleases = () => import("./releases.ts").then(({ releases }) => releases);

/** Reads the store: the scene of its view, what is told about it, and what the page waits for. */
export function useReading({
  core,
  texts,
  borders,
  newest,
  store,
  own,
  problems,
}: Opened): Reading {
  const asked = useSame(useStore(store));
  const needsLibrary = needsRecords(asked, core);
  const later = useLater(LATER_MS);
  const printable = useLater(0);
  // The table stands without them; they add what its figures were in earlier releases of the data.
  const { library, failed, retry, ...known } = useKnown(
    core,
    texts,
    asked.lang,
    needsLibrary || (later && asked.shownAs === "table"),
    asked.focus !== null,
  );
  const atlas = useOwn(known.atlas, own);
  const view = useMemo(
    () => (asked.lang === atlas.texts.lang ? asked : { ...asked, lang: atlas.texts.lang }),
    [asked, atlas],
  );
  // Who asks once more for the language that did not come has it asked for once more.
  const askAgain = useRef(() => {});
  useEffect(() => {
    askAgain.current = failed.texts ? retry : () => {};
  }, [failed.texts, retry]);
  const verbs = useMemo(() => {
    const made = verbsOf(store, core.last);
    const speak: Verbs["speak"] = (wished) => {
      made.speak(wished);
      askAgain.current();
    };
    return { ...made, speak };
  }, [store, core.last]);
  const day = dayOf(atlas, view);
  const { mode, lang, page } = view;
  // A story is told by its picture: what is read in other ways is read without it.
  const isPicture = view.shownAs === "map" && (view.compare === null || view.compare === day);
  const isPosed = mode !== "speaker" && mode !== "edit";
  const guess = useGuess(atlas, view, isPicture && isPosed);
  const asking = useFetched(guess.here && "guess", loadGuess);
  const drawn = useScene(atlas, view, day, guess.here, verbs);
  const { scene } = drawn;
  const steady = useSame(steadyOf(view));
  // What is shown to a class is made for a projector, unless its reader says otherwise.
  const isShown = mode === "present" && view.theme === "auto";
  const dress = useDress(isShown ? { ...view, theme: "projector" } : view);
  const printing = usePrinting();
  const clock = useClock(atlas, store, verbs);
  const told = useStory(store, atlas, own, verbs, printable, guess);
  const isOpen = mode === "explore" || mode === "read" || mode === "embed";
  const isTold = isOpen ? isPicture && page === "none" : mode !== "edit";
  const story = isTold ? told : null;
  const step = useStore(clock.time, (time) => time.step);
  const stepped = step?.to === day && step.by === "stops" ? step : null;
  const onNext = story === null ? clock.next : story.onNext;
  const onPrevious = story === null ? clock.previous : () => story.onStep(story.step - 1);
  useStepKeys({
    on: view.keys === "on" && page === "none" && view.shownAs === "map" && mode !== "embed",
    first: view.theme === "projector",
    once: story !== null,
    next: onNext,
    previous: onPrevious,
  });
  const happening = useMemo(
    () => (stepped === null ? null : happeningOf(atlas, view, day)),
    [stepped, atlas, view, day],
  );
  const before = stepped?.from ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `steady` and `day` are all of the view that is told
  const caption = useMemo(() => captionOf(atlas, view, before, day), [atlas, steady, before, day]);
  const [shownPage, setShownPage] = useState<PageName>("none");
  const [fault, setFault] = useState<{
    readonly kind: MapFault;
    readonly again: () => void;
  } | null>(null);
  /** The language whose absence the reader need not be told again. */
  const [hushed, setHushed] = useState<Lang | null>(null);

  // Before any drawing tells that it is done.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of these is drawn
  useLayoutEffect(setPending, [
    scene,
    view.map,
    view.shownAs,
    view.compare,
    view.renderer,
    view.proj,
    dress.palette,
    mode,
  ]);
  const waiting =
    (needsLibrary && library === null && !failed.records) ||
    (asked.lang !== lang && !failed.texts) ||
    // A wall shows no page, whatever its address says.
    (page !== "none" && mode !== "present" && page !== shownPage) ||
    (story !== null && story.text === null && !story.failed) ||
    (guess.here !== null && asking.found === null && !asking.failed);
  useEffect(() => setWaiting(waiting), [waiting]);
  usePageLanguage(lang, failed.texts);
  const [seen, setSeen] = useState(false);
  const outdated = useOutdated() && !seen ? "outdated" : null;
  const onDismissFault = useCallback(() => {
    // One at a time: what it hid is told next.
    if (outdated !== null) return setSeen(true);
    setFault(null);
    setHushed(asked.lang);
  }, [asked.lang, outdated]);

  return {
    ...dress,
    ...drawn,
    mode: printing && page === "none" && mode !== "embed" ? "print" : mode,
    atlas,
    own,
    view,
    day,
    verbs,
    library,
    loadTexts,
    loadBorders,
    loadEarlier,
    loadStoryNames,
    loadReleases,
    loadWhole: useCallback((one: string) => loadWhole(one, lang, own), [lang, own]),
    steady,
    legend: scene.legend,
    borders,
    caption,
    happening,
    problems,
    newest,
    failed: failed.records,
    onRetry: retry,
    fault: outdated ?? fault?.kind ?? (failed.texts && hushed !== asked.lang ? "texts" : null),
    onFault: useCallback((kind, again) => setFault(kind && { kind, again }), []),
    onAgain: fault?.again ?? (failed.texts ? retry : undefined),
    onDismissFault,
    later,
    clock,
    printable: printable && mode !== "embed",
    onPageShown: setShownPage,
    onNext,
    onPrevious,
    story,
  };
}
