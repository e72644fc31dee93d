import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, expect, test, vi } from "vitest";
import type { BorderId } from "#atlas/borders.ts";
import { GuessAnswer } from "#panels/guess/GuessAnswer.tsx";
import { GuessField } from "#panels/guess/GuessField.tsx";
import type { Guessing } from "#panels/guess/Guessing.ts";
import { GuessMeaning } from "#panels/guess/GuessMeaning.tsx";
import type { GuessSet } from "#view/guessSet.ts";
import { made } from "../../facts.ts";
import { shareTold } from "../../scene/guess/shareTold.ts";

afterEach(cleanup);

function at(story: string, step: number): NonNullable<Guessing["told"]> {
  const { guess, grounds } = made?.stories.en[story]?.steps[step - 1] ?? {};
  if (!guess || !grounds) throw new Error(`${story} ${step} asks for nothing`);
  return { guess, grounds };
}
const ORDER = at("nine-days-in-september", 6);
const BORDERS = at("nine-days-in-september", 2);
const CURVE = at("finland-closes-its-door", 8);

/** A guess as a step holds it; `told` hears what is set. */
function open(told: NonNullable<Guessing["told"]>) {
  const sets: GuessSet[] = [];
  function Held() {
    const [set, setSet] = useState<GuessSet | null>(null);
    const onSet = (next: GuessSet) => {
      sets.push(next);
      setSet(next);
    };
    const guessing = {
      kind: told.guess.kind,
      told,
      set,
      isShown: false,
      onSet,
      onShow: () => {},
      onAgain: () => {},
    };
    return <GuessField guessing={guessing} told={told} lang="en" />;
  }
  render(<Held />);
  return { sets };
}
const names = () => [...document.querySelectorAll(".guess-name")].map((one) => one.textContent);
const button = (name: string) => screen.getByRole("button", { name });

test("places are put in order by the buttons, and the button that was pressed keeps the focus", () => {
  const { sets } = open(ORDER);
  expect(names()).toEqual(["Finland", "Georgia", "Kazakhstan", "Mongolia"]);
  fireEvent.click(button("Move Kazakhstan up"));
  fireEvent.click(button("Move Kazakhstan up"));
  expect(names()).toEqual(["Kazakhstan", "Finland", "Georgia", "Mongolia"]);
  expect(document.activeElement).toBe(button("Move Kazakhstan up"));
  expect(screen.getByRole("status").textContent).toBe("Kazakhstan: place 1 of 4");
  fireEvent.click(button("Move Kazakhstan up"));
  expect(sets.length).toBe(2);
});

test("the arrow keys move the place whose button has the focus", () => {
  open(ORDER);
  button("Move Finland down").focus();
  fireEvent.keyDown(button("Move Finland down"), { key: "ArrowDown" });
  expect(names()).toEqual(["Georgia", "Finland", "Kazakhstan", "Mongolia"]);
  fireEvent.keyDown(button("Move Finland down"), { key: "ArrowUp" });
  expect(names()).toEqual(["Finland", "Georgia", "Kazakhstan", "Mongolia"]);
});

test("every border of Russia is a box, and boxes say what is chosen", () => {
  const { sets } = open(BORDERS);
  expect(screen.getAllByRole("checkbox").length).toBe(14);
  fireEvent.click(screen.getByRole("checkbox", { name: "Georgia" }));
  fireEvent.click(screen.getByRole("checkbox", { name: "Finland" }));
  fireEvent.click(screen.getByRole("checkbox", { name: "Georgia" }));
  expect(sets.at(-1)).toEqual({ kind: "borders", chosen: ["RUS-FIN" as BorderId] });
});

test("a part is set on a slider that says it in people and percent, and that it is not set yet", () => {
  const { sets } = open(shareTold);
  const slider = screen.getByRole("slider");
  expect(slider.getAttribute("aria-valuetext")).toBe("not set yet");
  fireEvent.change(slider, { target: { value: "700" } });
  expect(sets).toEqual([{ kind: "share", people: 700 }]);
  expect(slider.getAttribute("aria-valuetext")).toMatch(/^700 of about.3,500 \(20%\)$/);
});

test("each time of a curve but the given one has a slider", () => {
  const { sets } = open(CURVE);
  expect(screen.getAllByRole("slider").map((one) => one.getAttribute("aria-label"))).toEqual([
    "2022",
    "2023",
    "2024",
    "2025",
  ]);
  fireEvent.change(screen.getByRole("slider", { name: "2023" }), { target: { value: "480" } });
  expect(sets).toEqual([{ kind: "curve", values: [null, null, 480, null, null] }]);
});

test.each([
  ["order", ORDER, /98,000/],
  ["borders", BORDERS, /some people|not known/],
  ["share", shareTold, /\b92\b/],
  ["curve", CURVE, /1,096|353/],
] as const)("the answer is nowhere before it is asked for: %s", (_kind, told, answer) => {
  open(told);
  expect(document.body.textContent).not.toMatch(answer);
  expect(document.body.innerHTML).not.toMatch(answer);
});

test("the answer stands beside the guess without any score, and says what it means and who says so", () => {
  const set: GuessSet = { kind: "share", people: 700 };
  const told = { guess: shareTold.guess, grounds: shareTold.grounds };
  const onAgain = vi.fn();
  const guessing = {
    kind: "share",
    told,
    set,
    isShown: true,
    onSet: () => {},
    onShow: () => {},
    onAgain,
  } as const;
  render(<GuessAnswer guessing={guessing} told={told} lang="en" />);
  const cells = screen.getAllByRole("definition").map((cell) => cell.textContent);
  expect(cells[0]).toMatch(/^700 of about.3,500 \(20%\)$/);
  expect(cells[1]).toMatch(/^92 of about.3,500 \(3%\)/);
  fireEvent.click(button("Guess again"));
  expect(onAgain).toHaveBeenCalledOnce();
  cleanup();
  render(<GuessMeaning told={told} lang="en" />);
  expect(screen.getByText("Published as an exact number.")).toBeDefined();
  expect(screen.getByText("Rounded, or said to be about this many.")).toBeDefined();
  expect(screen.getByText(/does not mean that protection was given/)).toBeDefined();
  expect(document.querySelectorAll(".story-source").length).toBeGreaterThan(0);
});

test("without a guess the answer stands alone", () => {
  const guessing = {
    kind: "order",
    told: ORDER,
    set: null,
    isShown: true,
    onSet: () => {},
    onShow: () => {},
    onAgain: () => {},
  } as const;
  render(<GuessAnswer guessing={guessing} told={ORDER} lang="en" />);
  expect(screen.getAllByRole("columnheader").map((head) => head.textContent)).toEqual([
    "What",
    "Answer",
  ]);
});
