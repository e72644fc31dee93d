/** Whether this page may move the focus, and what is in sight: in a frame that nobody is in it would take both from the page that holds it. */
export const mayTakeFocus = (): boolean => window.top === window.self || document.hasFocus();
