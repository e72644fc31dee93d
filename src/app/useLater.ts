import { useEffect, useState } from "react";

/** So long after the first picture that nothing of it has to wait. */
const LATER_MS = 4000;

/** Turns true once the page has been at rest for a while. */
export function useLater(): boolean {
  const [later, setLater] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLater(true), LATER_MS);
    return () => clearTimeout(timer);
  }, []);
  return later;
}
