import type { ReactNode } from "react";

/** A part of the picture, and its copies so many px beside it. */
export const Turns = (props: {
  readonly id: string;
  readonly beside: readonly number[];
  readonly children: ReactNode;
}) =>
  props.beside.length === 0 ? (
    props.children
  ) : (
    <>
      {props.beside.map((px) => (
        <use key={px} href={`#${props.id}`} x={px.toFixed(1)} pointerEvents="none" />
      ))}
      <g id={props.id}>{props.children}</g>
    </>
  );
