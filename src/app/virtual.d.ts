declare module "virtual:geo" {
  /** Addresses of the compiled facts, relative to the page; under `stories` that of the folder with their words. */
  const files: Readonly<Record<string, string>>;
  export default files;
}
