/** What was pressed, and what was wrong there. */
type Pressed = { readonly pressed: readonly string[]; readonly faults: readonly string[] };

/**
 * Runs in the page: goes to each room by its address, and presses each visible control there once, beginning anew for each. Faults are: a
 * control that does nothing at all, one that says that something has failed, and a link that leaves the page in this window. Of many that are alike in one place two are pressed.
 */
export async function pressAll(
  rooms: readonly (readonly [hash: string, opener: string])[],
): Promise<Pressed> {
  const OUT = "a[href^=http], a[href^=mailto]";
  const CONTROLS =
    "button, a[href], summary, select, input[type=radio]:not(:checked), input[type=checkbox]";
  const FAILED =
    /could not be (?:loaded|drawn|made)|did not come|Try again|is not open in this window|went wrong|not available/;
  const ALIKE = 2;
  const PATIENCE_MS = 20_000;
  const GONE_MS = 3000;
  const pressed: string[] = [];
  const faults: string[] = [];
  const known = new Set<string>();
  const alike = new Map<string, number>();
  let changes = 0;
  const onChange = () => {
    changes += 1;
  };
  new MutationObserver(onChange).observe(document, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
  for (const type of ["scroll", "focusin", "hashchange", "popstate"])
    window.addEventListener(type, onChange, true);
  window.print = onChange;
  Element.prototype.requestFullscreen = async () => onChange();
  window.confirm = () => true;
  window.open = () => {
    onChange();
    return null;
  };
  Object.defineProperty(navigator, "clipboard", { value: { writeText: async () => onChange() } });
  HTMLInputElement.prototype.click = onChange;
  let files = 0;
  // A file to be saved is a link that was never on the page.
  HTMLAnchorElement.prototype.click = function () {
    files += this.download === "" ? 0 : 1;
    onChange();
  };
  window.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (link === null || event.defaultPrevented || link.getAttribute("href")?.startsWith("#"))
      return;
    event.preventDefault();
    onChange();
  });

  // Not by frames, of which browsers make fewer where they like.
  const moment = () => new Promise((done) => setTimeout(done, 20));
  /** Waits until something holds; false where it never does. */
  async function until(holds: () => boolean, ms: number): Promise<boolean> {
    for (const end = performance.now() + ms; performance.now() < end; await moment())
      if (holds()) return true;
    return holds();
  }
  /** Waits until the page says that it is ready, and nothing on it has changed for four moments. */
  async function settled(): Promise<void> {
    let still = 0;
    let before = changes;
    await until(() => {
      still = changes === before && "ready" in document.documentElement.dataset ? still + 1 : 0;
      before = changes;
      return still > 3;
    }, PATIENCE_MS);
  }
  const nameOf = (one: Element) =>
    (one.getAttribute("aria-label") ?? one.closest("label")?.textContent ?? one.textContent ?? "")
      .replace(/\s+/g, " ")
      .trim();
  const controls = () =>
    [...document.querySelectorAll<HTMLElement>(CONTROLS)].filter(
      (one) =>
        one.checkVisibility({ visibilityProperty: true }) &&
        one.closest("[inert], .leave") === null &&
        // What is dragged by hand says by which keys it is moved; whose names have no room is known once the map rests.
        !one.matches(`${OUT}, .own-handle, [data-grip], .stage-area summary`) &&
        one.getAttribute("aria-disabled") !== "true" &&
        one.getAttribute("aria-current") === null &&
        !one.matches(":disabled") &&
        one.getBoundingClientRect().width > 1,
    );
  const placeOf = (one: Element) => {
    const holder = one.closest("[id], section, aside, nav, form, dialog, header");
    return `${holder?.id ?? ""}.${holder?.classList[0] ?? holder?.tagName ?? ""} ${one.tagName}.${one.classList[0] ?? ""}`;
  };
  const keyOf = (one: Element) => `${one.tagName} ${nameOf(one).replace(/\d+/g, "#")}`;
  const failures = () =>
    [...document.querySelectorAll("[role=alert], .page-failed, [role=status], .notice")]
      .filter((one) => one.checkVisibility())
      .map((one) => one.textContent.trim())
      .filter((text) => FAILED.test(text));

  const find = (fits: (one: HTMLElement) => boolean) => controls().find(fits);
  async function goTo(hash: string): Promise<void> {
    if (location.hash !== hash) location.hash = hash;
    await settled();
  }
  /** The room as it is when it is opened; what no address says, like an open fold, is left behind with the layout that it lies in. */
  async function enter(hash: string, opener: string, isAnew: boolean): Promise<void> {
    const isWall = () => document.querySelector(".wall") !== null;
    if (isAnew || location.hash === hash) {
      location.hash = "#mode=present&story=none&lang=en";
      await until(isWall, PATIENCE_MS);
      location.hash = hash;
      await until(() => isWall() === hash.includes("mode=present"), PATIENCE_MS);
    }
    await goTo(hash);
    if (opener === "") return;
    const isOpener = (one: HTMLElement) => nameOf(one) === opener;
    await until(() => find(isOpener) !== undefined, PATIENCE_MS);
    const control = find(isOpener);
    if (control === undefined) faults.push(`${hash}: “${opener}” is not there`);
    else if (control.getAttribute("aria-expanded") !== "true") {
      const before = controls().length;
      act(control);
      // What it opens may come later.
      await until(() => controls().length > before, GONE_MS);
    }
    await settled();
  }
  function act(one: HTMLElement): void {
    if (!(one instanceof HTMLSelectElement))
      return void one.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    one.selectedIndex = one.selectedIndex === 0 ? one.length - 1 : 0;
    one.dispatchEvent(new Event("change", { bubbles: true }));
  }
  async function press(one: HTMLElement, room: string): Promise<void> {
    const what = `${room}: “${nameOf(one)}” (${placeOf(one)})`;
    pressed.push(what);
    one.focus();
    await settled();
    if (!one.isConnected) return void faults.push(`${what} is gone`);
    const before = changes;
    const filesBefore = files;
    act(one);
    if (one.dataset["format"] !== undefined) {
      if (!(await until(() => files > filesBefore, 60_000))) faults.push(`${what}: no file`);
    } else if (!(await until(() => changes > before, 2000))) faults.push(`${what} does nothing`);
    await settled();
    faults.push(...failures().map((text) => `${what}: ${text}`));
  }

  for (const [hash, opener] of rooms) {
    const room = `${hash} ${opener}`.trim();
    await enter(hash, opener, true);
    const home = location.hash;
    // What has its own address needs no opener again.
    const again = home === hash ? opener : "";
    faults.push(...failures().map((text) => `${room}: ${text}`));
    for (const link of document.querySelectorAll<HTMLAnchorElement>(OUT))
      if (link.target !== "_blank") faults.push(`${room}: ${nameOf(link)} leaves the lesson`);
    for (const [key, place] of controls().map((one) => [keyOf(one), placeOf(one)] as const)) {
      const many = alike.get(place) ?? 0;
      const most = /\.pages BUTTON|\.(?:tool|story-\w+)$/.test(place) ? 12 : ALIKE;
      if (known.has(key) || many >= most) continue;
      known.add(key);
      alike.set(place, many + 1);
      const isIt = (one: HTMLElement) => keyOf(one) === key;
      if (location.hash !== home) await enter(home, again, false);
      if (find(isIt) === undefined) await enter(hash, opener, true);
      await until(() => find(isIt) !== undefined, GONE_MS);
      const control = find(isIt);
      if (control === undefined) faults.push(`${room}: ${key} is gone`);
      else await press(control, room);
    }
  }
  return { pressed, faults };
}
