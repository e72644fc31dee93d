import { useEffect } from "react";

/** Stands beside what is awaited, so that it tells only when that is there, and after every change of it. */
export function Shown({ onShown }: { readonly onShown: () => void }) {
  useEffect(onShown);
  return null;
}
