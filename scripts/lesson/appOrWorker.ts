// A page in one file has one text for both: the map's worker is begun from the very text that the page was begun from.
if (typeof document === "undefined") void import("virtual:map-worker");
else void import("#app/main.tsx");
