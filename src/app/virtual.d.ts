declare module "virtual:geo" {
  /** Addresses of the compiled facts, relative to the page. */
  const files: Readonly<Record<string, string>>;
  export default files;
}
