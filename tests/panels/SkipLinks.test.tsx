import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, expect, test } from "vitest";
import { SkipLinks } from "#panels/SkipLinks.tsx";
import type { PageName, ViewState } from "#view/viewState.ts";

afterEach(cleanup);

/** A page with a picture that is a map, or is not, and may be covered. */
function Page({ first }: { readonly first: ViewState["shownAs"] }) {
  const [view, lookAs] = useState(first);
  const [page, openPage] = useState<PageName>("about");
  return (
    <>
      <SkipLinks lang="en" verbs={{ lookAs, openPage }} />
      <main id="main" tabIndex={-1} inert={page !== "none"} data-view={view}>
        {view === "map" && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: as the map has it
          <div role="application" tabIndex={0} aria-label="Map" />
        )}
      </main>
    </>
  );
}

test.each([
  ["Skip the map: read as table", "map", "table"],
  ["Skip the map: read as text", "map", "text"],
  ["To the map", "map", "map"],
  ["To the map", "table", "map"],
] as const)(
  "“%s” on the %s leads there, uncovers it, and takes the focus along",
  async (name, from, to) => {
    render(<Page first={from} />);
    await userEvent.click(screen.getByRole("button", { name }));
    const main = screen.getByRole("main");
    expect(main.dataset["view"]).toBe(to);
    expect(main.inert).toBe(false);
    expect(document.activeElement).toBe(
      to === "map" ? screen.getByRole("application", { name: "Map" }) : main,
    );
  },
);
