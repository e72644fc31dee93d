import type { Role } from "#view/talk.ts";

const SHAPE: Readonly<Record<Role, string>> = {
  wall: "popup,width=1024,height=768",
  speaker: "popup,width=1180,height=780",
};
const opened = new Map<Role, Window>();

/** Opens the other window of a talk; one that this window has opened already only comes forward. `null` where the browser opens none. */
export function openWindow(role: Role, address: string): Window | null {
  const known = opened.get(role);
  if (known !== undefined && !known.closed) {
    known.focus();
    return known;
  }
  const made = window.open(address, `ways-out-${role}`, SHAPE[role]);
  if (made !== null) opened.set(role, made);
  return made;
}
