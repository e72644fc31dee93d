import { createContext } from "react";

/** One attempt to fetch what comes later; another object is another attempt. */
export const Attempt = createContext<object>({});
